import { describeCostSharingError, type OnwardSplit, splitOnward } from '@domain/cost-sharing/index.js';
import { parseDecimal } from '@domain/shared/decimal.js';
import { costs } from '../locales/sv/cost-sharing.js';
import type { FormFault } from './fault.js';
import { asDecimal, oreOf } from './swedish-input.js';

const texts = costs.onward;

export interface OnwardForm {
  readonly what: string;
  readonly amount: string;
  readonly units: readonly { readonly name: string; readonly share: string; readonly printed: string }[];
  readonly direct: readonly { readonly unit: number; readonly name: string; readonly amount: string }[];
}

export const newOnward = (amount = '', what = ''): OnwardForm => ({
  what,
  amount,
  units: [
    { name: '', share: '', printed: '' },
    { name: '', share: '', printed: '' },
  ],
  direct: [],
});

/** The form's split, or the first thing that is missing; `null` while nothing is filled in. Empty rows do not count. */
export function onwardOf(form: OnwardForm): { split: OnwardSplit } | { fault: FormFault } | null {
  const kept = form.units
    .map((unit, index) => ({ ...unit, index }))
    .filter(({ name, share }) => name.trim() || share.trim());
  if (form.amount.trim() === '' && kept.length === 0) return null;
  const amount = oreOf(form.amount);
  if (amount === undefined) return { fault: { field: 'amount', text: texts.noAmount } };
  const units: { name: string; share?: bigint }[] = [];
  const printedTotals: { unit: string; amount: bigint }[] = [];
  for (const { name, share, printed, index } of kept) {
    const value = share.trim() === '' ? undefined : parseDecimal(asDecimal(share));
    if (share.trim() !== '' && typeof value !== 'bigint') {
      return { fault: { field: `units[${index}].share`, text: texts.noShare } };
    }
    units.push({ name: name.trim(), ...(typeof value === 'bigint' && { share: value }) });
    if (printed.trim() === '') continue;
    const total = oreOf(printed);
    if (total === undefined) return { fault: { field: `units[${index}].printed`, text: texts.noDirect } };
    printedTotals.push({ unit: name.trim(), amount: total });
  }
  const direct: { unit: string; name: string; amount: bigint }[] = [];
  for (const [index, post] of form.direct.entries()) {
    if (post.name.trim() === '' && post.amount.trim() === '') continue;
    const sum = oreOf(post.amount);
    if (sum === undefined) return { fault: { field: `direct[${index}].amount`, text: texts.noDirect } };
    direct.push({ unit: form.units[post.unit]?.name.trim() ?? '', name: post.name.trim(), amount: sum });
  }
  const result = splitOnward(amount, { units, direct, printedTotals });
  if (result.ok) return { split: result.value };
  // The rules count the rows that they got; the form also has empty ones.
  const field = result.error.field.replace(
    /^units\[(\d+)\]/,
    (_, place: string) => `units[${kept[Number(place)]?.index}]`,
  );
  return { fault: { field, text: describeCostSharingError(result.error) } };
}

/** The form without a unit; its direct amounts go with it. */
export const withoutUnit = (form: OnwardForm, index: number): OnwardForm => ({
  ...form,
  units: form.units.filter((_, place) => place !== index),
  direct: form.direct
    .filter(({ unit }) => unit !== index)
    .map((post) => (post.unit > index ? { ...post, unit: post.unit - 1 } : post)),
});
