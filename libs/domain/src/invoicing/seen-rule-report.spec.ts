import { describe, expect, it } from '@jest/globals';
import type { Posting } from './kinds.js';
import { ruleReport } from './rule-report.js';
import { seenRuleReport } from './seen-rule-report.js';

const share = (code: string, amount: bigint) => ({ code, components: [{ name: 'Drift', amount, explanation: 'så' }] });
const charge = (code: string, component: string, amount: bigint): Posting => ({ code, component, amount });
const rows = ruleReport({
  shares: [share('A', 100n), share('B', 200n)],
  settled: true,
  ledger: [charge('A', 'Drift', 90n), charge('B', 'Drift', 200n), charge('B', 'Gammalt', 7n), charge('C', 'Drift', 5n)],
});
const ruled = new Map(['A', 'B'].map((code) => [code, new Set(['Drift'])]));
const seenBy = (...codes: string[]) => seenRuleReport(rows, (code) => codes.includes(code), ruled);

describe('the report as one reader sees it', () => {
  it('is whole to who sees all charges', () => {
    const seen = seenBy('A', 'B', 'C');
    expect(seen.map(({ code, charges }) => [code, charges?.charged, charges?.deviation])).toEqual([
      ['A', 90n, -10n],
      ['B', 207n, 7n],
      ['C', 5n, 5n],
    ]);
    expect(seen[1]!.components.map(({ name, explanation }) => [name, typeof explanation])).toEqual([
      ['Drift', 'string'],
      ['Gammalt', 'string'],
    ]);
  });

  it('has all shares and one’s own charges, and no trace of others’ invoices', () => {
    const seen = seenBy('A');
    expect(seen.map(({ code, share: of, charges }) => [code, of, charges?.charged])).toEqual([
      ['A', 100n, 90n],
      ['B', 200n, undefined],
    ]);
    expect(seen[1]!.components).toEqual([{ name: 'Drift', share: 200n, charges: null, explanation: null }]);
  });
});
