import type { BillingPart } from '@domain/invoicing/kinds.js';
import { type Ore, parseKronor, readableKronor } from '@domain/shared/ore.js';
import type { InvoiceKind } from '../generated/graphql.js';
import { invoicing as texts } from '../locales/sv/invoicing.js';

export const ore = (text: string): Ore => parseKronor(text) ?? 0n;

/** What is given back is shown negative. */
export const signed = (kind: InvoiceKind, amount: string): Ore => (kind === 'INVOICE' ? ore(amount) : -ore(amount));

/** `1 234,00 kr` without its unit, for tables of sums. */
export const bare = (amount: Ore): string => readableKronor(amount).replace(/\skr$/, '');

/** What a document is known by: its number, or that of its basis. */
export const numberOf = ({ number, reference }: { readonly number: string | null; readonly reference: string }) =>
  number ?? reference;

/** `2026, del 1 av 4` */
export const yearAndPart = (year: number, part: BillingPart | null): string =>
  part && part.of > 1 ? `${year}, ${texts.part(part.index, part.of)}` : String(year);
