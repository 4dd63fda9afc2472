export interface Weighted {
  /** Decides ties: the lowest code (by code unit) first. Unique within one split. */
  readonly code: string;
  /** Not negative; only the proportions matter. */
  readonly weight: bigint;
}

export interface Part {
  readonly amount: bigint;
  /** Whether the part was rounded up to make the parts equal the whole. */
  readonly gotRemainder: boolean;
}

/**
 * Splits a whole number of units (öre, kronor) by exact weights with the largest remainder (Hamilton's method): every part is
 * its exact share rounded down, and the units left go one each to the largest remainders, ties by code. The parts always sum
 * to the whole. A negative whole is split as its opposite with the signs turned, so that a credit mirrors a charge.
 *
 * @throws RangeError when the weights sum to zero or one is negative: the caller has refused that before.
 */
export function share(whole: bigint, members: readonly Weighted[]): Part[] {
  let total = 0n;
  for (const { weight } of members) {
    if (weight < 0n) throw new RangeError('a weight is negative');
    total += weight;
  }
  if (total === 0n) throw new RangeError('the weights sum to zero');

  const sign = whole < 0n ? -1n : 1n;
  const magnitude = whole * sign;
  let left = magnitude;
  const floors = members.map(({ code, weight }, index) => {
    const product = magnitude * weight;
    const floor = product / total;
    left -= floor;
    return { code, index, floor, remainder: product - floor * total };
  });
  const lucky = new Set<number>();
  if (left > 0n) {
    const byRemainder = floors.slice().sort(compareRemainder);
    for (const { index } of byRemainder.slice(0, Number(left))) lucky.add(index);
  }
  return floors.map(({ floor, index }) => {
    const gotRemainder = lucky.has(index);
    return { amount: sign * (gotRemainder ? floor + 1n : floor), gotRemainder };
  });
}

function compareRemainder(
  a: { readonly code: string; readonly remainder: bigint },
  b: { readonly code: string; readonly remainder: bigint },
): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
