import type { LocalDate } from '@domain/shared/local-date.js';

import { readPeople } from './attendees.js';
import type { PeopleRow } from './attendees.js';
import { findDates, findTime } from './dates.js';
import type { DateContext, FoundDate } from './dates.js';
import { warning } from './draft.js';
import type { DraftAttendee, DraftRole, DraftWarning, MinutesDraft, ReadMinutesOptions } from './draft.js';
import { readHeadLabel } from './head-labels.js';
import type { HeadField } from './head-labels.js';
import { readHeading } from './headings.js';
import { joinLines } from './join-lines.js';
import { isRule, saysNothing } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

type Head = Pick<MinutesDraft, 'title' | 'date' | 'startsAt' | 'endsAt' | 'place' | 'attendees' | 'warnings'>;

interface Field {
  readonly field: HeadField;
  readonly rows: SourceLine[];
}

const LONGEST_ROW = 600;
const TABLE_HEADING = /^\|?\s*(?:namn|deltagare)\s*[\t|]/i;
const TABLE_RULE = /^[|:\-\s]{3,}$/;

/** Title, day, place and people: what stands before the first item, and on the heads of pages. */
export function readHead(
  lines: readonly SourceLine[],
  furniture: readonly SourceLine[],
  { memberNames, year }: ReadMinutesOptions,
): Head {
  const { free, fields } = partFields(lines);
  const people = readAllPeople(fields, memberNames);
  const when = readWhen(free, fields, furniture, year === undefined ? {} : { year });
  const title = titleOf(free, fields, furniture);
  const known = new Set(title.lines);
  return {
    title: title.text,
    ...when.when,
    place: placeOf(fields),
    attendees: people.attendees,
    warnings: [
      ...when.warnings,
      ...people.warnings,
      ...(people.attendees.length === 0 ? [warning('NO_ATTENDEES', 1, 'Inga deltagare hittades.')] : []),
      ...free
        .filter((line) => !known.has(line) && line !== when.line && !isSecondary(line))
        .map(({ line, text }) => unplaced(line, text)),
    ],
  };
}

const unplaced = (line: number, text: string) =>
  warning('LINE_UNPLACED', line, `Raden kunde inte placeras: ”${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`);

/** Rows of an agenda before the notes, and dots for a signature. */
const isSecondary = (line: SourceLine): boolean => readHeading(line) !== undefined || /[._…]{6,}/.test(line.text);

/** The lines under each label, and those before the first. */
function partFields(lines: readonly SourceLine[]): { readonly free: readonly SourceLine[]; readonly fields: readonly Field[] } {
  const free: SourceLine[] = [];
  const fields: Field[] = [];
  for (const line of lines) {
    if (isRule(line.text)) continue;
    const label = line.text.length <= LONGEST_ROW * 4 ? readHeadLabel(line.text) : undefined;
    const current = fields.at(-1);
    if (label) fields.push({ field: label.field, rows: label.rest === '' ? [] : [{ ...line, text: label.rest }] });
    else if (current === undefined) {
      if (line.text !== '') free.push(line);
    } else current.rows.push(line);
  }
  return { free, fields: fields.map((field) => ({ ...field, rows: trimBlank(field.rows) })) };
}

const trimBlank = (rows: readonly SourceLine[]): SourceLine[] => rows.filter(({ text }) => text !== '');

function readAllPeople(fields: readonly Field[], memberNames: readonly string[]) {
  const attendees = new Map<string, DraftAttendee>();
  const warnings: DraftWarning[] = [];
  for (const row of fields.flatMap(peopleRows)) {
    const { attendees: found, unplaced: words } = readPeople(row, memberNames);
    for (const attendee of found) addPerson(attendees, attendee);
    if (words.length > 0) warnings.push(unplaced(row.line, words.join(', ')));
  }
  return { attendees: [...attendees.values()], warnings };
}

function peopleRows({ field, rows }: Field): readonly PeopleRow[] {
  if (field.kind !== 'PEOPLE') return [];
  const texts = rows.filter(({ text }) => !saysNothing(text) && !TABLE_HEADING.test(text) && !TABLE_RULE.test(text));
  // A list that was broken at the end of the line is one row.
  const joined: { text: string; line: number }[] = [];
  for (const { text, line } of texts) {
    const last = joined.at(-1);
    if (last && /[,-]$/.test(last.text) && last.text.length < LONGEST_ROW * 10) last.text = joinLines(last.text, text);
    else joined.push({ text, line });
  }
  const oneOfSeveral = joined.length > 1;
  return joined.map((row) => ({ ...row, role: field.role, oneOfSeveral }));
}

const RANK: Readonly<Record<DraftRole, number>> = {
  CHAIR: 6,
  SECRETARY: 5,
  ORGANISER: 4,
  SUBSTITUTE: 3,
  MEMBER: 2,
  OTHER: 1,
  ABSENT: 0,
};

/** Somebody named twice ("Ordförande: Anna Ek" and among the present) is one person. */
function addPerson(attendees: Map<string, DraftAttendee>, person: DraftAttendee): void {
  const known = attendees.get(person.name);
  if (known === undefined) {
    attendees.set(person.name, person);
    return;
  }
  attendees.set(person.name, {
    ...known,
    role: RANK[person.role] > RANK[known.role] ? person.role : known.role,
    title: known.title || person.title,
    party: known.party || person.party,
    organisation: known.organisation || person.organisation,
    items: known.items.length > 0 ? known.items : person.items,
  });
}

