import type { VatCategory } from '@domain/cost-sharing/model.js';
import type { InvoiceDocument, InvoiceParty } from './types.js';

const OUTSIDE_SCOPE = 'Utanför mervärdesskattens tillämpningsområde';

/** Why the lines of the category bear no VAT: the reasons of its lines, each once. Empty with S and without lines. */
export function exemptionReasonOf({ lines }: InvoiceDocument, category: VatCategory): string {
  const concerned = lines.filter((line) => line.vatCategory === category);
  if (category === 'S' || concerned.length === 0) return '';
  const reasons = new Set(concerned.map((line) => line.exemptionReason.trim()).filter(Boolean));
  return [...reasons].join('; ') || (category === 'O' ? OUTSIDE_SCOPE : '');
}

/** The party's VAT number, or nothing on an invoice outside the scope of VAT, which must not bear one (BR-O-02). */
export const vatNumberOn = (invoice: InvoiceDocument, { vatNumber }: InvoiceParty): string =>
  isOutsideScope(invoice) ? '' : vatNumber;

export const isOutsideScope = ({ lines }: InvoiceDocument): boolean => lines.some((line) => line.vatCategory === 'O');
