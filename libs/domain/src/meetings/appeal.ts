import { workingDayOnOrAfter } from '../shared/holidays.js';
import type { LocalDate } from '../shared/local-date.js';
import { addDays } from '../shared/swedish-day.js';

/** Överklagandetiden har inte börjat, löper, har gått ut, har brutits. */
export const APPEAL_STATES = ['NOT_STARTED', 'RUNNING', 'EXPIRED', 'INTERRUPTED'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** KL 13:5: three weeks from the day when the approval was made known. */
const DAYS_TO_APPEAL = 21;

/** A time on a board: from the day of posting until the day of taking down; null = it is up. */
export interface PostedDays {
  readonly postedOn: LocalDate;
  readonly removedOn: LocalDate | null;
}

/** A notice board, with its times in the order in which they were. */
export interface BoardDays {
  readonly organisationId: string;
  readonly postings: readonly PostedDays[];
}

export interface AppealPeriod {
  readonly state: AppealState;
  /** The day from which all boards have had it; null unless the time runs or has run out. */
  readonly startsOn: LocalDate | null;
  readonly lastDay: LocalDate | null;
  /** Boards where it has to be posted, for the first time or again. */
  readonly missing: readonly string[];
  /** Boards that posted on the day from which the time runs. */
  readonly postedLast: readonly string[];
  /** INTERRUPTED: the boards that took it down too early, and have not posted it again. */
  readonly tooEarly: readonly string[];
  /** One board at the most, as of a federation: nobody waits for the others. */
  readonly single: boolean;
}

/** The last day to appeal when all boards have posted on this day at the latest (KL 13:5, lag 1930:173). */
export const lastDayToAppeal = (startsOn: LocalDate): LocalDate =>
  workingDayOnOrAfter(addDays(startsOn, DAYS_TO_APPEAL) ?? startsOn);

/**
 * The time for appeal of what several boards make known together. It runs from the day when all have it (KL 13:5) and only while all
 * keep it: a board that takes it down on or before the last day breaks it off for all, and it counts anew from the day when all have it again.
 * Once it has run out it stays so.
 */
export function appealPeriod(boards: readonly BoardDays[], today: LocalDate): AppealPeriod {
  const single = boards.length <= 1;
  const starts = [...new Set(boards.flatMap(({ postings }) => postings.map(({ postedOn }) => postedOn)))].sort();
  for (const startsOn of starts) {
    const lastDay = lastDayToAppeal(startsOn);
    if (!boards.every((board) => staysUp(board, startsOn, lastDay))) continue;
    const postedLast = boards
      .filter(({ postings }) => postings.some(({ postedOn }) => postedOn === startsOn))
      .map(({ organisationId }) => organisationId);
    const state = today > lastDay ? 'EXPIRED' : 'RUNNING';
    return { state, startsOn, lastDay, missing: [], postedLast, tooEarly: [], single };
  }
  const down = boards.filter(({ postings }) => postings.at(-1)?.removedOn !== null);
  const idsOf = (list: readonly BoardDays[]) => list.map(({ organisationId }) => organisationId);
  const state =
    boards.every(({ postings }) => postings.length > 0) && boards.length > 0 ? 'INTERRUPTED' : 'NOT_STARTED';
  return {
    state,
    startsOn: null,
    lastDay: null,
    missing: idsOf(down),
    postedLast: [],
    tooEarly: idsOf(down.filter(({ postings }) => postings.length > 0)),
    single,
  };
}

/** Whether the board has it on the first day and keeps it past the last one. */
const staysUp = ({ postings }: BoardDays, from: LocalDate, to: LocalDate): boolean =>
  postings.some(({ postedOn, removedOn }) => postedOn <= from && (removedOn === null || removedOn > to));
