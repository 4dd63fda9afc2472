import { describe, expect, it } from '@jest/globals';
import { EQUALLY, fixed, plain, pool, rate, tiers } from '../cost-sharing/spec-facts.js';
import { formatKronor, parseKronor } from '../shared/ore.js';
import { parseLocalDate } from '../shared/local-date.js';
import { carriedOver, releaseBalance, runningBalance } from './balance.js';
import { billPart } from './bill.js';
import { creditInvoice } from './credit.js';
import { WHOLE_YEAR } from './billing-parts.js';
import { postingsOf, vatInForce } from './drafts.js';
import { settleAllocation, type SettlementRow, type SettlementTerms } from './settle.js';
import { billing, caseOf, errorOf, line, posted, settling, shown, TAXED, texts, valueOf } from './spec-cases.js';
import { vatDecisions } from './vat.js';

const budget = caseOf(pool('1000000.03', undefined, { name: 'Insamling', ...TAXED }));
const { drafts, internal } = valueOf(billPart(billing(budget)));
const ledger = [...posted(drafts), ...internal];
const cost = (component: string, amount: string) => ({ component, amount: parseKronor(amount)! });
const lower = [cost('Insamling', '900000.00')];
const figures = ({ code, billed, outcome, difference, handling }: SettlementRow) =>
  [code, ...[billed, outcome, difference].map(formatKronor), handling].join(' ');

