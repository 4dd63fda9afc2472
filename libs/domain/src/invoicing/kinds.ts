import type { LocalDate } from '../shared/local-date.js';
import type { Ore } from '../shared/ore.js';
import type { Totals, VatDecision } from './vat.js';

export const INVOICE_KINDS = ['INVOICE', 'CREDIT_NOTE'] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** Part `index` of `of` equal parts of the cost year, counted from 1: { index: 2, of: 4 } is the second quarter. */
export interface BillingPart {
  readonly index: number;
  readonly of: number;
}

export interface InvoiceLine {
  /** The kostnadspost. A document has at most one line for each. */
  readonly component: string;
  /** What it is for, with key, figure, date and source, in Swedish. */
  readonly description: string;
  /** Without VAT, never 0. Negative lines are allowed: a rebate in the middle of a charge. */
  readonly amount: Ore;
  readonly vat: VatDecision;
}

/** An invoice or credit note before it has number and dates. Its total is never negative: a CREDIT_NOTE is what turns the sign. */
export interface InvoiceDraft {
  readonly kind: InvoiceKind;
  /** Code of the organisation that pays, or gets back. */
  readonly buyer: string;
  readonly part?: BillingPart;
  readonly lines: readonly InvoiceLine[];
  readonly totals: Totals;
  /** Numbers of the issued documents that it credits or settles. */
  readonly refersTo: readonly string[];
  /** Why it credits. */
  readonly reason?: string;
}

/** A line of an issued document, or an internal row of the host, as the ledger of a body and cost year counts it. */
export interface Posting {
  /** The member's code. */
  readonly code: string;
  readonly component: string;
  /** Without VAT: positive charges the member, negative gives back. */
  readonly amount: Ore;
  readonly part?: BillingPart;
  /** The document's number; absent on internal rows. */
  readonly document?: string;
  /** Number of the document that this one credits. */
  readonly credits?: string;
  /** As it stands on the document. */
  readonly vat?: VatDecision;
  /** When the document is issued. */
  readonly issuedOn?: LocalDate;
  /** Who issued the document. */
  readonly seller?: Seller;
}

export interface Seller {
  readonly code: string;
  readonly name: string;
}
