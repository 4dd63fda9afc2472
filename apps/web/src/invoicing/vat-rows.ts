import { totalsOf, type VatDecision, type VatRow } from '@domain/invoicing/vat.js';
import { parseDecimal, readableDecimal } from '@domain/shared/decimal.js';
import type { VatCategory } from '../generated/graphql.js';
import { invoicing } from '../locales/sv/invoicing.js';
import { ore } from './words.js';

interface Line {
  readonly amount: string;
  readonly vatCategory: VatCategory;
  readonly vatPercent: string;
}

const micro = (text: string): bigint => {
  const value = parseDecimal(text);
  return typeof value === 'bigint' ? value : 0n;
};

function decisionOf({ vatCategory, vatPercent }: Line): VatDecision {
  switch (vatCategory) {
    case 'S':
      return { category: 'S', percent: micro(vatPercent) };
    case 'E':
      return { category: 'E', reason: '' };
    case 'O':
      return { category: 'O' };
  }
}

/** The VAT of a document per rate, by the same rule as it was issued. */
export const vatRowsOf = (lines: readonly Line[]): readonly VatRow[] =>
  totalsOf(lines.map((line) => ({ amount: ore(line.amount), vat: decisionOf(line) }))).rows;

/** `25 %`, `Utanför momsen` */
export const rateName = (category: VatCategory, percent: bigint): string =>
  invoicing.page.vats[category](readableDecimal(percent));

export const rateOf = (line: Line): string => rateName(line.vatCategory, micro(line.vatPercent));
