import { describe, expect, it } from '@jest/globals';
import {
  addMonths,
  dayNumber,
  daysBetween,
  daysOfMonth,
  daysOfYear,
  isLeapYear,
  localDate,
  type LocalDate,
  parseLocalDate,
} from './local-date.js';

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

describe('parseLocalDate', () => {
  it.each(['1900-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '2025-04-30', '2199-12-31'])('knows %s', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    ['no leap day in 1900', '1900-02-29'],
    ['nor in 2100', '2100-02-29'],
    ['nor in 2025', '2025-02-29'],
    ['no 31 April', '2025-04-31'],
    ['no 31 November', '2025-11-31'],
    ['no day 0', '2025-01-00'],
    ['no month 0', '2025-00-10'],
    ['no month 13', '2025-13-01'],
    ['a year too early', '1899-12-31'],
    ['a year too late', '2200-01-01'],
    ['one digit', '2025-1-1'],
    ['a time', '2025-01-01T00:00:00Z'],
    ['a space', ' 2025-01-01'],
    ['a line end', '2025-01-01\n'],
    ['slashes', '2025/01/01'],
    ['nothing', ''],
  ])('refuses %s: %j', (_why, text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });
});

describe('localDate', () => {
  it('makes days and refuses what is none', () => {
    expect(localDate(2024, 2, 29)).toBe('2024-02-29');
    expect([localDate(2025, 2, 29), localDate(2025, 11, 31), localDate(1800, 1, 1), localDate(2025, 1, -1)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the calendar', () => {
  it('has leap years by the rule of 4, 100 and 400', () => {
    expect([1900, 1904, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, true, false, true, false]);
    expect([1900, 2000].map(daysOfYear)).toEqual([365, 366]);
  });

  it('counts every day of its years once', () => {
    let expected = dayNumber(localDate(1900, 1, 1)!);
    for (let year = 1900; year <= 2199; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysOfMonth(year, month); day++) {
          if (dayNumber(localDate(year, month, day)!) !== expected++) throw new Error(`${year}-${month}-${day}`);
        }
      }
    }
    const millisecondsPerDay = 86_400_000;
    expect(expected - dayNumber(localDate(1900, 1, 1)!)).toBe(
      (Date.UTC(2200, 0, 1) - Date.UTC(1900, 0, 1)) / millisecondsPerDay,
    );
  });

  it.each([
    ['2024-01-01', '2024-12-31', 366],
    ['2025-01-01', '2025-12-31', 365],
    ['2024-02-28', '2024-03-01', 3],
    ['1900-02-28', '1900-03-01', 2],
    ['2025-03-01', '2025-03-01', 1],
    ['2025-03-02', '2025-03-01', 0],
    ['2025-12-31', '2025-01-01', 0],
  ])('from %s to %s are %p days', (from, to, days) => {
    expect(daysBetween(from as LocalDate, to as LocalDate)).toBe(days);
  });
});
