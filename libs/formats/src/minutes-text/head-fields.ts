import { readHeadLabel } from './head-labels.js';
import type { HeadField } from './head-labels.js';
import { readHeading } from './headings.js';
import { looksLikeName } from './names.js';
import { isFootnote, isRule } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** A label of the head and the written lines under it. */
export interface Field {
  readonly field: HeadField;
  readonly line: number;
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
  const fields: { field: HeadField; line: number; rows: SourceLine[] }[] = [];
  /** A row of an agenda ended the list of people. */
  let closed = false;
  for (const line of lines) {
    if (line.text === '' || isRule(line.text)) continue;
    const current = fields.at(-1);
    const label = line.text.length <= LONGEST_ROW * 4 ? readHeadLabel(line.text) : undefined;
    if (isFootnote(line.text)) {
      free.push(line);
      continue;
    }
    if (label) closed = false;
    else closed ||= current?.field.kind === 'PEOPLE' && (isAgendaRow(line) || isSentence(line));
    if (current && goesOn(current, line)) {
      const last = current.rows.at(-1)!;
      current.rows[current.rows.length - 1] = { ...last, text: `${last.text.replace(/,$/, '')}, ${line.text}` };
    } else if (label)
      fields.push({
        field: label.field,
        line: line.line,
        rows: label.rest === '' ? [] : [{ ...line, text: label.rest }],
      });
    else if (current === undefined || closed || isFull(current)) free.push(line);
    else current.rows.push(line);
  }
  return { free, fields };
}

/** Under a name what it is to the meeting: "ordförande", "vice ordförande", with a small letter. */
const goesOn = ({ field, rows }: Field, { text }: SourceLine): boolean =>
  field.kind === 'PEOPLE' &&
  rows.length > 0 &&
  rows.at(-1)!.text.length < LONGEST_ROW &&
  text.length <= 60 &&
  /^(?!\p{Lu})(?:\d:?e )?[\p{L} -]*(?:ordförande|ordf\.|sekreterare|ledamot|ersättare|chef|direktör|samordnare|strateg)$/u.test(
    text,
  );

/** "2. Skolskjuts   10:00"; people may be numbered too. */
function isAgendaRow(line: SourceLine): boolean {
  const title = readHeading(line)
    ?.title.split(/[,(\t]|\s{2,}/, 1)[0]!
    .trim();
  return title !== undefined && title !== '' && !looksLikeName(title);
}

/** "Hej och välkomna till mötet i dag." is nobody. */
const isSentence = ({ text }: SourceLine): boolean =>
  /^\p{Lu}\S*(?: \S+){4,}[.!?]$/u.test(text.slice(0, LONGEST_ROW)) &&
  (text.match(/(?<= )\p{Ll}+(?=[ .!?])/gu) ?? []).length >= 3 &&
  !looksLikeName(text.split(/[,(:;\t]|\s(?:och|samt)\s/, 1)[0]!.trim());

const isFull = ({ field, rows }: Field): boolean =>
  rows.length > 0 &&
  (ONE_ROW.has(field.kind === 'PEOPLE' ? field.role : field.kind) ||
    (field.kind === 'PLACE' && !/,$/.test(rows.at(-1)!.text)));
