import { dayNumber, localDate, yearOf } from '@domain/shared/local-date.js';
import type { LocalDate } from '@domain/shared/local-date.js';

/** What a text says of a day. `UNCLEAR`: a day without a year that nothing gives, or one whose weekday is another's. */
export interface FoundDate {
  readonly kind: 'DAY' | 'UNCLEAR' | 'IMPOSSIBLE';
  readonly date: LocalDate | null;
  /** As written, with the weekday before it. */
  readonly text: string;
  readonly index: number;
}

/** Where the year of "7 maj" comes from: the first such day on or after `from`, else the year. */
export interface DateContext {
  readonly from?: LocalDate | undefined;
  readonly year?: number | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  '(jan(?:uari|\\.)?|feb(?:ruari|r\\.?|\\.)?|mar(?:s|\\.)?|apr(?:il|\\.)?|maj|juni?\\.?|juli?\\.?|aug(?:usti|\\.)?|sep(?:tember|t\\.?|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAY = '(?:(mån|tis|ons|tors?|fre|lör|sön)(?:dagen|dag|\\.)?(?:,)?\\s{1,3})?';
const DEN = '(?:den\\s{1,3})?';

const PATTERN = new RegExp(
  `(?<![\\p{L}\\d/:.-])${WEEKDAY}${DEN}(?:` +
    [
      '(\\d{4})[-/.–](\\d{1,2})[-/.–](\\d{1,2})(?![\\d/])',
      '((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)',
      '(?<!\\b(?:kl\\.?|klockan|tid:?)\\s{0,3})(\\d{1,2})(?:/|\\.(?!00|1[3-9]|[2-9]\\d))(\\d{1,2})(?:\\s?[-/.]\\s?|\\s)((?:19|20)\\d{2}|\\d{2}(?![\\d:.]))(?!\\d)',
      '(\\d{1,2})/(\\d{1,2})(?![\\d/:])',
      `(\\d{1,2})(?::?[ae])?\\.?\\s{1,3}${MONTH}(?!\\p{L})(?:[,\\s]{1,3}((?:19|20)\\d{2})(?![\\d]))?`,
    ].join('|') +
    ')',
  'giu',
);

/** The days that a text names, in its order. Linear: every part of the pattern is bounded. */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(PATTERN)].map((match) => {
    const [, weekday, y1, m1, d1, y2, m2, d2, d3, m3, y3, d4, m4, d5, month5, y5] = match;
    const year = y1 ?? y2 ?? (y3?.length === 2 ? `20${y3}` : y3) ?? y5;
    const month = Number(m1 ?? m2 ?? m3 ?? m4 ?? monthNumber(month5!));
    const day = Number(d1 ?? d2 ?? d3 ?? d4 ?? d5);
    const found = { text: match[0].trim(), index: match.index };
    if (year === undefined) return { ...found, ...withYear(month, day, weekday, context) };
    return { ...found, ...checked(localDate(Number(year), month, day), weekday) };
  });
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

type Judged = Pick<FoundDate, 'kind' | 'date'>;

function checked(date: LocalDate | undefined, weekday: string | undefined): Judged {
  if (date === undefined) return { kind: 'IMPOSSIBLE', date: null };
  return { kind: isWeekday(date, weekday) ? 'DAY' : 'UNCLEAR', date };
}

function withYear(month: number, day: number, weekday: string | undefined, { from, year }: DateContext): Judged {
  // 29 February is a day of some year.
  if (localDate(2024, month, day) === undefined) return { kind: 'IMPOSSIBLE', date: null };
  const first = from === undefined ? year : yearOf(from);
  if (first === undefined) return { kind: 'UNCLEAR', date: null };
  const here = localDate(first, month, day);
  if (from === undefined || (here !== undefined && here >= from)) return checked(here, weekday);
  return checked(localDate(first + 1, month, day), weekday);
}

const WEEKDAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'];

/** 1 January of year 1 was a Monday. */
const isWeekday = (date: LocalDate, weekday: string | undefined): boolean =>
  weekday === undefined || WEEKDAYS[(dayNumber(date) - 1) % 7] === weekday.slice(0, 3).toLowerCase();

export const hasWeekday = (text: string): boolean => /^(?:mån|tis|ons|tors?|fre|lör|sön)/i.test(text);

const CLOCK = '(\\d{1,2})(?:[:.](\\d{2}))?';
const SPAN = new RegExp(
  `(?<![\\d.:-])(kl\\.?|klockan|tid:?)?\\s{0,3}${CLOCK}(?:\\s{0,3}(?:-|–|—|till|t\\.?o\\.?m\\.?)\\s{0,3}(?:kl\\.?\\s{0,2})?${CLOCK})?(?![\\d:])`,
  'giu',
);

export interface FoundTime {
  readonly startsAt: string;
  readonly endsAt: string | null;
  /** As written. */
  readonly text: string;
}

/** The first time of day or span of it: "kl. 10", "09:00 - 15:00", "08.30–16.40". A bare number is no time. */
export function findTime(text: string): FoundTime | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const match of text.matchAll(SPAN)) {
    const [, word, h1, m1, h2, m2] = match;
    if (word === undefined && m1 === undefined) continue;
    const [startsAt, endsAt] = [clock(h1!, m1), h2 === undefined ? null : clock(h2, m2)];
    if (startsAt !== undefined && endsAt !== undefined) return { startsAt, endsAt, text: match[0] };
  }
  return undefined;
}

function clock(hours: string, minutes = '00'): string | undefined {
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}
