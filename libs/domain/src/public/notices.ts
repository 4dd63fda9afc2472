import type { AppealPeriod, BoardDays } from '../meetings/appeal.js';
import type { LocalDate } from '../shared/local-date.js';
import { addDays } from '../shared/swedish-day.js';

/**
 * Whether a notice (anslag) is for everybody to read today, and to be on every board: from the time that one of them has posted it
 * (KL 8:9, 8:12) through the earliest day for taking down.
 *
 * @param period null = no notice is needed.
 */
export function isOnBoards(
  boards: readonly BoardDays[],
  period: Pick<AppealPeriod, 'lastDay'> | null,
  today: LocalDate,
): boolean {
  if (period === null || boards.every(({ postings }) => postings.length === 0)) return false;
  return period.lastDay === null || today <= (addDays(period.lastDay, 1) ?? period.lastDay);
}
