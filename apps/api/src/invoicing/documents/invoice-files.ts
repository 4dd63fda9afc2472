import type { DocumentKind } from '../enums.js';

/** The last part of a document's address, by its form. */
export const FILE_NAMES: Readonly<Record<DocumentKind, string>> = { PDF: 'faktura.pdf', PEPPOL: 'faktura.xml' };

/** Where a document can be fetched. What the finance system issues, it keeps. */
export function filesOf(invoice: {
  readonly id: string;
  readonly reference: string;
  readonly number: string | null;
}): { kind: DocumentKind; url: string }[] {
  if (invoice.number !== invoice.reference) return [];
  return (['PDF', 'PEPPOL'] as const).map((kind) => ({
    kind,
    url: `/exports/invoices/${invoice.id}/${FILE_NAMES[kind]}`,
  }));
}
