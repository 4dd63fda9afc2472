import { type DocumentKind, DOCUMENT_KINDS } from '../enums.js';

/** The last part of a document's address, by its form. */
export const FILE_NAMES: Readonly<Record<DocumentKind, string>> = { PDF: 'faktura.pdf', PEPPOL: 'faktura.xml' };

/** Whether the portal writes it. What the finance system issues, that keeps. */
export const isIssuedHere = ({
  reference,
  number,
}: {
  readonly reference: string;
  readonly number: string | null;
}): boolean => number === reference;

/** Where a document can be fetched. */
export function filesOf(invoice: {
  readonly id: string;
  readonly reference: string;
  readonly number: string | null;
}): { kind: DocumentKind; url: string }[] {
  if (!isIssuedHere(invoice)) return [];
  return DOCUMENT_KINDS.map((kind) => ({
    kind,
    url: `/exports/invoices/${invoice.id}/${FILE_NAMES[kind]}`,
  }));
}
