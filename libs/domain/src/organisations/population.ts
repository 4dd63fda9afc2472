import { localDate, type LocalDate } from '../shared/local-date.js';

/** SCB publishes inhabitants per 31 December; 1 November (kommunal utjämning) is a series of its own. */
export const POPULATION_SERIES = ['DECEMBER_31', 'NOVEMBER_1'] as const;
export type PopulationSeries = (typeof POPULATION_SERIES)[number];

/** The inhabitants of one municipality or region on one day. */
export interface PopulationFigure {
  readonly code: string;
  readonly date: LocalDate;
  readonly series: PopulationSeries;
  readonly inhabitants: number;
  /** Where the figure comes from, as text for people. */
  readonly source: string;
  readonly preliminary: boolean;
}

/** A reference day as an agreement states it, with the year relative to the cost year. */
export interface ReferenceDate {
  readonly month: number;
  readonly day: number;
  readonly yearOffset: number;
}

/**
 * The day of SCB's figure for a reference day of the cost year. "1 January year Y" is counted on 31 December Y−1 (the figure
 * uses the division of 1 January). Undefined for every other day: nobody counts inhabitants then.
 */
export function figureDateOf(
  { month, day, yearOffset }: ReferenceDate,
  costYear: number,
): { readonly date: LocalDate; readonly series: PopulationSeries } | undefined {
  const year = costYear + yearOffset;
  const [date, series] =
    month === 12 && day === 31
      ? [localDate(year, 12, 31), 'DECEMBER_31' as const]
      : month === 1 && day === 1
        ? [localDate(year - 1, 12, 31), 'DECEMBER_31' as const]
        : month === 11 && day === 1
          ? [localDate(year, 11, 1), 'NOVEMBER_1' as const]
          : [undefined, 'DECEMBER_31' as const];
  return date && { date, series };
}
