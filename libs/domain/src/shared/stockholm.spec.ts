import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from './local-date.js';
import { inStockholm, isTimeOfDay, stockholmInstant } from './stockholm.js';

const at = (day: string, time: string) => stockholmInstant(day as LocalDate, time).toISOString();

describe('stockholmInstant', () => {
  it.each([
    ['2020-03-26', '09:00', '2020-03-26T08:00:00.000Z'],
    ['2026-07-01', '09:00', '2026-07-01T07:00:00.000Z'],
    ['2026-01-01', '00:30', '2025-12-31T23:30:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s %s is %s', (day, time, instant) => {
    expect(at(day, time)).toBe(instant);
    expect(inStockholm(new Date(instant))).toEqual({ day, time });
  });

  it('takes a time that is skipped in spring as an hour later', () => {
    expect(inStockholm(new Date(at('2026-03-29', '02:30')))).toEqual({ day: '2026-03-29', time: '03:30' });
  });
});

describe('isTimeOfDay', () => {
  it('knows HH:MM', () => {
    expect(['00:00', '09:05', '23:59'].every(isTimeOfDay)).toBe(true);
    expect(['9:00', '24:00', '12:60', '', '09:00:00'].some(isTimeOfDay)).toBe(false);
  });
});
