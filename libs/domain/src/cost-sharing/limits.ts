import type { Ore } from '../shared/ore.js';
import { share, type Weighted } from '../shared/share.js';
import type { Rounding } from './model.js';

/** Lowest and highest amount in whole units of the rounding (öre, kronor). */
export interface Limits {
  readonly minimum?: bigint;
  readonly maximum?: bigint;
}

export type LimitedBy = 'MINIMUM' | 'MAXIMUM';

export interface LimitedPart {
  readonly amount: bigint;
  readonly gotRemainder: boolean;
  readonly limitedBy?: LimitedBy;
}

/** Öre in one unit of the rounding. */
export const unitOf = (rounding: Rounding): Ore => (rounding === 'KRONA' ? 100n : 1n);

/**
 * Limits in öre brought to whole units: the minimum rounded up and the maximum down, so that an amount within them is also within
 * what was agreed. Undefined when no whole unit lies between.
 */
export function limitsInUnits(
  { minimum, maximum }: { readonly minimum?: Ore; readonly maximum?: Ore },
  rounding: Rounding,
): Limits | undefined {
  const unit = unitOf(rounding);
  const limits = {
    ...(minimum !== undefined && { minimum: -floor(-minimum, unit) }),
    ...(maximum !== undefined && { maximum: floor(maximum, unit) }),
  };
  const { minimum: low, maximum: high } = limits;
  return low !== undefined && high !== undefined && low > high ? undefined : limits;
}

function floor(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

export function clamp(amount: bigint, { minimum, maximum }: Limits): { amount: bigint; limitedBy?: LimitedBy } {
  if (minimum !== undefined && amount < minimum) return { amount: minimum, limitedBy: 'MINIMUM' };
  if (maximum !== undefined && amount > maximum) return { amount: maximum, limitedBy: 'MAXIMUM' };
  return { amount };
}

/**
 * Splits a pool so that every part lies within the limits: the one λ where Σ clamp(λ · weight, minimum, maximum) is the whole, so
 * what a limit adds or cuts is spread over the others by the same key (domain: "until all limits hold"). Found in rounds: of those
 * below the minimum and those above the maximum, the side that weighs most is frozen at its limit, and the rest is split anew.
 * Exact: amounts are compared as fractions. Those not frozen share the rest by largest remainder, which keeps them within
 * the limits, as these are whole units.
 *
 * `'MINIMUM'` or `'MAXIMUM'` names the limit that makes it impossible. The weights must not sum to zero.
 */
export function splitWithin(whole: bigint, members: readonly Weighted[], limits: Limits): LimitedPart[] | LimitedBy {
  const { minimum, maximum } = limits;
  if (minimum === undefined && maximum === undefined) return share(whole, members);
  const count = BigInt(members.length);
  if (minimum !== undefined && minimum * count > whole) return 'MINIMUM';
  if (maximum !== undefined && maximum * count < whole) return 'MAXIMUM';

  const parts: (LimitedPart | undefined)[] = members.map(() => undefined);
  let rest = whole;
  for (;;) {
    const free = members.flatMap((member, index) => (parts[index] ? [] : [{ ...member, index }]));
    const weight = free.reduce((sum, member) => sum + member.weight, 0n);
    if (weight === 0n) {
      // Only members without weight are left: λ · 0 is 0 whatever λ is.
      if (rest !== 0n) return rest > 0n ? 'MAXIMUM' : 'MINIMUM';
      return parts.map((part) => part ?? { amount: 0n, gotRemainder: false });
    }
    const below = minimum === undefined ? [] : free.filter((member) => rest * member.weight < minimum * weight);
    const above = maximum === undefined ? [] : free.filter((member) => rest * member.weight > maximum * weight);
    if (below.length === 0 && above.length === 0) {
      const shared = share(rest, free);
      for (const [position, { index }] of free.entries()) parts[index] = shared[position]!;
      return parts as LimitedPart[];
    }
    const excess = (limit: bigint | undefined, side: typeof free) =>
      side.reduce((sum, member) => sum + limit! * weight - rest * member.weight, 0n);
    const added = excess(minimum, below) + excess(maximum, above);
    const freeze = (side: typeof free, amount: bigint | undefined, limitedBy: LimitedBy) => {
      for (const { index } of side) parts[index] = { amount: amount!, gotRemainder: false, limitedBy };
      return BigInt(side.length) * (amount ?? 0n);
    };
    let frozen = 0n;
    if (added >= 0n) frozen += freeze(below, minimum, 'MINIMUM');
    if (added <= 0n) frozen += freeze(above, maximum, 'MAXIMUM');
    rest -= frozen;
  }
}
