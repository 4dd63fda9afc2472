import { describe, expect, it } from '@jest/globals';
import { inhabitantsOf, perInhabitant, shownCost } from './key-figures.js';

const member = (inhabitants: number | null) => ({
  organisation: { population: inhabitants === null ? null : { inhabitants } },
});

describe('the key figures of a body', () => {
  it('adds up inhabitants, and has none where there are only companies', () => {
    expect(inhabitantsOf([member(4000), member(null), member(100)])).toBe(4100);
    expect(inhabitantsOf([member(null)])).toBeUndefined();
    expect(inhabitantsOf([])).toBeUndefined();
  });

  it('shows this year’s cost, else the latest before, and never a coming one', () => {
    const of = (year: number, status: 'FINAL' | 'PRELIMINARY') => ({ year, status });
    expect(shownCost([of(2027, 'PRELIMINARY'), of(2024, 'FINAL'), of(2025, 'PRELIMINARY')], 2026)).toEqual(
      of(2025, 'PRELIMINARY'),
    );
    expect(shownCost([of(2026, 'PRELIMINARY'), of(2026, 'FINAL')], 2026)).toEqual(of(2026, 'FINAL'));
    expect(shownCost([of(2027, 'FINAL')], 2026)).toBeUndefined();
  });

  it('rounds half away from zero', () => {
    expect(perInhabitant('100.00', 3)).toBe('33.33');
    expect(perInhabitant('0.01', 2)).toBe('0.01');
    expect(perInhabitant('-0.01', 2)).toBe('-0.01');
  });
});
