import type { ComponentShare } from '../cost-sharing/index.js';
import { readableKronor, type Ore } from '../shared/ore.js';
import { daysOfPart } from './billing-parts.js';
import type { BillingPart } from './kinds.js';

/** `Drift 2016, del 1 av 4 (2016-01-01 till 2016-03-31). Årets belopp: 1 000,00 kr × 3 100 av 9 760 invånare (SCB 2015-12-31) = …` */
export function billedText({ name, explanation }: ComponentShare, year: number, part: BillingPart): string {
  if (part.of === 1) return `${name} ${year}: ${explanation}`;
  const { from, to } = daysOfPart(part, year);
  return `${name} ${year}, del ${part.index} av ${part.of} (${from} till ${to}). Årets belopp: ${explanation}`;
}

/** `Slutavräkning 2016, Drift: utfall 900,00 kr − tidigare fakturerat 1 000,00 kr = −100,00 kr. Utfallet: …` */
export function settledText(
  outcome: Pick<ComponentShare, 'name' | 'amount' | 'explanation'>,
  billed: Ore,
  year: number,
): string {
  const difference = readableKronor(outcome.amount - billed);
  const sum = `utfall ${readableKronor(outcome.amount)} minus tidigare fakturerat ${readableKronor(billed)} = ${difference}`;
  return `Slutavräkning ${year}, ${outcome.name}: ${sum}. Utfallet: ${outcome.explanation}`;
}

export const creditedText = (number: string, description: string): string => `Kreditering av ${number}: ${description}`;

/** A line in an e-invoice has no negative price (BR-27): a negative amount is a negative quantity. */
export const quantityAndPrice = (amount: Ore): { readonly quantity: 1n | -1n; readonly price: Ore } =>
  amount < 0n ? { quantity: -1n, price: -amount } : { quantity: 1n, price: amount };
