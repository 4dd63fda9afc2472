import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, localDate, type LocalDate, parseLocalDate } from '../shared/local-date.js';
import { MOST_DAYS } from './check-meeting.js';
import { daysOfRhythm, type Rhythm, type Weekday, weekdayOf } from './rhythm.js';

const day = (text: string): LocalDate => parseLocalDate(text)!;

describe('weekdayOf', () => {
  it.each([
    ['2027-03-01', 1],
    ['2024-02-29', 4],
    ['1900-01-01', 1],
    ['2026-12-27', 7],
  ])('%s is weekday %i', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });
});

describe('daysOfRhythm', () => {
  it.each<[string, Rhythm, string, string, string[]]>([
    [
      'every other Thursday, over a change of year',
      { kind: 'WEEKS', every: 2, weekday: 4 },
      '2026-12-07',
      '2027-01-31',
      ['2026-12-10', '2026-12-24', '2027-01-07', '2027-01-21'],
    ],
    [
      'a day of the rhythm at both ends',
      { kind: 'WEEKS', every: 1, weekday: 1 },
      '2027-03-01',
      '2027-03-15',
      ['2027-03-01', '2027-03-08', '2027-03-15'],
    ],
    [
      'the second Tuesday of each month',
      { kind: 'MONTHS', every: 1, nth: 2, weekday: 2 },
      '2027-01-01',
      '2027-03-31',
      ['2027-01-12', '2027-02-09', '2027-03-09'],
    ],
    [
      'every other month counts from the first that is left',
      { kind: 'MONTHS', every: 2, nth: 1, weekday: 5 },
      '2027-01-02',
      '2027-07-01',
      ['2027-02-05', '2027-04-02', '2027-06-04'],
    ],
    [
      'the last Friday, the fourth or the fifth',
      { kind: 'MONTHS', every: 1, nth: -1, weekday: 5 },
      '2027-04-01',
      '2027-06-01',
      ['2027-04-30', '2027-05-28'],
    ],
    ['nothing when the end comes first', { kind: 'WEEKS', every: 1, weekday: 1 }, '2027-03-02', '2027-03-01', []],
    ['nothing for no interval', { kind: 'WEEKS', every: 0, weekday: 1 }, '2027-03-01', '2027-03-31', []],
  ])('%s', (_, rhythm, from, to, expected) => {
    expect(daysOfRhythm(rhythm, day(from), day(to))).toEqual(expected);
  });

  it('stops at one more than a series may have, and at the end of the calendar', () => {
    expect(daysOfRhythm({ kind: 'WEEKS', every: 1, weekday: 3 }, day('2027-01-01'), day('2199-12-31'))).toHaveLength(
      MOST_DAYS + 1,
    );
    expect(
      daysOfRhythm({ kind: 'MONTHS', every: 1, nth: 1, weekday: 1 }, day('2199-11-01'), day('2199-12-31')),
    ).toHaveLength(2);
  });

  const days = fc
    .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => localDate(year, month, date)!);
  const weekdays = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
  const every = fc.integer({ min: 1, max: 12 });
  const rhythms = fc.oneof<fc.Arbitrary<Rhythm>[]>(
    fc.record({ kind: fc.constant('WEEKS'), every, weekday: weekdays }),
    fc.record({ kind: fc.constant('MONTHS'), every, nth: fc.constantFrom(1, 2, 3, 4, -1), weekday: weekdays }),
  );

  it('gives days of the weekday within the period, rising by whole weeks', () => {
    fc.assert(
      fc.property(rhythms, days, days, (rhythm, from, to) => {
        const found = daysOfRhythm(rhythm, from, to);
        found.forEach((each, index) => {
          expect(each >= from && each <= to).toBe(true);
          expect(weekdayOf(each)).toBe(rhythm.weekday);
          if (index === 0) return;
          const weeks = (dayNumber(each) - dayNumber(found[index - 1]!)) / 7;
          expect(Number.isInteger(weeks) && weeks > 0).toBe(true);
          if (rhythm.kind === 'WEEKS') expect(weeks).toBe(rhythm.every);
        });
      }),
    );
  });

  it('misses no month', () => {
    fc.assert(
      fc.property(
        weekdays,
        fc.constantFrom(1, 2, 3, 4, -1),
        fc.integer({ min: 1990, max: 2100 }),
        (weekday, nth, year) => {
          const rhythm = { kind: 'MONTHS', every: 1, nth: nth as 1, weekday } as const;
          const found = daysOfRhythm(rhythm, localDate(year, 1, 1)!, localDate(year, 12, 31)!);
          expect(found.map((each) => Number(each.slice(5, 7)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        },
      ),
    );
  });
});
