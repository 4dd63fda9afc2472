import type { VatCategory } from '@domain/cost-sharing/model.js';
import type { Micro } from '@domain/shared/decimal.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import type { Ore } from '@domain/shared/ore.js';

/**
 * An issued invoice or credit note as it leaves the portal: plain facts, frozen when it got its number. What may be billed, and how VAT is
 * rounded, is decided before; the writers of the e-invoice and the PDF only set it. Empty texts are left out.
 */
export interface InvoiceDocument {
  readonly kind: InvoiceDocumentKind;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly seller: InvoiceSeller;
  readonly buyer: InvoiceParty;
  /** Whom it concerns at the buyer. An e-invoice needs this or an order reference (PEPPOL-EN16931-R003). */
  readonly buyerReference: string;
  readonly orderReference: string;
  /** The buyer's coding string: "1150-P2499". */
  readonly accountingCost: string;
  /** Where to pay; absent on a credit note that pays nothing in. */
  readonly payment?: InvoicePayment;
  readonly paymentTerms: string;
  readonly note: string;
  /** What is charged was supplied in these days, both included. */
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
  readonly lines: readonly InvoiceDocumentLine[];
  /** One entry per category and percent, in the order of the paper. */
  readonly vat: readonly VatSummary[];
  readonly totals: InvoiceTotals;
  /** What a credit note refers to; empty on an invoice. */
  readonly originals: readonly OriginalInvoice[];
}

export type InvoiceDocumentKind = 'INVOICE' | 'CREDIT_NOTE';

export interface InvoiceParty {
  readonly name: string;
  /** Ten digits. */
  readonly organisationNumber: string;
  /** `SE` + ten digits + `01`; empty when not registered. Never shown on an invoice outside the scope of VAT (BR-O-02). */
  readonly vatNumber: string;
  readonly addressLines: readonly string[];
  readonly postalCode: string;
  readonly city: string;
  readonly endpoint: PeppolEndpoint;
}

export interface InvoiceSeller extends InvoiceParty {
  /** "Godkänd för F-skatt". */
  readonly approvedForFTax: boolean;
}

/** An address in the Peppol network: organisation number (0007) or GLN (0088). */
export interface PeppolEndpoint {
  readonly scheme: '0007' | '0088';
  readonly id: string;
}

export interface InvoicePayment {
  readonly giro: 'BANKGIRO' | 'PLUSGIRO';
  /** Digits only. */
  readonly account: string;
  /** The OCR number with its check digit. */
  readonly reference: string;
}

export interface InvoiceDocumentLine {
  /** What it is: the cost component, and which part of the year. */
  readonly description: string;
  /** How the amount came about: key, figure, date and source. */
  readonly explanation: string;
  /** Absent where the amount is a share of a whole: there is no exact price per unit then, and a rounded one would not hold. */
  readonly price?: LinePrice;
  /** Without VAT. Negative for a reduction; on a credit note what is credited is positive. */
  readonly amount: Ore;
  readonly vatCategory: VatCategory;
  /** 6, 12 or 25 with S; 0 otherwise. */
  readonly vatPercent: Micro;
}

export interface LinePrice {
  readonly quantity: Micro;
  /** "invånare", "timmar". */
  readonly unit: string;
  /** Kronor per unit. */
  readonly unitPrice: Micro;
}

export interface VatSummary {
  readonly category: VatCategory;
  readonly percent: Micro;
  readonly taxable: Ore;
  readonly vat: Ore;
  /** Why no VAT is charged, with E and O (BR-E-10, BR-O-10). */
  readonly reason?: string;
}

export interface InvoiceTotals {
  /** The sum of the lines. */
  readonly net: Ore;
  readonly vat: Ore;
  /** What rounding to whole kronor adds; 0 without rounding. */
  readonly rounding: Ore;
  /** net + vat + rounding. */
  readonly payable: Ore;
}

export interface OriginalInvoice {
  readonly number: string;
  readonly issuedOn: LocalDate;
}
