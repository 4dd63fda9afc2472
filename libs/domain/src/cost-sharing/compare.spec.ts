import { describe, expect, it } from '@jest/globals';
import { compareAllocations } from './compare.js';
import { allocated, byShares, factsOf, pool, rules } from './spec-facts.js';

describe('compareAllocations', () => {
  it('rows for both sides, sorted, 0 for who is absent', () => {
    const of = (members: string[]) => allocated(rules(pool('3000000.00')), factsOf(2018, members));
    const rows = compareAllocations(
      of(['2417', '2418']),
      of(['2506', '2505', '2422', '2417']),
      new Map([['2417', 4086]]),
    );
    expect(rows.map(({ code }) => code)).toEqual(['2417', '2418', '2422', '2505', '2506']);
    expect(rows[1]).toEqual({ code: '2418', base: 130198088n, alternative: 0n, change: -130198088n });
    expect(rows[0]!.change).toBe(rows[0]!.alternative - rows[0]!.base);
    expect(rows[0]!.changePerInhabitant).toBeLessThan(0n);
    expect(rows.reduce((sum, { change }) => sum + change, 0n)).toBe(0n);
  });

  it('a new key: +600 tkr for Kinda, −1 200 tkr for Vimmerby', () => {
    const [kinda, vimmerby, others] = ['0513', '0884', '0512'];
    const of = (shares: Record<string, string>) =>
      allocated(rules(pool('10000000.00', byShares(shares))), factsOf(2021, [kinda!, vimmerby!, others!]));
    const before = of({ [kinda!]: '20', [vimmerby!]: '40', [others!]: '40' });
    const after = of({ [kinda!]: '26', [vimmerby!]: '28', [others!]: '46' });
    expect(
      compareAllocations(
        before,
        after,
        new Map([
          [kinda!, 16],
          [vimmerby!, 0],
        ]),
      ),
    ).toEqual([
      // prettier-ignore
      { code: others, base: 400_000_000n, alternative: 460_000_000n, change: 60_000_000n },
      {
        code: kinda,
        base: 200_000_000n,
        alternative: 260_000_000n,
        change: 60_000_000n,
        changePerInhabitant: 3_750_000n,
      },
      { code: vimmerby, base: 400_000_000n, alternative: 280_000_000n, change: -120_000_000n },
    ]);
  });

  it('rounds the change per inhabitant half away from zero', () => {
    const of = (sum: string) => allocated(rules(pool(sum, byShares({ '2417': '1' }))), factsOf(2025, ['2417']));
    const per = (from: string, to: string) =>
      compareAllocations(of(from), of(to), new Map([['2417', 2]]))[0]!.changePerInhabitant;
    expect([per('0.00', '0.01'), per('0.01', '0.00')]).toEqual([1n, -1n]);
  });
});
