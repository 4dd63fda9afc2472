import { readAssignees, readPersonAndDay } from './action-parts.js';
import type { ActionContext } from './action-parts.js';
import type { ActionRow } from './action-row.js';
import { findDates } from './dates.js';
import { saysNothing, withoutBullet, withoutListMark } from './source-lines.js';

/** Which cell of a table holds what; -1 for none. */
export interface Columns {
  readonly text: number;
  readonly person: number;
  readonly day: number;
}

const TEXT = /^(?:åtgärd(?:er)?|uppgift(?:er)?|aktivitet(?:er)?|vad|att göra|uppdrag|beskrivning|ärende)$/i;
const PERSON = /^(?:ansvarig(?:a)?|ansv\.?|vem|utförare|person|namn)$/i;
const DAY = /^(?:klart?(?: senast)?|datum|när|deadline|slutdatum|senast|förfaller|tid|status\/klart)$/i;
const RULE = /^[|:\-\s+]{3,}$/;

function cellsOf(text: string): readonly string[] | undefined {
  if (text.length > 2000) return undefined;
  const mark = ['|', '\t', /\s{3,}/].find((each) => (typeof each === 'string' ? text.includes(each) : each.test(text)));
  if (mark === undefined) return undefined;
  const inner = mark === '|' ? text.replace(/^\||\|$/g, '') : text;
  return inner.split(mark).map((cell) => cell.trim());
}

/** "Åtgärd | Ansvarig | Klart". */
export function readTableHeading(text: string): Columns | undefined {
  const cells = cellsOf(text);
  if (!cells) return undefined;
  const find = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  const columns = { text: find(TEXT), person: find(PERSON), day: find(DAY) };
  return columns.text >= 0 && (columns.person >= 0 || columns.day >= 0) ? columns : undefined;
}

/** A row of a table as a task; 'RULE' for the line under a heading, undefined for what is no row. */
export function readTableRow(
  text: string,
  columns: Columns | undefined,
  context: ActionContext,
): ActionRow | 'RULE' | undefined {
  if (text.includes('|') && RULE.test(text)) return 'RULE';
  const cells = cellsOf(withoutBullet(text));
  if (!cells || cells.filter((cell) => cell !== '').length < 2) return undefined;
  return columns && cells.length > Math.max(columns.text, columns.person, columns.day)
    ? byHeading(cells, columns, context)
    : byContent(cells, context);
}

function byHeading(cells: readonly string[], { text, person, day }: Columns, context: ActionContext): ActionRow {
  const [who, when] = [cells[person] ?? '', cells[day] ?? ''];
  return {
    text: withoutListMark(cells[text]!),
    assignees: who === '' || saysNothing(who) ? [] : (readAssignees(who, context) ?? [who]),
    due: findDates(when, context)[0] ?? null,
  };
}

/** Without heading a cell shows itself what it holds; the longest of the others is the task. */
function byContent(cells: readonly string[], context: ActionContext): ActionRow | undefined {
  const written = cells.filter((cell) => cell !== '');
  const told = written.filter((cell) => saysNothing(cell) || readPersonAndDay(cell, context, false) !== undefined);
  const rest = written.filter((cell) => !told.includes(cell));
  if (told.length === 0 || rest.length === 0) return undefined;
  const text = rest.reduce((longest, cell) => (cell.length > longest.length ? cell : longest));
  const person = told.find((cell) => readAssignees(cell, context) !== undefined);
  const due = told.map((cell) => findDates(cell, context)[0]).find((date) => date !== undefined);
  return { text: withoutListMark(text), assignees: person ? readAssignees(person, context)! : [], due: due ?? null };
}
