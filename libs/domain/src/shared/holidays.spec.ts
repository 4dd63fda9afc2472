import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { isHoliday, isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore, workingDaysBefore } from './holidays.js';
import { type LocalDate, localDate } from './local-date.js';
import { addDays, weekdayOf } from './swedish-day.js';

const day = (text: string) => text as LocalDate;
const daysOf = (year: number): LocalDate[] =>
  Array.from({ length: 12 * 31 }, (_, index) => localDate(year, Math.floor(index / 31) + 1, (index % 31) + 1)).filter(
    (each) => each !== undefined,
  );

describe('Swedish holidays', () => {
  it('are those of date-holidays, every year from 2000 to 2060', () => {
    const known = new Holidays('SE');
    for (let year = 2000; year <= 2060; year++) {
      const days = known
        .getHolidays(year)
        .filter(
          ({ type, name }) =>
            type === 'public' ||
            /^(midsommarafton|julafton|nyårsafton)$/.test(name) ||
            // It knows this one as a mere custom, also of the years when it was a holiday.
            (name === 'annandag pingst' && year < 2005),
        )
        .map(({ date }) => date.slice(0, 10));
      expect([year, daysOf(year).filter(isHoliday)]).toEqual([year, [...new Set(days)].sort()]);
    }
  });

  it('have Whit Monday until 2004 and the national day since 2005', () => {
    expect([day('2004-05-31'), day('2004-06-06'), day('2005-05-16'), day('2005-06-06')].map(isHoliday)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('move a day to a working day', () => {
    expect(workingDayOnOrBefore(day('2025-03-16'))).toBe('2025-03-14');
    expect(workingDayOnOrBefore(day('2026-04-06'))).toBe('2026-04-02');
    expect(workingDayOnOrAfter(day('2026-12-24'))).toBe('2026-12-28');
    expect(workingDayOnOrAfter(day('2026-12-31'))).toBe('2027-01-04');
    expect(workingDaysBefore(day('2026-01-07'), 1)).toBe('2026-01-05');
    expect(workingDayOnOrAfter(day('1903-12-31'))).toBe('1904-01-04');
    expect(workingDaysBefore(day('2026-01-10'), 0)).toBe('2026-01-09');
  });

  it('leave a nearest working day everywhere', () => {
    const days = fc.tuple(fc.integer({ min: 1901, max: 2198 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })); // prettier-ignore
    fc.assert(
      fc.property(days, ([year, month, date]) => {
        const from = localDate(year, month, date)!;
        const [before, after] = [workingDayOnOrBefore(from), workingDayOnOrAfter(from)];
        expect(isWorkingDay(before) && isWorkingDay(after)).toBe(true);
        expect(before <= from && from <= after).toBe(true);
        for (let each = addDays(before, 1)!; each < after; each = addDays(each, 1)!) {
          expect(isWorkingDay(each) && each !== from).toBe(false);
        }
        expect(weekdayOf(workingDaysBefore(from, 5)) < 5).toBe(true);
      }),
    );
  });

  it('know the edge of the calendar', () => {
    expect(workingDaysBefore(day('1900-01-01'), 3)).toBe('1900-01-01');
  });
});
