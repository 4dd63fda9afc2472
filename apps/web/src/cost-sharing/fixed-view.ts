import type { Allocation } from '@domain/cost-sharing/index.js';
import { parseDecimal } from '@domain/shared/decimal.js';
import { parseKronor } from '@domain/shared/ore.js';
import type { CostsAllocationFragment } from '../generated/graphql.js';
import type { UsageForm } from './use-split.js';
import { typedDecimal } from './swedish-input.js';

const ore = (text: string): bigint => parseKronor(text) ?? 0n;
const micro = (text: string): bigint => {
  const value = parseDecimal(text);
  return typeof value === 'bigint' ? value : 0n;
};

/** A fixed allocation as the server tells it, in the shape that a live split has: both are shown by the same parts. */
export const allocationOf = ({ total, remarks, shares }: CostsAllocationFragment): Allocation => ({
  total: ore(total),
  remarks,
  shares: shares.map(({ organisation, amount, perInhabitant, components }) => ({
    code: organisation.code,
    amount: ore(amount),
    ...(perInhabitant !== null && { perInhabitant: ore(perInhabitant) }),
    components: components.map(({ figures, limitedBy, ...component }) => ({
      ...component,
      amount: ore(component.amount),
      ...(limitedBy && { limitedBy }),
      figures: figures.map(({ measure, value, referenceDate, source, preliminary }) => ({
        measure,
        value: micro(value),
        ...(referenceDate !== null && { referenceDate }),
        ...(source !== null && { source }),
        preliminary,
      })),
    })),
  })),
});

/** The quantities of a fixed allocation, to be used again. */
export function usageFormOf(usage: CostsAllocationFragment['usage']): UsageForm {
  const form: Record<string, Record<string, string>> = {};
  for (const { code, measure, value } of usage) (form[measure.toLowerCase()] ??= {})[code] = typedDecimal(value);
  return form;
}
