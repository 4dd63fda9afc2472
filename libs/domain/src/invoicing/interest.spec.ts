import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../cost-sharing/spec-facts.js';
import { daysOfYear, parseLocalDate, yearOf, type LocalDate } from '../shared/local-date.js';
import { divideHalfAway } from '../shared/rational.js';
import { addDays } from '../shared/swedish-day.js';
import { describeInvoicingError } from './errors.js';
import { interestOn, type InterestBasis, type InterestClaim } from './interest.js';
import type { Payment } from './payment-state.js';
import { halfYearOf } from './half-year.js';
import { checkReferenceRates } from './reference-rates.js';
import { errorOf, valueOf } from './spec-cases.js';

const day = (text: string): LocalDate => parseLocalDate(text)!;
const due = (text: string): InterestBasis => ({ kind: 'DUE_DATE', dueOn: day(text) });
const demand = (text: string, mentionsInterest = true): InterestBasis => ({ kind: 'DEMAND', sentOn: day(text), mentionsInterest }); // prettier-ignore
const paid = (amount: bigint, on: string): Payment => ({ amount, paidOn: day(on) });
/** Made up, except that 2021 had 0 and that rates have been below zero. */
const RATES = valueOf(
  checkReferenceRates(
    [
      { from: '2024-07-01', rate: '4' },
      { from: '2019-01-01', rate: '-0.5' },
      { from: '2021-01-01', rate: '0' },
      { from: '2024-01-01', rate: '4.00' },
      { from: '2025-01-01', rate: '3.00' },
    ],
    'rates',
  ),
);
const interest = (claim: Partial<InterestClaim>, through: string) =>
  interestOn({ amount: 1_000_000n, basis: due('2024-12-21'), payments: [], ...claim }, RATES, day(through), 'BY_LAW');
const amountOf = (claim: Partial<InterestClaim>, through: string) => valueOf(interest(claim, through)).amount;

