import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MICRO } from '../shared/decimal.js';
import { parseLocalDate } from '../shared/local-date.js';
import { describeFundingError } from './funding-errors.js';
import { PAYMENT_REQUEST_STATES, type PaymentRequestState } from './payment-request.js';
import {
  checkMeasurement,
  checkTranches,
  decideRequest,
  type Measured,
  requestedSum,
  type RequestFacts,
  shownBy,
  stepRequest,
  type Tranche,
} from './tranches.js';

const day = (text: string) => parseLocalDate(text)!;
const today = day('2026-06-01');
const MEMBERS = 'medlemmar';
const members = (threshold: bigint) => ({ measure: MEMBERS, threshold: threshold * MICRO });
const TRANCHES = [
  { id: 't1', amount: 17_240_000n, condition: null },
  { id: 't2', amount: 15_440_000n, condition: members(55n) },
  { id: 't3', amount: 15_440_000n, condition: members(65n) },
] as const;
const GRANT = 48_120_000n;
const measured = (id: string, value: bigint, on: string): Measured => ({
  id,
  measure: MEMBERS,
  value: value * MICRO,
  measuredOn: day(on),
});
const ask = (
  index: number,
  values: readonly Measured[] = [],
  requests: readonly RequestFacts[] = [],
  more: object = {},
) =>
  decideRequest(GRANT, requests, values, {
    tranche: TRANCHES[index]!,
    amount: null,
    requestedOn: today,
    today,
    ...more,
  });
const code = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  result.ok ? 'ok' : result.error!.code;

describe('a tranche is requested', () => {
  it('at once where there is no condition, with the whole amount', () => {
    expect(ask(0)).toEqual({ ok: true, value: { amount: 17_240_000n, measurementId: null } });
  });

  it('when its condition is shown, and rests on what showed it first', () => {
    const values = [
      measured('m3', 60n, '2026-05-01'),
      measured('m2', 55n, '2026-03-01'),
      measured('m1', 54n, '2026-01-01'),
    ];
    expect(ask(1, values)).toEqual({ ok: true, value: { amount: 15_440_000n, measurementId: 'm2' } });
    const refused = ask(2, values);
    expect(refused).toMatchObject({
      error: { code: 'CONDITION_NOT_SHOWN', threshold: 65n * MICRO, shown: 60n * MICRO },
    });
    expect(!refused.ok && describeFundingError(refused.error)).toBe(
      'Delen får rekvireras när minst 65 medlemmar är visat; som mest är 60 visat. Registrera det mätta värdet först.',
    );
    expect(code(ask(1))).toBe('CONDITION_NOT_SHOWN');
  });

  it('on a day when it has been shown; a later lower value takes nothing back', () => {
    const values = [measured('m1', 57n, '2026-03-01'), measured('m2', 40n, '2026-05-01')];
    expect(code(ask(1, values))).toBe('ok');
    expect(code(ask(1, values, [], { requestedOn: day('2026-02-28') }))).toBe('CONDITION_NOT_SHOWN');
    expect(shownBy(members(55n), [{ ...values[0]!, measure: 'besök' }], today)).toBeUndefined();
  });

  it('once, but again when it was refused', () => {
    const request = (state: PaymentRequestState): RequestFacts => ({ trancheId: 't1', amount: 17_240_000n, state });
    expect(code(ask(0, [], [request('REQUESTED')]))).toBe('ALREADY_REQUESTED');
    expect(code(ask(0, [], [request('PAID')]))).toBe('ALREADY_REQUESTED');
    expect(code(ask(0, [], [request('REFUSED')]))).toBe('ok');
  });

  it('for a positive amount within the tranche, not in the future', () => {
    expect(code(ask(0, [], [], { amount: 17_240_001n }))).toBe('GRANT_EXCEEDED');
    expect(code(ask(0, [], [], { amount: 0n }))).toBe('BAD_USER_INPUT');
    expect(code(ask(0, [], [], { requestedOn: day('2026-06-02') }))).toBe('BAD_USER_INPUT');
    expect(ask(0, [], [], { amount: 10_000n })).toMatchObject({ value: { amount: 10_000n } });
  });
});

