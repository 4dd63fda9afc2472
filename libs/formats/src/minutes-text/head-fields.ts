import { readHeadLabel } from './head-labels.js';
import type { HeadField } from './head-labels.js';
import { isRule } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** A label of the head and the written lines under it. */
export interface Field {
  readonly field: HeadField;
  readonly rows: readonly SourceLine[];
}

/** What is longer is text, not a row of a head. */
export const LONGEST_ROW = 600;

/** One line is all that these hold; what follows stands for itself. */
const ONE_ROW: ReadonlySet<string> = new Set(['DATE', 'TIME', 'BODY', 'CHAIR', 'SECRETARY', 'ORGANISER']);

/** The lines under each label, and those under none. */
export function partFields(lines: readonly SourceLine[]): {
  readonly free: readonly SourceLine[];
  readonly fields: readonly Field[];
} {
  const free: SourceLine[] = [];
  const fields: { field: HeadField; rows: SourceLine[] }[] = [];
  for (const line of lines) {
    if (line.text === '' || isRule(line.text)) continue;
    const label = line.text.length <= LONGEST_ROW * 4 ? readHeadLabel(line.text) : undefined;
    const current = fields.at(-1);
    if (label) fields.push({ field: label.field, rows: label.rest === '' ? [] : [{ ...line, text: label.rest }] });
    else if (current === undefined || isFull(current)) free.push(line);
    else current.rows.push(line);
  }
  return { free, fields };
}

const isFull = ({ field, rows }: Field): boolean =>
  rows.length > 0 && ONE_ROW.has(field.kind === 'PEOPLE' ? field.role : field.kind);
