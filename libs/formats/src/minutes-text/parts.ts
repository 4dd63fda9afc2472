import { readTableHeading } from './action-table.js';
import { partFacts, readBareLabel, readListedLabel } from './bare-labels.js';
import { isBareOpening } from './decision-openings.js';
import { goesOnBelow, goesOnBelowDecisions, speaksAgainst } from './below-lists.js';
import { readLabel } from './labels.js';
import type { Label, Section } from './labels.js';
import { isBullet, isFootnote, isListed, isRule } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** A stretch of an item between two labels. */
export interface Part {
  /** `PREAMBLE`: before the first label; `AFTER`: after the line that ends a paragraph; `RESUMED`: after the
   * receivers, where the paragraph goes on. */
  readonly section: Section | 'PREAMBLE' | 'AFTER' | 'RESUMED';
  /** The label as written; '' for none. */
  readonly name: string;
  readonly lines: readonly SourceLine[];
}

/** "Åtgärd | Ansvarig | Klart", which needs no label above; what was given out earlier and is gone through has a state. */
function opensTableOfActions(text: string): boolean {
  const columns = readTableHeading(text);
  return columns !== undefined && columns.person >= 0 && columns.day >= 0 && !/\bstatus\b/i.test(text);
}

/** "Fotnot 1: Enligt avtalet." in the middle of another part. */
const readFootnote = (text: string): Label | undefined =>
  isFootnote(text) ? { section: 'NOTES', name: '', rest: text } : undefined;

const isForOneRow = ({ section, lines }: OpenPart): boolean =>
  section === 'NOT_CONCERNED' || (section === 'NOTES' && lines.length === 1 && isFootnote(lines[0]!.text));

const isTableRow = (text: string): boolean => text === '' || /[\t|]|\s{3,}/.test(text.slice(0, 600));

/** "Gruppen föreslår fullmäktige besluta att": a label whose words say what is decided. */
const opensDecision = ({ section, name }: Label): boolean =>
  section === 'DECISIONS' &&
  /\b(?:beslutar|beslutade|besluta)(?: att)?(?: följande)?$/iu.test(name) &&
  !isBareOpening(name);

interface OpenPart {
  section: Part['section'];
  name: string;
  lines: SourceLine[];
  /** Its first row stood on the line of the label. */
  inline?: boolean;
}

/** The lines of an item by their labels. `rules`: whether lines of dashes end the item, as they do in minutes with §. */
export function partItem(lines: readonly SourceLine[], rules: boolean): readonly Part[] {
  const parts: OpenPart[] = [{ section: 'PREAMBLE', name: '', lines: [] }];
  /** What goes on after a label that holds for one row. */
  let outer: Part['section'] | undefined;
  /** Where text goes that comes below a list of documents or receivers. */
  let running: Part['section'] = 'PREAMBLE';
  for (const line of lines.flatMap(rowsOf)) {
    const current = parts.at(-1)!;
    if (RUNNING.has(current.section)) running = current.section;
    if (line.resumed && current.lines.some(({ text }) => text !== '') && isNewText(current.section, line)) {
      parts.push({ section: 'RESUMED', name: '', lines: [] });
    }
    if (isRule(line.text)) {
      if (rules) parts.push({ section: 'AFTER', name: '', lines: [] });
      continue;
    }
    const { section } = parts.at(-1)!;
    const listed = readFootnote(line.text) ?? (section === 'END' ? undefined : readListedLabel(line.text));
    const label = section === 'END' ? undefined : (listed ?? labelOf(line.text, section));
    if (label) {
      const holdsForRow = listed !== undefined || (label.section === 'NOT_CONCERNED' && label.rest !== '');
      outer = holdsForRow ? (outer ?? section) : undefined;
      const inline = label.rest !== '';
      const rest = opensDecision(label) ? [line] : inline ? [{ ...line, text: label.rest }] : [];
      parts.push({ section: label.section, name: label.name, lines: rest, inline });
    } else if (outer !== undefined && (isForOneRow(parts.at(-1)!) || isBullet(line.text))) {
      parts.push({ section: outer, name: '', lines: [line] });
      outer = undefined;
    } else if (RUNNING.has(section) && opensTableOfActions(line.text)) {
      parts.push({ section: 'ACTIONS', name: '', lines: [line], inline: true });
    } else if (section === 'ACTIONS' && parts.at(-1)!.name === '' && !isTableRow(line.text)) {
      parts.push({ section: running, name: '', lines: [line] });
    } else if (isBelowDecision(parts.at(-1)!, line)) parts.push({ section: 'NOTES', name: '', lines: [line] });
    else if (isBelow(parts.at(-1)!, line)) parts.push({ section: running, name: '', lines: [line] });
    else parts.at(-1)!.lines.push(line);
  }
  return parts.some(isDecided)
    ? parts.map((part) => (isPassedOn(part) ? { ...part, section: 'PROPOSAL' } : part))
    : parts;
}

/** Where a paragraph goes on: text below the receivers, or below a decision when another comes or it is about the meeting. */
const isNewText = (section: Part['section'], { text, resumed }: SourceLine): boolean =>
  section === 'DISPATCH' ||
  (section === 'DECISIONS' &&
    !isListed(text) &&
    /^\p{Lu}/u.test(text) &&
    (resumed === 'DECIDES' || /återuppt|ajourner/i.test(text.slice(0, 400))));

/** "Förslag till kommunstyrelsen" is what a committee decided, unless a decision stands beside it. */
const isPassedOn = ({ section, name }: OpenPart): boolean => section === 'DECISIONS' && /^förslag till/i.test(name);
const isDecided = (part: OpenPart): boolean => part.section === 'DECISIONS' && part.name !== '' && !isPassedOn(part);

/** The parts that are text. */
const RUNNING: ReadonlySet<Part['section']> = new Set(['PREAMBLE', 'BACKGROUND', 'NOTES']);

function isBelow({ section, lines, inline }: OpenPart, { text }: SourceLine): boolean {
  if (text === '' || (section !== 'ATTACHMENTS' && section !== 'DISPATCH')) return false;
  if (lines.every((line) => line.text === '')) return false;
  return goesOnBelow(text, section, { apart: lines.at(-1)!.text === '', inline: inline === true });
}

/** Below a decision and a blank line: text after a list of decisions, or what somebody says against it. */
function isBelowDecision({ section, lines }: OpenPart, { text }: SourceLine): boolean {
  const last = lines.at(-1);
  if (section !== 'DECISIONS' || last === undefined) return false;
  if (last.text !== '') return last.ended === true && speaksAgainst(text);
  const rows = lines.filter((line) => line.text !== '').map((line) => line.text.slice(0, 200));
  return rows.length > 0 && goesOnBelowDecisions(text, rows);
}

const rowsOf = (line: SourceLine): readonly SourceLine[] => {
  const rows = partFacts(line.text);
  return rows.length === 1 ? [line] : rows.map((text) => ({ ...line, text }));
};

function labelOf(text: string, within: Part['section']): Label | undefined {
  const label = readLabel(text) ?? readBareLabel(text, within);
  // An office among the receivers.
  if (within === 'DISPATCH' && /^ekonomi$/i.test(text)) return undefined;
  // "Berör inte" without colon begins a sentence.
  return label?.section === 'NOT_CONCERNED' && !text.includes(':') ? undefined : label;
}
