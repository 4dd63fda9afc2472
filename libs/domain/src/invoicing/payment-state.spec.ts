import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../cost-sharing/spec-facts.js';
import { parseLocalDate } from '../shared/local-date.js';
import { describePaymentStatus, paymentStatuses, type PayableDocument, type Payment } from './payment-state.js';

const ISSUED = parseLocalDate('2016-02-01')!;
const on = (amount: bigint, day = '2016-02-26'): Payment => ({ amount, paidOn: parseLocalDate(day)! });
const document = (number: string, total: bigint, more: Partial<PayableDocument> = {}): PayableDocument => ({
  kind: 'INVOICE',
  number,
  total,
  issuedOn: ISSUED,
  payments: [],
  ...more,
});
const credit = (number: string, total: bigint, more: Partial<PayableDocument> = {}) =>
  document(number, total, { kind: 'CREDIT_NOTE', ...more });
const shown = (documents: readonly PayableDocument[]) =>
  [...paymentStatuses(documents)].map(([number, { state, open }]) => `${number} ${state} ${open}`);

describe('what is open', () => {
  it.each<[readonly Payment[], string]>([
    [[], 'F1 UNPAID 1000'],
    [[on(400n)], 'F1 PARTLY_PAID 600'],
    [[on(400n), on(600n)], 'F1 PAID 0'],
    [[on(1000n), on(1000n)], 'F1 OVERPAID -1000'],
    [[on(1000n), on(1000n), on(-1000n)], 'F1 PAID 0'],
    [[on(400n), on(-400n)], 'F1 UNPAID 1000'],
    [[on(-50n)], 'F1 UNPAID 1050'],
  ])('of an invoice over 1000 with %j', (payments, expected) =>
    expect(shown([document('F1', 1000n, { payments })])).toEqual([expected]),
  );

  it.each<[readonly Payment[], string]>([
    [[], 'K1 UNPAID -1000'],
    [[on(-400n)], 'K1 PARTLY_PAID -600'],
    [[on(-1000n)], 'K1 PAID 0'],
    [[on(-1001n)], 'K1 OVERPAID 1'],
    [[on(10n)], 'K1 UNPAID -1010'],
  ])('of a credit note over 1000 with %j', (payments, expected) =>
    expect(shown([credit('K1', 1000n, { payments })])).toEqual([expected]),
  );

  it.each<[readonly Payment[], readonly string[]]>([
    [[], ['F1 UNPAID 600', 'K1 PAID 0']],
    [[on(600n)], ['F1 PAID 0', 'K1 PAID 0']],
    [[on(800n)], ['F1 PAID 0', 'K1 UNPAID -200']],
    [[on(1000n)], ['F1 PAID 0', 'K1 UNPAID -400']],
    [
      [on(1000n), on(-400n)],
      ['F1 PAID 0', 'K1 PAID 0'],
    ],
    [[on(1200n)], ['F1 OVERPAID -200', 'K1 UNPAID -400']],
  ])('of an invoice over 1000 that was credited with 400, paid %j', (payments, expected) =>
    expect(shown([credit('K1', 400n, { credits: 'F1' }), document('F1', 1000n, { payments })]).sort()).toEqual(
      expected,
    ),
  );

  it('of an invoice that was replaced: the new one', () => {
    const documents = [document('F1', 1000n), credit('K1', 1000n, { credits: 'F1' }), document('F2', 1000n)];
    expect(shown(documents)).toEqual(['F1 PAID 0', 'K1 PAID 0', 'F2 UNPAID 1000']);
  });

  it('of a credit note that was replaced', () => {
    const documents = [credit('K1', 300n), document('F1', 300n, { credits: 'K1' }), credit('K2', 300n)];
    expect(shown(documents)).toEqual(['K1 PAID 0', 'F1 PAID 0', 'K2 UNPAID -300']);
  });
});

it('says in a sentence where a document stands', () => {
  const documents = [
    document('F1', 100_000n, { payments: [on(40_000n)] }),
    credit('K1', 40_000n, { credits: 'F1' }),
    document('F2', 100_000n, { payments: [on(100_001n)] }),
    credit('K2', 40_000n, { payments: [on(-30_000n)] }),
  ];
  const statuses = [...paymentStatuses(documents).values()];
  expect(statuses.map((status) => plain(describePaymentStatus(status)))).toEqual([
    'Betalt 400,00 kr av 1 000,00 kr, krediterat 400,00 kr, kvar att betala 200,00 kr.',
    'Återbetalt 0,00 kr av 400,00 kr, avräknat mot fakturan 400,00 kr: inget är kvar.',
    'Betalt 1 000,01 kr av 1 000,00 kr: 0,01 kr för mycket.',
    'Återbetalt 300,00 kr av 400,00 kr, kvar att återbetala 100,00 kr.',
  ]);
});

it('remarks on payments before the day of issue, and on money that went back', () => {
  const payments = [on(40_000n, '2016-01-31'), on(-50_000n)];
  const remarks = paymentStatuses([document('F1', 100_000n, { payments })]).get('F1')!.remarks;
  expect(remarks.map(plain)).toEqual([
    '400,00 kr den 2016-01-31 kom före fakturadagen 2016-02-01: hör betalningen till en annan faktura?',
    '500,00 kr betalades tillbaka den 2016-02-26.',
    'Mer har betalats tillbaka än vad som kom in.',
  ]);
});

it('keeps the books: total = paid + set off + open, and all set-offs cancel out', () => {
  const amounts = fc.bigInt(-1000n, 1000n);
  const documents = fc
    .array(
      fc.record({
        kind: fc.constantFrom('INVOICE' as const, 'CREDIT_NOTE' as const),
        total: fc.bigInt(0n, 1000n),
        credits: fc.option(fc.nat(8).map((at) => `F${at}`)),
        payments: fc.array(amounts.map((amount) => on(amount)), { maxLength: 3 }), // prettier-ignore
      }),
      { maxLength: 9 },
    )
    .map(
      (drafts) =>
      drafts.map((draft, index) => document(`F${index}`, draft.total, { ...draft, credits: draft.credits === `F${index}` ? null : draft.credits })), // prettier-ignore
    );
  fc.assert(
    fc.property(documents, (given) => {
      const statuses = paymentStatuses(given);
      const sum = (field: 'total' | 'paid' | 'open' | 'setOff') =>
        [...statuses.values()].reduce((total, status) => total + status[field], 0n);
      expect(sum('setOff')).toBe(0n);
      expect(sum('open') + sum('paid')).toBe(sum('total'));
      for (const { number, kind, total } of given) {
        const { state, paid, setOff, open, total: signed } = statuses.get(number)!;
        expect(signed).toBe(kind === 'INVOICE' ? total : -total);
        expect(paid + setOff + open).toBe(signed);
        expect(state === 'PAID').toBe(open === 0n);
        // A set-off brings a document nearer to zero and never past it.
        const before = signed - paid;
        expect(open === 0n || open > 0n === before > 0n).toBe(true);
        if (state === 'OVERPAID') expect(open > 0n).toBe(kind === 'CREDIT_NOTE');
      }
    }),
  );
});
