import { MICRO } from '@domain/shared/decimal.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { divideHalfAway } from '@domain/shared/rational.js';
import type { InvoiceDocument, InvoiceDocumentLine, InvoiceTotals, VatSummary } from './types.js';

const day = (text: string) => text as LocalDate;

/** A line at 25 %, one whole. */
export const sampleLine = (overrides: Partial<InvoiceDocumentLine> = {}): InvoiceDocumentLine => ({
  description: 'Gemensam växel, kvartal 1 av 4',
  explanation: '',
  amount: 123_456_78n,
  vatCategory: 'S',
  vatPercent: 25n * MICRO,
  ...overrides,
});

export const exemptLine = (overrides: Partial<InvoiceDocumentLine> = {}): InvoiceDocumentLine =>
  sampleLine({
    description: 'Vikarier i förskolan',
    vatCategory: 'E',
    vatPercent: 0n,
    ...overrides,
  });

export const outsideLine = (overrides: Partial<InvoiceDocumentLine> = {}): InvoiceDocumentLine =>
  sampleLine({ description: 'Tillsyn av livsmedel', vatCategory: 'O', vatPercent: 0n, ...overrides });

/** 3 122 inhabitants at 42.25 kronor: a price that holds. */
export const pricedLine: InvoiceDocumentLine = sampleLine({
  description: 'E-tjänster 2026',
  explanation: '3 122 invånare (egen räkning 2025-12-31) × 42,25 kr = 131 904,50 kr',
  price: { quantity: 3122n * MICRO, unit: 'invånare', unitPrice: 42_250_000n },
  amount: 131_904_50n,
});

const parties = {
  seller: {
    name: 'Älvsele kommun',
    organisationNumber: '2120002858',
    vatNumber: 'SE212000285801',
    addressLines: ['Kyrkogatan 3', 'Box 17'],
    postalCode: '930 00',
    city: 'Älvsele',
    endpoint: { scheme: '0007', id: '2120002858' },
    approvedForFTax: true,
  },
  buyer: {
    name: 'Sörfors kommun',
    organisationNumber: '2120002437',
    vatNumber: 'SE212000243701',
    addressLines: ['Fakturagruppen', 'Ågatan 12', 'Hus B, plan 2'],
    postalCode: '931 11',
    city: 'Sörfors',
    endpoint: { scheme: '0088', id: '7300009000012' },
  },
} as const;

/** Why no VAT is charged. */
const REASONS = { S: {}, E: { reason: 'Undantag för utbildning' }, O: { reason: 'Utanför skattens område' } };

/** An invoice with its sums: VAT per category and percent, each rounded once. `wholeKronor` rounds what is to pay. */
export function sampleInvoice(
  overrides: Partial<InvoiceDocument> = {},
  { wholeKronor = false }: { readonly wholeKronor?: boolean } = {},
): InvoiceDocument {
  const lines = overrides.lines ?? [sampleLine(), pricedLine];
  const vat = vatOf(lines);
  return {
    kind: 'INVOICE',
    number: '2499-2026-0007',
    issuedOn: day('2026-04-01'),
    dueOn: day('2026-05-01'),
    ...parties,
    buyerReference: 'ZZ4410',
    orderReference: '',
    accountingCost: '1150-P2499',
    payment: { giro: 'BANKGIRO', account: '54029681', reference: '2499202600070' },
    paymentTerms: '30 dagar netto',
    note: 'Andel av gemensamma kostnader enligt avtal 2025-11-03',
    period: { from: day('2026-01-01'), to: day('2026-03-31') },
    lines,
    vat,
    totals: totalsOf(lines, vat, wholeKronor),
    originals: [],
    ...overrides,
  };
}

/** A part of two earlier invoices given back. */
export function sampleCreditNote(overrides: Partial<InvoiceDocument> = {}): InvoiceDocument {
  const { payment: _, ...rest } = sampleInvoice({
    kind: 'CREDIT_NOTE',
    number: '2499-2026-0031',
    lines: [sampleLine({ description: 'Slutavräkning 2026, gemensam växel', amount: 31_721_26n })],
    paymentTerms: '',
    originals: [
      { number: '2499-2026-0007', issuedOn: day('2026-04-01') },
      { number: '2499-2026-0019', issuedOn: day('2026-07-01') },
    ],
    ...overrides,
  });
  return rest;
}

function vatOf(lines: readonly InvoiceDocumentLine[]): readonly VatSummary[] {
  const sums = new Map<string, VatSummary>();
  for (const { vatCategory, vatPercent, amount } of lines) {
    const key = `${vatCategory} ${vatPercent}`;
    const taxable = (sums.get(key)?.taxable ?? 0n) + amount;
    const vat = divideHalfAway(taxable * vatPercent, 100n * MICRO);
    sums.set(key, { category: vatCategory, percent: vatPercent, taxable, vat, ...REASONS[vatCategory] });
  }
  return [...sums.values()];
}

function totalsOf(
  lines: readonly InvoiceDocumentLine[],
  summaries: readonly VatSummary[],
  wholeKronor: boolean,
): InvoiceTotals {
  const net = lines.reduce((sum, { amount }) => sum + amount, 0n);
  const vat = summaries.reduce((sum, summary) => sum + summary.vat, 0n);
  const payable = wholeKronor ? divideHalfAway(net + vat, 100n) * 100n : net + vat;
  return { net, vat, rounding: payable - net - vat, payable };
}
