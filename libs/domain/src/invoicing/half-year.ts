import { localDate, yearOf, type LocalDate } from '../shared/local-date.js';

const JULY = '07';

/** The first day of the half-year that the day lies in. */
export const halfYearOf = (day: LocalDate): LocalDate => localDate(yearOf(day), day.slice(5, 7) < JULY ? 1 : 7, 1)!;

/** The first day of the half-year after the one that the day lies in; undefined beyond the calendar. */
export const nextHalfYear = (day: LocalDate): LocalDate | undefined =>
  day.slice(5, 7) < JULY ? localDate(yearOf(day), 7, 1) : localDate(yearOf(day) + 1, 1, 1);

/** `första halvåret 2025`. */
export const sayHalfYear = (from: LocalDate): string =>
  `${from.slice(5, 7) < JULY ? 'första' : 'andra'} halvåret ${yearOf(from)}`;
