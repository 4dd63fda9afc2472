import { addMonths, type LocalDate } from '../shared/local-date.js';

/** A share of the members, as an agreement words it: two thirds is 2 / 3. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The smallest number of notices that is more than the share of the members: 54 members and 2/3 give 37. */
export const noticesThatEndForAll = (members: number, { numerator, denominator }: Fraction): number =>
  Math.floor((members * numerator) / denominator) + 1;

/**
 * The last day that an agreement binds whoever gives notice on a day. Months are counted to the day with the same number, or
 * to the last of the month where there is none (lag 1930:173, 1 §). Undefined beyond the calendar (2199).
 */
export const lastDayAfterNotice = (noticeGivenOn: LocalDate, noticeMonths: number): LocalDate | undefined =>
  addMonths(noticeGivenOn, noticeMonths);

/** The last day if notice were given on a day: the notice clock, or the agreed end where that comes first. Null without a clock. */
export function lastDayIfNoticeGiven(
  { noticeMonths, validTo }: { readonly noticeMonths: number | null; readonly validTo: LocalDate | null },
  on: LocalDate,
): LocalDate | null {
  if (noticeMonths === null) return null;
  const last = lastDayAfterNotice(on, noticeMonths);
  if (last === undefined) return validTo;
  return validTo !== null && validTo < last ? validTo : last;
}
