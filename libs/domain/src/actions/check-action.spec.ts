import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../shared/local-date.js';
import { checkComment, checkHandOver, checkProposal, checkText, dueKey } from './check-action.js';
import { type ActionsError, describeActionsError } from './errors.js';
import type { ActionState } from './kinds.js';

const day = (text: string) => text as LocalDate;

describe('what is written in an action', () => {
  it.each([
    [checkText, '', false],
    [checkText, ' \n', false],
    [checkText, 'x', true],
    [checkText, 'ö'.repeat(2000), true],
    [checkText, 'ö'.repeat(2001), false],
    [checkText, 'Ring\n\tupp', true],
    [checkText, 'Ring\u0000upp', false],
    [checkComment, '', true],
    [checkComment, 'ö'.repeat(16_000), true],
    [checkComment, 'ö'.repeat(16_001), false],
    [checkComment, 'Klart\r\nnu', true],
    [checkComment, 'Klart\u001b[1m', false],
  ])('%p of %j', (check, text, expected) => {
    expect(check(text).ok).toBe(expected);
  });

  it('loses the blanks around it', () => {
    expect(checkText(' Ring upp \n')).toEqual({ ok: true, value: 'Ring upp' });
  });

  it.each<[ActionState, string | null, string, string | undefined]>([
    ['OPEN', '2026-06-01', '2026-07-01', undefined],
    ['IN_PROGRESS', null, '2026-07-01', undefined],
    ['OPEN', '2026-06-01', '2026-06-01', 'dueOn'],
    ['OPEN', '2026-06-01', '2025-12-31', 'dueOn'],
    ['DONE', '2026-06-01', '2026-07-01', 'id'],
    ['CANCELLED', '2026-06-01', '2026-07-01', 'id'],
  ])('%s, due %s: another day, %s', (state, dueOn, proposed, field) => {
    const result = checkProposal(
      { state, dueOn: dueOn === null ? null : day(dueOn) },
      day(proposed),
      day('2026-01-01'),
    );
    expect(result).toMatchObject(field === undefined ? { ok: true, value: proposed } : { ok: false, error: { field } });
  });

  it.each<[ActionState, boolean]>([
    ['OPEN', true],
    ['IN_PROGRESS', true],
    ['DONE', false],
    ['CANCELLED', false],
  ])('%s: may be handed over is %s', (state, expected) => {
    expect(checkHandOver(state).ok).toBe(expected);
  });

  it('comes last in order without a day', () => {
    expect([null, day('2199-12-31'), day('1900-01-01')].map(dueKey).sort()).toEqual([
      '1900-01-01',
      '2199-12-31',
      dueKey(null),
    ]);
  });

  it.each<[ActionsError, RegExp]>([
    [{ code: 'BAD_USER_INPUT', field: 'text', reason: 'Så här.' }, /^Så här\.$/],
    [{ code: 'ORGANISATION_UNKNOWN', field: 'x', organisation: '9999' }, /9999/],
    [{ code: 'ILLEGAL_TRANSITION', from: 'DONE', to: 'CANCELLED' }, /Klar.*Utgår/],
    [{ code: 'CONFLICT', actionIds: ['a'] }, /ändrat åtgärden/],
    [{ code: 'CONFLICT', actionIds: ['a', 'b'] }, /2 av åtgärderna/],
  ])('is refused in Swedish: %j', (error, sentence) => {
    expect(describeActionsError(error)).toMatch(sentence);
  });
});