describe('settleAllocation', () => {
  it('gives back what a lower outcome leaves, by the same key', () => {
    const settlement = valueOf(settleAllocation(settling(budget, lower, { ledger })));
    expect(settlement.rows.map(figures)).toEqual([
      '2417 426078.98 383471.07 -42607.91 INTERNAL',
      '2418 317212.54 285491.28 -31721.26 BILLED',
      '2422 256708.51 231037.65 -25670.86 BILLED',
    ]);
    expect(settlement.drafts.map(shown)).toEqual([
      '2418 CREDIT_NOTE 31721.26 + 7930.32',
      '2422 CREDIT_NOTE 25670.86 + 6417.72',
    ]);
    expect(settlement.drafts.map(({ refersTo }) => refersTo)).toEqual([['F1'], ['F2']]);
    expect(settlement.internal).toEqual([{ code: '2417', component: 'Insamling', amount: -4260791n }]);
    expect(texts(settlement.drafts[0]!)).toEqual([
      'Slutavräkning 2016, Insamling: utfall 285 491,28 kr minus tidigare fakturerat 317 212,54 kr = -31 721,26 kr. Utfallet: 900 000,00 kr × 3 109 av 9 801 invånare (SCB 2015-12-31) = 285 491,28 kr, varav 1 öre av resten',
    ]);
  });

  it('invoices a higher outcome, and the whole of it where nothing was billed', () => {
    const higher = settling(budget, [cost('Insamling', '1100000.00')], { ledger });
    expect(valueOf(settleAllocation(higher)).drafts.map(({ kind }) => kind)).toEqual(['INVOICE', 'INVOICE']);
    const [first] = valueOf(settleAllocation(settling(budget, lower))).drafts;
    expect([shown(first!), first!.refersTo]).toEqual(['2418 INVOICE 285491.28 + 71372.82', []]);
  });

  it('issues nothing where nothing differs, and is done once', () => {
    const same = settling(budget, [cost('Insamling', '1000000.03')], { ledger });
    const { rows, drafts: none, internal: rest } = valueOf(settleAllocation(same));
    expect([rows.map(({ handling }) => handling), none, rest]).toEqual([['EVEN', 'EVEN', 'EVEN'], [], []]);
    expect(errorOf(settleAllocation({ ...same, settled: true }))).toEqual({
      code: 'ALREADY_SETTLED',
      field: 'allocation',
    });
  });

  it('is of the final allocation where there is one, as billing is', () => {
    const superseded = { code: 'ALLOCATION_SUPERSEDED', field: 'allocation', year: 2016 };
    expect(errorOf(settleAllocation(settling(budget, lower, { ledger, superseded: true })))).toEqual(superseded);
    expect(errorOf(billPart(billing(budget, { superseded: true })))).toEqual(superseded);
  });

  it('gives back what only the billed allocation had, by the VAT that it was billed with', () => {
    const extra = line('Z', 40000n);
    const only = { kind: 'INVOICE' as const, buyer: '2418', lines: [extra], part: WHOLE_YEAR };
    const after = [...ledger, ...postingsOf(only, 'F9')];
    const vat = vatInForce(vatDecisions(budget.rules.components), after);
    const settlement = valueOf(settleAllocation(settling(budget, [cost('Insamling', '1000000.03')], { ledger: after, vat }))); // prettier-ignore
    expect(settlement.drafts.map((draft) => [shown(draft), ...draft.refersTo])).toEqual([
      ['2418 CREDIT_NOTE 400.00 + 100.00', 'F9'],
    ]);
  });

  it('and billing keep the VAT code that something stands with on documents', () => {
    const outside = caseOf(pool('1000000.03', undefined, { name: 'Insamling', vatCategory: 'O' }));
    const changed = { code: 'VAT_CHANGED', field: 'allocation', components: ['Insamling'] };
    expect(errorOf(settleAllocation(settling(outside, lower, { ledger })))).toEqual(changed);
    const carried = { surplus: 'CARRIED_OVER', deficit: 'CARRIED_OVER' } as const;
    expect(errorOf(settleAllocation(settling(outside, lower, { ledger, terms: carried })))).toEqual(changed);
    const quarter = valueOf(billPart(billing(budget, { part: { index: 1, of: 4 } })));
    const second = { ledger: posted(quarter.drafts), part: { index: 2, of: 4 } };
    expect(errorOf(billPart(billing(outside, second)))).toEqual(changed);
    // Taken back in full it stands no longer, and is billed with the right code.
    const back = quarter.drafts.flatMap((draft, index) => {
      const { credit } = valueOf(creditInvoice({ ...draft, number: `F${index + 1}` }, second.ledger, { reason: 'Fel moms' }, false)); // prettier-ignore
      return postingsOf(credit, `K${index + 1}`, `F${index + 1}`);
    });
    const { drafts: anew } = valueOf(billPart(billing(outside, { ...second, ledger: [...second.ledger, ...back] })));
    expect(anew.map(({ totals }) => totals.vat)).toEqual([0n, 0n]);
  });

  it('and billing wait while documents of another seller stand', () => {
    const elsewhere = posted(drafts).map((posting) => ({ ...posting, seller: { code: '2418', name: 'Malå' } }));
    const other = { code: 'OTHER_SELLER', field: 'allocation', sellers: ['Malå'] };
    expect(errorOf(settleAllocation(settling(budget, lower, { ledger: elsewhere })))).toEqual(other);
    expect(errorOf(billPart(billing(budget, { ledger: elsewhere })))).toEqual(other);
    const taken = elsewhere.map(({ document, ...posting }) => ({ ...posting, amount: -posting.amount, document: `K${document}`, credits: document! })); // prettier-ignore
    expect(valueOf(settleAllocation(settling(budget, lower, { ledger: [...elsewhere, ...taken] }))).drafts).toHaveLength(2); // prettier-ignore
  });

  it('refers to the invoices that stand, not to those taken back nor to what took them back', () => {
    const [first] = drafts;
    const wrong = valueOf(creditInvoice({ ...first!, number: 'F1' }, ledger, { reason: 'Fel', replace: true }, false));
    const after = [...ledger, ...postingsOf(wrong.credit, 'F3', 'F1'), ...postingsOf(wrong.replacement!, 'F4')];
    const settlement = valueOf(settleAllocation(settling(budget, lower, { ledger: after })));
    expect(settlement.drafts.map((draft) => [shown(draft), ...draft.refersTo])).toEqual([
      ['2418 CREDIT_NOTE 31721.26 + 7930.32', 'F4'],
      ['2422 CREDIT_NOTE 25670.86 + 6417.72', 'F2'],
    ]);
  });

  it('counts what was credited as not charged', () => {
    const lines = [{ component: 'Insamling', amount: 1721254n }];
    const part = valueOf(creditInvoice({ ...drafts[0]!, number: 'F1' }, ledger, { reason: 'Fel', lines }, false));
    const after = [...ledger, ...postingsOf(part.credit, 'F3', 'F1')];
    const { rows, drafts: documents } = valueOf(settleAllocation(settling(budget, lower, { ledger: after })));
    expect(figures(rows[1]!)).toBe('2418 300000.00 285491.28 -14508.72 BILLED');
    expect(documents[0]!.refersTo).toEqual(['F1']);
  });

  it('gives back what was billed by an earlier allocation with other kostnadsposter and members', () => {
    const before = [
      ...ledger,
      { code: '2418', component: 'Porto', amount: 5000n, document: 'F8' },
      { code: '2505', component: 'Insamling', amount: 700n, document: 'F9' },
    ];
    const vat = new Map([...settling(budget, lower).vat, ['Porto', { category: 'O' as const }]]);
    const { rows, drafts: documents } = valueOf(settleAllocation(settling(budget, lower, { ledger: before, vat })));
    expect(rows.map(figures).slice(1)).toEqual([
      '2418 317262.54 285491.28 -31771.26 BILLED',
      '2422 256708.51 231037.65 -25670.86 BILLED',
      '2505 7.00 0.00 -7.00 BILLED',
    ]);
    expect(documents.map((draft) => [shown(draft), ...draft.refersTo]).slice(1)).toEqual([
      ['2418 CREDIT_NOTE 50.00 + 0.00', 'F8'],
      ['2422 CREDIT_NOTE 25670.86 + 6417.72', 'F2'],
      ['2505 CREDIT_NOTE 7.00 + 1.75', 'F9'],
    ]);
    expect(errorOf(settleAllocation(settling(budget, lower, { ledger: before })))).toMatchObject({
      components: ['Porto'],
    });
  });

  it('puts kostnadsposter right that even out in the sum', () => {
    const two = caseOf([
      pool('30.00', EQUALLY, { name: 'A', ...TAXED }),
      pool('30.00', EQUALLY, { name: 'B', ...TAXED }),
    ]);
    const before = posted(valueOf(billPart(billing(two))).drafts);
    const [first] = valueOf(settleAllocation(settling(two, [cost('A', '33.00'), cost('B', '27.00')], { ledger: before }))).drafts; // prettier-ignore
    expect(shown(first!)).toBe('2418 INVOICE 0.00 + 0.00');
    expect(first!.lines.map(({ amount }) => amount)).toEqual([100n, -100n]);
    const terms = { surplus: 'KEPT', deficit: 'CARRIED_OVER' } as const;
    const even = settling(two, [cost('A', '33.00'), cost('B', '27.00')], { ledger: before, terms });
    expect(valueOf(settleAllocation(even)).drafts).toHaveLength(2);
  });

  it('keeps taxed and outside apart, an invoice beside a credit note', () => {
    const two = caseOf([pool('30.00', EQUALLY, { name: 'A', ...TAXED }), pool('30.00', EQUALLY, { name: 'B', vatCategory: 'O' })]); // prettier-ignore
    const before = posted(valueOf(billPart(billing(two))).drafts);
    const { drafts: mixed } = valueOf(settleAllocation(settling(two, [cost('A', '36.00'), cost('B', '27.00')], { ledger: before }))); // prettier-ignore
    expect(mixed.slice(0, 2).map((draft) => [shown(draft), ...draft.refersTo])).toEqual([
      ['2418 INVOICE 2.00 + 0.50', 'F1'],
      ['2418 CREDIT_NOTE 1.00 + 0.00', 'F2'],
    ]);
  });

  it('refuses unknown, repeated and missing outcomes, and undecided VAT', () => {
    const two = caseOf([pool('30.00', EQUALLY, { name: 'A' }), rate('5', EQUALLY, { name: 'B' }), pool('1.00', EQUALLY, { name: 'C' })]); // prettier-ignore
    const refused = (...outcome: ReturnType<typeof cost>[]) => errorOf(settleAllocation(settling(two, outcome)));
    expect(refused(cost('A', '1.00'), cost('D', '1.00'))).toMatchObject({ field: 'outcome[1].component' });
    expect(refused(cost('A', '1.00'), cost('A', '1.00'))).toMatchObject({ field: 'outcome[1].component' });
    expect(refused()).toEqual({ code: 'OUTCOME_MISSING', field: 'outcome', components: ['A', 'C'] });
    expect(refused(cost('A', '1.00'), cost('C', '1.00'))).toMatchObject({
      code: 'VAT_UNDECIDED',
      components: ['A', 'B', 'C'],
    });
  });
});

