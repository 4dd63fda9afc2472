import { readPeople } from './attendees.js';
import { peopleRows } from './attendee-rows.js';
import { findDates, findTime } from './dates.js';
import { warning } from './draft.js';
import type { DraftAttendee, DraftRole, DraftWarning, MinutesDraft, ReadMinutesOptions } from './draft.js';
import { LONGEST_ROW, partFields } from './head-fields.js';
import type { Field } from './head-fields.js';
import { isHeadLabel } from './head-labels.js';
import type { HeadField } from './head-labels.js';
import { readHeading } from './headings.js';
import { isPageMark } from './page-furniture.js';
import { readMeetingDay, withoutDates } from './meeting-day.js';
import type { SourceLine } from './source-lines.js';

type Head = Pick<MinutesDraft, 'title' | 'date' | 'startsAt' | 'endsAt' | 'place' | 'attendees' | 'warnings'>;

/** Title, day, place and people: what stands before the first item, and on the heads of pages. */
export function readHead(
  lines: readonly SourceLine[],
  furniture: readonly SourceLine[],
  everywhere: readonly SourceLine[],
  { memberNames, year }: ReadMinutesOptions,
): Head {
  const { free, fields } = partFields(lines);
  const people = readAllPeople(fields, memberNames);
  const when = readMeetingDay(free, fields, furniture, everywhere, year === undefined ? {} : { year });
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
        .filter((line) => !known.has(line) && line !== when.line && !isSecondary(line) && !isOnlyDate(line.text))
        .map(({ line, text }) => unplaced(line, text)),
    ],
  };
}

const unplaced = (line: number, text: string) =>
  warning('LINE_UNPLACED', line, `Raden kunde inte placeras: ”${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`);

/** Rows of an agenda before the notes, and dots for a signature. */
const isSecondary = (line: SourceLine): boolean => readHeading(line) !== undefined || /[._…]{6,}/.test(line.text);

function readAllPeople(fields: readonly Field[], memberNames: readonly string[]) {
  const attendees = new Map<string, DraftAttendee>();
  const warnings: DraftWarning[] = [];
  for (const rows of fields.map((field) => peopleRows(field, memberNames))) {
    for (const row of rows) {
      const { attendees: found, unplaced: words } = readPeople(row, memberNames);
      for (const attendee of found) addPerson(attendees, attendee);
      if (words.length > 0) warnings.push(unplaced(row.line, words.join(', ')));
      // A row that names nobody ends the list, unless it says so of a member.
      if (found.length === 0 && row.organisation === undefined) break;
    }
  }
  return { attendees: [...attendees.values()], warnings };
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

function placeOf(fields: readonly Field[]): string {
  const rowsOf = (kind: HeadField['kind']) => fields.find(({ field }) => field.kind === kind)?.rows ?? [];
  const alone = rowsOf('PLACE').map(({ text }) => text.slice(0, LONGEST_ROW));
  if (alone.length > 0) return alone.join(', ');
  const both = rowsOf('PLACE_AND_TIME').map(({ text }) => text.slice(0, LONGEST_ROW));
  const pieces = both.flatMap((text) => {
    const time = findTime(withoutDates(text, { year: 2000 }))?.text;
    const plain = withoutDates(time === undefined ? text : text.replace(time, '   '), { year: 2000 });
    return plain.split(/\s{3,}/).map((piece) => piece.replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, ''));
  });
  return pieces
    .filter((piece) => /\p{L}/u.test(piece) && !/^(?:den$|kl\.?$|klockan$|ajourner|paus)/i.test(piece))
    .join(', ');
}

function titleOf(free: readonly SourceLine[], fields: readonly Field[], furniture: readonly SourceLine[]) {
  const body = fields.find(({ field }) => field.kind === 'BODY')?.rows[0];
  const lines = free.filter(({ text }) => /\p{L}/u.test(text) && text.length <= 200 && !ADDRESS.test(text));
  const titles = lines.filter(({ text }) => !KIND.test(text) && !isOnlyDate(text));
  const firstLabel = Math.min(...fields.map(({ line }) => line));
  const onTop = titles.find(({ line }) => line < firstLabel);
  const heads = [...furniture.filter(({ text }) => !isPageMark(text)), ...furniture].flatMap(withoutLabels);
  const onEachPage = heads.find(
    ({ text }) => /\p{L}/u.test(text) && !isPageMark(text) && !KIND.test(text) && !/ kommun$/i.test(text),
  );
  const [meeting, above] = body === undefined ? underKind(lines) : [];
  const chosen = body ?? meeting ?? onTop ?? onEachPage ?? titles[0] ?? lines[0];
  if (chosen === undefined) return { text: '', lines: [] };
  return {
    text: withoutDateTail(chosen.text),
    lines: [
      chosen,
      ...(above ? [above] : []),
      ...lines.filter(({ text }) => /^(?:sammanträdes)?protokoll|anteckningar\.?$/i.test(text)),
    ],
  };
}

/** "Miljönämnden   Sammanträdesdatum": the cells of a page head that are no label. */
const withoutLabels = (line: SourceLine): readonly SourceLine[] =>
  line.text.split(/\t|\s{3,}/).flatMap((cell) => (isHeadLabel(cell) ? [] : [{ ...line, text: cell.trim() }]));

/** "kommunen.se". */
const ADDRESS = /^(?:https?:|www\.)|^\S+\.\p{Ll}{2,6}$/u;

/** The kind of paper alone on its line. */
const KIND = /^(?:protokoll|minnesanteckningar|mötesanteckningar|sammanträdesprotokoll|anteckningar|kallelse)\.?$/i;

/** "Vattenrådet / Minnesanteckningar / Vårmöte": what stands right under the kind is the meeting, and above it the body. */
function underKind(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [body, kind, meeting] = lines;
  const together = kind !== undefined && meeting !== undefined && meeting.line === kind.line + 1;
  return together && KIND.test(kind.text) && !isOnlyDate(meeting.text) && meeting.text.length <= 120
    ? [meeting, body!]
    : [];
}

const isOnlyDate = (text: string): boolean =>
  withoutDates(text, { year: 2000 }).replace(/kl\.?|[\d:.\s–-]/gi, '') === '';

/** "Kommunchefsmöte 2025-03-04" is called "Kommunchefsmöte". */
function withoutDateTail(text: string): string {
  const first = findDates(text, { year: 2000 })[0];
  if (first === undefined || first.index < 4) return text;
  return text.slice(0, first.index).replace(/[\s,–-]+$/, '') || text;
}