interface When {
  readonly when: { readonly date: LocalDate | null; readonly startsAt: string | null; readonly endsAt: string | null };
  readonly line: SourceLine | undefined;
  readonly warnings: readonly DraftWarning[];
}

/** The day: from its label, else from the lines before the first label, else from the heads of the pages. */
function readWhen(
  free: readonly SourceLine[],
  fields: readonly Field[],
  furniture: readonly SourceLine[],
  context: DateContext,
): When {
  const of = (...kinds: HeadField['kind'][]) => fields.flatMap(({ field, rows }) => (kinds.includes(field.kind) ? rows : []));
  const buried = fields.flatMap(({ rows }) => rows).filter(({ text }) => /sammanträdesda(?:g|tum)/i.test(text.slice(0, 200)));
  const sources = [...of('DATE'), ...of('PLACE_AND_TIME'), ...of('TIME'), ...free, ...buried, ...furniture];
  const dated = sources.flatMap((line) => datesIn(line, context));
  const full = dated.find(({ found }) => found.kind === 'DAY');
  const doubtful = dated.find(({ found }) => found.kind !== 'DAY');
  const chosen = full ?? doubtful;
  const timed = [...of('DATE', 'TIME', 'PLACE_AND_TIME'), ...free].flatMap((line) => {
    const time = findTime(withoutDates(line.text.slice(0, LONGEST_ROW), context));
    return time ? [time] : [];
  })[0];
  return {
    when: { date: chosen?.found.date ?? null, startsAt: timed?.startsAt ?? null, endsAt: timed?.endsAt ?? null },
    line: chosen?.line,
    warnings: dateWarnings(full, doubtful, context),
  };
}

interface Dated {
  readonly line: SourceLine;
  readonly found: FoundDate;
}

const datesIn = (line: SourceLine, context: DateContext): readonly Dated[] =>
  findDates(line.text.slice(0, LONGEST_ROW), context).map((found) => ({ line, found }));

function withoutDates(text: string, context: DateContext): string {
  let plain = text;
  for (const found of findDates(text, context)) plain = plain.replace(found.text, ' '.repeat(found.text.length));
  return plain;
}

function dateWarnings(full: Dated | undefined, doubtful: Dated | undefined, context: DateContext): readonly DraftWarning[] {
  if (full === undefined && doubtful === undefined) return [warning('NO_DATE', 1, 'Mötets dag hittades inte.')];
  if (doubtful === undefined || (full !== undefined && agrees(full, doubtful, context))) return [];
  const { line, found } = doubtful;
  if (found.kind === 'IMPOSSIBLE') return [warning('DATE_IMPOSSIBLE', line.line, `Dagen ”${found.text}” finns inte.`)];
  return [warning('DATE_UNCLEAR', line.line, `Mötets dag är otydlig: ”${found.text}”. Kontrollera dagen.`)];
}

/** A day without year that is the full one's day tells the same. */
const agrees = (full: Dated, { found }: Dated, { year }: DateContext): boolean =>
  found.kind === 'UNCLEAR' &&
  findDates(found.text, { from: full.found.date!, year }).some(({ kind, date }) => kind === 'DAY' && date === full.found.date);

function placeOf(fields: readonly Field[]): string {
  const rowsOf = (kind: HeadField['kind']) => fields.find(({ field }) => field.kind === kind)?.rows ?? [];
  const alone = rowsOf('PLACE').map(({ text }) => text.slice(0, LONGEST_ROW));
  if (alone.length > 0) return alone.join(', ');
  const both = rowsOf('PLACE_AND_TIME').map(({ text }) => text.slice(0, LONGEST_ROW));
  const pieces = both.map((text) => {
    const at = [findDates(text, { year: 2000 })[0]?.index, findTime(text)?.index].filter((index) => index !== undefined);
    const cut = at.length === 0 ? text : text.slice(0, Math.min(...at));
    return cut.replace(/(?:[\s,;:–-]|\b(?:den|kl|klockan|kl\.))+$/i, '').trim();
  });
  return pieces.filter((piece) => piece !== '').join(', ');
}

function titleOf(free: readonly SourceLine[], fields: readonly Field[], furniture: readonly SourceLine[]) {
  const body = fields.find(({ field }) => field.kind === 'BODY')?.rows[0];
  const lines = free.filter(({ text }) => /\p{L}/u.test(text) && text.length <= 200);
  const first = lines.find(({ text }) => !/^(?:protokoll|minnesanteckningar|mötesanteckningar|sammanträdesprotokoll|anteckningar)\.?$/i.test(text) && !isOnlyDate(text));
  const onEachPage = furniture.find(
    ({ text }) => (findDates(text, { year: 2000 })[0]?.index ?? 0) > 3 && !text.includes('\\'),
  );
  const chosen = body ?? first ?? lines[0] ?? onEachPage;
  if (chosen === undefined) return { text: '', lines: [] };
  return { text: withoutDateTail(chosen.text), lines: [chosen, ...lines.filter(({ text }) => /^(?:sammanträdes)?protokoll|anteckningar\.?$/i.test(text))] };
}

const isOnlyDate = (text: string): boolean => withoutDates(text, { year: 2000 }).replace(/kl\.?|[\d:.\s–-]/gi, '') === '';

/** "Kommunchefsmöte 2025-03-04" is called "Kommunchefsmöte". */
function withoutDateTail(text: string): string {
  const first = findDates(text, { year: 2000 })[0];
  if (first === undefined || first.index < 4) return text;
  return text.slice(0, first.index).replace(/[\s,–-]+$/, '') || text;
}
