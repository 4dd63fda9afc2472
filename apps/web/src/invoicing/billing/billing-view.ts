import type { BillingPart } from '@domain/invoicing/kinds.js';
import { dayNumber, type LocalDate, parseLocalDate } from '@domain/shared/local-date.js';
import type { Ore } from '@domain/shared/ore.js';
import { addDays } from '@domain/shared/swedish-day.js';
import type { BillingPreviewPartQuery, BillingYearQuery } from '../../generated/graphql.js';
import { billing as texts } from '../../locales/sv/billing.js';
import { ore, signed } from '../words.js';

export type BillingYear = NonNullable<BillingYearQuery['billingYear']>;
export type Part = BillingYear['parts'][number];
export type Draft = BillingPreviewPartQuery['previewInvoices']['invoices'][number];
export type Missing = BillingPreviewPartQuery['previewInvoices']['missing'][number];

export type PartState = 'billed' | 'due' | 'coming' | 'late';

/** How far a part has come. */
export function stateOf(
  { billed, issuedOn }: Pick<Part, 'billed' | 'issuedOn'>,
  settled: boolean,
  today: string,
): PartState {
  if (billed) return 'billed';
  if (settled) return 'late';
  return issuedOn <= today ? 'due' : 'coming';
}

/** Days to begin with: those suggested, or today with the same time to pay where the suggested day has passed. */
export function datesFor(
  { issuedOn, dueOn }: Pick<Part, 'issuedOn' | 'dueOn'>,
  today: string,
): { readonly issuedOn: string; readonly dueOn: string } {
  if (issuedOn >= today) return { issuedOn, dueOn };
  const days = dayNumber(dueOn as LocalDate) - dayNumber(issuedOn as LocalDate);
  return { issuedOn: today, dueOn: addDays(today as LocalDate, days) ?? today };
}

/** A whole day: while a year is being typed a field of days holds years such as 0002. */
export const isDay = (text: string): boolean => /^(19|2[01])\d\d-/.test(text) && parseLocalDate(text) !== undefined;

export const partName = ({ index, of }: BillingPart): string => texts.parts.name(index, of);

/** `6 fakturor och 1 kreditfaktura` */
export function documentsIn(drafts: readonly Pick<Draft, 'kind'>[]): string {
  const credits = drafts.filter(({ kind }) => kind === 'CREDIT_NOTE').length;
  return texts.documents(drafts.length - credits, credits);
}

/** With VAT; what is given back counts negative. */
export const sumOf = (drafts: readonly Pick<Draft, 'kind' | 'totalAmount'>[]): Ore =>
  drafts.reduce((sum, { kind, totalAmount }) => sum + signed(kind, totalAmount), 0n);

export type Mending = 'seller' | 'partner' | 'party' | 'register';

/** Where what is missing is filled in: by the host, or by somebody else. */
export function mendingOf({ isSeller, lacks }: Pick<Missing, 'isSeller' | 'lacks'>): Mending[] {
  const ways = lacks.map((what): Mending => {
    if (what === 'organisationsnummer') return 'register';
    if (isSeller) return 'seller';
    return what.includes('referens') ? 'partner' : 'party';
  });
  return [...new Set(ways)];
}

/** What has been billed of the year by invoice, and what is to be: without the host, which bills itself nothing. */
export function billedOf({ members, seller }: Pick<BillingYear, 'members' | 'seller'>): {
  readonly billed: Ore;
  readonly whole: Ore;
} {
  const others = members.filter(({ organisation }) => organisation.code !== seller.code);
  return {
    billed: others.reduce((sum, { billed }) => sum + ore(billed), 0n),
    whole: others.reduce((sum, { share }) => sum + ore(share), 0n),
  };
}

/** Names of the components whose VAT nobody has decided. */
export const undecidedOf = ({ vat }: Pick<BillingYear, 'vat'>): string[] =>
  vat.filter(({ category }) => category === null).map(({ component }) => component);
