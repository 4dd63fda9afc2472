import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fairness, FAIRNESS_MEASURES, type FairnessRow, type FairnessYear } from './fairness.js';

const YEARS: FairnessYear[] = [
  {
    year: 2017,
    members: [
      { code: '2417', cost: 200n, inhabitants: 4125, usage: null },
      { code: '2418', cost: 100n, inhabitants: 3100, usage: 5_000_000n },
    ],
  },
  {
    year: 2016,
    members: [
      { code: '2417', cost: 100n, inhabitants: 4176, usage: 1_000_000n },
      { code: '2418', cost: 200n, inhabitants: 3109, usage: 2_000_000n },
      { code: '2422', cost: 0n, inhabitants: 2516, usage: 0n },
    ],
  },
];

it('gives exact shares with decimals for people, per year and over the years', () => {
  const found = fairness(YEARS);
  expect(found.years.map(({ year, missing }) => [year, missing.usage])).toEqual([
    [2016, []],
    [2017, ['2417']],
  ]);
  expect(found.yearsCounted).toEqual({ cost: [2016, 2017], inhabitants: [2016, 2017], usage: [2016] });
  const [first] = found.years[0]!.rows;
  expect(first!.cost).toEqual({ value: 100n, share: { numerator: 1n, denominator: 3n }, percent: 33_330_000n });
  expect(found.overall.map(({ code, explanation }) => `${code}: ${explanation}`)).toEqual([
    '2417: 50,00 % av kostnaden, 48,75 % av invånarna, 33,33 % av användningen.',
    '2418: 50,00 % av kostnaden, 36,47 % av invånarna, 66,67 % av användningen.',
    '2422: 0,00 % av kostnaden, 14,78 % av invånarna, 0,00 % av användningen.',
  ]);
});

it('gives no share of nothing, and says so', () => {
  const [row] = fairness([{ year: 2016, members: [{ code: '2417', cost: 0n, inhabitants: null }] }]).overall;
  expect(row).toEqual({
    code: '2417',
    cost: undefined,
    inhabitants: undefined,
    usage: undefined,
    explanation: 'Det finns inget att jämföra.',
  });
  expect(fairness([])).toMatchObject({ years: [], overall: [] });
});

it('gives shares that are one together, each as large as its part', () => {
  const member = fc.record({
    code: fc.constantFrom('1', '2', '3', '4'),
    cost: fc.bigInt(-500n, 10_000n),
    inhabitants: fc.option(fc.nat(5000), { nil: null }),
    usage: fc.option(fc.bigInt(0n, 9_000_000n)),
  });
  const years = fc.uniqueArray(
    fc.record({ year: fc.integer({ min: 2010, max: 2020 }), members: fc.uniqueArray(member, { selector: ({ code }) => code }) }), // prettier-ignore
    { selector: ({ year }) => year },
  );
  fc.assert(
    fc.property(years, (given) => {
      const found = fairness(given);
      for (const rows of [found.overall, ...found.years.map((one) => one.rows)]) {
        for (const measure of FAIRNESS_MEASURES) checkShares(rows, measure);
      }
      for (const { code, cost } of found.overall) {
        const own = given.flatMap(({ members }) => members).filter((one) => one.code === code);
        if (cost) expect(cost.value).toBe(own.reduce((sum, one) => sum + one.cost, 0n));
      }
    }),
  );
});

function checkShares(rows: readonly FairnessRow[], measure: (typeof FAIRNESS_MEASURES)[number]): void {
  const shares = rows.map((row) => row[measure]);
  if (shares.every((share) => share === undefined)) return;
  const whole = shares.reduce((sum, share) => sum + share!.value, 0n);
  for (const { value, share, percent } of shares.map((one) => one!)) {
    expect(share.numerator * whole).toBe(value * share.denominator);
    expect(share.denominator > 0n).toBe(true);
    const off = percent * share.denominator - share.numerator * 100_000_000n;
    expect((off < 0n ? -off : off) * 2n <= 10_000n * share.denominator).toBe(true);
  }
}
