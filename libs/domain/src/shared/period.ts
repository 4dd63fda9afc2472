import { daysBetween, firstDayOf, lastDayOf, type LocalDate } from './local-date.js';

/** From a day to a day, both included; no end = still running. */
export interface Period {
  readonly from: LocalDate;
  readonly to?: LocalDate | null;
}

export const contains = ({ from, to }: Period, day: LocalDate): boolean => from <= day && (to == null || day <= to);

export const overlaps = (a: Period, b: Period): boolean =>
  (b.to == null || a.from <= b.to) && (a.to == null || b.from <= a.to);

export const coversYear = ({ from, to }: Period, year: number): boolean =>
  from <= firstDayOf(year) && (to == null || to >= lastDayOf(year));

/** The number of days of the year that lie in the period, both ends included. */
export function daysWithin({ from, to }: Period, year: number): number {
  const first = from > firstDayOf(year) ? from : firstDayOf(year);
  const last = to != null && to < lastDayOf(year) ? to : lastDayOf(year);
  return daysBetween(first, last);
}
