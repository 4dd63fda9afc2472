import type { DispatchWay } from '../meetings/dispatch.js';

/** Kallelse; protokoll or minnesanteckningar; bilaga; protokollsutdrag. */
export const SHARED_KINDS = ['SUMMONS', 'MINUTES', 'ATTACHMENT', 'EXTRACT'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

/** How a document came to somebody. */
export const SHARE_WAYS = [
  'PORTAL',
  'MAIL',
  'LETTER',
  'E_SERVICE',
  'INTERNAL',
  'PACKAGE',
  'PUBLIC',
  'WITHDRAWN',
] as const;
export type ShareWay = (typeof SHARE_WAYS)[number];

export const SHARE_WAY_WORDS: Readonly<Record<ShareWay, string>> = {
  PORTAL: 'läsbart i portalen',
  MAIL: 'e-post',
  LETTER: 'brev',
  E_SERVICE: 'e-tjänst',
  INTERNAL: 'internt',
  PACKAGE: 'registratorpaket',
  PUBLIC: 'publicerat',
  WITHDRAWN: 'inte längre publicerat',
};

export const wayOfDispatch = (way: DispatchWay): ShareWay => (way === 'EMAIL' ? 'MAIL' : way);

export const EVERYBODY_INSIDE = 'Alla med en plats i samverkan';
export const PUBLIC = 'Allmänheten';

/** A recipient as it was written, without the e-mail addresses in it: a register that many read says who, not where. */
export const withoutAddresses = (text: string): string =>
  text.replace(/<?[^\s<>()[\],;:@]+@[^\s<>()[\],;:@]+>?/gu, '(e-postadress)');
