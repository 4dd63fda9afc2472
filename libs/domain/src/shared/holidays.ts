import { dayNumber, type LocalDate, localDate, yearOf } from './local-date.js';
import { addDays, weekdayOf } from './swedish-day.js';

const SATURDAY = 5;
/** The national day took the place of Whit Monday in 2005 (lag 2004:1320). */
const NATIONAL_DAY_SINCE = 2005;

/** Gregorian Easter Sunday (Meeus, Jones, Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const g = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return localDate(year, Math.floor(sum / 31), (sum % 31) + 1)!;
}

/**
 * A public holiday (lag 1989:253), or midsommarafton, julafton or nyårsafton, which lag 1930:173 puts beside them. Saturdays and Sundays
 * as such are none.
 */
export function isHoliday(date: LocalDate): boolean {
  const year = yearOf(date);
  const monthDay = date.slice(5);
  if (FIXED.includes(monthDay)) return true;
  if (monthDay === '06-06') return year >= NATIONAL_DAY_SINCE;
  const weekday = weekdayOf(date);
  if (weekday === SATURDAY - 1 && monthDay >= '06-19' && monthDay <= '06-25') return true;
  if (weekday === SATURDAY && monthDay >= '06-20' && monthDay <= '06-26') return true;
  if (weekday === SATURDAY && monthDay >= '10-31' && monthDay <= '11-06') return true;
  const afterEaster = dayNumber(date) - dayNumber(easterSunday(year));
  return MOVING.includes(afterEaster) || (afterEaster === WHIT_MONDAY && year < NATIONAL_DAY_SINCE);
}

/** New Year, Epiphany, 1 May, Christmas Eve to Boxing Day, New Year's Eve. */
const FIXED: readonly string[] = ['01-01', '01-06', '05-01', '12-24', '12-25', '12-26', '12-31'];
/** Days after Easter Sunday: Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday. */
const MOVING: readonly number[] = [-2, 0, 1, 39, 49];
const WHIT_MONDAY = 50;

/** Monday to Friday and no holiday. */
export const isWorkingDay = (date: LocalDate): boolean => weekdayOf(date) < SATURDAY && !isHoliday(date);

/** The day itself when it is a working day, otherwise the last one before it. */
export const workingDayOnOrBefore = (date: LocalDate): LocalDate => nearestWorkingDay(date, -1);

/** The day itself when it is a working day, otherwise the first one after it (lag 1930:173). */
export const workingDayOnOrAfter = (date: LocalDate): LocalDate => nearestWorkingDay(date, 1);

/** So many working days before a day; 0 = the last working day on or before it. */
export function workingDaysBefore(date: LocalDate, days: number): LocalDate {
  let day = workingDayOnOrBefore(date);
  for (let count = 0; count < days; count++) day = workingDayOnOrBefore(addDays(day, -1) ?? day);
  return day;
}

function nearestWorkingDay(date: LocalDate, step: 1 | -1): LocalDate {
  let day = date;
  while (!isWorkingDay(day)) {
    const next = addDays(day, step);
    // At the edge of the calendar there is no other day.
    if (next === undefined) return day;
    day = next;
  }
  return day;
}
