import type { InvoiceDocument } from '../invoice-document/index.js';

/** Throws a RangeError with the rule that no writing could keep. */
export function demandWritable(invoice: InvoiceDocument): void {
  const { buyerReference, orderReference, lines, vat } = invoice;
  const categories = new Set([...lines.map(({ vatCategory }) => vatCategory), ...vat.map(({ category }) => category)]);
  demand(buyerReference.trim() !== '' || orderReference.trim() !== '', 'PEPPOL-EN16931-R003');
  demand(lines.length > 0, 'BR-16');
  demand(!categories.has('O') || categories.size === 1, 'BR-O-11');
  for (const { category, reason = '' } of vat) demand(category === 'S' || reason.trim() !== '', `BR-${category}-10`);
}

function demand(holds: boolean, rule: string): void {
  if (!holds) throw new RangeError(`The invoice breaks ${rule}.`);
}
