import type { InvoiceFilter } from '../generated/graphql.js';
import { today } from '../ui/format.js';

/** Which ones: of one kind, bases that wait for their numbers, or those whose payment asks for a look. */
const SHOWN = {
  fakturor: { kind: 'INVOICE' },
  kredit: { kind: 'CREDIT_NOTE' },
  underlag: { status: 'BASIS' },
  obetalda: { kind: 'INVOICE', open: true },
  forfallna: { kind: 'INVOICE', open: true, overdue: true },
  overbetalda: { status: 'OVERPAID' },
} as const satisfies Record<string, Pick<InvoiceFilter, 'kind' | 'status' | 'open'> & { overdue?: true }>;
export type Shown = keyof typeof SHOWN;
export const INVOICES_SHOWN = Object.keys(SHOWN) as Shown[];

/** The choice of invoices, as it stands in the address. */
export interface InvoicesSearch {
  /** Slug of a body. */
  readonly samverkan?: string | undefined;
  /** Code of the seller. */
  readonly fran?: string | undefined;
  /** Code of the buyer. */
  readonly till?: string | undefined;
  /** Cost year. */
  readonly ar?: number | undefined;
  readonly visa?: Shown | undefined;
}

type Search = Readonly<Record<string, unknown>>;

/** Codes are digits: in an address they read as numbers. */
const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((known) => known === value);

export const isYear = (value: unknown): boolean =>
  /^\d{4}$/.test(String(value)) && Number(value) >= 1950 && Number(value) <= 2150;

export const readInvoicesSearch = (search: Search): InvoicesSearch => ({
  samverkan: text(search['samverkan']),
  fran: text(search['fran']),
  till: text(search['till']),
  ar: isYear(search['ar']) ? Number(search['ar']) : undefined,
  visa: oneOf(INVOICES_SHOWN, search['visa']),
});

/** What the API is asked for. @param body the only one there is to choose from */
export const filterOf = (search: InvoicesSearch, body: string | undefined = search.samverkan): InvoiceFilter => ({
  body,
  seller: search.fran,
  buyer: search.till,
  year: search.ar,
  ...(search.visa && shownFilter(search.visa)),
});

function shownFilter(shown: Shown): InvoiceFilter {
  const { overdue, ...filter }: InvoiceFilter & { overdue?: true } = SHOWN[shown];
  return overdue ? { ...filter, overdueOn: today() } : filter;
}

export const isChosen = (search: InvoicesSearch): boolean =>
  Object.values(readInvoicesSearch({ ...search })).some((value) => value !== undefined);

/** A part of the year, from 1; absent = none is open. */
export const readBillingSearch = (search: Search): { readonly del?: number | undefined } => {
  const part = Number(search['del']);
  return { del: Number.isInteger(part) && part >= 1 && part <= 12 ? part : undefined };
};

export const readSettingsSearch = (search: Search): { readonly organisation?: string | undefined } => ({
  organisation: text(search['organisation']),
});

export const readTermsSearch = (search: Search): { readonly mottagare?: string | undefined } => ({
  mottagare: text(search['mottagare']),
});
