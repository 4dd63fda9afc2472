import { MICRO, readableDecimal } from '@domain/shared/decimal.js';
import { readableKronor } from '@domain/shared/ore.js';
import type { Ore } from '@domain/shared/ore.js';
import { NBSP } from '@domain/shared/swedish-number.js';
import type { VatCategory } from '@domain/cost-sharing/model.js';
import { pricingOf } from './pricing.js';
import type { InvoiceDocument, InvoiceDocumentLine, InvoiceParty, InvoicePayment } from './types.js';
import { vatNumberOn } from './vat-number.js';

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

const HEADINGS = { INVOICE: 'Faktura', CREDIT_NOTE: 'Kreditfaktura' } as const;
const MICRO_PER_ORE = MICRO / 100n;

/** "Faktura" or "Kreditfaktura". */
export const invoiceHeading = ({ kind }: InvoiceDocument): string => HEADINGS[kind];

/** What identifies the invoice and says when, what for and whom at the buyer. */
export function invoiceFacts(invoice: InvoiceDocument): readonly LabelledText[] {
  const { kind, period, originals } = invoice;
  return filled([
    { label: 'Fakturanummer', text: invoice.number },
    { label: 'Fakturadatum', text: invoice.issuedOn },
    { label: kind === 'INVOICE' ? 'Förfallodag' : 'Regleras senast', text: invoice.dueOn },
    { label: 'Levererat', text: `${period.from} – ${period.to}` },
    { label: 'Avser faktura', text: originals.map(({ number, issuedOn }) => `${number} (${issuedOn})`).join(', ') },
    { label: 'Er referens', text: invoice.buyerReference },
    { label: 'Ert ordernummer', text: invoice.orderReference },
    { label: 'Er kontering', text: invoice.accountingCost },
  ]);
}

/** The address as on a letter. */
export const addressOf = ({ addressLines, postalCode, city }: InvoiceParty): readonly string[] =>
  [...addressLines, `${postalCode} ${city}`].filter((line) => line.trim() !== '');

/** The numbers of a party. */
export const registrationsOf = (invoice: InvoiceDocument, party: InvoiceParty): readonly LabelledText[] =>
  filled([
    {
      label: 'Organisationsnummer',
      text: `${party.organisationNumber.slice(0, 6)}-${party.organisationNumber.slice(6)}`,
    },
    { label: 'Momsregistreringsnummer', text: vatNumberOn(invoice, party) },
  ]);

export const LINE_HEADINGS = ['Beskrivning', 'Antal', 'À-pris (kr)', 'Moms', 'Belopp (kr)'] as const;

export function lineCells(line: InvoiceDocumentLine): readonly string[] {
  const { quantity, unit, unitPrice } = pricingOf(line);
  return [
    [line.description, line.explanation].filter(Boolean).join('\n'),
    [readableDecimal(quantity), unit].filter(Boolean).join(' '),
    readableDecimal(unitPrice, 2),
    rateText(line.vatCategory, line.vatPercent),
    sumText(line.amount),
  ];
}

export const VAT_HEADINGS = ['Momssats', 'Underlag (kr)', 'Moms (kr)'] as const;

export const vatRows = ({ vat }: InvoiceDocument): readonly (readonly string[])[] =>
  vat.map((summary) => [rateText(summary.category, summary.percent), sumText(summary.taxable), sumText(summary.vat)]);

/** Why lines bear no VAT. */
export const exemptions = ({ vat }: InvoiceDocument): readonly LabelledText[] =>
  filled(
    vat.map(({ category, reason = '' }) => ({
      label: category === 'E' ? 'Undantaget från moms' : 'Utan moms',
      text: reason,
    })),
  );

/** From the net sum down to what is to pay, which comes last. */
export function totalRows({ kind, totals }: InvoiceDocument): readonly LabelledText[] {
  const rounding = totals.rounding === 0n ? [] : [{ label: 'Öresavrundning', text: readableKronor(totals.rounding) }];
  return [
    { label: 'Summa utan moms', text: readableKronor(totals.net) },
    { label: 'Moms', text: readableKronor(totals.vat) },
    ...rounding,
    { label: kind === 'INVOICE' ? 'Att betala' : 'Att kreditera', text: readableKronor(totals.payable) },
  ];
}

export function paymentFacts({ payment, paymentTerms }: InvoiceDocument): readonly LabelledText[] {
  return filled([
    ...(payment ? [accountOf(payment), { label: 'OCR-nummer', text: payment.reference }] : []),
    { label: 'Betalningsvillkor', text: paymentTerms },
  ]);
}

/** 54029681 → 5402-9681, 41053 → 4105-3. */
function accountOf({ giro, account }: InvoicePayment): LabelledText {
  const behind = giro === 'BANKGIRO' ? 4 : 1;
  const text = `${account.slice(0, -behind)}-${account.slice(-behind)}`;
  return { label: giro === 'BANKGIRO' ? 'Bankgiro' : 'Plusgiro', text };
}

function rateText(category: VatCategory, percent: bigint): string {
  switch (category) {
    case 'S':
      return `${readableDecimal(percent)}${NBSP}%`;
    case 'E':
      return 'Undantag';
    case 'O':
      return 'Utan';
  }
}

const sumText = (amount: Ore): string => readableDecimal(amount * MICRO_PER_ORE, 2);

const filled = (facts: readonly LabelledText[]): readonly LabelledText[] =>
  facts.filter(({ text }) => text.trim() !== '');
