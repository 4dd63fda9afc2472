import { type Ore, parseKronor } from '@domain/shared/ore.js';

export interface Step {
  /** Lowest and highest amount in the step, as the API writes money. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Steps {
  /** Lowest first. */
  readonly steps: readonly Step[];
  /** 0 = the lowest step */
  stepOf(amount: string): number;
}

const ore = (text: string): Ore => parseKronor(text) ?? 0n;

/**
 * At most `most` steps with about as many amounts in each; equal amounts are never parted. Steps by number, not by size: one
 * member that pays far more than the others must not make all the others look alike.
 */
export function stepsOf(amounts: readonly string[], most = 5): Steps {
  const sorted = [...amounts].sort((a, b) => (ore(a) < ore(b) ? -1 : ore(a) > ore(b) ? 1 : 0));
  const distinct = [...new Set(sorted)];
  const wanted = Math.min(most, distinct.length);
  const groups: string[][] = Array.from({ length: wanted }, () => []);
  let seen = 0;
  let at = 0;
  distinct.forEach((amount, index) => {
    // Every later step needs at least one amount.
    const left = distinct.length - index;
    const full = seen >= ((at + 1) * sorted.length) / wanted;
    if (groups[at]!.length > 0 && at < wanted - 1 && (full || left === wanted - 1 - at)) at += 1;
    const same = sorted.filter((other) => other === amount);
    groups[at]!.push(...same);
    seen += same.length;
  });
  const steps = groups
    .filter((group) => group.length > 0)
    .map((group) => ({ from: group[0]!, to: group.at(-1)!, count: group.length }));
  return { steps, stepOf: (amount) => steps.findIndex(({ to }) => ore(amount) <= ore(to)) };
}

interface Fixed {
  readonly year: number;
  readonly status?: string | null;
}

/** The fixed allocation of the latest year; the final one where there are two. */
export const latestFixed = <A extends Fixed>(allocations: readonly A[]): A | undefined =>
  [...allocations].sort((a, b) => b.year - a.year || Number(b.status === 'FINAL') - Number(a.status === 'FINAL'))[0];
