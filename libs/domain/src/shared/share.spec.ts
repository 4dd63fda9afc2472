import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { share } from './share.js';

const weighted = (...weights: bigint[]) => weights.map((weight, index) => ({ code: `${index}`, weight }));
const amounts = (whole: bigint, ...weights: bigint[]) => share(whole, weighted(...weights)).map(({ amount }) => amount);

describe('share', () => {
  it('gives what is left to the largest remainders, not to the largest weights', () => {
    expect(amounts(10n, 6n, 3n, 2n)).toEqual([5n, 3n, 2n]); // 5,45 2,73 1,82
    expect(share(10n, weighted(6n, 3n, 2n)).map(({ gotRemainder }) => gotRemainder)).toEqual([false, true, true]);
  });

  it('breaks ties by code, wherever the member stands', () => {
    const members = ['b', 'a', 'ä', 'B'].map((code) => ({ code, weight: 1n }));
    expect(share(2n, members).map(({ amount }) => amount)).toEqual([0n, 1n, 0n, 1n]);
  });

  it('gives nothing to weight 0', () => {
    expect(amounts(5n, 0n, 1n, 1n)).toEqual([0n, 3n, 2n]);
  });

  it('is exact far beyond floats', () => {
    expect(amounts(10n ** 17n + 1n, 1n, 1n)).toEqual([5n * 10n ** 16n + 1n, 5n * 10n ** 16n]);
  });

  it('refuses weights that nothing can be split by', () => {
    expect(() => amounts(1n, 0n)).toThrow(RangeError);
    expect(() => amounts(1n)).toThrow(RangeError);
    expect(() => amounts(1n, 2n, -1n)).toThrow(RangeError);
  });

  it('sums to the whole, each part within one unit of exact, mirrored when negative', () => {
    const weights = fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), weights, (whole, given) => {
        const total = given.reduce((sum, weight) => sum + weight, 0n);
        fc.pre(total > 0n);
        const parts = amounts(whole, ...given);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole);
        for (const [index, part] of parts.entries()) {
          const error = part * total - whole * given[index]!;
          expect(error > -total && error < total).toBe(true);
        }
        expect(amounts(-whole, ...given)).toEqual(parts.map((part) => -part));
      }),
    );
  });
});
