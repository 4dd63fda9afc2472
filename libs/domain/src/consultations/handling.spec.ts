import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LocalDate } from '../shared/local-date.js';
import { addDays } from '../shared/swedish-day.js';
import { checkStep, furthest, HANDLING_STEPS, type StepTaken } from './handling.js';

const day = (text: string) => text as LocalDate;
const today = day('2026-03-20');

describe('a member’s own handling', () => {
  it('takes steps in order, and may leave some out', () => {
    const taken: StepTaken[] = [{ step: 'OFFICER_DRAFT', on: day('2026-03-02') }];
    expect(checkStep('DECIDING', taken, 'DECIDED', day('2026-03-17'), today)).toEqual({
      ok: true,
      value: '2026-03-17',
    });
    expect(checkStep('DECIDING', taken, 'DECIDED', day('2026-03-01'), today)).toMatchObject({ error: { field: 'on' } });
    const decided: StepTaken[] = [{ step: 'DECIDED', on: day('2026-03-17') }];
    expect(checkStep('DECIDING', decided, 'OFFICER_DRAFT', day('2026-03-18'), today)).toMatchObject({ ok: false });
    expect(checkStep('DECIDING', decided, 'DECIDED', day('2026-03-21'), today)).toMatchObject({ ok: false });
    expect(checkStep('DECIDING', decided, 'DECIDED', null, today)).toEqual({ ok: true, value: null });
    expect(checkStep('CANCELLED', [], 'DECIDED', day('2026-03-17'), today)).toMatchObject({
      error: { code: 'ILLEGAL_TRANSITION' },
    });
    expect(furthest([])).toBeNull();
    expect(furthest([...decided, ...taken])).toBe('DECIDED');
  });

  it('stays in order of time whatever is entered', () => {
    const entries = fc.array(fc.tuple(fc.constantFrom(...HANDLING_STEPS), fc.integer({ min: -40, max: 5 })));
    fc.assert(
      fc.property(entries, (all) => {
        const taken = new Map<StepTaken['step'], LocalDate>();
        for (const [step, days] of all) {
          const facts = [...taken].map(([of, on]) => ({ step: of, on }));
          const result = checkStep('DECIDING', facts, step, addDays(today, days)!, today);
          if (result.ok) taken.set(step, result.value!);
        }
        const days = HANDLING_STEPS.flatMap((step) => taken.get(step) ?? []);
        expect(days).toEqual([...days].sort());
        expect(days.every((on) => on <= today)).toBe(true);
      }),
    );
  });
});
