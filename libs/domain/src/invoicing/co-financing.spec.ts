import { describe, expect, it } from '@jest/globals';
import { MICRO } from '../shared/decimal.js';
import { parseLocalDate } from '../shared/local-date.js';
import {
  checkChange,
  checkChoice,
  checkCommitment,
  checkDelivery,
  type Commitment,
  type Delivered,
  type DeliveryWanted,
  formOf,
  readableCommitment,
  remaining,
} from './co-financing.js';

const day = (text: string) => parseLocalDate(text)!;
const today = day('2026-06-01');
/** 151 h or 62 000 kr */
const either: Commitment = {
  name: 'Tid eller pengar',
  amount: 6_200_000n,
  hours: 151n * MICRO,
  maximum: null,
  validFrom: day('2025-01-01'),
  validTo: day('2026-12-31'),
};
/** 273 558 kr, at most 300 000 */
const capped: Commitment = { ...either, amount: 27_355_800n, hours: null, maximum: 30_000_000n };
const cash = (amount: bigint): Delivered => ({ amount, hours: null });
const hours = (count: bigint): Delivered => ({ amount: null, hours: count * MICRO });
const told = (result: { readonly ok: boolean; readonly error?: object }) =>
  result.ok ? 'ok' : Object.values(result.error!).slice(0, 2).join(' ');

describe('a commitment', () => {
  it('reads as the agreement puts it', () => {
    expect(readableCommitment(either).replace(/\s/g, ' ')).toBe('151 h eller 62 000,00 kr');
    expect(readableCommitment(capped).replace(/\s/g, ' ')).toBe('273 558,00 kr (högst 300 000,00 kr)');
  });

  it.each<[string, Partial<Commitment>]>([
    ['amount', { amount: null, hours: null }],
    ['amount', { amount: 0n }],
    ['hours', { hours: 0n }],
    ['hours', { hours: 1n }],
    ['maximum', { maximum: 6_199_999n }],
    ['maximum', { amount: null, maximum: 1n }],
    ['validTo', { validTo: day('2024-12-31') }],
    ['name', { name: '' }],
  ])('names %s in %j', (field, more) => {
    expect(checkCommitment({ ...either, ...more })).toMatchObject({ error: { code: 'BAD_USER_INPUT', field } });
  });

  it('is delivered in what the member chooses, or in the only form there is', () => {
    expect([
      formOf(either, null),
      formOf(either, 'HOURS'),
      formOf(capped, null),
      formOf({ amount: null, hours: 1n }, null),
    ]).toEqual([null, 'HOURS', 'CASH', 'HOURS']);
    expect(told(checkChoice(either, 0, today, today))).toBe('ok');
    expect(told(checkChoice(either, 1, today, today))).toBe('ALREADY_DELIVERED form');
    expect(told(checkChoice(capped, 0, today, today))).toBe('BAD_USER_INPUT form');
    expect(told(checkChoice(either, 0, day('2026-06-02'), today))).toBe('BAD_USER_INPUT chosenOn');
  });
});

describe('a delivery', () => {
  const deliver = (
    commitment: Commitment,
    chosen: 'CASH' | 'HOURS' | null,
    wanted: Partial<DeliveryWanted>,
    before: readonly Delivered[] = [],
  ) =>
    told(
      checkDelivery(
        { ...commitment, chosen },
        before,
        { amount: null, hours: null, deliveredOn: today, ...wanted },
        today,
      ),
    );

  it('waits for the choice and is in that form', () => {
    expect(deliver(either, null, hours(4n))).toBe('CHOICE_MISSING coFinancing');
    expect(deliver(either, 'HOURS', hours(4n))).toBe('ok');
    expect(deliver(either, 'HOURS', cash(4n))).toBe('BAD_USER_INPUT hours');
    expect(deliver(either, 'CASH', hours(4n))).toBe('BAD_USER_INPUT amount');
    expect(deliver(either, 'CASH', { amount: 1n, hours: 1n })).toBe('BAD_USER_INPUT amount');
    expect(deliver(either, 'HOURS', { hours: 1n })).toBe('BAD_USER_INPUT hours');
    expect(deliver(either, 'CASH', cash(0n))).toBe('BAD_USER_INPUT amount');
  });

  it('lies within the period and not in the future', () => {
    const on = (text: string) => deliver(either, 'HOURS', { ...hours(1n), deliveredOn: day(text) });
    expect([on('2024-12-31'), on('2025-01-01'), on('2026-06-02')]).toEqual([
      'BAD_USER_INPUT deliveredOn',
      'ok',
      'BAD_USER_INPUT deliveredOn',
    ]);
  });

  it('may go over what was committed but never over the cap', () => {
    expect(deliver(either, 'HOURS', hours(20n), [hours(150n)])).toBe('ok');
    expect(deliver(capped, null, cash(2_644_200n), [cash(27_355_800n)])).toBe('ok');
    expect(deliver(capped, null, cash(2_644_201n), [cash(27_355_800n)])).toBe('CAP_EXCEEDED amount');
  });

  it('leaves the rest, and never less than nothing', () => {
    expect(remaining(either, 'HOURS', [hours(100n), hours(20n)])).toBe(31n * MICRO);
    expect(remaining(either, 'CASH', [cash(7_000_000n)])).toBe(0n);
  });
});

it('keeps the form and the cap of what is delivered when the terms change', () => {
  const change = (before: 'CASH' | 'HOURS', after: Partial<Commitment>, delivered: readonly Delivered[]) =>
    told(checkChange(before, { ...either, chosen: before, ...after }, delivered));
  expect(change('HOURS', { hours: null }, [])).toBe('ok');
  expect(change('HOURS', { hours: null }, [hours(1n)])).toBe('ALREADY_DELIVERED hours');
  expect(change('HOURS', { amount: null }, [hours(1n)])).toBe('ok');
  expect(change('CASH', { amount: 1n, hours: null, maximum: 4n }, [cash(5n)])).toBe('BAD_USER_INPUT maximum');
  expect(change('CASH', { amount: 1n, hours: null, maximum: 5n }, [cash(5n)])).toBe('ok');
});
