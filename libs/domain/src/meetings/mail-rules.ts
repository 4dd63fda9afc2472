import type { SeatRole } from '../bodies/kinds.js';
import { SUMMONS_KINDS, type SummonsKind } from './kinds.js';

/** Väntar, skickas, skickat, misslyckat efter sista försöket, adress saknas, e-post avstängd, ersatt av ett senare utskick. */
export const MAIL_STATES = ['WAITING', 'SENDING', 'SENT', 'FAILED', 'NO_ADDRESS', 'OFF', 'SUPERSEDED'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export interface Recipient {
  readonly personId: string;
  /** A substitute only: told of time and place (KL 6:17), and need not come. */
  readonly optional: boolean;
}

/** Those who are written to, each once, in the order of the seats. Whoever also sits as something else than substitute is needed. */
export function recipientsOf(
  seats: readonly { readonly personId: string; readonly role: SeatRole }[],
): readonly Recipient[] {
  const optional = new Map<string, boolean>();
  for (const { personId, role } of seats) {
    optional.set(personId, (optional.get(personId) ?? true) && role === 'SUBSTITUTE');
  }
  return [...optional].map(([personId, isOptional]) => ({ personId, optional: isOptional }));
}

/**
 * Those who are written to, with those whom an earlier sending told to come and who have no seat on the day as it is now: of a
 * cancellation all of them hear, of a change those who still sit in the body.
 */
export function withThoseToldBefore(
  kind: SummonsKind,
  recipients: readonly Recipient[],
  { told, seatedToday }: { readonly told: readonly Recipient[]; readonly seatedToday: ReadonlySet<string> },
): readonly Recipient[] {
  if (kind === 'MINUTES') return recipients;
  const more = told.filter(({ personId }) => kind === 'CANCELLATION' || seatedToday.has(personId));
  const known = new Set(recipients.map(({ personId }) => personId));
  const missing = new Map(more.flatMap((one) => (known.has(one.personId) ? [] : [[one.personId, one] as const])));
  return [...recipients, ...missing.values()];
}

/** What a mail begins as. */
export function queuedAs(email: string | null, mailIsOn: boolean): MailState {
  if (email === null) return 'NO_ADDRESS';
  return mailIsOn ? 'WAITING' : 'OFF';
}

/** Only what has come to an end without being sent is sent again: everything else would arrive twice. */
export const mayResend = (state: MailState): boolean => state === 'FAILED' || state === 'NO_ADDRESS' || state === 'OFF';

/**
 * The kinds that, sent later for the same meeting, stand in the place of a sending: what has not gone out by then never does, or people
 * would be told that the meeting is off and after that be summoned to it. Minutes leave the summons alone.
 */
export const replacing = (kind: SummonsKind): readonly SummonsKind[] =>
  SUMMONS_KINDS.filter((later) => (later === 'MINUTES') === (kind === 'MINUTES'));

/** What became of one attempt. UNKNOWN: nobody can say whether the server took it. */
export type Attempt =
  | { readonly outcome: 'ACCEPTED' }
  | { readonly outcome: 'REFUSED'; readonly permanent: boolean; readonly fault: string }
  | { readonly outcome: 'UNKNOWN'; readonly fault: string };

export interface Attempted {
  readonly state: MailState;
  /** How many attempts have had an unknown outcome. */
  readonly unknowns: number;
  /** Minutes until the next attempt; null = there is none. */
  readonly delay: number | null;
  /** What went wrong, as Swedish text; null when it was sent. */
  readonly fault: string | null;
}

/** Minutes from the first failed attempt to the second, and so on. */
export const DELAYS = [1, 5, 30, 120, 720] as const;
/** A mail whose fate is unknown is sent once more: rather twice than not at all, and never a third time. */
const MOST_UNKNOWNS = 2;
const MAY_HAVE_ARRIVED = 'Mejlet kan ha kommit fram ändå: fråga mottagaren innan du skickar igen.';

/**
 * What a mail is after an attempt.
 *
 * @param attempts how many have been made, with this one.
 * @param unknowns how many of those before had an unknown outcome.
 */
export function afterAttempt(attempts: number, unknowns: number, attempt: Attempt): Attempted {
  if (attempt.outcome === 'ACCEPTED') return { state: 'SENT', unknowns, delay: null, fault: null };
  const lost = unknowns + (attempt.outcome === 'UNKNOWN' ? 1 : 0);
  const delay = DELAYS[attempts - 1];
  const ends = attempt.outcome === 'REFUSED' ? attempt.permanent : lost >= MOST_UNKNOWNS;
  if (!ends && delay !== undefined) return { state: 'WAITING', unknowns: lost, delay, fault: attempt.fault };
  const fault = lost > 0 ? `${attempt.fault} ${MAY_HAVE_ARRIVED}` : attempt.fault;
  return { state: 'FAILED', unknowns: lost, delay: null, fault };
}

/** The attempt of somebody who was to be done by now and isn't heard of. */
export const LAPSED: Attempt = { outcome: 'UNKNOWN', fault: 'Portalen stannade medan mejlet skickades.' };

/**
 * The subject line.
 *
 * @param minutes what minutes are called in the body: "Minnesanteckningar", "Protokoll".
 * @param day in words: "torsdag 3 december 2026".
 */
export function mailSubject(kind: SummonsKind, title: string, day: string, minutes: string): string {
  switch (kind) {
    case 'SUMMONS':
      return `Kallelse: ${title} ${day}`;
    case 'CHANGE':
      return `Ändrad kallelse: ${title} ${day}`;
    case 'CANCELLATION':
      return `Inställt: ${title} ${day}`;
    case 'MINUTES':
      return `${minutes} från ${title} ${day}`;
  }
}