describe('the outcome is split', () => {
  const split = (given: ReturnType<typeof caseOf>, amount?: string, name = 'Post') => {
    const outcome = amount === undefined ? [] : [cost(name, amount)];
    const { rows } = valueOf(settleAllocation(settling(given, outcome)));
    return rows.map(({ outcome: share }) => formatKronor(share));
  };
  const named = { name: 'Post', ...TAXED };

  it('as fixed where a price, a fixed amount or a fee has none', () => {
    expect(split(caseOf(rate('10', undefined, named)))).toEqual(['41760.00', '31090.00', '25160.00']);
    expect(split(caseOf(fixed({ '2418': '7.00', '2422': '-1.00' }, named)))).toEqual(['0.00', '7.00', '-1.00']);
  });

  it('of a price by the units that it counts, days and all', () => {
    expect(split(caseOf(rate('10', undefined, named)), '900000.00')).toEqual(['383471.07', '285491.28', '231037.65']);
    const half = caseOf(rate('10', EQUALLY, named), { members: ['2417', ['2418', 183]] });
    expect(split(half, '300.00')).toEqual(['200.00', '100.00']);
  });

  it('of fixed amounts and fees in proportion to them', () => {
    expect(split(caseOf(fixed({ '2418': '10.00', '2422': '30.00' }, named)), '1.01')).toEqual(['0.00', '0.25', '0.76']);
    const fees = caseOf(tiers([[3000, '100.00'], [undefined, '300.00']], named)); // prettier-ignore
    expect(split(fees, '70.00')).toEqual(['30.00', '30.00', '10.00']);
    const half = caseOf(fixed({ '2417': '10.00', '2418': '10.00' }, named), { members: ['2417', ['2418', 183]] });
    expect(split(half, '300.00')).toEqual(['200.00', '100.00']);
    const gone = caseOf(fixed({ '0180': '10.00' }, named));
    expect(split(gone, '0.00')).toEqual(['0.00', '0.00', '0.00']);
    expect(() => split(gone, '1.00')).toThrow('Ingen betalar Post');
    expect(() => split(caseOf(fixed({ '2418': '10.00', '2422': '-3.00' }, named)), '1.00')).toThrow('negativa belopp');
  });

  it('in whole kronor only where it is such a sum', () => {
    const kronor = caseOf(pool('300.00', EQUALLY, named), { rounding: 'KRONA' });
    expect(split(kronor, '100.00')).toEqual(['34.00', '33.00', '33.00']);
    expect(split(kronor, '100.01')).toEqual(['33.34', '33.34', '33.33']);
  });

  it('within the limits of the rules, or refused at the amount', () => {
    const limited = caseOf(pool('300.00', EQUALLY, { ...named, minimum: '50.00' }));
    expect(errorOf(settleAllocation(settling(limited, [cost('Post', '149.99')])))).toMatchObject({
      code: 'LIMITS_IMPOSSIBLE',
      field: 'outcome[0].amount',
    });
  });
});

