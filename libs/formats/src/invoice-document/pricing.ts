import { MICRO } from '@domain/shared/decimal.js';
import type { Micro } from '@domain/shared/decimal.js';
import type { InvoiceDocumentLine } from './types.js';

/** How a line is written as quantity × price = amount, with a price that is never negative (BR-27). */
export interface Pricing {
  readonly quantity: Micro;
  /** Empty for one piece of a whole. */
  readonly unit: string;
  /** Kronor. */
  readonly unitPrice: Micro;
}

const MICRO_PER_ORE = MICRO / 100n;
/** 0.02 kronor in millionths of millionths (PEPPOL-EN16931-R120). */
const SLACK = 2n * MICRO_PER_ORE * MICRO;

/** The line's own quantity and price where they give its amount; otherwise one piece (a reduction: −1) at the whole amount. */
export function pricingOf({ amount, price }: InvoiceDocumentLine): Pricing {
  if (price) {
    const { quantity, unit, unitPrice } = price;
    const difference = magnitude(quantity * unitPrice - amount * MICRO_PER_ORE * MICRO);
    if (difference <= SLACK && quantity !== 0n) {
      return unitPrice < 0n ? { quantity: -quantity, unit, unitPrice: -unitPrice } : price;
    }
  }
  return { quantity: amount < 0n ? -MICRO : MICRO, unit: '', unitPrice: magnitude(amount) * MICRO_PER_ORE };
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
