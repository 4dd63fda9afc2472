import type { SeatRole } from '../bodies/kinds.js';
import { nameFault } from '../shared/name.js';
import { err, ok, type Result } from '../shared/result.js';
import { badMeeting, type MeetingsError } from './errors.js';
import { type RecordKind, recusedIn } from './item.js';

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

/** An item as somebody's presence names it. */
export interface NumberedItem {
  readonly id: string;
  readonly number: string;
}

/**
 * Presence under the numbers of an agenda that was numbered anew: at the same items as before, and at a new one that came between two of
 * them; null when none of them is left.
 */
export function rangesAfter(
  ranges: readonly ItemRange[],
  before: readonly NumberedItem[],
  after: readonly NumberedItem[],
): ItemRange[] | null {
  if (ranges.length === 0) return [];
  const numbers = before.map(({ number }) => number);
  const was = new Map(
    before.map(({ id, number }) => [id, isPresentAt({ role: 'MEMBER', items: ranges }, number, numbers)]),
  );
  const found: ItemRange[] = [];
  let open: ItemRange | undefined;
  for (const { id, number } of after) {
    const there = was.get(id);
    if (there === undefined) continue;
    if (open && there) found.pop();
    open = there ? { from: open?.from ?? number, to: number } : undefined;
    if (open) found.push(open);
  }
  return found.length === 0 ? null : found;
}

/** Presence when an item comes last on a running agenda: whoever was there to the end so far is taken to stay. */
export const stayingOn = (ranges: readonly ItemRange[], last: string, added: string): ItemRange[] =>
  ranges.map(({ from, to }) => ({ from, to: to === last ? added : to }));

/** Who may vote at an item: in the room, with a vote, and without jäv in it (KL 6:28–30). */
export const votersAt = <T extends Pick<AttendeeFacts, 'name' | 'role' | 'items'>>(
  attendees: readonly T[],
  { number, records }: ItemWithRecords,
  numbers: readonly string[],
): T[] => {
  const recused = recusedIn(records);
  return attendees.filter((one) => decides(one) && isPresentAt(one, number, numbers) && !recused.has(one.name));
};

/** What of an item tells who may vote. */
export interface ItemWithRecords {
  readonly number: string;
  readonly records: readonly { readonly kind: RecordKind; readonly people: readonly { readonly name: string }[] }[];
}

/**
 * The items at which a nämnd can't decide, by their numbers.
 *
 * @param seats how many ordinary members it has; 0 = not known, and then nothing is said.
 */
export function withoutQuorum(
  attendees: readonly Pick<AttendeeFacts, 'name' | 'role' | 'items'>[],
  items: readonly ItemWithRecords[],
  seats: number,
): string[] {
  if (seats === 0) return [];
  const numbers = items.map(({ number }) => number);
  return items
    .filter((item) => !isQuorate(votersAt(attendees, item, numbers).length, seats))
    .map(({ number }) => number);
}

/** How many ordinary members a nämnd has, by its seats. */
export const ordinarySeats = (seats: readonly { readonly role: SeatRole; readonly person: string }[]): number =>
  new Set(seats.flatMap(({ role, person }) => (ORDINARY.includes(role) ? person : []))).size;
const ORDINARY: readonly SeatRole[] = ['CHAIR', 'VICE_CHAIR', 'ORDINARY'];

/**
 * Whether a nämnd can decide: more than half of its ordinary members, or those who serve for them, are there (KL 6:27).
 *
 * @param seats how many ordinary members the body has.
 */
export const isQuorate = (present: number, seats: number): boolean => present * 2 > seats;
