import { dayNumber, type LocalDate, localDate, yearOf } from '@domain/shared/local-date.js';

export interface Dated {
  readonly validFrom: string;
  /** Last day; null = open-ended. */
  readonly validTo?: string | null;
}

/** The years that a time line shows. */
export interface Span {
  readonly firstYear: number;
  readonly lastYear: number;
}

export type TimeState = 'past' | 'now' | 'coming';

/** Length of a time line in its own units. */
export const LINE = 1000;

/** From the year of the first day to the year after the last one, today included; at least five years. */
export function spanOf(periods: readonly Dated[], today: string): Span {
  const days = [today, ...periods.flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? today])];
  const years = days.map((day) => yearOf(day as LocalDate));
  const lastYear = Math.max(...years);
  return { firstYear: Math.min(...years, lastYear - 4), lastYear };
}

/** Where a day lies on the line. */
export function positionOf(day: string, { firstYear, lastYear }: Span): number {
  const start = dayNumber(localDate(firstYear, 1, 1)!);
  const end = dayNumber(localDate(lastYear, 12, 31)!) + 1;
  return Math.round(((dayNumber(day as LocalDate) - start) / (end - start)) * LINE);
}

/** Start and width of a period; never so narrow that it can't be seen. */
export function barOf({ validFrom, validTo }: Dated, span: Span): { readonly x: number; readonly width: number } {
  const x = positionOf(validFrom, span);
  const end = validTo == null ? LINE : positionOf(validTo, span);
  return { x: Math.min(x, LINE - 6), width: Math.max(end - x, 6) };
}

export function stateOf({ validFrom, validTo }: Dated, today: string): TimeState {
  if (validFrom > today) return 'coming';
  return validTo != null && validTo < today ? 'past' : 'now';
}
