import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from './local-date.js';
import { contains, coversYear, daysWithin, overlaps, type Period } from './period.js';

const period = (from: string, to?: string | null): Period => ({ from: from as LocalDate, to: to as LocalDate | null });
const day = (text: string) => text as LocalDate;

describe('a period includes both ends', () => {
  it.each([
    ['2024-02-28', false],
    ['2024-02-29', true],
    ['2024-03-01', true],
    ['2024-12-31', true],
    ['2025-01-01', false],
  ])('2024-02-29 to 2024-12-31 contains %s: %p', (date, expected) => {
    expect(contains(period('2024-02-29', '2024-12-31'), day(date))).toBe(expected);
  });

  it.each([[undefined], [null]])('and runs on without an end (%p)', (to) => {
    expect(contains(period('2024-01-01', to), day('2199-12-31'))).toBe(true);
    expect(contains(period('2024-01-01', to), day('2023-12-31'))).toBe(false);
  });
});

describe('overlaps', () => {
  it.each([
    ['one day in common', period('2024-01-01', '2024-06-30'), period('2024-06-30', '2024-12-31'), true],
    ['day after day', period('2024-01-01', '2024-06-30'), period('2024-07-01', '2024-12-31'), false],
    ['one within the other', period('2024-01-01'), period('2024-03-01', '2024-03-01'), true],
    ['both open', period('2024-01-01'), period('2190-01-01'), true],
    ['an open one after a closed one', period('2024-07-01'), period('2024-01-01', '2024-06-30'), false],
  ])('%s: %#', (_what, a, b, expected) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
  });
});

describe('the part of a year', () => {
  it.each([
    [period('2000-01-01'), 2024, 366, true],
    [period('2000-01-01'), 2025, 365, true],
    [period('2024-01-01', '2024-12-31'), 2024, 366, true],
    [period('2024-01-02', '2024-12-31'), 2024, 365, false],
    [period('2024-01-01', '2024-12-30'), 2024, 365, false],
    [period('2024-07-01'), 2024, 184, false],
    [period('2024-02-29', '2024-02-29'), 2024, 1, false],
    [period('2023-01-01', '2023-12-31'), 2024, 0, false],
    [period('2025-01-01'), 2024, 0, false],
    [period('1900-01-01'), 1900, 365, true],
    [period('2199-12-31'), 2199, 1, false],
  ])('%j has in %p %p days, all of it: %p', (given, year, days, whole) => {
    expect([daysWithin(given, year), coversYear(given, year)]).toEqual([days, whole]);
  });

  it('adds up over a change of members', () => {
    const [before, after] = [period('2000-01-01', '2024-02-29'), period('2024-03-01')];
    expect(daysWithin(before, 2024) + daysWithin(after, 2024)).toBe(366);
  });
});
