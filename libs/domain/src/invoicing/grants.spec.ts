import { describe, expect, it } from '@jest/globals';
import { parseLocalDate } from '../shared/local-date.js';
import { checkGrant, checkGrantAmount, checkGrantDecision, checkSpending, outstanding, remindsOn } from './grants.js';

const day = (text: string) => parseLocalDate(text)!;
const today = day('2026-06-01');
const fieldOf = (result: { readonly ok: boolean; readonly error?: object }) =>
  result.ok ? 'ok' : (result.error as { field: string }).field;

describe('a grant', () => {
  const grant = {
    name: 'Utbildning',
    grantor: 'Umeåregionen',
    amount: 5_000_000n,
    decidedOn: day('2019-03-01'),
    decision: ' URR § 7 ',
    remarks: '',
  };

  it('has texts that will do and a sum', () => {
    expect(checkGrant(grant, today)).toEqual({ ok: true, value: { ...grant, decision: 'URR § 7' } });
    expect(checkGrant({ ...grant, decision: '  ' }, today)).toMatchObject({ value: { decision: null } });
    const wrong = [
      { name: '' },
      { grantor: ' ' },
      { amount: 0n },
      { decidedOn: day('2026-06-02') },
      { decision: '§'.repeat(121) },
    ];
    expect(wrong.map((more) => fieldOf(checkGrant({ ...grant, ...more }, today)))).toEqual(
      wrong.map((more) => Object.keys(more)[0]),
    );
  });

  it('is decided again on a later day', () => {
    expect(fieldOf(checkGrantDecision({ decidedOn: day('2020-02-01') }, today, day('2019-03-01')))).toBe('ok');
    expect(fieldOf(checkGrantDecision({ decidedOn: day('2019-03-01') }, today, day('2019-03-01')))).toBe('decidedOn');
  });

  it('is spent at most once, after it was decided', () => {
    const spend = (amount: bigint, on = '2020-01-01', note = 'Kurs') =>
      checkSpending(
        { amount: 100n, spent: 40n, decidedOn: day('2019-03-01') },
        { amount, spentOn: day(on), note },
        today,
      );
    expect(fieldOf(spend(60n))).toBe('ok');
    expect(spend(61n)).toEqual({ ok: false, error: { code: 'GRANT_EXCEEDED', field: 'amount', left: 60n } });
    expect(
      [spend(0n), spend(1n, '2019-02-28'), spend(1n, '2026-06-02'), spend(1n, '2020-01-01', '')].map(fieldOf),
    ).toEqual(['amount', 'spentOn', 'spentOn', 'note']);
    expect([fieldOf(checkGrantAmount(40n, 40n)), fieldOf(checkGrantAmount(39n, 40n))]).toEqual(['ok', 'amount']);
  });

  it('has left what is not spent, or what nobody has requested', () => {
    const requests = [
      { trancheId: 'a', amount: 30n, state: 'PAID' as const },
      { trancheId: 'b', amount: 20n, state: 'REFUSED' as const },
    ];
    expect(outstanding({ amount: 100n, hasTranches: false, spent: 40n, requests: [] })).toBe(60n);
    expect(outstanding({ amount: 100n, hasTranches: true, spent: 40n, requests })).toBe(70n);
  });

  it('reminds from its day while something is left', () => {
    expect(remindsOn(day('2026-06-01'), 1n, today)).toBe(true);
    expect(remindsOn(day('2026-06-02'), 1n, today)).toBe(false);
    expect(remindsOn(day('2026-05-01'), 0n, today)).toBe(false);
    expect(remindsOn(null, 1n, today)).toBe(false);
  });
});
