import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from './local-date.js';
import { contains, coversYear, daysWithin, overlaps } from './period.js';

const from = (first: string, to?: string | null) => ({ from: first as LocalDate, ...(to !== undefined && { to: to as LocalDate | null }) }); // prettier-ignore

describe('daysWithin', () => {
  it.each([
    [from('2000-01-01'), 2025, 365],
    [from('2000-01-01', null), 2024, 366],
    [from('2025-07-01'), 2025, 184],
    [from('2025-01-01', '2025-01-01'), 2025, 1],
    [from('2024-02-28', '2024-03-01'), 2024, 3],
    [from('2000-01-01', '2024-12-31'), 2025, 0],
    [from('2026-01-01'), 2025, 0],
    [from('2025-12-31', '2026-06-30'), 2025, 1],
  ])('%j in %i is %i days, both ends included', (period, year, days) => {
    expect(daysWithin(period, year)).toBe(days);
  });
});

describe('periods', () => {
  it('contain their first and last day', () => {
    const period = from('2025-03-01', '2025-03-31');
    const on = (day: string) => contains(period, day as LocalDate);
    expect(['2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01'].map(on)).toEqual([false, true, true, false]);
    expect(contains(from('2025-03-01'), '2199-12-31' as LocalDate)).toBe(true);
  });

  it('overlap when they share a day', () => {
    expect(overlaps(from('2025-01-01', '2025-06-30'), from('2025-06-30'))).toBe(true);
    expect(overlaps(from('2025-01-01', '2025-06-30'), from('2025-07-01'))).toBe(false);
    expect(overlaps(from('2025-07-01'), from('2025-01-01', '2025-06-30'))).toBe(false);
    expect(overlaps(from('2025-01-01'), from('2020-01-01', null))).toBe(true);
  });

  it('cover a year only as a whole', () => {
    expect(coversYear(from('2025-01-01', '2025-12-31'), 2025)).toBe(true);
    expect(coversYear(from('2025-01-02'), 2025)).toBe(false);
    expect(coversYear(from('2025-01-01', '2025-12-30'), 2025)).toBe(false);
    expect(coversYear(from('2020-01-01', null), 2025)).toBe(true);
  });
});
