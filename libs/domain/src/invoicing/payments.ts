import { groupBy } from '../shared/group-by.js';
import type { LocalDate } from '../shared/local-date.js';
import { formatKronor, type Ore } from '../shared/ore.js';

/** A payment as the finance system lists it, with a number, an OCR reference or both. Negative: paid back. */
export interface ListedPayment {
  readonly number?: string | null;
  readonly ocr?: string | null;
  readonly amount: Ore;
  readonly paidOn: LocalDate;
}

/** What payments are matched with. A document of a host that only exports its basis may lack either. */
export interface PayableReference {
  readonly number?: string | null;
  readonly ocr?: string | null;
}

export const UNMATCHED_REASONS = ['UNKNOWN', 'AMBIGUOUS', 'DISAGREE'] as const;
/** UNKNOWN: no document has it. AMBIGUOUS: several have. DISAGREE: number and OCR do not belong to the same document. */
export type UnmatchedReason = (typeof UNMATCHED_REASONS)[number];

export type PaymentMatch<R, D> =
  | { readonly row: R; readonly document: D }
  | { readonly row: R; readonly reason: UnmatchedReason; readonly explanation: string };

/** A list with rows that the portal has not seen before, each with the key that it is known by from now on. */
export type KeyedPayment<R> = R & { readonly key: string };

/**
 * Each row with its identity: reference, day, amount, and the how-manieth such row of the list it is. The same list read twice gives the
 * same keys, and two like payments on one day stay two. The key depends on nothing but the list, so it is the same before and after
 * somebody has matched the row. Unique within one seller.
 */
export function keyedPayments<R extends ListedPayment>(rows: readonly R[]): KeyedPayment<R>[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const base = `${referenceKey(row)} ${row.paidOn} ${formatKronor(row.amount)}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return { ...row, key: `${base} ${nth}` };
  });
}

/** The rows that are not among the known keys: of a list read before nothing, of a later one what has come since. */
export const newPayments = <R extends ListedPayment>(
  rows: readonly R[],
  known: ReadonlySet<string>,
): KeyedPayment<R>[] => keyedPayments(rows).filter(({ key }) => !known.has(key));

/** What a row pays, once its document is known. */
export interface ListedMoney {
  readonly document: string;
  readonly amount: Ore;
  readonly paidOn: LocalDate;
  readonly key: string;
}

/**
 * Of the rows of one list that pay documents, those that no list before has told. The same document, day and amount are the same money
 * under whatever name a list gives the document: booked are the rows beyond as many as have been booked already.
 *
 * @param rows those of the list that pay a document, also those whose key is known.
 * @param booked what earlier lists had booked.
 */
export function unbooked<R extends ListedMoney>(rows: readonly R[], booked: readonly ListedMoney[]): R[] {
  const known = groupBy(booked, moneyKey);
  const keys = new Set(booked.map(({ key }) => key));
  const fresh = new Set(
    [...groupBy(rows, moneyKey)].flatMap(([money, own]) => {
      const beyond = own.length - (known.get(money)?.length ?? 0);
      return beyond > 0 ? own.filter(({ key }) => !keys.has(key)).slice(-beyond) : [];
    }),
  );
  return rows.filter((row) => fresh.has(row));
}

const moneyKey = ({ document, paidOn, amount }: ListedMoney): string => `${document} ${paidOn} ${amount}`;

/** As written, so that two documents never share a key; the number before the OCR, which not every list has. */
const referenceKey = ({ number, ocr }: ListedPayment): string =>
  isGiven(number) ? `NR:${exactNumber(number)}` : `OCR:${withoutBlanks(ocr ?? '')}`;

/**
 * Finds the document that each row pays. Where a row has number and OCR both must be the document's; one that the document lacks is no
 * contradiction. Numbers are compared as written, and where none is the same without blanks, hyphens and case, if that leaves one.
 * What is not matched says why and waits for a person.
 */
export function matchPayments<R extends ListedPayment, D extends PayableReference>(
  rows: readonly R[],
  documents: readonly D[],
): PaymentMatch<R, D>[] {
  const index = indexOf(documents);
  return rows.map((row) => {
    const found = candidatesFor(row, index);
    const [document] = found.candidates;
    if (document && found.candidates.length === 1) return { row, document };
    const reason = document ? 'AMBIGUOUS' : found.isKnown ? 'DISAGREE' : 'UNKNOWN';
    return { row, reason, explanation: describeUnmatched(row, reason) };
  });
}

interface DocumentIndex<D> {
  readonly exact: ReadonlyMap<string, readonly D[]>;
  readonly loose: ReadonlyMap<string, readonly D[]>;
  readonly ocr: ReadonlyMap<string, readonly D[]>;
}

function indexOf<D extends PayableReference>(documents: readonly D[]): DocumentIndex<D> {
  const numbered = documents.filter(({ number }) => isGiven(number));
  return {
    exact: groupBy(numbered, ({ number }) => exactNumber(number!)),
    loose: groupBy(numbered, ({ number }) => looseNumber(number!)),
    ocr: groupBy(
      documents.filter(({ ocr }) => isGiven(ocr)),
      ({ ocr }) => withoutBlanks(ocr!),
    ),
  };
}

function candidatesFor<D extends PayableReference>(
  { number, ocr }: ListedPayment,
  index: DocumentIndex<D>,
): { readonly candidates: readonly D[]; readonly isKnown: boolean } {
  const byNumber = isGiven(number)
    ? (index.exact.get(exactNumber(number)) ?? index.loose.get(looseNumber(number)) ?? [])
    : [];
  const byOcr = isGiven(ocr) ? (index.ocr.get(withoutBlanks(ocr)) ?? []) : [];
  const isKnown = byNumber.length + byOcr.length > 0;
  if (!isGiven(ocr)) return { candidates: byNumber, isKnown };
  if (!isGiven(number)) return { candidates: byOcr, isKnown };
  if (byOcr.length === 0) return { candidates: byNumber.filter((one) => !isGiven(one.ocr)), isKnown };
  if (byNumber.length === 0) return { candidates: byOcr.filter((one) => !isGiven(one.number)), isKnown };
  const both = new Set(byOcr);
  return { candidates: byNumber.filter((one) => both.has(one)), isKnown };
}

/** Why a row waits for a person, in a Swedish sentence. */
export function describeUnmatched(
  { number, ocr }: Pick<ListedPayment, 'number' | 'ocr'>,
  reason: UnmatchedReason,
): string {
  const given = [isGiven(number) && `fakturanummer ${number}`, isGiven(ocr) && `OCR ${ocr}`].filter(Boolean);
  switch (reason) {
    case 'UNKNOWN':
      return given.length === 0
        ? 'Raden har varken fakturanummer eller OCR.'
        : `Ingen faktura har ${given.join(' eller ')}.`;
    case 'AMBIGUOUS':
      return `Flera fakturor kan vara den med ${given.join(' och ')}: numren skiljer sig bara i mellanslag, bindestreck eller versaler.`;
    case 'DISAGREE':
      return `${capitalised(given.join(' och '))} hör inte till samma faktura.`;
  }
}

const isGiven = (text: string | null | undefined): text is string => text != null && text.trim() !== '';
const withoutBlanks = (text: string): string => text.normalize('NFC').replace(/\s/g, '');
const exactNumber = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');
const looseNumber = (text: string): string => withoutBlanks(text).replace(/[-\u2010-\u2013\u2212]/g, '').toUpperCase(); // prettier-ignore
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
