import { dayNumber, daysOfMonth, localDate, type LocalDate } from '../shared/local-date.js';
import { MOST_DAYS } from './check-meeting.js';

/** 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** How often a body meets. */
export type Rhythm =
  /** Every so many weeks, counted from the first such weekday. */
  | { readonly kind: 'WEEKS'; readonly every: number; readonly weekday: Weekday }
  /** Every so many months on the first … fourth or the last (-1) such weekday. */
  | { readonly kind: 'MONTHS'; readonly every: number; readonly nth: 1 | 2 | 3 | 4 | -1; readonly weekday: Weekday };

/** 1 January of year 1 was a Monday. */
export const weekdayOf = (day: LocalDate): Weekday => (((dayNumber(day) - 1) % 7) + 1) as Weekday;

/**
 * The days of a rhythm between two days, both included, in order. There is one more than a series may have when there are too many,
 * so that it can be told.
 */
export function daysOfRhythm(rhythm: Rhythm, from: LocalDate, to: LocalDate): LocalDate[] {
  if (!Number.isInteger(rhythm.every) || rhythm.every < 1) return [];
  const days: LocalDate[] = [];
  for (const day of rhythm.kind === 'WEEKS' ? weekly(rhythm, from) : monthly(rhythm, from)) {
    if (day > to || days.length > MOST_DAYS) break;
    if (day >= from) days.push(day);
  }
  return days;
}

function* weekly({ every, weekday }: Rhythm, from: LocalDate): Generator<LocalDate> {
  let [year, month] = yearAndMonth(from);
  let day = Number(from.slice(8)) + ((weekday - weekdayOf(from) + 7) % 7);
  for (;;) {
    for (; day > daysOfMonth(year, month); [year, month] = next(year, month)) day -= daysOfMonth(year, month);
    const found = localDate(year, month, day);
    if (found === undefined) return;
    yield found;
    day += every * 7;
  }
}

function* monthly(rhythm: Rhythm & { readonly kind: 'MONTHS' }, from: LocalDate): Generator<LocalDate> {
  let [year, month] = yearAndMonth(from);
  // Where this month's day has passed the count begins with the next month.
  if (nthWeekday(year, month, rhythm)! < from) [year, month] = next(year, month);
  for (;;) {
    const found = nthWeekday(year, month, rhythm);
    if (found === undefined) return;
    yield found;
    [year, month] = next(year, month, rhythm.every);
  }
}

function nthWeekday(
  year: number,
  month: number,
  { nth, weekday }: Rhythm & { readonly kind: 'MONTHS' },
): LocalDate | undefined {
  const first = localDate(year, month, 1);
  if (first === undefined) return undefined;
  const firstSuch = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  if (nth !== -1) return localDate(year, month, firstSuch + (nth - 1) * 7);
  return localDate(year, month, firstSuch + Math.floor((daysOfMonth(year, month) - firstSuch) / 7) * 7);
}

const yearAndMonth = (day: LocalDate): [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];

/** The month so many months later. */
function next(year: number, month: number, months = 1): [number, number] {
  const count = year * 12 + month - 1 + months;
  return [Math.floor(count / 12), (count % 12) + 1];
}
