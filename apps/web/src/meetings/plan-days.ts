import { daysOfRhythm, type Rhythm } from '@domain/meetings/rhythm.js';
import { dayNumber, type LocalDate, localDate, parseLocalDate } from '@domain/shared/local-date.js';

/** A rhythm as its form has it: everything text. */
export interface RhythmFields {
  readonly rhythm: 'WEEKS' | 'MONTHS';
  readonly every: string;
  readonly nth: string;
  readonly weekday: string;
  readonly from: string;
  readonly to: string;
}

/** What a meeting, or each of a series, is planned by. */
export interface PlanFields extends RhythmFields {
  readonly body: string;
  readonly title: string;
  readonly day: string;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
}

/** The days that the form asks for; none while something is missing. */
export function plannedDays({ rhythm, every, nth, weekday, from, to }: RhythmFields): readonly LocalDate[] {
  const [first, last] = [parseLocalDate(from), parseLocalDate(to)];
  if (first === undefined || last === undefined) return [];
  const wanted = { kind: rhythm, every: Number(every), nth: Number(nth), weekday: Number(weekday) } as Rhythm;
  return daysOfRhythm(wanted, first, last);
}

/** ISO week of a day: people plan by it. */
export function weekOf(day: LocalDate): number {
  const number = dayNumber(day) - 1;
  // The week belongs to the year of its Thursday.
  const thursday = number - (number % 7) + 3;
  const year = Number(day.slice(0, 4));
  const starts = [year + 1, year, year - 1].map((each) => dayNumber(localDate(each, 1, 1)!) - 1);
  return Math.floor((thursday - starts.find((start) => start <= thursday)!) / 7) + 1;
}
