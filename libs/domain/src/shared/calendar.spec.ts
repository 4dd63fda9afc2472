import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, daysBetween, daysOfYear, localDate, parseLocalDate, type LocalDate } from './local-date.js';

describe('the calendar', () => {
  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-11-31',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '1899-12-31',
    '2200-01-01',
    '',
  ])('has no day ”%s”', (text) => expect(parseLocalDate(text)).toBeUndefined());

  it('has leap days every fourth year, but not in 1900 or 2100', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(daysOfYear)).toEqual([365, 366, 365, 366, 365]);
    expect(localDate(2000, 2, 29)).toBe('2000-02-29');
  });

  it('numbers days as the world does', () => {
    const milliseconds = (text: string) => Date.parse(`${text}T00:00:00Z`);
    const day = fc
      .integer({ min: milliseconds('1900-01-01') / 86_400_000, max: milliseconds('2199-12-31') / 86_400_000 })
      .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as LocalDate);
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(parseLocalDate(a)).toBe(a);
        expect(dayNumber(b) - dayNumber(a)).toBe((milliseconds(b) - milliseconds(a)) / 86_400_000);
      }),
    );
  });

  it('counts both ends', () => {
    const between = (a: string, b: string) => daysBetween(a as LocalDate, b as LocalDate);
    expect([between('2024-02-28', '2024-03-01'), between('2025-01-01', '2025-01-01'), between('2025-01-02', '2025-01-01')]).toEqual([3, 1, 0]); // prettier-ignore
  });
});