describe('interest for late payment', () => {
  it('is off until somebody chooses it', () => {
    const claim = { amount: 1_000_000n, basis: due('2020-01-01'), payments: [] };
    expect(interestOn(claim, [], day('2025-01-01'))).toEqual({
      ok: true,
      value: { amount: 0n, segments: [], explanation: 'Värden tar inte ut dröjsmålsränta.' },
    });
  });

  it('explains each segment and the whole', () => {
    const found = valueOf(interest({ payments: [paid(400_000n, '2025-01-10')] }, '2025-01-31'));
    expect(found.segments.map(({ explanation }) => plain(explanation))).toEqual([
      '2024-12-22 till 2024-12-31, 10 dagar: 10 000,00 kr × 12,00 % (referensränta 4,00 + 8) × 10/366 = 32,7869 kr.',
      '2025-01-01 till 2025-01-10, 10 dagar: 10 000,00 kr × 11,00 % (referensränta 3,00 + 8) × 10/365 = 30,137 kr.',
      '2025-01-11 till 2025-01-31, 21 dagar: 6 000,00 kr × 11,00 % (referensränta 3,00 + 8) × 21/365 = 37,9726 kr.',
    ]);
    expect(plain(found.explanation)).toBe(
      'Dröjsmålsränta enligt 3 och 6 §§ räntelagen från och med 2024-12-22 till och med 2025-01-31: 100,90 kr.',
    );
    expect(found).toMatchObject({ amount: 10_090n, from: '2024-12-22' });
  });

  it('is what Kronofogden’s calculator gives', () => {
    expect(amountOf({ amount: 678_000n, basis: due('2020-12-31') }, '2021-04-20')).toBe(16_346n);
  });

  it('of a whole year is exactly the rate, leap year or not', () => {
    expect(amountOf({ basis: due('2023-12-31') }, '2024-12-31')).toBe(120_000n);
    expect(amountOf({ basis: due('2018-12-31') }, '2019-06-30')).toBe(divideHalfAway(75_000n * 181n, 365n));
  });

  it.each<[InterestBasis, string, number]>([
    [due('2024-12-21'), '2024-12-21', 0],
    [due('2024-12-21'), '2024-12-22', 1],
    [demand('2024-12-21'), '2025-01-20', 0],
    [demand('2024-12-21'), '2025-01-21', 1],
    [demand('2024-12-21', false), '2025-06-30', 0],
    [due('2199-12-31'), '2199-12-31', 0],
  ])('by %j through %s counts %d days', (basis, through, days) => {
    const { segments, from } = valueOf(interest({ basis }, through));
    expect(segments.reduce((sum, segment) => sum + segment.days, 0)).toBe(days);
    expect(from !== undefined).toBe(days > 0);
  });

  it('bears none where it was paid in time, or too much', () => {
    const payments = [paid(1_000_001n, '2024-12-21')];
    expect(valueOf(interest({ payments }, '2025-06-30')).amount).toBe(0n);
  });

  it('names every half-year that lacks its rate, but not one where nothing was unpaid', () => {
    const error = errorOf(interest({}, '2026-02-01'));
    expect(error).toEqual({ code: 'INTEREST_RATE_MISSING', field: 'rates', halfYears: ['2025-07-01', '2026-01-01'] });
    expect(describeInvoicingError(error)).toBe(
      'Referensräntan saknas för andra halvåret 2025 och första halvåret 2026. Ange den som Riksbanken har fastställt.',
    );
    expect(interest({ payments: [paid(1_000_000n, '2025-06-30')] }, '2026-02-01').ok).toBe(true);
  });

  it('is the sum of its days, rounded once', () => {
    const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(day('2024-01-15'), days)!);
    const payments = fc.array(fc.record({ amount: fc.bigInt(-3_000n, 9_000n), paidOn: anyDay }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.bigInt(0n, 20_000n), anyDay, anyDay, payments, (amount, dueOn, through, paidBack) => {
        const claim: InterestClaim = { amount, basis: { kind: 'DUE_DATE', dueOn }, payments: paidBack };
        const found = valueOf(interestOn(claim, RATES, through, 'BY_LAW'));
        let exact = 0n;
        for (let on = addDays(dueOn, 1)!; on <= through; on = addDays(on, 1)!) {
          const left = paidBack.filter(({ paidOn }) => paidOn < on).reduce((sum, one) => sum - one.amount, amount);
          const { rate } = RATES.find(({ from }) => from === halfYearOf(on))!;
          const perDay = (366n * 365n) / BigInt(daysOfYear(yearOf(on)));
          if (left > 0n) exact += left * (rate + 8_000_000n) * perDay;
        }
        expect(found.amount).toBe(divideHalfAway(exact, 100_000_000n * 366n * 365n));
        const shown = found.segments.reduce((sum, segment) => sum + segment.interest, 0n);
        const off = found.amount * 10_000n - shown;
        expect(off < 0n ? -off : off).toBeLessThanOrEqual(5_000n + 50n * BigInt(found.segments.length));
      }),
    );
  });
});

describe('reference rates', () => {
  it.each([
    [[{ from: '2025-01-02', rate: '3' }], 'rates[0].from', '1 januari eller 1 juli'],
    [[{ from: '2025-13-01', rate: '3' }], 'rates[0].from', '1 januari eller 1 juli'],
    [[{ from: '2025-01-01', rate: '3' }, { from: '2025-01-01', rate: '4' }], 'rates[1].from', 'första halvåret 2025 står två gånger'], // prettier-ignore
    [[{ from: '2025-07-01', rate: '-8' }], 'rates[0].rate', 'tal i procent'],
    [[{ from: '2025-07-01', rate: '2,5' }], 'rates[0].rate', 'tal i procent'],
    [[{ from: '2025-07-01', rate: '2.1234567' }], 'rates[0].rate', 'tal i procent'],
  ])('refuses %j', (drafts, field, words) => {
    const error = errorOf(checkReferenceRates(drafts, 'rates'));
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(describeInvoicingError(error)).toContain(words);
  });

  it('come in the order of time', () => {
    expect(RATES.map(({ from }) => from)).toEqual([
      '2019-01-01',
      '2021-01-01',
      '2024-01-01',
      '2024-07-01',
      '2025-01-01',
    ]);
  });
});
