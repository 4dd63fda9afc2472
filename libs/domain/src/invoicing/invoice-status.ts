import type { PaymentState } from './payment-state.js';

export const INVOICE_STATUSES = ['BASIS', 'ISSUED', 'PARTLY_PAID', 'PAID', 'OVERPAID', 'CREDITED'] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** Those on which something is left to pay, or of a credit note to pay back. */
export const OPEN_STATUSES: readonly InvoiceStatus[] = ['ISSUED', 'PARTLY_PAID'];

/**
 * How far a document has come. Credited in full says more than paid, but money that came in too much is told all the same: somebody has
 * to send it back.
 */
export function invoiceStatus(facts: {
  readonly issued: boolean;
  /** Taken back to the last öre. */
  readonly credited: boolean;
  readonly state: PaymentState;
}): InvoiceStatus {
  if (!facts.issued) return 'BASIS';
  if (facts.state === 'OVERPAID') return 'OVERPAID';
  if (facts.credited) return 'CREDITED';
  return facts.state === 'UNPAID' ? 'ISSUED' : facts.state;
}
