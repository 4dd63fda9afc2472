import { hasControlSigns } from '../shared/control-signs.js';
import type { Micro } from '../shared/decimal.js';
import { nameFault } from '../shared/name.js';
import type { Ore } from '../shared/ore.js';
import { ok, type Result } from '../shared/result.js';
import {
  BASIS_FIELDS,
  isBasisField,
  type BasisDocument,
  type BasisField,
  type BasisFieldType,
  type BasisRow,
} from './basis-fields.js';
import { badInvoice, type InvoicingError } from './errors.js';
import { vatOfLines } from './vat.js';

/** A column of a host's invoice basis: a field of the document or line, or the same text in every row (a company code, an empty column). */
export type BasisColumn =
  { readonly heading: string; readonly field: BasisField } | { readonly heading: string; readonly text: string };

/** A column as somebody has typed it. */
export interface BasisColumnDraft {
  readonly heading: string;
  readonly field?: string | null;
  readonly text?: string | null;
}

/** A table with one row per line. `Sheet` of the formats takes it as it is. */
export interface BasisSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly type: BasisFieldType }[];
  readonly rows: readonly (readonly (string | number | Ore | Micro | null)[])[];
}

const MOST_COLUMNS = 60;
const LONGEST_HEADING = 60;
const LONGEST_TEXT = 200;

const DEFAULT_FIELDS: readonly BasisField[] = [
  ...(['REFERENCE', 'KIND', 'BUYER_CODE', 'BUYER_NAME', 'BUYER_ORGANISATION_NUMBER', 'BUYER_REFERENCE'] as const),
  ...(['ORDER_REFERENCE', 'CODING_STRING', 'BODY', 'YEAR', 'PART', 'LINE_NUMBER', 'COMPONENT'] as const),
  ...(['DESCRIPTION', 'ACCOUNT', 'COUNTERPARTY', 'AMOUNT', 'VAT_CATEGORY', 'VAT_PERCENT', 'VAT_AMOUNT'] as const),
  ...(['LINE_TOTAL', 'DOCUMENT_TOTAL', 'ISSUED_ON', 'DUE_ON', 'PAYMENT_TERMS', 'REFERS_TO'] as const),
];

/** For a host that has not chosen its own. */
export const DEFAULT_BASIS_COLUMNS: readonly BasisColumn[] = DEFAULT_FIELDS.map((field) => ({
  heading: BASIS_FIELDS[field].label,
  field,
}));

/** The columns of a host in their order. A heading stands once, because the finance system knows a column by it. */
export function checkBasisColumns(
  drafts: readonly BasisColumnDraft[],
  field: string,
): Result<readonly BasisColumn[], InvoicingError> {
  if (drafts.length === 0) return badInvoice(field, 'Ange minst en kolumn.');
  if (drafts.length > MOST_COLUMNS) return badInvoice(field, `Högst ${MOST_COLUMNS} kolumner.`);
  const seen = new Set<string>();
  const columns: BasisColumn[] = [];
  for (const [index, draft] of drafts.entries()) {
    const column = checkColumn(draft, `${field}[${index}]`);
    if (!column.ok) return column;
    const { heading } = column.value;
    if (seen.has(heading.toLowerCase())) {
      return badInvoice(`${field}[${index}].heading`, `Rubriken ”${heading}” står på två kolumner.`);
    }
    seen.add(heading.toLowerCase());
    columns.push(column.value);
  }
  return ok(columns);
}

function checkColumn(
  { heading: typed, field, text }: BasisColumnDraft,
  at: string,
): Result<BasisColumn, InvoicingError> {
  const heading = typed.normalize('NFC').trim();
  if (heading === '') return badInvoice(`${at}.heading`, 'Kolumnen saknar rubrik.');
  const fault = nameFault(heading, LONGEST_HEADING);
  if (fault !== undefined) return badInvoice(`${at}.heading`, fault.replaceAll('Namnet', 'Rubriken'));
  if (field != null && text != null) {
    return badInvoice(`${at}.text`, `Kolumnen ”${heading}” har både ett fält och en fast text: välj ett av dem.`);
  }
  if (field != null) {
    return isBasisField(field)
      ? ok({ heading, field })
      : badInvoice(`${at}.field`, `Kolumnen ”${heading}” har ett okänt fält, ”${field}”.`);
  }
  if (text == null) return badInvoice(`${at}.field`, `Kolumnen ”${heading}” har varken fält eller fast text.`);
  return text.length > LONGEST_TEXT || hasControlSigns(text)
    ? badInvoice(`${at}.text`, `Den fasta texten ska ha högst ${LONGEST_TEXT} tecken, alla synliga.`)
    : ok({ heading, text });
}

/** Fakturaunderlag: one row per line of the documents, in the host's columns. Sums are numbers, negative on credit notes. */
export function basisSheet(
  name: string,
  documents: readonly BasisDocument[],
  columns: readonly BasisColumn[],
): BasisSheet {
  return {
    name,
    columns: columns.map((column) => ({
      header: column.heading,
      type: 'field' in column ? BASIS_FIELDS[column.field].type : 'text',
    })),
    rows: documents
      .flatMap(basisRows)
      .map((row) =>
        columns.map((column) => ('field' in column ? BASIS_FIELDS[column.field].of(row) : column.text) ?? null),
      ),
  };
}

function basisRows(document: BasisDocument): BasisRow[] {
  const vat = vatOfLines(document.lines);
  return document.lines.map((line, index) => ({ document, line, place: index + 1, vat: vat[index]! }));
}
