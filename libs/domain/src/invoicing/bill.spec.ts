import { describe, expect, it } from '@jest/globals';
import { byShares, fixed, pool } from '../cost-sharing/spec-facts.js';
import { formatKronor } from '../shared/ore.js';
import { billPart } from './bill.js';
import { creditInvoice } from './credit.js';
import { postingsOf } from './drafts.js';
import { quantityAndPrice } from './invoice-lines.js';
import { billing, caseOf, errorOf, posted, shown, TAXED, texts, valueOf } from './spec-cases.js';

const budget = caseOf(pool('1000000.03', undefined, { name: 'Insamling', ...TAXED }));
const quarter = (index: number) => ({ index, of: 4 });

describe('billPart', () => {
  it('bills the others for a quarter, and keeps the host’s part as rows without a document', () => {
    const { drafts, internal } = valueOf(billPart(billing(budget, { part: quarter(1) })));
    expect(drafts.map(shown)).toEqual(['2418 INVOICE 79303.14 + 19825.79', '2422 INVOICE 64177.13 + 16044.28']);
    expect(internal).toEqual([{ code: '2417', component: 'Insamling', amount: 10651975n, part: quarter(1) }]);
  });

  it('names part, days, key, figure, date and source on the line', () => {
    const [first] = valueOf(billPart(billing(budget, { part: quarter(1) }))).drafts;
    expect(texts(first!)).toEqual([
      'Insamling 2016, del 1 av 4 (2016-01-01 till 2016-03-31). Årets belopp: 1 000 000,03 kr × 3 109 av 9 801 invånare (SCB 2015-12-31) = 317 212,54 kr, varav 1 öre av resten',
    ]);
    const [whole] = valueOf(billPart(billing(budget))).drafts;
    expect(texts(whole!)[0]).toMatch(/^Insamling 2016: 1 000 000,03 kr × 3 109 av/);
  });

  it('adds up to each share over four quarters, or two quarters and a half-year', () => {
    for (const parts of [[1, 2, 3, 4].map(quarter), [quarter(1), quarter(2), { index: 2, of: 2 }]]) {
      let ledger = posted([]);
      for (const part of parts) {
        ledger = [...ledger, ...posted(valueOf(billPart(billing(budget, { part, ledger }))).drafts, ledger.length)];
      }
      const sumOf = (code: string) => ledger.filter((p) => p.code === code).reduce((sum, p) => sum + p.amount, 0n);
      expect(['2418', '2422', '2417'].map((code) => formatKronor(sumOf(code)))).toEqual([
        '317212.54',
        '256708.51',
        '0.00',
      ]);
    }
  });

  it('bills no month twice', () => {
    const ledger = posted(valueOf(billPart(billing(budget, { part: quarter(1) }))).drafts);
    for (const part of [quarter(1), { index: 1, of: 2 }, { index: 3, of: 12 }, { index: 1, of: 1 }]) {
      expect(errorOf(billPart(billing(budget, { part, ledger })))).toEqual({
        code: 'ALREADY_INVOICED',
        field: 'part',
        part,
      });
    }
    expect(billPart(billing(budget, { part: quarter(2), ledger })).ok).toBe(true);
  });

  it('bills no month that an earlier allocation has been billed for under other names', () => {
    const other = caseOf(pool('5.00', undefined, { name: 'Gammal post', ...TAXED }));
    const ledger = posted(valueOf(billPart(billing(other, { part: quarter(1) }))).drafts);
    expect(errorOf(billPart(billing(budget, { part: quarter(1), ledger }))).code).toBe('ALREADY_INVOICED');
    expect(billPart(billing(budget, { part: quarter(2), ledger })).ok).toBe(true);
  });

  it('bills again what was credited in full, and only that', () => {
    const { drafts, internal } = valueOf(billPart(billing(budget, { part: quarter(1) })));
    const before = [...posted(drafts), ...internal];
    const issued = { ...drafts[0]!, number: 'F1' };
    const half = { reason: 'Fel mängd', lines: [{ component: 'Insamling', amount: 1n }] };
    const partly = valueOf(creditInvoice(issued, before, half, false)).credit;
    const withPart = [...before, ...postingsOf(partly, 'F3', 'F1')];
    expect(errorOf(billPart(billing(budget, { part: quarter(1), ledger: withPart }))).code).toBe('ALREADY_INVOICED');

    const rest = valueOf(creditInvoice(issued, withPart, { reason: 'Fel mottagare' }, false)).credit;
    const ledger = [...withPart, ...postingsOf(rest, 'F4', 'F1')];
    const again = valueOf(billPart(billing(budget, { part: quarter(1), ledger })));
    expect(again).toEqual({ drafts: [drafts[0]], internal: [] });
    expect(errorOf(billPart(billing(budget, { part: { index: 1, of: 2 }, ledger }))).code).toBe('ALREADY_INVOICED');
  });

  it('may divide the year otherwise once everything was credited', () => {
    const { drafts, internal } = valueOf(billPart(billing(budget, { part: quarter(1) })));
    const before = [...posted(drafts), ...internal];
    const credits = drafts.flatMap((draft, index) => {
      const number = `F${index + 1}`;
      const { credit } = valueOf(creditInvoice({ ...draft, number }, before, { reason: 'Ny delning' }, false));
      return postingsOf(credit, `K${index + 1}`, number);
    });
    const ledger = [...before, ...credits];
    const anew = valueOf(billPart(billing(budget, { part: { index: 1, of: 2 }, ledger })));
    expect(anew.drafts.map(({ buyer }) => buyer)).toEqual(['2418', '2422']);
    expect(anew.internal).toEqual([]);
  });

  it('does not bill again where one of two lines was credited', () => {
    const two = caseOf(['A', 'B'].map((name) => pool('300.00', undefined, { name, ...TAXED })));
    const { drafts } = valueOf(billPart(billing(two)));
    const lines = [{ component: 'A', amount: drafts[0]!.lines[0]!.amount }];
    const request = { reason: 'Utgår', lines };
    const { credit } = valueOf(creditInvoice({ ...drafts[0]!, number: 'F1' }, posted(drafts), request, false));
    const ledger = [...posted(drafts), ...postingsOf(credit, 'F3', 'F1')];
    expect(errorOf(billPart(billing(two, { ledger }))).code).toBe('ALREADY_INVOICED');
  });

  it('puts what lies outside the tax on an invoice of its own', () => {
    const mixed = caseOf([
      pool('1000.00', undefined, { name: 'Tillsyn', vatCategory: 'O' }),
      pool('2000.00', undefined, { name: 'Insamling', ...TAXED }),
      pool('500.00', undefined, { name: 'Kurser', vatCategory: 'E' }),
    ]);
    const { drafts } = valueOf(billPart(billing(mixed)));
    expect(drafts.map(({ buyer, lines }) => [buyer, ...lines.map(({ component }) => component)])).toEqual([
      ['2418', 'Insamling', 'Kurser'],
      ['2418', 'Tillsyn'],
      ['2422', 'Insamling', 'Kurser'],
      ['2422', 'Tillsyn'],
    ]);
  });

  it('refuses what nobody has decided the VAT of, and names it', () => {
    const undecided = caseOf([pool('9.00', undefined, { name: 'A', ...TAXED }), pool('9.00', undefined, { name: 'B' }), pool('9.00', undefined, { name: 'C' })]); // prettier-ignore
    const error = { code: 'VAT_UNDECIDED', field: 'allocation', components: ['B', 'C'] };
    expect(errorOf(billPart(billing(undecided)))).toEqual(error);
    const onlyTheHost = caseOf([
      pool('9.00', undefined, { name: 'A', ...TAXED }),
      fixed({ '2417': '5.00' }, { name: 'Lokal' }),
    ]);
    expect(billPart(billing(onlyTheHost)).ok).toBe(true);
  });

  it('keeps a rebate as a negative line, and turns what is negative in all into a credit note', () => {
    const rebate = (amount: string) =>
      caseOf([pool('300.00', byShares({ '2417': '1', '2418': '1', '2422': '1' }), { name: 'Drift', ...TAXED }), fixed({ '2418': amount }, { name: 'Rabatt', ...TAXED })]); // prettier-ignore
    const amountsOf = (amount: string) => {
      const [first] = valueOf(billPart(billing(rebate(amount)))).drafts;
      return [first!.kind, ...first!.lines.map((one) => one.amount), first!.totals.total];
    };
    expect(amountsOf('-40.00')).toEqual(['INVOICE', 10000n, -4000n, 7500n]);
    expect(amountsOf('-140.00')).toEqual(['CREDIT_NOTE', -10000n, 14000n, 5000n]);
    expect(amountsOf('-100.00')).toEqual(['INVOICE', 10000n, -10000n, 0n]);
    expect([quantityAndPrice(-4000n), quantityAndPrice(4000n)]).toEqual([
      { quantity: -1n, price: 4000n },
      { quantity: 1n, price: 4000n },
    ]);
  });

  it('has nothing to bill where only the host pays, and bills nothing once the year is settled', () => {
    const alone = caseOf(fixed({ '2417': '5.00' }, TAXED));
    expect(errorOf(billPart(billing(alone)))).toEqual({ code: 'NOTHING_TO_BILL', field: 'part' });
    expect(errorOf(billPart(billing(budget, { settled: true })))).toEqual({
      code: 'ALREADY_SETTLED',
      field: 'allocation',
    });
  });
});
