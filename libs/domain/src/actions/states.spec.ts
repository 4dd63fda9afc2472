import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LocalDate } from '../shared/local-date.js';
import { ACTION_STATES, type ActionState } from './kinds.js';
import { isUnfinished, nextStates, overdue, step } from './states.js';

const anyState = fc.constantFrom(...ACTION_STATES);
const day = (text: string) => text as LocalDate;

describe('the states of an action', () => {
  it('lead from every one to every other, over what is unfinished', () => {
    for (const from of ACTION_STATES) {
      const reached = new Set<ActionState>([from]);
      for (const state of reached) nextStates(state).forEach((next) => reached.add(next));
      expect([...reached].sort()).toEqual([...ACTION_STATES].sort());
    }
  });

  it('are walked step by step: a finished one is taken up before it becomes the other finished one', () => {
    fc.assert(
      fc.property(anyState, fc.array(anyState), (start, walk) => {
        let at: ActionState = start;
        for (const to of walk) {
          const result = step(at, to);
          const between = at !== to && !isUnfinished(at) && !isUnfinished(to);
          expect(result).toEqual(
            between ? { ok: false, error: { code: 'ILLEGAL_TRANSITION', from: at, to } } : { ok: true, value: to },
          );
          if (result.ok) at = result.value;
        }
      }),
    );
  });

  it.each<[ActionState, string | null, string, boolean]>([
    ['OPEN', '2020-04-08', '2020-04-09', true],
    ['OPEN', '2020-04-08', '2020-04-08', false],
    ['IN_PROGRESS', '2020-04-08', '2020-04-09', true],
    ['DONE', '2020-04-08', '2020-04-09', false],
    ['CANCELLED', '2020-04-08', '2020-04-09', false],
    ['OPEN', null, '2199-12-31', false],
  ])('%s, due %s, on %s: overdue is %s', (state, dueOn, on, expected) => {
    expect(overdue({ state, dueOn: dueOn === null ? null : day(dueOn) }, day(on))).toBe(expected);
  });
});
