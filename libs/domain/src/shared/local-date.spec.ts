import { describe, expect, it } from '@jest/globals';
import { addMonths, type LocalDate } from './local-date.js';

describe('addMonths', () => {
  it.each([
    ['2025-03-15', 12, '2026-03-15'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-08-31', 3, '2025-11-30'],
    ['2025-12-01', 1, '2026-01-01'],
    ['2025-11-30', 1, '2025-12-30'],
    ['2025-06-30', 0, '2025-06-30'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(date as LocalDate, months)).toBe(expected);
  });

  it.each([
    ['2199-12-01', 1],
    ['1900-01-31', -1],
  ])('%s and %d months lies outside the calendar', (date, months) => {
    expect(addMonths(date as LocalDate, months)).toBeUndefined();
  });
});
