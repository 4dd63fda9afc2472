import { type OnwardPlan, splitOnward } from '@domain/cost-sharing/index.js';
import { parseDecimal } from '@domain/shared/decimal.js';
import { formatKronor, parseKronor } from '@domain/shared/ore.js';
import { badInput } from '@platform/errors/portal-error.js';
import type { OnwardSplitInput } from './onward.types.js';
import type { OnwardSplitType } from './onward.types.js';
import { decided } from './refuse.js';

/** The scalar has checked the spelling. */
const ore = (text: string): bigint => parseKronor(text)!;

/** A member's share over its own units, computed from what is typed; nothing is stored. */
export function onwardSplit({ amount, units, direct, printedTotals }: OnwardSplitInput): OnwardSplitType {
  const plan: OnwardPlan = {
    units: units.map(({ name, share }, index) => ({
      name,
      ...(share != null && { share: micro(share, `units[${index}].share`) }),
    })),
    direct: (direct ?? []).map((post) => ({ ...post, amount: ore(post.amount) })),
    printedTotals: (printedTotals ?? []).map((printed) => ({ ...printed, amount: ore(printed.amount) })),
  };
  const { total, rows } = decided(splitOnward(ore(amount), plan));
  return {
    total: formatKronor(total),
    rows: rows.map((row) => ({
      ...row,
      amount: formatKronor(row.amount),
      shared: formatKronor(row.shared),
      direct: row.direct.map((post) => ({ ...post, amount: formatKronor(post.amount) })),
      deviation: row.deviation === undefined ? null : formatKronor(row.deviation),
    })),
  };
}

function micro(text: string, field: string): bigint {
  const value = parseDecimal(text);
  if (typeof value !== 'bigint') throw badInput(field, `Andelen ${text} ska vara ett tal med högst sex decimaler.`);
  return value;
}
