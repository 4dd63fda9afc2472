import type { InvoiceDocument, InvoiceParty } from './types.js';

export const isOutsideScope = ({ lines }: InvoiceDocument): boolean =>
  lines.some(({ vatCategory }) => vatCategory === 'O');

/** The party's VAT number, or nothing on an invoice outside the scope of VAT, which must not bear one (BR-O-02). */
export const vatNumberOn = (invoice: InvoiceDocument, { vatNumber }: InvoiceParty): string =>
  isOutsideScope(invoice) ? '' : vatNumber;
