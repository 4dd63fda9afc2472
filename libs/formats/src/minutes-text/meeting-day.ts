import { yearOf } from '@domain/shared/local-date.js';
import type { LocalDate } from '@domain/shared/local-date.js';

import { findDates, findTime, hasWeekday } from './dates.js';
import type { DateContext, FoundDate } from './dates.js';
import { warning } from './draft.js';
import type { DraftWarning } from './draft.js';
import { LONGEST_ROW } from './head-fields.js';
import type { Field } from './head-fields.js';
import type { HeadField } from './head-labels.js';
import type { SourceLine } from './source-lines.js';

/** A day further down stands in a text, not in a head. */
const MOST_FREE_LINES = 40;

export interface MeetingDay {
  readonly when: { readonly date: LocalDate | null; readonly startsAt: string | null; readonly endsAt: string | null };
  readonly line: SourceLine | undefined;
  readonly warnings: readonly DraftWarning[];
}

/** The day: from its label, else from the lines before the first label, else from the heads of the pages. */
export function readMeetingDay(
  free: readonly SourceLine[],
  fields: readonly Field[],
  furniture: readonly SourceLine[],
  everywhere: readonly SourceLine[],
  context: DateContext,
): MeetingDay {
  const of = (...kinds: HeadField['kind'][]) =>
    fields.flatMap(({ field, rows }) => (kinds.includes(field.kind) ? rows : []));
  const top = free.slice(0, MOST_FREE_LINES);
  const buried = fields
    .flatMap(({ rows }) => rows)
    .filter(({ text }) => /sammanträdesda(?:g|tum)/i.test(text.slice(0, 200)));
  const sources = [...of('DATE'), ...of('PLACE_AND_TIME'), ...of('TIME'), ...top, ...buried, ...furniture];
  const dated = sources.flatMap((line) => datesIn(line, context));
  const chosen = withYearOfText(chooseDay(dated, context), everywhere);
  const timed = [...of('DATE', 'TIME', 'PLACE_AND_TIME'), ...top].flatMap((line) => {
    const time = findTime(withoutDates(line.text.slice(0, LONGEST_ROW), context));
    return time ? [time] : [];
  })[0];
  return {
    when: { date: chosen.date, startsAt: timed?.startsAt ?? null, endsAt: timed?.endsAt ?? null },
    line: chosen.line,
    warnings: chosen.warnings,
  };
}

/** "Tisdag den 6 februari": of the years that the text names days of, the only one in which that was a Tuesday. */
function withYearOfText(chosen: Chosen, everywhere: readonly SourceLine[]): Chosen {
  const { unclear } = chosen;
  if (unclear === undefined || chosen.date !== null || !hasWeekday(unclear.text)) return chosen;
  const named = everywhere.flatMap(({ text }) => findDates(text.slice(0, LONGEST_ROW), {}));
  const years = new Set(named.flatMap(({ date }) => (date === null ? [] : [yearOf(date)])));
  const fitting = [...years].flatMap((year) => findDates(unclear.text, { year })).filter(({ kind }) => kind === 'DAY');
  return fitting.length === 1 ? { ...chosen, date: fitting[0]!.date } : chosen;
}

interface Dated {
  readonly line: SourceLine;
  readonly found: FoundDate;
}

const datesIn = (line: SourceLine, context: DateContext): readonly Dated[] =>
  findDates(line.text.slice(0, LONGEST_ROW), context).map((found) => ({ line, found }));

export function withoutDates(text: string, context: DateContext): string {
  let plain = text;
  for (const found of findDates(text, context)) plain = plain.replace(found.text, ' '.repeat(found.text.length));
  return plain;
}

/**
 * The first day named; when it lacks a year, another full date of the head that is the same day gives it, or else any other full date
 * its year, with a warning.
 */
function chooseDay(dated: readonly Dated[], context: DateContext): Chosen {
  const [first] = dated;
  if (first === undefined) {
    return { date: null, line: undefined, warnings: [warning('NO_DATE', 1, 'Mötets dag hittades inte.')] };
  }
  const { found, line } = first;
  if (found.kind === 'DAY') return { date: found.date, line, warnings: [] };
  const full = dated.filter((other) => other.found.kind === 'DAY').map((other) => other.found.date!);
  if (found.kind === 'IMPOSSIBLE') {
    return {
      date: full[0] ?? null,
      line,
      warnings: [warning('DATE_IMPOSSIBLE', line.line, `Dagen ”${found.text}” finns inte.`)],
    };
  }
  const same = full.find((day) => isSameDay(found, day, context));
  if (same !== undefined) return { date: same, line, warnings: [] };
  const guessed = found.date ?? (full[0] === undefined ? null : inYearOf(found, full[0]));
  const message = `Mötets dag är otydlig: ”${found.text}”. Kontrollera dagen.`;
  return { date: guessed, line, unclear: found, warnings: [warning('DATE_UNCLEAR', line.line, message)] };
}

interface Chosen {
  readonly date: LocalDate | null;
  readonly line: SourceLine | undefined;
  /** The day as written, when no year could be told from the head. */
  readonly unclear?: FoundDate;
  readonly warnings: readonly DraftWarning[];
}

const isSameDay = (found: FoundDate, day: LocalDate, { year }: DateContext): boolean =>
  findDates(found.text, { from: day, year }).some(({ kind, date }) => kind === 'DAY' && date === day);

const inYearOf = (found: FoundDate, day: LocalDate): LocalDate | null =>
  findDates(found.text, { year: yearOf(day) })[0]?.date ?? null;
