import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, localDate, type LocalDate, parseLocalDate } from './local-date.js';
import { addDays, parseSwedishDay, sayDay, weekdayOf } from './swedish-day.js';

/** A Wednesday. */
const TODAY = '2026-03-25' as LocalDate;

const anyDay = fc
  .record({
    year: fc.integer({ min: 1900, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  }) // prettier-ignore
  .map(({ year, month, day }) => localDate(year, month, day))
  .filter((day) => day !== undefined);

describe('a day in Swedish words', () => {
  it.each([
    ['3 april', '2026-04-03'],
    ['den 3 april', '2026-04-03'],
    ['3:e april', '2026-04-03'],
    ['3 apr 2027', '2027-04-03'],
    ['24 mars', '2027-03-24'],
    ['25 mars', '2026-03-25'],
    ['29 feb', '2028-02-29'],
    ['27/3', '2026-03-27'],
    ['27/3-2020', '2020-03-27'],
    ['27/3-20', '2020-03-27'],
    ['2026-04-03', '2026-04-03'],
    ['20260403', '2026-04-03'],
    ['fre', '2026-03-27'],
    ['Fredag', '2026-03-27'],
    ['på fredag', '2026-03-27'],
    ['onsdag', '2026-03-25'],
    ['tisdag', '2026-03-31'],
    ['nästa fredag', '2026-04-03'],
    ['nästa onsdag', '2026-04-01'],
    ['nästa vecka', '2026-04-03'],
    ['idag', '2026-03-25'],
    ['i dag', '2026-03-25'],
    ['imorgon', '2026-03-26'],
    ['i morgon', '2026-03-26'],
    ['i övermorgon', '2026-03-27'],
    ['om två veckor', '2026-04-08'],
    ['om en vecka', '2026-04-01'],
    ['om 10 dagar', '2026-04-04'],
    ['v. 14', '2026-04-03'],
    ['v14', '2026-04-03'],
    ['vecka 13', '2026-03-27'],
    ['vecka 12', '2027-03-26'],
    ['v. 53', '2027-01-01'],
    ['v. 1 2027', '2027-01-08'],
    ['senast 8/4', '2026-04-08'],
    ['senast fre', '2026-03-27'],
    ['till den 8 april', '2026-04-08'],
    ['fre 3 april', '2026-04-03'],
    ['fredag den 3 april 2026', '2026-04-03'],
  ])('%s is %s', (text, day) => expect(parseSwedishDay(text, TODAY)).toBe(day));

  it.each([
    ['', 'nothing'],
    ['senast', 'no day after it'],
    ['31 april', 'April has 30 days'],
    ['31/2', 'February never has'],
    ['v. 53 2027', '2027 has 52 weeks'],
    ['v. 0', 'weeks begin with 1'],
    ['tors 3 april', 'it is a Friday'],
    ['3 aprilskämt', 'no month'],
    ['3 april kl 10', 'something beside the day'],
    ['3', 'a number alone'],
    ['fredagsmys', 'no weekday'],
    ['mandag', 'not folded'],
    ['om sjutton veckor', 'a number that is not known'],
    ['20261340', 'no such month'],
  ])('%s is no day: %s', (text) => expect(parseSwedishDay(text, TODAY)).toBeUndefined());

  it('reads back what it says, whatever the day', () => {
    fc.assert(fc.property(anyDay, anyDay, (day, today) => expect(parseSwedishDay(sayDay(day), today)).toBe(day)));
  });

  it('gives a day of the calendar or none, and one to come when no year was given', () => {
    const word = fc.constantFrom('senast', 'om', 'två', 'veckor', 'nästa', 'fre', 'v.', 'den', '3', '14', '29', '/', 'april', 'feb', 'vecka', 'i', 'morgon', '-', ' '); // prettier-ignore
    const phrase = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))); // prettier-ignore
    fc.assert(
      fc.property(phrase, anyDay, (text, today) => {
        const day = parseSwedishDay(text, today);
        if (day === undefined) return;
        expect(parseLocalDate(day)).toBe(day);
        if (!/\d{4}|\/\s*\d+\s*-/.test(text)) expect(day >= today).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('says no at once to a long text', () => {
    expect(parseSwedishDay(`${'v '.repeat(500_000)}14`, TODAY)).toBeUndefined();
  });
});

describe('days ahead', () => {
  it('are as many days away, on the weekday that follows', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        const there = addDays(day, days);
        if (there === undefined) return;
        expect(dayNumber(there) - dayNumber(day)).toBe(days);
        expect(weekdayOf(there)).toBe((new Date(`${there}T00:00:00Z`).getUTCDay() + 6) % 7);
      }),
    );
  });

  it('end with the calendar', () => {
    expect(addDays('2199-12-31' as LocalDate, 1)).toBeUndefined();
    expect(addDays('1900-01-01' as LocalDate, -1)).toBeUndefined();
  });
});
