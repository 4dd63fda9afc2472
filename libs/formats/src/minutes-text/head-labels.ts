import type { DraftRole } from './draft.js';
import { foldLetters } from './names.js';

/** What the head of minutes tells. `IGNORED`: who approves, when, and the like. */
export type HeadField =
  | { readonly kind: 'PLACE' | 'TIME' | 'DATE' | 'PLACE_AND_TIME' | 'BODY' | 'AGENDA' | 'IGNORED' }
  | { readonly kind: 'PEOPLE'; readonly role: DraftRole };

export interface HeadLabel {
  readonly field: HeadField;
  /** What stands on the same line after it. */
  readonly rest: string;
}

const people = (role: DraftRole): HeadField => ({ kind: 'PEOPLE', role });
const [place, time, date, both, body, agenda, ignored] = (
  ['PLACE', 'TIME', 'DATE', 'PLACE_AND_TIME', 'BODY', 'AGENDA', 'IGNORED'] as const
).map((kind): HeadField => ({ kind }));

const FIELDS: readonly (readonly [HeadField, readonly string[]])[] = [
  [place!, ['plats', 'mötesplats', 'lokal', 'möteslokal', 'sammanträdesplats', 'var']],
  [time!, ['tid', 'mötestid', 'klockan', 'sammanträdestid']],
  [
    date!,
    [
      'datum',
      'datum och tid',
      'dag',
      'dag och tid',
      'mötesdatum',
      'mötesdag',
      'sammanträdesdatum',
      'sammanträdesdag',
      'sammanträde',
      'när',
      'tidpunkt',
    ],
  ],
  [both!, ['plats och tid', 'tid och plats', 'plats/tid', 'tid/plats', 'plats & tid', 'tid & plats', 'tid, plats']],
  [body!, ['organ', 'grupp', 'nätverk', 'nämnd', 'möte', 'forum', 'ämne']],
  [agenda!, ['dagordning', 'ärenden', 'ärendelista', 'föredragningslista', 'agenda', 'innehåll', 'punkter']],
  [people('CHAIR'), ['ordförande', 'mötesordförande', 'ordf', 'ordf.']],
  [people('SECRETARY'), ['sekreterare', 'mötessekreterare', 'antecknare', 'vid anteckningarna', 'protokollförare']],
  [people('ORGANISER'), ['organisatör', 'sammankallande', 'kallad av', 'mötesvärd']],
  [
    people('MEMBER'),
    [
      'deltagare',
      'deltagande',
      'närvarande',
      'närvarolista',
      'närvarande ledamöter',
      'beslutande',
      'beslutande ledamöter',
      'ledamöter',
      'mötesdeltagare',
      'deltog',
      'i mötet deltog',
      'på mötet deltog',
      'vid mötet deltog',
      'närvarande vid mötet',
      'närvarande var',
      'medverkande',
    ],
  ],
  [
    people('SUBSTITUTE'),
    [
      'ersättare',
      'tjänstgörande ersättare',
      'ej tjänstgörande ersättare',
      'icke tjänstgörande ersättare',
      'närvarande ersättare',
      'närvarande ej tjänstgörande ersättare',
    ],
  ],
  [
    people('OTHER'),
    [
      'övriga',
      'övriga deltagande',
      'övriga deltagare',
      'övriga närvarande',
      'tjänstepersoner',
      'tjänstemän',
      'adjungerade',
      'adjungerad',
      'gäster',
      'inbjudna',
      'inbjuden',
      'insynsplats',
      'även närvarande',
    ],
  ],
  [
    people('ABSENT'),
    [
      'frånvarande',
      'frånvarande ledamöter',
      'förhinder',
      'anmält förhinder',
      'förhindrade',
      'förhindrad',
      'frånvarande med anmälan',
      'anmäld frånvaro',
      'anmält frånvaro',
      'meddelat frånvaro',
      'återbud',
      'deltog inte',
      'ej med',
      'inte med',
      'saknades',
      'deltog ej',
      'ej närvarande ledamöter',
      'ej närvarande',
      'inte närvarande',
      'ej deltagande',
      'meddelat förhinder',
      'frånvaro',
    ],
  ],
  [
    ignored!,
    [
      'utses att justera',
      'justerare',
      'justerande',
      'justeringsperson',
      'justeringspersoner',
      'val av justerare',
      'paragrafer',
      'justeringens tid och plats',
      'justeringens plats och tid',
      'underskrift',
      'underskrifter',
      'digitala signaturer',
      'signaturer',
      'justering',
      'justeringsdatum',
      'justeringsdag',
      'bevis om anslag',
      'anslag/bevis',
      'anslagsbevis',
      'anslag',
      'anslaget uppsatt',
      'anslagsdatum',
      'anslaget sätts upp',
      'anslaget tas ned',
      'anslaget tas ner',
      'anslaget nedtages',
      'datum då anslaget sätts upp',
      'datum då anslag sätts upp',
      'datum då anslaget tas ned',
      'datum då anslag tas ned',
      'datum då anslaget tas ner',
      'datum för anslags uppsättande',
      'datum för anslags nedtagande',
      'datum för anslagets uppsättande',
      'datum för anslagets nedtagande',
      'namnförtydligande',
      'protokollet förvaras',
      'förvaringsplats',
      'förvaringsplats för protokollet',
      'sekretess',
      'utskriftsdatum',
      'diarienummer',
      'dnr',
      'handläggare',
      'kopia till',
      'sändlista',
      'bilagor',
      'bilaga',
    ],
  ],
];

const BY_WORD = new Map(FIELDS.flatMap(([field, words]) => words.map((word) => [foldLetters(word), field] as const)));
const LONGEST_FIRST = [...BY_WORD.keys()].sort((a, b) => b.length - a.length);

/** The label that a line of the head is or begins with. Most stand without colon before their value. */
export function readHeadLabel(text: string): HeadLabel | undefined {
  const lower = foldLetters(text.slice(0, 60));
  if (!/^\p{L}/u.test(lower)) return undefined;
  for (const word of LONGEST_FIRST) {
    if (!lower.startsWith(word)) continue;
    const rest = text.slice(word.length);
    const value = /^(?:\s{0,3}\([^)]{0,40}\))?\s*:\s*/.exec(rest.slice(0, 80));
    if (value) return { field: BY_WORD.get(word)!, rest: rest.slice(value[0].length).trim() };
    if (rest.trim() === '') return { field: BY_WORD.get(word)!, rest: '' };
    if (/^\s/.test(rest) && mayFollow(rest.trim(), BY_WORD.get(word)!)) {
      return { field: BY_WORD.get(word)!, rest: rest.trim() };
    }
  }
  return undefined;
}

/** Without colon a value begins with a capital or a digit; "Möte den 3 maj" is a title. */
const mayFollow = (rest: string, field: HeadField): boolean =>
  field.kind !== 'BODY' && field.kind !== 'AGENDA' && /^[\p{Lu}\d•–-]/u.test(rest);

/** A label of people that is a line or stands before a colon. */
export function isPeopleLabel(text: string): boolean {
  const label = text.length <= 600 ? readHeadLabel(text) : undefined;
  return label?.field.kind === 'PEOPLE' && (label.rest === '' || /^[^:]{3,60}:/.test(text));
}

export const isHeadLabel = (text: string): boolean => readHeadLabel(text) !== undefined;