describe('the agreement may say that a difference is', () => {
  const on = parseLocalDate('2017-02-15')!;
  const settled = (terms: Partial<SettlementTerms>, amount = '900000.00') =>
    valueOf(
      settleAllocation(
        settling(budget, [cost('Insamling', amount)], {
          ledger,
          terms: { surplus: 'REPAID', deficit: 'INVOICED', ...terms },
        }),
      ),
    );

  it('kept', () => {
    const { rows, drafts: none } = settled({ surplus: 'KEPT' });
    expect(rows.map(({ handling }) => handling)).toEqual(['INTERNAL', 'KEPT', 'KEPT']);
    expect([none, carriedOver(rows, on)]).toEqual([[], []]);
  });

  it('carried over, as money that the body holds until it is used', () => {
    const { rows, drafts: none } = settled({ surplus: 'CARRIED_OVER' });
    const entries = carriedOver(rows, on);
    expect(none).toEqual([]);
    expect(entries.map(({ code, amount }) => `${code} ${formatKronor(amount)}`)).toEqual([
      '2418 31721.26',
      '2422 25670.86',
    ]);

    const later = parseLocalDate('2017-06-30')!;
    const released = valueOf(releaseBalance(entries, billing(budget).vat, later));
    expect(released.drafts.map(shown)).toEqual([
      '2418 CREDIT_NOTE 31721.26 + 7930.32',
      '2422 CREDIT_NOTE 25670.86 + 6417.72',
    ]);
    expect(plain(released.drafts[0]!.lines[0]!.description)).toBe(
      'Insamling: överfört från tidigare slutavräkning 31 721,26 kr',
    );
    const run = runningBalance([...released.entries, ...entries]);
    expect(run.map((entry) => [entry.on, formatKronor(entry.balance)])).toEqual([
      [on, '31721.26'],
      [on, '57392.12'],
      [later, '25670.86'],
      [later, '0.00'],
    ]);
    expect(valueOf(releaseBalance(run, billing(budget).vat, later))).toEqual({ drafts: [], entries: [] });
    expect(errorOf(releaseBalance(entries, new Map(), later)).code).toBe('VAT_UNDECIDED');
  });

  it('treated by its own direction', () => {
    expect(settled({ surplus: 'KEPT' }, '1100000.00').drafts.map(({ kind }) => kind)).toEqual(['INVOICE', 'INVOICE']);
    const { rows } = settled({ deficit: 'CARRIED_OVER' }, '1100000.00');
    expect(carriedOver(rows, on).every(({ amount }) => amount < 0n)).toBe(true);
    expect(valueOf(releaseBalance(carriedOver(rows, on), billing(budget).vat, on)).drafts[0]!.kind).toBe('INVOICE');
  });
});
