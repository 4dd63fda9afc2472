import type { Micro } from '../shared/decimal.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Ore } from '../shared/ore.js';
import { daysOfPart, WHOLE_YEAR } from './billing-parts.js';
import { signOf } from './drafts.js';
import type { BillingPart, InvoiceKind, InvoiceLine } from './kinds.js';
import { vatPercentOf, type Totals } from './vat.js';

/** A document as the host's finance system is to enter it. */
export interface BasisDocument {
  /** By which the finance system's number finds its way back. */
  readonly reference: string;
  readonly kind: InvoiceKind;
  readonly number?: string | null;
  readonly ocr?: string | null;
  readonly buyer: BasisBuyer;
  /** Name of the collaboration body. */
  readonly body: string;
  readonly year: number;
  readonly part?: BillingPart | null;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly paymentTerms?: string | null;
  readonly lines: readonly BasisLine[];
  readonly totals: Totals;
  /** Numbers of the documents that it credits or settles. */
  readonly refersTo: readonly string[];
}

export interface BasisBuyer {
  readonly code: string;
  readonly name: string;
  readonly organisationNumber?: string | null;
  readonly buyerReference?: string | null;
  readonly orderReference?: string | null;
  /** The buyer's coding string: 1150-P2499. */
  readonly codingString?: string | null;
  /** Motpart in the host's books: 82. */
  readonly counterparty?: string | null;
}

/** Positive on an invoice and on what a credit note gives back, as on paper. */
export interface BasisLine extends InvoiceLine {
  /** The host's income account. */
  readonly account?: string | null;
}

/** A line where it stands. */
export interface BasisRow {
  readonly document: BasisDocument;
  readonly line: BasisLine;
  /** From 1 in its document. */
  readonly place: number;
  /** What of the document's VAT falls on the line. */
  readonly vat: Ore;
}

type Field =
  | { readonly label: string; readonly type: 'text'; readonly of: (row: BasisRow) => string | null | undefined }
  | { readonly label: string; readonly type: 'integer'; readonly of: (row: BasisRow) => number }
  /** Öre, negative on a credit note: finance systems know a credit by its sign. */
  | { readonly label: string; readonly type: 'kronor'; readonly of: (row: BasisRow) => Ore }
  | { readonly label: string; readonly type: 'decimal'; readonly of: (row: BasisRow) => Micro };

const signed = ({ document }: BasisRow, amount: Ore): Ore => signOf(document) * amount;
const daysOf = ({ part, year }: BasisDocument) => daysOfPart(part ?? WHOLE_YEAR, year);
const KIND_WORDS: Readonly<Record<InvoiceKind, string>> = { INVOICE: 'Faktura', CREDIT_NOTE: 'Kreditfaktura' };

/** Everything that a column can hold, with the heading that it has by default. A year is text, or Excel would write 2 016. */
export const BASIS_FIELDS = {
  REFERENCE: { label: 'Underlag', type: 'text', of: ({ document }) => document.reference },
  KIND: { label: 'Typ', type: 'text', of: ({ document }) => KIND_WORDS[document.kind] },
  NUMBER: { label: 'Fakturanummer', type: 'text', of: ({ document }) => document.number },
  OCR: { label: 'OCR', type: 'text', of: ({ document }) => document.ocr },
  REFERS_TO: { label: 'Avser faktura', type: 'text', of: ({ document }) => document.refersTo.join(', ') },
  LINE_NUMBER: { label: 'Rad', type: 'integer', of: ({ place }) => place },
  BUYER_CODE: { label: 'Kundkod', type: 'text', of: ({ document }) => document.buyer.code },
  BUYER_NAME: { label: 'Kund', type: 'text', of: ({ document }) => document.buyer.name },
  BUYER_ORGANISATION_NUMBER: { label: 'Organisationsnummer', type: 'text', of: ({ document }) => document.buyer.organisationNumber }, // prettier-ignore
  BUYER_REFERENCE: { label: 'Er referens', type: 'text', of: ({ document }) => document.buyer.buyerReference },
  ORDER_REFERENCE: { label: 'Beställningsreferens', type: 'text', of: ({ document }) => document.buyer.orderReference },
  CODING_STRING: { label: 'Kundens kodsträng', type: 'text', of: ({ document }) => document.buyer.codingString },
  COUNTERPARTY: { label: 'Motpart', type: 'text', of: ({ document }) => document.buyer.counterparty },
  BODY: { label: 'Samverkan', type: 'text', of: ({ document }) => document.body },
  YEAR: { label: 'År', type: 'text', of: ({ document }) => String(document.year) },
  PART: { label: 'Del', type: 'text', of: ({ document: { part } }) => part && `${part.index} av ${part.of}` },
  PERIOD_FROM: { label: 'Period från', type: 'text', of: ({ document }) => daysOf(document).from },
  PERIOD_TO: { label: 'Period till', type: 'text', of: ({ document }) => daysOf(document).to },
  COMPONENT: { label: 'Kostnadspost', type: 'text', of: ({ line }) => line.component },
  DESCRIPTION: { label: 'Beskrivning', type: 'text', of: ({ line }) => line.description },
  ACCOUNT: { label: 'Konto', type: 'text', of: ({ line }) => line.account },
  AMOUNT: { label: 'Belopp', type: 'kronor', of: (row) => signed(row, row.line.amount) },
  VAT_CATEGORY: { label: 'Momskod', type: 'text', of: ({ line }) => line.vat.category },
  VAT_PERCENT: { label: 'Momssats', type: 'decimal', of: ({ line }) => vatPercentOf(line.vat) },
  VAT_AMOUNT: { label: 'Moms', type: 'kronor', of: (row) => signed(row, row.vat) },
  LINE_TOTAL: { label: 'Belopp med moms', type: 'kronor', of: (row) => signed(row, row.line.amount + row.vat) },
  DOCUMENT_TOTAL: { label: 'Fakturans summa', type: 'kronor', of: (row) => signed(row, row.document.totals.total) },
  ISSUED_ON: { label: 'Fakturadatum', type: 'text', of: ({ document }) => document.issuedOn },
  DUE_ON: { label: 'Förfallodatum', type: 'text', of: ({ document }) => document.dueOn },
  PAYMENT_TERMS: { label: 'Betalningsvillkor', type: 'text', of: ({ document }) => document.paymentTerms },
} as const satisfies Readonly<Record<string, Field>>;

export type BasisField = keyof typeof BASIS_FIELDS;
export type BasisFieldType = Field['type'];

export const isBasisField = (text: string): text is BasisField => Object.hasOwn(BASIS_FIELDS, text);
