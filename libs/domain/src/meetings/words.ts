import type { BodyKind } from '../bodies/kinds.js';
import type { AttendeeRole } from './attendance.js';
import { countVotes, type ItemOutcome, type RecordFacts, type RecordKind, type VoteChoice } from './item.js';

/** What people read on screen and paper. */
export const ATTENDEE_ROLE_WORDS: Readonly<Record<AttendeeRole, string>> = {
  CHAIR: 'Ordförande',
  SECRETARY: 'Sekreterare',
  ORGANISER: 'Sammankallande',
  MEMBER: 'Ledamot',
  SUBSTITUTE: 'Tjänstgörande ersättare',
  OTHER: 'Övrig deltagande',
  ABSENT: 'Frånvarande',
};

export const RECORD_WORDS: Readonly<Record<RecordKind, string>> = {
  MOTION: 'Yrkande',
  PROPOSITION: 'Propositionsordning',
  VOTE: 'Votering',
  RESERVATION: 'Reservation',
  STATEMENT: 'Särskilt uttalande',
  RECUSAL: 'Jäv',
  ADJOURNMENT: 'Ajournering',
};

export const OUTCOME_WORDS: Readonly<Record<ItemOutcome, string>> = {
  REFERRED_BACK: 'Ärendet återremitteras.',
  POSTPONED: 'Ärendet bordläggs.',
  MOVED: 'Ärendet flyttas till ett senare möte.',
  WITHDRAWN: 'Ärendet utgår.',
};

/**
 * What an item is called by: its paragraph once it has one ("§ 17"), else its number on the agenda. Imported minutes bring theirs.
 *
 * @param section in the body and year of the meeting.
 */
export const itemNumber = (number: string, section: number | null | undefined): string =>
  section == null ? number : `§ ${section}`;

export const VOTE_WORDS: Readonly<Record<VoteChoice, string>> = { YES: 'ja', NO: 'nej', ABSTAINS: 'avstår' };

/** A nämnd and a förbund keep a protokoll (KL 5:65), which is signed, and decide only with a quorum. */
export const keepsProtocol = (kind: BodyKind): boolean => kind === 'JOINT_COMMITTEE' || kind === 'FEDERATION';

/** What the record of a meeting is called. */
export const minutesWord = (kind: BodyKind): string => (keepsProtocol(kind) ? 'Protokoll' : 'Minnesanteckningar');

/** A record as it stands in the minutes: who, and what. */
export function recordInWords({ kind, text, people }: RecordFacts): string {
  const named = people.map(({ name, party, choice }) => {
    const who = party === '' ? name : `${name} (${party})`;
    return choice === null ? who : `${who}: ${VOTE_WORDS[choice]}`;
  });
  if (kind === 'VOTE') {
    const { yes, no, abstains } = countVotes(people);
    const sum = `${yes} ja, ${no} nej${abstains > 0 ? `, ${abstains} avstår` : ''}.`;
    return [text, sum, named.join(', ')].filter(Boolean).join('\n');
  }
  if (kind === 'RECUSAL') {
    return [`${named.join(', ')} anmäler jäv och deltar inte.`, text].filter(Boolean).join(' ');
  }
  return [named.join(', '), text].filter(Boolean).join(': ');
}
