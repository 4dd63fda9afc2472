import { MICRO, readableDecimal, type Micro } from '../shared/decimal.js';
import type { Ore } from '../shared/ore.js';
import { divideHalfAway, greatestCommonDivisor } from '../shared/rational.js';

/** A member in a year: what it paid in the end, and what it could be measured by. */
export interface FairnessFacts {
  readonly code: string;
  readonly cost: Ore;
  /** 31 December before the cost year; absent without a figure. */
  readonly inhabitants?: number | null;
  /** The quantity that the members agreed to look at; absent where nobody measured. */
  readonly usage?: Micro | null;
}

export interface FairnessYear {
  readonly year: number;
  /** Codes unique within the year. */
  readonly members: readonly FairnessFacts[];
}

/** An exact part of the whole, in its lowest terms. The denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export interface FairnessShare {
  readonly value: bigint;
  readonly share: Fraction;
  /** For people: percent with two decimals, half away from zero. Those of all members need not sum to 100. */
  readonly percent: Micro;
}

export const FAIRNESS_MEASURES = ['cost', 'inhabitants', 'usage'] as const;
export type FairnessMeasure = (typeof FAIRNESS_MEASURES)[number];

export interface FairnessRow {
  readonly code: string;
  /** Undefined where a figure is missing for somebody, or the whole is not above zero: a part of that would mislead. */
  readonly cost: FairnessShare | undefined;
  readonly inhabitants: FairnessShare | undefined;
  readonly usage: FairnessShare | undefined;
  readonly explanation: string;
}

export interface Fairness {
  /** By year, rows by code. `missing` names who lacks a figure. */
  readonly years: readonly {
    readonly year: number;
    readonly rows: readonly FairnessRow[];
    readonly missing: Readonly<Record<FairnessMeasure, readonly string[]>>;
  }[];
  /** All years together, each measure over the years where everybody has it. */
  readonly overall: readonly FairnessRow[];
  readonly yearsCounted: Readonly<Record<FairnessMeasure, readonly number[]>>;
}

/** Rättvisa över åren: each member's exact share of cost, inhabitants and usage, per year and over all of them. */
export function fairness(years: readonly FairnessYear[]): Fairness {
  const sorted = years.toSorted((a, b) => a.year - b.year);
  const complete = (measure: FairnessMeasure) => sorted.filter(({ members }) => lacking(members, measure).length === 0);
  return {
    years: sorted.map((one) => ({
      year: one.year,
      rows: rowsOf((measure) => (lacking(one.members, measure).length === 0 ? [one] : []), [one]),
      missing: byMeasure((measure) => lacking(one.members, measure)),
    })),
    overall: rowsOf(complete, sorted),
    yearsCounted: byMeasure((measure) => complete(measure).map(({ year }) => year)),
  };
}

const byMeasure = <T>(of: (measure: FairnessMeasure) => T): Readonly<Record<FairnessMeasure, T>> => ({
  cost: of('cost'),
  inhabitants: of('inhabitants'),
  usage: of('usage'),
});

const lacking = (members: readonly FairnessFacts[], measure: FairnessMeasure): string[] =>
  members.filter((member) => member[measure] == null).map(({ code }) => code).sort(); // prettier-ignore

function rowsOf(
  yearsWith: (measure: FairnessMeasure) => readonly FairnessYear[],
  all: readonly FairnessYear[],
): FairnessRow[] {
  const codes = [...new Set(all.flatMap(({ members }) => members.map(({ code }) => code)))].sort();
  const shares = byMeasure((measure) => sharesOf(yearsWith(measure), measure));
  return codes.map((code) => {
    const row = byMeasure((measure) => shares[measure]?.(code));
    return { code, ...row, explanation: explain(row) };
  });
}

/** How to get a member's share of the sum; undefined when there is nothing to have a share of. */
function sharesOf(
  years: readonly FairnessYear[],
  measure: FairnessMeasure,
): ((code: string) => FairnessShare) | undefined {
  const sums = new Map<string, bigint>();
  for (const { members } of years) {
    for (const member of members) sums.set(member.code, (sums.get(member.code) ?? 0n) + BigInt(member[measure]!));
  }
  const whole = [...sums.values()].reduce((sum, value) => sum + value, 0n);
  if (whole <= 0n) return undefined;
  return (code) => {
    const value = sums.get(code) ?? 0n;
    const divisor = greatestCommonDivisor(value, whole);
    const share = { numerator: value / divisor, denominator: whole / divisor };
    return { value, share, percent: divideHalfAway(value * 10_000n, whole) * (MICRO / 100n) };
  };
}

const OF_WHAT: Readonly<Record<FairnessMeasure, string>> = {
  cost: 'av kostnaden',
  inhabitants: 'av invånarna',
  usage: 'av användningen',
};

/** `31,72 % av kostnaden, 31,80 % av invånarna.` */
function explain(row: Readonly<Record<FairnessMeasure, FairnessShare | undefined>>): string {
  const parts = FAIRNESS_MEASURES.flatMap((measure) => {
    const share = row[measure];
    return share ? [`${readableDecimal(share.percent, 2)} % ${OF_WHAT[measure]}`] : [];
  });
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Det finns inget att jämföra.';
}
