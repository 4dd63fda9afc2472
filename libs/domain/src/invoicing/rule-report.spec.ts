import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocated, BY_INHABITANTS, plain, pool } from '../cost-sharing/spec-facts.js';
import { billPart } from './bill.js';
import { creditInvoice } from './credit.js';
import { postingsOf } from './drafts.js';
import type { BillingPart, Posting } from './kinds.js';
import { outcomeShares, ruleReport } from './rule-report.js';
import { settleAllocation, type SettlementTerms } from './settle.js';
import { billing, caseOf, posted, settling, TAXED, valueOf } from './spec-cases.js';

const GIVEN = caseOf(pool('1000000.03', BY_INHABITANTS, TAXED));
const { shares } = allocated(GIVEN.rules, GIVEN.facts);
const bill = (ledger: readonly Posting[], part: BillingPart) => {
  const { drafts, internal } = valueOf(billPart(billing(GIVEN, { ledger, part })));
  return { drafts, ledger: [...ledger, ...posted(drafts, ledger.length), ...internal] };
};
const settledWith = (ledger: readonly Posting[], amount: bigint, terms: SettlementTerms) => {
  const { rows, drafts, internal } = valueOf(
    settleAllocation(settling(GIVEN, [{ component: 'Drift', amount }], { ledger, terms })),
  );
  return { rows, ledger: [...ledger, ...posted(drafts, 900), ...internal] };
};
const rowOf = (report: ReturnType<typeof ruleReport>, code: string) => report.find((row) => row.code === code)!;
const said = (report: ReturnType<typeof ruleReport>, code: string) =>
  rowOf(report, code).components.map(({ explanation }) => plain(explanation));

describe('what is paid against the rule', () => {
  it('is no deviation where the rest is not billed yet', () => {
    const { ledger } = bill([], { index: 1, of: 4 });
    const report = ruleReport({ shares, settled: false, ledger });
    expect(said(report, '2418')).toEqual([
      'Drift: debiterat 79 303,14 kr av 317 212,54 kr enligt fördelningen. 237 909,40 kr är inte fakturerat än. Ingen avvikelse.',
    ]);
    expect(report.map(({ code, deviation }) => [code, deviation])).toEqual([['2417', 0n], ['2418', 0n], ['2422', 0n]]); // prettier-ignore
  });

  it('is a deviation where a part was credited, and not where a whole invoice waits to be billed anew', () => {
    const { drafts, ledger } = bill([], { index: 1, of: 1 });
    const issued = { ...drafts[0]!, number: 'F1' };
    const creditOf = (amount: bigint | null) => {
      const lines = amount === null ? null : [{ component: 'Drift', amount }];
      const { credit } = valueOf(creditInvoice(issued, ledger, { reason: 'Fel', lines }, false));
      return ruleReport({ shares, settled: false, ledger: [...ledger, ...postingsOf(credit, 'K1', 'F1')] });
    };
    expect(said(creditOf(100_00n), '2418')).toEqual([
      'Drift: debiterat 317 112,54 kr av 317 212,54 kr enligt fördelningen. Avvikelse: 100,00 kr för lite.',
    ]);
    expect(said(creditOf(null), '2418')).toEqual([
      'Drift: debiterat 0,00 kr av 317 212,54 kr enligt fördelningen. 317 212,54 kr är inte fakturerat än. Ingen avvikelse.',
    ]);
  });

  it('is the outcome once the year is settled, unless the agreement keeps the difference', () => {
    const { ledger } = bill([], { index: 1, of: 1 });
    const repaid = settledWith(ledger, 900_000_00n, { surplus: 'REPAID', deficit: 'INVOICED' });
    const even = ruleReport({ shares: outcomeShares(repaid.rows), settled: true, ledger: repaid.ledger });
    expect(said(even, '2418')).toEqual([
      'Drift: debiterat 285 491,28 kr av 285 491,28 kr enligt utfallet. Ingen avvikelse.',
    ]);
    const kept = settledWith(ledger, 900_000_00n, { surplus: 'KEPT', deficit: 'INVOICED' });
    const report = ruleReport({ shares: outcomeShares(kept.rows), settled: true, ledger: kept.ledger });
    expect(said(report, '2418')).toEqual([
      'Drift: debiterat 317 212,54 kr av 285 491,28 kr enligt utfallet. Avvikelse: 31 721,26 kr för mycket. Skillnaden behålls enligt avtalet.',
    ]);
  });

  it('has nothing left to bill once the year is settled, also where only a quarter was billed', () => {
    const { ledger } = bill([], { index: 1, of: 4 });
    const settled = settledWith(ledger, 900_000_00n, { surplus: 'REPAID', deficit: 'INVOICED' });
    const report = ruleReport({ shares: outcomeShares(settled.rows), settled: true, ledger: settled.ledger });
    expect(report.map(({ deviation, notYetBilled }) => [deviation, notYetBilled])).toEqual([[0n, 0n], [0n, 0n], [0n, 0n]]); // prettier-ignore
  });

  it('shows what the rule does not know', () => {
    const ledger = [{ code: '9999', component: 'Annat', amount: 500n, document: 'F1' }];
    const report = ruleReport({ shares: [], settled: false, ledger });
    expect(said(report, '9999')).toEqual([
      'Annat: debiterat 5,00 kr som inte ingår i fördelningen. Avvikelse: 5,00 kr för mycket.',
    ]);
  });

  it('deviates by nothing whatever parts are billed, and adds up', () => {
    const part = fc
      .constantFrom(1, 2, 3, 4, 6, 12)
      .chain((of) => fc.integer({ min: 1, max: of }).map((index) => ({ index, of })));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.bigInt(-9_999n, 9_999n), (parts, extra) => {
        let ledger: readonly Posting[] = [];
        for (const one of parts) {
          const billed = billPart(billing(GIVEN, { ledger, part: one }));
          if (billed.ok) ledger = bill(ledger, one).ledger;
        }
        const wrong = { code: '2418', component: 'Drift', amount: extra, document: 'X' };
        for (const row of ruleReport({ shares, settled: false, ledger: [...ledger, wrong] })) {
          expect(row.deviation).toBe(row.code === '2418' ? extra : 0n);
          expect(row.charged + row.notYetBilled - row.deviation).toBe(row.share);
          expect(row.share).toBe(shares.find(({ code }) => code === row.code)!.amount);
        }
      }),
      { numRuns: 60 },
    );
  });
});
