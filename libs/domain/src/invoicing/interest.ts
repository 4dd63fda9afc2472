import { MICRO, readableDecimal, type Micro } from '../shared/decimal.js';
import { daysBetween, daysOfYear, yearOf, type LocalDate } from '../shared/local-date.js';
import { readableKronor, type Ore } from '../shared/ore.js';
import { divideHalfAway } from '../shared/rational.js';
import { err, ok, type Result } from '../shared/result.js';
import { addDays } from '../shared/swedish-day.js';
import type { InvoicingError } from './errors.js';
import { halfYearOf, nextHalfYear } from './half-year.js';
import type { Payment } from './payment-state.js';
import type { ReferenceRate } from './reference-rates.js';

/** Whether a host takes interest for late payment. Between municipalities it is not usual: NONE until somebody chooses. */
export const INTEREST_TERMS = ['NONE', 'BY_LAW'] as const;
export type InterestTerms = (typeof INTEREST_TERMS)[number];
export const DEFAULT_INTEREST_TERMS: InterestTerms = 'NONE';

/**
 * What interest is counted from. DUE_DATE: a day that was fixed in advance (räntelagen 3 §). DEMAND: an invoice or reminder where no day was
 * (4 §), which counts only if it said that interest follows.
 */
export type InterestBasis =
  | { readonly kind: 'DUE_DATE'; readonly dueOn: LocalDate }
  | { readonly kind: 'DEMAND'; readonly sentOn: LocalDate; readonly mentionsInterest: boolean };

export interface InterestClaim {
  /** With VAT, less what has been credited. */
  readonly amount: Ore;
  readonly basis: InterestBasis;
  /** In any order. One that is negative was paid back and is owed again. */
  readonly payments: readonly Payment[];
}

/** Days with one rate and one unpaid amount. */
export interface InterestSegment {
  /** Both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
  readonly unpaid: Ore;
  readonly referenceRate: Micro;
  /** Reference rate + 8. */
  readonly percent: Micro;
  /** Kronor with four decimals, for people: the claim is rounded once, from the exact sum. */
  readonly interest: Micro;
  readonly explanation: string;
}

export interface Interest {
  readonly amount: Ore;
  /** The first day that bears interest; absent where none does. */
  readonly from?: LocalDate;
  readonly segments: readonly InterestSegment[];
  readonly explanation: string;
}

/** Räntelagen 6 §: percentage points above the reference rate. */
const ADDED = 8n * MICRO;
/** Räntelagen 4 §. */
const DAYS_AFTER_DEMAND = 30;
/** 365 × 366: every day of every year is a whole number of these parts of it. */
const PARTS_OF_YEAR = 365n * 366n;
const PERCENT = 100n * MICRO;
const SHOWN_DECIMALS = 10_000n;

/**
 * Dröjsmålsränta through a day, that day included.
 *
 * - From the day after the due date, or after the 30th day from a demand: the law says "från förfallodagen", and who pays on that day has
 *   paid in time. The day of payment still bears interest.
 * - The rate is the one in force at each time (6 §: "den vid varje tid gällande referensräntan"), so a half-year never borrows the rate of
 *   another.
 * - Simple interest on the capital: no interest on interest. A payment goes to the capital.
 * - Each day is 1/365 of the year's interest, in a leap year 1/366. The law gives a rate per year ("ränta för år") and no way of counting
 *   days; with the actual days a whole year costs exactly the rate, and it is what the public calculators use (Kronofogden's gives 163 kr for
 *   6 780 kr at 8 % from 2021-01-01 through 2021-04-20, which is 110 actual days by 365, not 30 days a month by 360).
 * - Rounded once per claim, half away from zero.
 */