it('never exceeds the grant, whatever is asked for and refused', () => {
  const step = fc.record({
    tranche: fc.nat(2),
    amount: fc.option(fc.bigInt(-1n, 50_000_000n)),
    members: fc.bigInt(0n, 80n),
    becomes: fc.constantFrom(...PAYMENT_REQUEST_STATES),
  });
  fc.assert(
    fc.property(fc.bigInt(1n, GRANT), fc.array(step, { maxLength: 12 }), (grant, steps) => {
      const requests: RequestFacts[] = [];
      const values: Measured[] = [];
      for (const { tranche: index, amount, members: count, becomes } of steps) {
        values.push(measured(`m${values.length}`, count, '2026-01-01'));
        const tranche = TRANCHES[index]!;
        const wanted = { tranche, amount, requestedOn: today, today };
        const decided = decideRequest(grant, requests, values, wanted);
        if (decided.ok) requests.push({ trancheId: tranche.id, amount: decided.value.amount, state: becomes });
      }
      expect(requestedSum(requests)).toBeLessThanOrEqual(grant);
      for (const { id, amount } of TRANCHES) {
        const own = requests.filter(({ trancheId, state }) => trancheId === id && state !== 'REFUSED');
        expect(own.length).toBeLessThanOrEqual(1);
        expect(requestedSum(own)).toBeLessThanOrEqual(amount);
      }
    }),
  );
});

describe('a request', () => {
  const since = day('2026-05-01');
  const go = (from: PaymentRequestState, to: PaymentRequestState, on = '2026-05-10') =>
    code(stepRequest({ from, to, since, on: day(on), today }));

  it.each([
    ['REQUESTED', 'GRANTED,PAID,REFUSED'],
    ['GRANTED', 'PAID'],
    ['PAID', ''],
    ['REFUSED', ''],
  ] as const)('that is %s may become %s', (from, next) => {
    expect(PAYMENT_REQUEST_STATES.filter((to) => go(from, to) === 'ok').join(',')).toBe(next);
    expect(go(from, 'REQUESTED')).toBe('ILLEGAL_TRANSITION');
  });

  it('moves on from the day when it came to its state, to today', () => {
    expect([go('REQUESTED', 'PAID', '2026-04-30'), go('REQUESTED', 'PAID', '2026-06-02')]).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
    expect([go('REQUESTED', 'PAID', '2026-05-01'), go('REQUESTED', 'PAID', '2026-06-01')]).toEqual(['ok', 'ok']);
  });
});

describe('tranches', () => {
  it('add up to no more than the grant', () => {
    expect(checkTranches(GRANT, TRANCHES)).toMatchObject({ ok: true });
    const refused = checkTranches(GRANT - 1n, TRANCHES);
    expect(refused).toEqual({
      ok: false,
      error: { code: 'GRANT_EXCEEDED', field: 'tranches[2].amount', left: 15_439_999n },
    });
  });

  it.each<[string, Tranche]>([
    ['tranches[0].amount', { amount: 0n, condition: null }],
    ['tranches[0].threshold', { amount: 1n, condition: { measure: MEMBERS, threshold: 0n } }],
    ['tranches[0].measure', { amount: 1n, condition: { measure: ' ', threshold: 1n } }],
  ])('names %s', (field, tranche) => {
    expect(checkTranches(GRANT, [tranche])).toMatchObject({ error: { code: 'BAD_USER_INPUT', field } });
  });

  it('are measured in what their conditions name, with a proof', () => {
    const check = (more: object) =>
      checkMeasurement(
        TRANCHES,
        { measure: MEMBERS, value: MICRO, measuredOn: today, proof: 'Medlemslista', ...more },
        today,
      );
    expect(check({ measure: ' medlemmar ' })).toEqual({ ok: true, value: { measure: MEMBERS, proof: 'Medlemslista' } });
    const fields = [{ measure: 'besök' }, { value: -1n }, { measuredOn: day('2026-06-02') }, { proof: '' }].map(check);
    expect(fields.map((one) => !one.ok && 'field' in one.error && one.error.field)).toEqual([
      'measure',
      'value',
      'measuredOn',
      'proof',
    ]);
    expect(checkMeasurement([], { measure: MEMBERS, value: 1n, measuredOn: today, proof: 'x' }, today)).toMatchObject({
      ok: false,
    });
  });
});
