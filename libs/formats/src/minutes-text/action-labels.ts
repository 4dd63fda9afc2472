import { isShortRow, labelOfRow, readAssignees, readPersonAndDay } from './action-parts.js';
import type { ActionContext, PersonAndDay, RowLabel } from './action-parts.js';
import { findDates } from './dates.js';
import { isListed, saysNothing, withoutListMark } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** A label with its value on the line below: "Ansvarig / Bo Ek". */
const LONE: readonly (readonly [RowLabel, RegExp])[] = [
  ['PERSON', /^(?:ansvarig(?:a| person)?|ansv\.?|utförare|vem)\s?:?$/i],
  ['DAY', /^(?:(?:ska vara )?klart?(?: senast)?|senast|datum|deadline|slutdatum|tidpunkt|när)\s?:?$/i],
];
const TASK = /^(?:åtgärd(?:er)?|uppgift(?:er)?|aktivitet(?:er)?|vad|att göra)\s?:?$/i;
const VAGUE = /^(?:vecka|v\.)\s?\d{1,2}$|^(?:snarast|omgående|löpande|nästa möte)\.?$/i;

export interface LabelledRow {
  readonly label: RowLabel;
  readonly told: PersonAndDay;
}

/** "Ansvarig: Bo Ek", "Klart: 3 maj", also as rows of a list; undefined for any other row. */
export function readLabelledRow(row: string, context: ActionContext): LabelledRow | undefined {
  const text = withoutListMark(row);
  const label = text.length <= 160 ? labelOfRow(text) : undefined;
  const told = label && readPersonAndDay(text, context, false);
  return label && told && { label, told };
}

const loneLabel = (text: string): RowLabel | 'TASK' | undefined =>
  text.length > 30 ? undefined : TASK.test(text) ? 'TASK' : LONE.find(([, pattern]) => pattern.test(text))?.[0];

function isValue(text: string, label: RowLabel, context: ActionContext): boolean {
  if (text.length > 100 || isListed(text)) return saysNothing(text);
  if (saysNothing(text)) return true;
  if (label === 'PERSON') return readAssignees(text, context) !== undefined || isShortRow(text);
  const date = findDates(text, context)[0];
  return date === undefined ? VAGUE.test(text) : text.length <= date.text.length + 6;
}

/** Labels with their values on one line. Labels that stand together are the headings of columns, and tell nothing. */
export function withLoneLabels(lines: readonly SourceLine[], context: ActionContext): readonly SourceLine[] {
  const written = lines.flatMap(({ text }, at) => (text === '' ? [] : [at]));
  const joined: SourceLine[] = [];
  let [from, heading] = [0, false];
  for (const [order, at] of written.entries()) {
    if (at < from) continue;
    joined.push(...lines.slice(from, at));
    from = at + 1;
    const line = lines[at]!;
    const label = loneLabel(line.text);
    const below = written[order + 1];
    const value = below === undefined ? '' : lines[below]!.text;
    if (label !== undefined && loneLabel(value) !== undefined) {
      heading = true;
    } else if (label === undefined || label === 'TASK') {
      if (label === undefined || !heading) joined.push(line);
      heading = false;
    } else if (below !== undefined && isValue(value, label, context)) {
      joined.push({ ...line, text: `${line.text.replace(/\s?:$/, '')}: ${value}`, ended: true });
      from = below + 1;
      heading = false;
    } else {
      if (!heading && label === 'DAY') joined.push(line);
      heading = false;
    }
  }
  return [...joined, ...lines.slice(from)];
}

/**
 * Rows in which person or day come before the task, with them below it, as others write. Undefined where they do not do so from the
 * first to the last.
 */
export function textFirst(lines: readonly SourceLine[], context: ActionContext): readonly SourceLine[] | undefined {
  const ordered: SourceLine[] = [];
  /** Person and day before their task, and after its first line. */
  let [waiting, told]: [SourceLine[], SourceLine[]] = [[], []];
  const close = () => {
    ordered.push(...told);
    told = [];
  };
  let key: RowLabel | undefined;
  let apart = true;
  for (const line of lines) {
    const label = line.text === '' ? undefined : readLabelledRow(line.text, context)?.label;
    if (label !== undefined) {
      close();
      if (key === undefined) key = label;
      else if (label === key) {
        if (waiting.length > 0) return undefined;
        ordered.push({ ...line, text: '' });
      }
      (label === key || waiting.length > 0 ? waiting : ordered).push(line);
    } else if (line.text !== '') {
      if (key === undefined) return undefined;
      // A broken line goes on before what tells person and day.
      if (apart || isListed(line.text)) close();
      ordered.push(line);
      if (waiting.length > 0) [told, waiting] = [waiting, []];
    } else if (told.length === 0 && waiting.length === 0) ordered.push(line);
    apart = line.text === '';
  }
  close();
  return waiting.length === 0 ? ordered : undefined;
}
