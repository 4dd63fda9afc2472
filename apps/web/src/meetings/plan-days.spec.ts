import { parseLocalDate } from '@domain/shared/local-date.js';
import { describe, expect, it } from '@jest/globals';
import { plannedDays, weekOf } from './plan-days.js';

describe('plannedDays', () => {
  const fields = {
    rhythm: 'MONTHS',
    every: '1',
    nth: '-1',
    weekday: '5',
    from: '2027-01-01',
    to: '2027-02-28',
  } as const;

  it('reads the form', () => {
    expect(plannedDays(fields)).toEqual(['2027-01-29', '2027-02-26']);
    expect(plannedDays({ ...fields, rhythm: 'WEEKS', every: '4' })).toEqual(['2027-01-01', '2027-01-29', '2027-02-26']);
  });

  it.each([{ from: '' }, { to: '' }, { every: '' }, { every: '0' }, { every: '1,5' }])('has none with %o', (change) => {
    expect(plannedDays({ ...fields, ...change })).toEqual([]);
  });
});

describe('weekOf', () => {
  it.each([
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2026-12-31', 53],
    ['2026-06-17', 25],
    ['2021-01-03', 53],
  ])('%s lies in week %i', (day, week) => {
    expect(weekOf(parseLocalDate(day)!)).toBe(week);
  });
});
