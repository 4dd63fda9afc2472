export { pricingOf } from './pricing.js';
export type { Pricing } from './pricing.js';
export {
  addressOf,
  exemptions,
  invoiceFacts,
  invoiceHeading,
  LINE_HEADINGS,
  lineCells,
  paymentFacts,
  registrationsOf,
  totalRows,
  VAT_HEADINGS,
  vatRows,
} from './texts.js';
export type { LabelledText } from './texts.js';
export { isOutsideScope, vatNumberOn } from './vat-number.js';
export type {
  InvoiceDocument,
  InvoiceDocumentKind,
  InvoiceDocumentLine,
  InvoiceParty,
  InvoicePayment,
  InvoiceSeller,
  InvoiceTotals,
  LinePrice,
  OriginalInvoice,
  PeppolEndpoint,
  VatSummary,
} from './types.js';
