import { dayNumber, isLeapYear, type LocalDate, localDate, yearOf } from './local-date.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const LONG_MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const; // prettier-ignore
/** From Monday. */
const WEEKDAYS = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const;
const LONG_WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;
const NUMBERS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'] as const; // prettier-ignore
const LAST_NUMBER = dayNumber(localDate(2199, 12, 31)!);
const FIRST_NUMBER = dayNumber(localDate(1900, 1, 1)!);
const FRIDAY = 4;
/** Longer than anything that names a day. */
const LONGEST = 40;

/** The day so many days later; undefined outside the calendar. */
export function addDays(date: LocalDate, days: number): LocalDate | undefined {
  const number = dayNumber(date) + days;
  if (!Number.isInteger(number) || number < FIRST_NUMBER || number > LAST_NUMBER) return undefined;
  // A century begins with fewer leap days than the mean: one year more, never one too few.
  let year = Math.min(Math.floor(number / 365.2425) + 2, 2199);
  while (dayNumber(localDate(year, 1, 1)!) > number) year--;
  const rest = number - dayNumber(localDate(year, 1, 1)!);
  let month = 12;
  while (dayNumber(localDate(year, month, 1)!) - dayNumber(localDate(year, 1, 1)!) > rest) month--;
  return localDate(year, month, rest - (dayNumber(localDate(year, month, 1)!) - dayNumber(localDate(year, 1, 1)!)) + 1);
}

/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (date: LocalDate): number => (dayNumber(date) - 1) % 7;

/** `2026-04-03` → `fre 3 april 2026`: the weekday lets a person see that the right day was understood. */
export function sayDay(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${WEEKDAYS[weekdayOf(date)]} ${day} ${LONG_MONTHS[month - 1]} ${year}`;
}

/**
 * The day that somebody means who writes in Swedish: "3 april", "27/3-2020", "fre", "nästa fredag", "om två veckor", "v. 14",
 * "senast 8/4". Without a year the first such day on or after today. A week, alone or "nästa vecka", is its Friday; "nästa fredag" is the Friday of
 * the week after this one, "fredag" the first to come. A weekday that does not go with its date is no day.
 *
 * @returns undefined when the text names no day of the calendar, or anything beside it.
 */
export function parseSwedishDay(text: string, today: LocalDate): LocalDate | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .trim()
    .replace(/[.,]$/, '')
    .replace(/^(senast|till|till och med|t\.?o\.?m\.?)\s+(?=\S)/, '')
    .replace(/^(på|den|i)\s+(?=\S)/, '');
  const [, weekday, rest] = /^([a-zåäö]+)\.?,?\s+(?:den\s+)?(\d.*)$/.exec(words) ?? [];
  const wanted = weekday === undefined ? undefined : weekdayCalled(weekday);
  if (wanted === undefined) return byDate(words, today) ?? byWords(words, today);
  const day = byDate(rest!, today);
  return day !== undefined && weekdayOf(day) === wanted ? day : undefined;
}

function byDate(text: string, today: LocalDate): LocalDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return localDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\s*[-/ ]\s*(\d{4}|\d{2}))?$/.exec(text);
  if (slashed) return dated(Number(slashed[1]), Number(slashed[2]), slashed[3], today);
  const named = /^(\d{1,2})(?::?[ae]|\.)?\s*([a-z]{3,9})\.?,?(?:\s+(\d{4}))?$/.exec(text);
  if (named) return dated(Number(named[1]), monthCalled(named[2]!), named[3], today);
  const week = /^v(?:\.|ecka)?\s*(\d{1,2})(?:[\s,-]+(\d{4}))?$/.exec(text);
  return week ? fridayOf(Number(week[1]), week[2], today) : undefined;
}

/** A day and a month, with a year or the first to come. A day that only leap years have may be eight years away. */
function dated(day: number, month: number | undefined, year: string | undefined, today: LocalDate) {
  if (month === undefined) return undefined;
  if (year !== undefined) return localDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  for (let ahead = 0; ahead <= 8; ahead++) {
    const date = localDate(yearOf(today) + ahead, month, day);
    if (date !== undefined && date >= today) return date;
  }
  return undefined;
}

/** ISO 8601: week 1 is the one with 4 January. */
function fridayOf(week: number, year: string | undefined, today: LocalDate): LocalDate | undefined {
  const inYear = (of: number): LocalDate | undefined => {
    const fourth = localDate(of, 1, 4);
    if (fourth === undefined || week < 1 || week > weeksOf(of)) return undefined;
    return addDays(fourth, (week - 1) * 7 + FRIDAY - weekdayOf(fourth));
  };
  if (year !== undefined) return inYear(Number(year));
  // A week 53 may be some years away.
  for (let ahead = 0; ahead <= 7; ahead++) {
    const day = inYear(yearOf(today) + ahead);
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
}

function weeksOf(year: number): number {
  const first = weekdayOf(localDate(year, 1, 1)!);
  return first === 3 || (first === 2 && isLeapYear(year)) ? 53 : 52;
}

function byWords(text: string, today: LocalDate): LocalDate | undefined {
  if (/^(i ?dag|dag)$/.test(text)) return today;
  if (/^(i ?morgon|morgon)$/.test(text)) return addDays(today, 1);
  if (/^(i ?övermorgon|övermorgon)$/.test(text)) return addDays(today, 2);
  const thisMonday = -weekdayOf(today);
  if (text === 'nästa vecka') return addDays(today, thisMonday + 7 + FRIDAY);
  const [, next, name] = /^(nästa\s+)?([a-zåäö]+)$/.exec(text) ?? [];
  const weekday = name === undefined ? undefined : weekdayCalled(name);
  if (weekday !== undefined) {
    return addDays(today, next ? thisMonday + 7 + weekday : (weekday - weekdayOf(today) + 7) % 7);
  }
  const [, number, unit] = /^om\s+(\d{1,3}|[a-zåäö]+)\s+(dag|dagar|vecka|veckor)$/.exec(text) ?? [];
  const count = number === undefined ? undefined : counted(number);
  return count === undefined ? undefined : addDays(today, count * (unit!.startsWith('dag') ? 1 : 7));
}

const indexIn = (names: readonly string[], name: string): number | undefined => {
  const index = names.indexOf(name);
  return index < 0 ? undefined : index;
};

function weekdayCalled(name: string): number | undefined {
  if (name === 'to' || name === 'tor') return 3;
  return indexIn(WEEKDAYS, name) ?? indexIn(LONG_WEEKDAYS, name.replace(/(?<=dag)en$/, ''));
}

function monthCalled(name: string): number | undefined {
  const index = indexIn(LONG_MONTHS, name) ?? indexIn(MONTHS, name) ?? (name === 'sept' ? 8 : undefined);
  return index === undefined ? undefined : index + 1;
}

const counted = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : text === 'ett' ? 1 : indexIn(NUMBERS, text);
