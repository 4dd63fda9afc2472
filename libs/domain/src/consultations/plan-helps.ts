import type { LocalDate } from '../shared/local-date.js';
import { sayDay } from '../shared/swedish-day.js';
import { deadlineFor, meetingsOf, papersBy } from './plan-days.js';
import type { BoardMeetingFacts, PlanMember, PlanTerms } from './plan-facts.js';

export const HELPS = ['COMMITTEE', 'DELEGATION', 'EXTENSION', 'JOIN_AFTERWARDS'] as const;
export type HelpKind = (typeof HELPS)[number];

/** Something that helps a member that cannot decide in time. */
export interface Help {
  readonly kind: HelpKind;
  /** Of the meeting, or the last day for the response that would do; null where no day is known. */
  readonly on: LocalDate | null;
  /** Swedish. */
  readonly message: string;
}

/** Whether papers can still be handed in for a meeting. */
export const meetsInTime = (meeting: BoardMeetingFacts, today: LocalDate, terms: PlanTerms): boolean =>
  meeting.on >= today && papersBy(meeting, terms) >= today;

/**
 * What helps, the easiest first.
 *
 * @param own the meetings of the instance that is to decide, in order of time.
 */
export function helpsFor(
  { name, decider, meetings }: PlanMember,
  own: readonly BoardMeetingFacts[],
  sendBy: LocalDate,
  today: LocalDate,
  terms: PlanTerms,
): Help[] {
  const instead = decider === 'COMMITTEE' ? 'BOARD' : 'COMMITTEE';
  const other = meetingsOf(instead, meetings)
    .filter((meeting) => meeting.on <= sendBy && meetsInTime(meeting, today, terms))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  const next = own.find((meeting) => meeting.on > sendBy && meetsInTime(meeting, today, terms));
  return [
    ...(other && decider !== 'ASSEMBLY' ? [committee(other)] : []),
    delegation(decider),
    ...(next ? [extension(next)] : []),
    joinAfterwards(name, next),
  ];
}

const committee = (meeting: BoardMeetingFacts): Help => ({
  kind: 'COMMITTEE',
  on: meeting.on,
  message:
    meeting.decider === 'BOARD'
      ? `${capital(meeting.board)} kan besluta själv: sammanträdet är ${sayDay(meeting.on)}.`
      : `Låt ${meeting.board} besluta ${sayDay(meeting.on)}, om nämnden har gett det rätt till det (KL 6:37).`,
});

/** The assembly cannot delegate to an official, but it can leave the matter to a board. */
const delegation = (decider: PlanMember['decider']): Help => ({
  kind: 'DELEGATION',
  on: null,
  message:
    decider === 'ASSEMBLY'
      ? 'Fullmäktige kan i förväg uppdra åt styrelsen att besluta (KL 5:2).'
      : 'Låt någon besluta på delegation och ange punkten i delegationsordningen (KL 6:37), eller låt ordföranden besluta om ärendet brådskar och nämnden har gett den rätten (KL 6:39).', // prettier-ignore
});

const extension = (meeting: BoardMeetingFacts): Help => ({
  kind: 'EXTENSION',
  on: deadlineFor(meeting),
  message: `Be om förlängd tid till och med ${sayDay(deadlineFor(meeting))}: ${meeting.board} sammanträder ${sayDay(meeting.on)}.`,
});

const joinAfterwards = (name: string, next: BoardMeetingFacts | undefined): Help => ({
  kind: 'JOIN_AFTERWARDS',
  on: next?.on ?? null,
  message: next
    ? `Låt svaret gå utan ${name}, som ansluter sig i efterhand när ${next.board} har sammanträtt ${sayDay(next.on)}.`
    : `Låt svaret gå utan ${name}, som ansluter sig i efterhand.`,
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
