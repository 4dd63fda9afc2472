import type { Ore } from '../shared/ore.js';
import { divideHalfAway } from '../shared/rational.js';
import type { Allocation } from './allocation.js';

export interface ComparisonRow {
  readonly code: string;
  readonly base: Ore;
  readonly alternative: Ore;
  /** alternative − base: positive is dearer. */
  readonly change: Ore;
  /** Öre per inhabitant, half away from zero; absent without a figure. */
  readonly changePerInhabitant?: Ore;
}

/** What-if: per member of either side, sorted by code. Who takes no part on a side pays 0 there. */
export function compareAllocations(
  base: Allocation,
  alternative: Allocation,
  inhabitants: ReadonlyMap<string, number>,
): ComparisonRow[] {
  const before = new Map(base.shares.map(({ code, amount }) => [code, amount]));
  const after = new Map(alternative.shares.map(({ code, amount }) => [code, amount]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().map((code) => {
    const [from, to] = [before.get(code) ?? 0n, after.get(code) ?? 0n];
    const people = inhabitants.get(code) ?? 0;
    const change = to - from;
    return {
      code,
      base: from,
      alternative: to,
      change,
      ...(people > 0 && { changePerInhabitant: divideHalfAway(change, BigInt(people)) }),
    };
  });
}
