import type { SeatRole } from '../bodies/kinds.js';
import { nameFault } from '../shared/name.js';
import { err, ok, type Result } from '../shared/result.js';
import { badMeeting, type MeetingsError } from './errors.js';

/** Ordförande, sekreterare, sammankallande, ledamot, tjänstgörande ersättare, övrig deltagande, frånvarande. */
export const ATTENDEE_ROLES = ['CHAIR', 'SECRETARY', 'ORGANISER', 'MEMBER', 'SUBSTITUTE', 'OTHER', 'ABSENT'] as const;
export type AttendeeRole = (typeof ATTENDEE_ROLES)[number];

/** From an item to an item, both included, by their numbers. */
export interface ItemRange {
  readonly from: string;
  readonly to: string;
}

export interface AttendeeFacts {
  readonly name: string;
  readonly role: AttendeeRole;
  readonly title: string;
  readonly party: string;
  /** Empty = the whole meeting. */
  readonly items: readonly ItemRange[];
}

const DECIDES: readonly AttendeeRole[] = ['CHAIR', 'MEMBER', 'SUBSTITUTE'];

/** Who has a vote: a substitute stands in the list only when serving. */
export const decides = ({ role }: Pick<AttendeeFacts, 'role'>): boolean => DECIDES.includes(role);

/** What somebody with a seat is at a meeting before anything is said. Substitutes are not there until they serve. */
const ROLE_BY_SEAT: Readonly<Record<SeatRole, AttendeeRole>> = {
  CHAIR: 'CHAIR',
  VICE_CHAIR: 'MEMBER',
  ORDINARY: 'MEMBER',
  SUBSTITUTE: 'SUBSTITUTE',
  SECRETARY: 'SECRETARY',
  CONTACT: 'MEMBER',
};
export const roleBySeat = (seat: SeatRole): AttendeeRole => ROLE_BY_SEAT[seat];

/** Whether an attendee may be entered so. */
export function checkAttendee<T extends AttendeeFacts>(attendee: T): Result<T, MeetingsError> {
  const fault = nameFault(attendee.name, 120);
  if (fault !== undefined) return err(badMeeting('name', fault));
  if (attendee.title.length > 120) return err(badMeeting('title', 'Titeln får ha högst 120 tecken.'));
  if (attendee.party.length > 40) return err(badMeeting('party', 'Partiet får ha högst 40 tecken.'));
  if (attendee.items.length > 20) return err(badMeeting('items', 'Högst 20 intervall får plats.'));
  if (
    attendee.items.some(({ from, to }) => from.trim() === '' || to.trim() === '' || from.length > 20 || to.length > 20)
  ) {
    return err(badMeeting('items', 'Ange första och sista punkten, som 4 och 7.'));
  }
  return ok(attendee);
}

/** What is wrong with ranges of items on an agenda, as a Swedish sentence. */
export function rangesFault(ranges: readonly ItemRange[], numbers: readonly string[]): string | undefined {
  for (const { from, to } of ranges) {
    const [first, last] = [numbers.indexOf(from), numbers.indexOf(to)];
    if (first < 0 || last < 0) return `Punkten ${first < 0 ? from : to} finns inte på dagordningen.`;
    if (last < first) return `Punkten ${to} kommer före ${from}. Ange den första först.`;
  }
  return undefined;
}

/**
 * Whether somebody is in the room at an item.
 *
 * @param numbers all the meeting's numbers, in order.
 */
export function isPresentAt(
  { role, items }: Pick<AttendeeFacts, 'role' | 'items'>,
  number: string,
  numbers: readonly string[],
): boolean {
  if (role === 'ABSENT') return false;
  if (items.length === 0) return true;
  const at = numbers.indexOf(number);
  return items.some(({ from, to }) => {
    const [first, last] = [numbers.indexOf(from), numbers.indexOf(to)];
    return first >= 0 && last >= 0 && first <= at && at <= last;
  });
}

/**
 * Whether a nämnd can decide: more than half of its ordinary members, or those who serve for them, are there (KL 6:27).
 *
 * @param seats how many ordinary members the body has.
 */
export const isQuorate = (present: number, seats: number): boolean => present * 2 > seats;
