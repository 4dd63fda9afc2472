import { describe, expect, it } from '@jest/globals';
import { barOf, LINE, positionOf, spanOf, stateOf } from './timeline.js';

const today = '2026-06-15';

describe('a time line', () => {
  it('reaches from the first year to the last, with today', () => {
    expect(spanOf([{ validFrom: '2000-01-01', validTo: null }], today)).toEqual({ firstYear: 2000, lastYear: 2026 });
    expect(spanOf([{ validFrom: '2024-01-01', validTo: '2030-12-31' }], today)).toEqual({
      firstYear: 2024,
      lastYear: 2030,
    });
  });

  it('shows at least five years', () => {
    expect(spanOf([], today)).toEqual({ firstYear: 2022, lastYear: 2026 });
  });

  it('puts days in proportion', () => {
    const span = { firstYear: 2020, lastYear: 2023 };
    expect([positionOf('2020-01-01', span), positionOf('2022-01-01', span)]).toEqual([0, 500]);
    expect(barOf({ validFrom: '2022-01-01', validTo: null }, span)).toEqual({ x: 500, width: 500 });
  });

  it('shows even a single day', () => {
    const { x, width } = barOf({ validFrom: '2023-12-31', validTo: '2023-12-31' }, { firstYear: 2000, lastYear: 2023 });
    expect(width).toBeGreaterThan(0);
    expect(x + width).toBeLessThanOrEqual(LINE);
  });

  it('knows past, present and coming by days, both ends included', () => {
    expect(stateOf({ validFrom: today, validTo: today }, today)).toBe('now');
    expect(stateOf({ validFrom: '2000-01-01', validTo: '2026-06-14' }, today)).toBe('past');
    expect(stateOf({ validFrom: '2026-06-16' }, today)).toBe('coming');
  });
});
