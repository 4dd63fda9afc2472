import type { Ore } from '../shared/ore.js';

/** Where an amount of a forecast comes from. */
export const FORECAST_SOURCES = ['FINAL', 'PRELIMINARY', 'PREVIEW', 'NOT_MEMBER', 'UNKNOWN'] as const;
export type ForecastSource = (typeof FORECAST_SOURCES)[number];

/** What an organisation pays a body in two years; null = it can't be computed. Öre, without VAT. */
export interface ForecastPair {
  readonly amount: Ore | null;
  readonly previous: Ore | null;
}

export interface ForecastSums {
  /** The sum of what is known. */
  readonly total: Ore;
  readonly previousTotal: Ore;
  /** The change in bodies where both years are known; null when there is none. */
  readonly change: Ore | null;
  /** Whether everything is known in the year and in the one before. */
  readonly complete: boolean;
}

export const changeOf = ({ amount, previous }: ForecastPair): Ore | null =>
  amount === null || previous === null ? null : amount - previous;

export function sumForecast(rows: readonly ForecastPair[]): ForecastSums {
  const sum = (values: readonly (Ore | null)[]) => values.reduce<Ore>((total, value) => total + (value ?? 0n), 0n);
  const changes = rows.map(changeOf).filter((change) => change !== null);
  return {
    total: sum(rows.map(({ amount }) => amount)),
    previousTotal: sum(rows.map(({ previous }) => previous)),
    change: changes.length === 0 ? null : sum(changes),
    complete: changes.length === rows.length,
  };
}
