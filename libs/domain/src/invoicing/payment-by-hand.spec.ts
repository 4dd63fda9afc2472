import { describe, expect, it } from '@jest/globals';
import { parseLocalDate } from '../shared/local-date.js';
import { checkDismissal, checkPaymentByHand, isRestedOn } from './payment-by-hand.js';

const day = (text: string) => parseLocalDate(text)!;
const today = day('2026-03-10');
const fieldOf = (result: { readonly ok: boolean; readonly error?: object }) =>
  result.ok ? 'ok' : (result.error as { field: string }).field;

describe('a payment by hand', () => {
  const entered = (amount: string, paidOn = '2026-03-10') =>
    checkPaymentByHand({ amount, paidOn: day(paidOn) }, [{ amount: 500n, paidOn: day('2026-03-01') }], today);

  it.each([
    ['100.00', '2026-03-10', 'ok'],
    ['-100.00', '2026-03-10', 'ok'],
    ['5.00', '2026-03-02', 'ok'],
    ['5.01', '2026-03-01', 'ok'],
    ['5.00', '2026-03-01', 'amount'],
    ['0.00', '2026-03-10', 'amount'],
    ['100,00', '2026-03-10', 'amount'],
    ['1000000000000.00', '2026-03-10', 'ok'],
    ['1000000000000.01', '2026-03-10', 'amount'],
    ['-1000000000000.01', '2026-03-10', 'amount'],
    ['100.00', '2026-03-11', 'paidOn'],
  ])('of %s on %s → %s', (amount, paidOn, field) => expect(fieldOf(entered(amount, paidOn))).toBe(field));

  it('is in öre', () => {
    expect(entered('12.34')).toEqual({ ok: true, value: { amount: 1234n, paidOn: today } });
  });
});

describe('the reason to put a row aside', () => {
  it('is one line of at most 500 signs, and never empty', () => {
    expect(checkDismissal(' Hyra \n för hallen ', 'reason')).toEqual({ ok: true, value: 'Hyra för hallen' });
    expect(['', ' \n ', 'x'.repeat(501), 'a\u0007b'].map((text) => fieldOf(checkDismissal(text, 'reason')))).toEqual(
      Array.from({ length: 4 }, () => 'reason'),
    );
    expect(fieldOf(checkDismissal('x'.repeat(500), 'reason'))).toBe('ok');
  });
});

describe('what rests on a payment', () => {
  const pay = (amount: bigint) => ({ amount, paidOn: today });

  it.each([
    ['INVOICE', 100n, [], false],
    ['INVOICE', 100n, [-100n], true],
    ['INVOICE', 100n, [-1n], true],
    ['INVOICE', 100n, [100n, -100n], false],
    ['INVOICE', -100n, [-100n], false],
    ['CREDIT_NOTE', -100n, [], false],
    ['CREDIT_NOTE', -100n, [50n], true],
    ['CREDIT_NOTE', 50n, [-100n], false],
  ] as const)('on %s: %s beside %s → %s', (kind, amount, others, rests) => {
    expect(isRestedOn(kind, pay(amount), others.map(pay))).toBe(rests);
  });
});
