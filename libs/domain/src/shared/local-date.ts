/** A day without time or zone, `YYYY-MM-DD`. Texts compare in calendar order. Years 1900–2199. */
export type LocalDate = string & { readonly __localDate: unique symbol };

const PATTERN = /^(19|2[01])\d{2}-\d{2}-\d{2}$/;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const daysOfYear = (year: number): number => (isLeapYear(year) ? 366 : 365);

export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The text as a day, or undefined when it names no day of the calendar. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!PATTERN.test(text)) return undefined;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return undefined;
  return text as LocalDate;
}

/** The day; undefined when the calendar has none such (31 November, year 1800). */
export function localDate(year: number, month: number, day: number): LocalDate | undefined {
  const pad = (value: number, length: number) => value.toString().padStart(length, '0');
  return parseLocalDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export const firstDayOf = (year: number): LocalDate => localDate(year, 1, 1)!;
export const lastDayOf = (year: number): LocalDate => localDate(year, 12, 31)!;
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** Days since 1 January of year 1; differences count days. */
export function dayNumber(date: LocalDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const before = year - 1;
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (
    before * 365 +
    Math.floor(before / 4) -
    Math.floor(before / 100) +
    Math.floor(before / 400) +
    DAYS_BEFORE_MONTH[month - 1]! +
    leapDay +
    day
  );
}

/** Days from `from` to `to`, both included; 0 when `to` is before `from`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1);
}

/** The day with the same number so many months later, or the last of that month; undefined outside the calendar. */
export function addMonths(date: LocalDate, months: number): LocalDate | undefined {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return localDate(newYear, newMonth, Math.min(day, daysOfMonth(newYear, newMonth)));
}
