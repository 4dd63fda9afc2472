import { describe, expect, it } from '@jest/globals';
import { MICRO } from '../shared/decimal.js';
import { splitOnward, type OnwardPlan, type OnwardSplit } from './onward-split.js';
import { plain } from './spec-facts.js';

const tkr = (thousands: bigint) => thousands * 100_000n;
const split = (amount: bigint, plan: OnwardPlan): OnwardSplit => {
  const result = splitOnward(amount, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const refused = (amount: bigint, plan: OnwardPlan) => {
  const result = splitOnward(amount, plan);
  return result.ok ? 'accepted' : `${result.error.code} ${result.error.field}`;
};

/** Ludvika's budget for the IT-center 2021, with its printed totals. */
const LUDVIKA: OnwardPlan = {
  units: [
    { name: 'SOU', share: 1293n * MICRO },
    { name: 'VOO', share: 731n * MICRO },
    { name: 'SBF', share: 282n * MICRO },
    { name: 'KSF', share: 623n * MICRO },
  ],
  direct: [
    { unit: 'SOU', name: 'Kapitalkostnad', amount: tkr(162n) },
    { unit: 'VOO', name: 'Kapitalkostnad', amount: tkr(85n) },
    { unit: 'KSF', name: 'Kapitalkostnad', amount: tkr(1588n) },
    { unit: 'KSF', name: 'Heroma', amount: tkr(2100n) },
  ],
  printedTotals: [
    { unit: 'SOU', amount: tkr(2338n) },
    { unit: 'KSF', amount: tkr(4736n) },
  ],
};

describe('splitOnward', () => {
  it('Ludvika: direct posts first, the rest by shares, the whole kept', () => {
    const { rows, total } = split(tkr(8864n), LUDVIKA);
    // 4 929 000 kr by 1293:731:282:623.
    expect(rows.map(({ shared }) => shared)).toEqual([217_589_518n, 123_014_647n, 47_455_719n, 104_840_116n]);
    expect(rows.map(({ amount }) => amount)).toEqual([233_789_518n, 131_514_647n, 47_455_719n, 473_640_116n]);
    expect(rows.reduce((sum, { amount }) => sum + amount, 0n)).toBe(total);
    expect(plain(rows[3]!.explanation)).toBe(
      '4 929 000,00 kr × 623 av 2 929 andelar + Kapitalkostnad 1 588 000,00 kr + Heroma 2 100 000,00 kr = 4 736 401,16 kr, tryckt 4 736 000,00 kr',
    );
  });

  it('shows how far a printed total is off and never copies it', () => {
    const { rows } = split(tkr(8864n), LUDVIKA);
    expect(rows.map(({ deviation }) => deviation)).toEqual([10_482n, undefined, undefined, -40_116n]);
    expect(rows[0]).toMatchObject({ printed: tkr(2338n), amount: 233_789_518n });
  });

  it('takes printed per cent as shares', () => {
    const shares = [44n, 25n, 10n, 21n];
    const { rows } = split(tkr(4929n), {
      units: shares.map((share) => ({ name: `${share} %`, share: share * MICRO })),
    });
    expect(rows.map(({ amount }) => amount)).toEqual([216_876_000n, 123_225_000n, 49_290_000n, 103_509_000n]);
  });

  it('gives odd öre in the order of the plan where remainders tie', () => {
    const { rows } = split(-10_000n, { units: ['Ö', 'B', 'A'].map((name) => ({ name, share: MICRO })) });
    expect(rows.map(({ unit, amount }) => [unit, amount])).toEqual([['Ö', -3334n], ['B', -3333n], ['A', -3333n]]); // prettier-ignore
    expect(plain(rows[0]!.explanation)).toBe('-100,00 kr × 1 av 3 andelar (varav -1 öre av resten) = -33,34 kr');
  });

  it('lets direct posts take all, and a unit have none of both', () => {
    const { rows } = split(100n, {
      units: [{ name: 'A' }, { name: 'B' }],
      direct: [{ unit: 'A', name: 'Allt', amount: 100n }],
    });
    expect(rows.map(({ amount }) => amount)).toEqual([100n, 0n]);
    expect(plain(rows[1]!.explanation)).toBe('Varken andel eller direkt belopp = 0,00 kr');
  });

  it('refuses what cannot be', () => {
    const one = (more: object): OnwardPlan => ({ units: [{ name: 'A', share: MICRO }], ...more });
    const post = (amount: bigint, unit = 'A') => one({ direct: [{ unit, name: 'Post', amount }] });
    expect(refused(100n, { units: [] })).toBe('BAD_USER_INPUT units');
    expect(refused(100n, post(101n))).toBe('BAD_USER_INPUT direct');
    expect(refused(-100n, post(-101n))).toBe('BAD_USER_INPUT direct');
    expect(refused(0n, post(1n))).toBe('BAD_USER_INPUT direct');
    expect(refused(0n, post(-1n))).toBe('BAD_USER_INPUT direct');
    expect(refused(100n, post(1n, 'B'))).toBe('BAD_USER_INPUT direct[0].unit');
    expect(refused(100n, { units: [{ name: ' ' }] })).toBe('BAD_USER_INPUT units[0].name');
    expect(refused(100n, { units: [{ name: 'A' }, { name: 'A' }] })).toBe('BAD_USER_INPUT units[1].name');
    expect(refused(100n, { units: [{ name: 'A', share: 0n }] })).toBe('SHARES_INVALID units[0].share');
    expect(refused(100n, { units: [{ name: 'A' }] })).toBe('SHARES_INVALID units');
    expect(refused(100n, one({ printedTotals: [{ unit: 'B', amount: 1n }] }))).toBe(
      'BAD_USER_INPUT printedTotals[0].unit',
    );
    expect(refused(100n, one({ printedTotals: [{ unit: 'A', amount: 1n }, { unit: 'A', amount: 1n }] }))).toBe('BAD_USER_INPUT printedTotals[1].unit'); // prettier-ignore
  });
});
