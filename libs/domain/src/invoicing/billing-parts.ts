import { dayNumber, daysOfMonth, localDate, type LocalDate } from '../shared/local-date.js';
import type { Ore } from '../shared/ore.js';
import { divideHalfAway } from '../shared/rational.js';
import { ok, type Result } from '../shared/result.js';
import { addDays } from '../shared/swedish-day.js';
import { badInvoice, type InvoicingError } from './errors.js';
import type { BillingPart, Posting } from './kinds.js';

export const BILLING_RHYTHMS = { YEARLY: 1, HALF_YEARLY: 2, QUARTERLY: 4, MONTHLY: 12 } as const;
export type BillingRhythm = keyof typeof BILLING_RHYTHMS;

export const BILLING_TIMINGS = ['IN_ADVANCE', 'IN_ARREARS'] as const;
export type BillingTiming = (typeof BILLING_TIMINGS)[number];

export const WHOLE_YEAR: BillingPart = { index: 1, of: 1 };

const MONTHS = 12;

/** Parts are whole months: 1, 2, 3, 4, 6 or 12 in a year. Absent = the whole year. */
export function checkPart(part: BillingPart | null | undefined, field: string): Result<BillingPart, InvoicingError> {
  if (part == null) return ok(WHOLE_YEAR);
  const { index, of } = part;
  if (!Number.isInteger(of) || of < 1 || MONTHS % of !== 0) {
    return badInvoice(`${field}.of`, 'Året delas i 1, 2, 3, 4, 6 eller 12 delar.');
  }
  if (!Number.isInteger(index) || index < 1 || index > of) {
    return badInvoice(`${field}.index`, `Delen ska vara 1–${of}.`);
  }
  return ok({ index, of });
}

/** The months that a part covers: from `after` (not included) to `through`. */
const monthsOf = ({ index, of }: BillingPart) => ({
  after: ((index - 1) * MONTHS) / of,
  through: (index * MONTHS) / of,
});

export function partsOverlap(a: BillingPart, b: BillingPart): boolean {
  const [first, second] = [monthsOf(a), monthsOf(b)];
  return first.after < second.through && second.after < first.through;
}

/** The year in so many parts. */
const inParts = (of: number): BillingPart[] => Array.from({ length: of }, (_, place) => ({ index: place + 1, of }));

/**
 * The year in parts as the terms have it now. A part of which only some months are billed, by a rhythm before, is shown in smaller ones, so
 * that what is left of it is told.
 */
export function partsToShow(of: number, billed: readonly BillingPart[]): BillingPart[] {
  const months = inParts(MONTHS).filter((month) => billed.some((one) => partsOverlap(one, month)));
  const isEven = (part: BillingPart) =>
    [0, MONTHS / part.of].includes(months.filter((month) => partsOverlap(month, part)).length);
  return inParts(of).flatMap((part) => {
    const finer = [2, 3, 4, 6, MONTHS].filter((size) => size % of === 0).map((size) => inParts(size).filter((one) => partsOverlap(one, part))); // prettier-ignore
    return isEven(part) ? [part] : finer.find((parts) => parts.every(isEven))!;
  });
}

/**
 * What a part of the year's amount is: the amount due through the part's last month less that due before it, each rounded half
 * away from zero. Parts that cover the year add up to the amount exactly, also when quarters are followed by a half-year.
 */
export function amountOfPart(yearly: Ore, part: BillingPart): Ore {
  const { after, through } = monthsOf(part);
  const dueAfter = (months: number) => divideHalfAway(yearly * BigInt(months), BigInt(MONTHS));
  return dueAfter(through) - dueAfter(after);
}

export interface PartDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** First and last day of a part of the year. */
export function daysOfPart(part: BillingPart, year: number): PartDays {
  const { after, through } = monthsOf(part);
  return { from: localDate(year, after + 1, 1)!, to: localDate(year, through, daysOfMonth(year, through))! };
}

/** Days to begin with: issued as the part begins, or the day after it ended. Undefined beyond the calendar. */
export function suggestedDates(
  part: BillingPart,
  year: number,
  timing: BillingTiming,
  paymentDays: number,
): { readonly issuedOn: LocalDate; readonly dueOn: LocalDate } | undefined {
  const { from, to } = daysOfPart(part, year);
  const issuedOn = timing === 'IN_ADVANCE' ? from : addDays(to, 1);
  const dueOn = issuedOn && addDays(issuedOn, paymentDays);
  return issuedOn && dueOn && { issuedOn, dueOn };
}

const FURTHEST_AHEAD = 366;

/** Days as typed: nothing is due before it is issued, or issued more than a year ahead. */
export function checkInvoiceDates(
  dates: { readonly issuedOn: LocalDate; readonly dueOn: LocalDate },
  today: LocalDate,
): Result<typeof dates, InvoicingError> {
  const { issuedOn, dueOn } = dates;
  if (dayNumber(issuedOn) - dayNumber(today) > FURTHEST_AHEAD) {
    return badInvoice('issuedOn', `Fakturadagen ${issuedOn} ligger mer än ett år fram: är året rätt skrivet?`);
  }
  return dueOn < issuedOn
    ? badInvoice('dueOn', `Förfallodagen ${dueOn} ligger före fakturadagen ${issuedOn}.`)
    : ok(dates);
}

/** What takes back, or settles, is not issued before what it takes back or settles. */
export function checkNotBefore(
  issuedOn: LocalDate,
  originals: readonly { readonly issuedOn?: LocalDate }[],
): Result<LocalDate, InvoicingError> {
  const latest = originals.flatMap((one) => (one.issuedOn === undefined ? [] : [one.issuedOn])).sort().at(-1); // prettier-ignore
  return latest !== undefined && issuedOn < latest
    ? badInvoice('issuedOn', `Dagen ${issuedOn} ligger före ${latest}, då det utfärdades som den gäller.`)
    : ok(issuedOn);
}

/** A settlement is not before the cost year, nor before the documents of the year that it settles. */
export function checkSettledOn(
  issuedOn: LocalDate,
  year: number,
  ledger: readonly Posting[],
): Result<LocalDate, InvoicingError> {
  return issuedOn < localDate(year, 1, 1)!
    ? badInvoice('issuedOn', `Slutavräkningen av ${year} kan inte utfärdas ${issuedOn}, innan året har börjat.`)
    : checkNotBefore(issuedOn, ledger);
}