export function interestOn(
  claim: InterestClaim,
  rates: readonly ReferenceRate[],
  through: LocalDate,
  terms: InterestTerms = DEFAULT_INTEREST_TERMS,
): Result<Interest, InvoicingError> {
  if (terms === 'NONE') return ok(nothing('Värden tar inte ut dröjsmålsränta.'));
  const { basis } = claim;
  if (basis.kind === 'DEMAND' && !basis.mentionsInterest) {
    return ok(nothing('Ingen dröjsmålsränta: kravet sade inget om ränta, och ingen förfallodag var bestämd i förväg (räntelagen 4 §).')); // prettier-ignore
  }
  const from = basis.kind === 'DUE_DATE' ? addDays(basis.dueOn, 1) : addDays(basis.sentOn, DAYS_AFTER_DEMAND + 1);
  if (from === undefined || from > through) return ok(nothing('Ingen dröjsmålsränta ännu.'));

  const spans = spansOf(claim, from, through).filter(({ unpaid }) => unpaid > 0n);
  const byHalfYear = new Map(rates.map((rate) => [rate.from, rate.rate]));
  const missing = new Set(spans.map((span) => halfYearOf(span.from)).filter((half) => !byHalfYear.has(half)));
  if (missing.size > 0) return err({ code: 'INTEREST_RATE_MISSING', field: 'rates', halfYears: [...missing] });
  const segments = spans.map((span) => segmentOf(span, byHalfYear.get(halfYearOf(span.from))!));
  const exact = segments.reduce((sum, segment) => sum + exactInterest(segment), 0n);
  const amount = divideHalfAway(exact, PERCENT * PARTS_OF_YEAR);
  if (segments.length === 0) return ok(nothing('Ingen dröjsmålsränta: allt var betalt i tid.'));
  const section = basis.kind === 'DUE_DATE' ? '3 och 6 §§' : '4 och 6 §§';
  const explanation = `Dröjsmålsränta enligt ${section} räntelagen från och med ${from} till och med ${through}: ${readableKronor(amount)}.`;
  return ok({ amount, from, segments, explanation });
}

const nothing = (explanation: string): Interest => ({ amount: 0n, segments: [], explanation });

type Span = Pick<InterestSegment, 'from' | 'to' | 'unpaid'>;

/** The days cut where a half-year begins, and after each payment. */
function spansOf({ amount, payments }: InterestClaim, from: LocalDate, through: LocalDate): Span[] {
  const starts = new Set([from]);
  for (let next = nextHalfYear(from); next !== undefined && next <= through; next = nextHalfYear(next))
    starts.add(next);
  for (const { paidOn } of payments) {
    const after = addDays(paidOn, 1);
    if (after !== undefined && after > from && after <= through) starts.add(after);
  }
  const sorted = [...starts].sort();
  return sorted.map((start, index) => {
    const next = sorted[index + 1];
    const paid = payments.reduce((sum, payment) => (payment.paidOn < start ? sum + payment.amount : sum), 0n);
    return { from: start, to: next === undefined ? through : addDays(next, -1)!, unpaid: amount - paid };
  });
}

function segmentOf(span: Span, referenceRate: Micro): InterestSegment {
  const { from, to, unpaid } = span;
  const days = daysBetween(from, to);
  const percent = referenceRate + ADDED;
  const exact = exactInterest({ from, days, unpaid, percent });
  const interest = divideHalfAway(exact * SHOWN_DECIMALS, 100n * PERCENT * PARTS_OF_YEAR) * (MICRO / SHOWN_DECIMALS);
  const rate = `${readableDecimal(percent, 2)} % (referensränta ${readableDecimal(referenceRate, 2)} + 8)`;
  const when = from === to ? `${from}, 1 dag` : `${from} till ${to}, ${days} dagar`;
  const explanation = `${when}: ${readableKronor(unpaid)} × ${rate} × ${days}/${daysOfYear(yearOf(from))} = ${readableDecimal(interest, 2)} kr.`;
  return { ...span, days, referenceRate, percent, interest, explanation };
}

/** In öre × PERCENT × PARTS_OF_YEAR. */
const exactInterest = ({
  from,
  days,
  unpaid,
  percent,
}: Omit<InterestSegment, 'to' | 'referenceRate' | 'interest' | 'explanation'>) =>
  // prettier-ignore
  unpaid * percent * BigInt(days) * (PARTS_OF_YEAR / BigInt(daysOfYear(yearOf(from))));
