import { parseDecimal, readableDecimal } from '@domain/shared/decimal.js';
import { bySwedishName, type Named } from '../../cost-sharing/names.js';
import type { FairnessQuery } from '../../generated/graphql.js';

export type Fairness = FairnessQuery['fairness'];
export type FairYear = Fairness['years'][number];
export type FairRow = Fairness['overall'][number];

export const MEASURES = ['cost', 'inhabitants', 'usage'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Bar {
  readonly measure: Measure;
  /** `41,67 %` */
  readonly label: string;
  /** 0–100 of the longest bar, for drawing only. */
  readonly width: number;
}

const millionths = (text: string): bigint => {
  const parsed = parseDecimal(text);
  return typeof parsed === 'bigint' ? parsed : 0n;
};

/** `41.67` → `41,67 %` */
export const percent = (text: string): string => `${readableDecimal(millionths(text), 2)} %`;

/** A quantity as people write it. */
export const quantity = (text: string): string => readableDecimal(millionths(text));

export const inOrder = (rows: readonly FairRow[]): (FairRow & Named)[] =>
  bySwedishName(rows.map((row) => ({ ...row, ...row.organisation })));

/** The bars of each member, as long as their shares; those that nobody has are left out, and nothing negative is drawn. */
export function barsOf(rows: readonly FairRow[]): (Named & { readonly bars: readonly Bar[] })[] {
  const shares = rows.flatMap((row) => MEASURES.map((measure) => Number(row[measure]?.percent ?? 0)));
  const longest = Math.max(0, ...shares);
  return inOrder(rows).map(({ code, name, ...row }) => ({
    code,
    name,
    bars: MEASURES.flatMap((measure) => {
      const share = row[measure];
      if (!share) return [];
      const width = longest > 0 ? Math.max(0, (Number(share.percent) / longest) * 100) : 0;
      return [{ measure, label: percent(share.percent), width }];
    }),
  }));
}

/** What is shown: a year's rows, or those of all years together; a single year is all of them. */
export function chosenRows(
  fairness: Fairness,
  year: number | undefined,
): { rows: readonly FairRow[]; year?: FairYear } {
  const chosen = fairness.years.find((one) => one.year === year);
  return chosen ? { rows: chosen.rows, year: chosen } : { rows: fairness.overall };
}
