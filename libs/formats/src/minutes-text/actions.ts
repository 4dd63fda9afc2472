import { readLabelledRow, withLoneLabels } from './action-labels.js';
import { readPersonAndDay, dayOf } from './action-parts.js';
import type { ActionContext, PersonAndDay } from './action-parts.js';
import { readActionRow } from './action-row.js';
import { readTableHeading, readTableRow } from './action-table.js';
import type { Columns } from './action-table.js';
import { findDates } from './dates.js';
import type { FoundDate } from './dates.js';
import { warning } from './draft.js';
import type { DraftAction, DraftWarning } from './draft.js';
import { joinLines } from './join-lines.js';
import { isListed, saysNothing, withoutListMark } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

export interface ReadActions {
  readonly actions: readonly DraftAction[];
  readonly warnings: readonly DraftWarning[];
}

/** A task while its rows are being read. */
interface Open {
  text: string;
  readonly line: number;
  assignees?: readonly string[];
  due?: FoundDate | null;
  /** Person or day were only understood from the words of the task; what stands below counts more. */
  inferred?: boolean;
  /** The row as written, while it may go on over a broken line. */
  row?: string | undefined;
  /** Its last line did not break because the page was full. */
  ended?: boolean | undefined;
}

const MOST_TEXT = 5000;

/**
 * The tasks under "Åtgärder": rows of a list or paragraphs, each with its day and person on the same row, on the next, on rows of
 * their own in either order, or in a table. The same text given to several people becomes as many actions.
 */
export function readActions(lines: readonly SourceLine[], context: ActionContext): ReadActions {
  const open: Open[] = [];
  const warnings: DraftWarning[] = [];
  let columns: Columns | undefined;
  let apart = true;
  for (const line of withLoneLabels(lines, context)) {
    if (line.text === '') {
      apart = true;
      continue;
    }
    const heading = readTableHeading(line.text);
    if (heading) {
      columns = heading;
      continue;
    }
    const row = readTableRow(line.text, columns, context);
    if (row === 'RULE') continue;
    if (row) open.push({ ...row, line: line.line });
    else takeRow(line, apart, open, warnings, context);
    apart = false;
  }
  const real = open.filter(({ text }) => !saysNothing(text));
  return {
    actions: real.flatMap(toActions),
    warnings: [...warnings, ...real.flatMap((action) => checkAction(action, context))],
  };
}

function takeRow(
  line: SourceLine,
  apart: boolean,
  open: Open[],
  warnings: DraftWarning[],
  context: ActionContext,
): void {
  const last = open.at(-1);
  const labelled = readLabelledRow(line.text, context);
  const listed = isListed(line.text) && !labelled;
  const told = listed
    ? undefined
    : (labelled?.told ??
      readPersonAndDay(line.text, context, last !== undefined && hasRoom(last, 'assignees') && last.due !== undefined));
  if (last && told && fits(last, told)) {
    const { vague, ...known } = told;
    Object.assign(last, known, { row: undefined });
    if (vague !== undefined) last.text = joinLines(last.text, vague);
    return;
  }
  // Nobody is to do "Inga", so what follows it is empty too.
  if (told && last && saysNothing(last.text)) return;
  if (told && !saysNothing(line.text) && isCertain(told, context)) {
    warnings.push(warning('LINE_UNPLACED', line.line, `Person eller dag utan åtgärd: ”${line.text.slice(0, 80)}”`));
    return;
  }
  if (saysNothing(line.text) && last) return;
  const text = withoutListMark(line.text).replace(/^(?:åtgärd|vad|uppgift|aktivitet)\s?:\s*/i, '');
  const goesOn = !listed && !apart && last?.row !== undefined && !saysNothing(last.text) && mayGoOn(last, text);
  if (goesOn) open[open.length - 1] = { ...fromRow(joinLines(last.row!, text), line, context), line: last.line };
  else open.push(fromRow(text, line, context));
}

/** A row that tells person or day is whole, unless the next begins with a small letter. */
const mayGoOn = (last: Open, text: string): boolean =>
  last.row!.length < MOST_TEXT &&
  !(last.ended === true && last.inferred === true && /^\p{Lu}/u.test(text)) &&
  (/^\p{Ll}/u.test(text) || last.inferred === true || (last.assignees === undefined && last.due === undefined));

/** Two words with capitals may be a task ("Ring Malå"), as long as nobody known is called so. */
const isCertain = ({ assignees, due, vague }: PersonAndDay, { isPerson }: ActionContext): boolean =>
  due != null || vague !== undefined || (assignees ?? []).some(isPerson);

const fromRow = (row: string, line: SourceLine, context: ActionContext): Open => ({
  ...readActionRow(row, context),
  line: line.line,
  row,
  ended: line.ended,
});

const hasRoom = (action: Open, key: 'assignees' | 'due'): boolean => action[key] === undefined;

const fits = (action: Open, told: PersonAndDay): boolean =>
  action.inferred === true ||
  ((told.assignees === undefined || hasRoom(action, 'assignees')) &&
    (told.due === undefined || hasRoom(action, 'due')));

function toActions({ text, line, assignees, due }: Open): readonly DraftAction[] {
  const people = assignees === undefined || assignees.length === 0 ? [''] : assignees;
  return people.map((assignee) => ({ text, dueOn: dayOf(due), assignee, line }));
}

function checkAction({ text, line, assignees, due }: Open, context: ActionContext): readonly DraftWarning[] {
  const warnings: DraftWarning[] = [];
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  if (assignees === undefined || assignees.length === 0) {
    warnings.push(warning('ASSIGNEE_MISSING', line, `Åtgärden ”${short}” har ingen ansvarig.`));
  }
  if (due?.kind === 'IMPOSSIBLE') {
    warnings.push(
      warning('DATE_IMPOSSIBLE', line, `Dagen ”${due.text}” finns inte. Åtgärden ”${short}” har inget datum.`),
    );
  }
  if (due?.kind === 'UNCLEAR') {
    warnings.push(warning('DATE_UNCLEAR', line, `Dagen ”${due.text}” är otydlig. Kontrollera åtgärden ”${short}”.`));
  }
  // A day in the words of the task that was not taken for its last one.
  const named = due === undefined ? findDates(text.slice(0, 1000), context)[0] : undefined;
  if (named?.kind === 'IMPOSSIBLE') {
    warnings.push(warning('DATE_IMPOSSIBLE', line, `Dagen ”${named.text}” i åtgärden ”${short}” finns inte.`));
  } else if (named) {
    warnings.push(warning('DATE_UNCLEAR', line, `Åtgärden ”${short}” nämner ”${named.text}” men har inget datum.`));
  } else if (
    due === undefined &&
    /\b(?:v\.|vecka)\s?\d{1,2}\b|\b(?:senast|före|innan|under)\b.{0,30}\b(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sommaren|årsskiftet|nästa möte)\b/i.test(
      text.slice(0, 1000),
    )
  ) {
    warnings.push(warning('DATE_UNCLEAR', line, `Åtgärden ”${short}” anger en tid men ingen dag.`));
  }
  return warnings;
}
