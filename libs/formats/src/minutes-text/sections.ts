import { partFacts, readBareLabel, readListedLabel } from './bare-labels.js';
import { joinLines } from './join-lines.js';
import { readLabel } from './labels.js';
import { foldName } from './names.js';
import type { Label, Section } from './labels.js';
import { isBullet, isListed, isRule } from './source-lines.js';
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

/** A paragraph or a row of a list, put together from its lines. */
export interface Block {
  readonly text: string;
  readonly line: number;
  readonly listed: boolean;
  /** A blank line stands before. */
  readonly apart: boolean;
}

/** The lines of an item by their labels. `rules`: whether lines of dashes end the item, as they do in minutes with §. */
export function partItem(lines: readonly SourceLine[], rules: boolean): readonly Part[] {
  const parts: { section: Part['section']; name: string; lines: SourceLine[] }[] = [
    { section: 'PREAMBLE', name: '', lines: [] },
  ];
  /** What goes on after a label that holds for one row. */
  let outer: Part['section'] | undefined;
  for (const line of lines.flatMap(rowsOf)) {
    const current = parts.at(-1)!;
    if (line.resumed && current.section === 'DISPATCH' && current.lines.some(({ text }) => text !== '')) {
      parts.push({ section: 'RESUMED', name: '', lines: [] });
    }
    if (isRule(line.text)) {
      if (rules) parts.push({ section: 'AFTER', name: '', lines: [] });
      continue;
    }
    const { section } = parts.at(-1)!;
    const listed = section === 'END' ? undefined : readListedLabel(line.text);
    const label = section === 'END' ? undefined : (listed ?? labelOf(line.text, section));
    if (label) {
      const holdsForRow = listed !== undefined || (label.section === 'NOT_CONCERNED' && label.rest !== '');
      outer = holdsForRow ? (outer ?? section) : undefined;
      const rest = label.rest === '' ? [] : [{ ...line, text: label.rest }];
      parts.push({ section: label.section, name: label.name, lines: rest });
    } else if (outer !== undefined && (section === 'NOT_CONCERNED' || isBullet(line.text))) {
      parts.push({ section: outer, name: '', lines: [line] });
      outer = undefined;
    } else parts.at(-1)!.lines.push(line);
  }
  return parts;
}

const rowsOf = (line: SourceLine): readonly SourceLine[] => {
  const rows = partFacts(line.text);
  return rows.length === 1 ? [line] : rows.map((text) => ({ ...line, text }));
};

function labelOf(text: string, within: Part['section']): Label | undefined {
  const label = readLabel(text) ?? readBareLabel(text, within);
  // "Berör inte" without colon begins a sentence.
  return label?.section === 'NOT_CONCERNED' && !text.includes(':') ? undefined : label;
}

/** The lines as paragraphs and rows of lists. */
export function toBlocks(lines: readonly SourceLine[]): readonly Block[] {
  const blocks: { pieces: string[]; line: number; listed: boolean; apart: boolean }[] = [];
  let apart = true;
  for (const { text, line } of lines) {
    if (text === '') {
      apart = true;
      continue;
    }
    const last = blocks.at(-1);
    const listed = isListed(text);
    if (last === undefined || apart || listed) blocks.push({ pieces: [text], line, listed, apart });
    else last.pieces.push(text);
    apart = false;
  }
  return blocks.map(({ pieces, ...block }) => ({ ...block, text: joinAll(pieces) }));
}

/** Two lines at a time see only the end of the first, so that long paragraphs stay linear. */
function joinAll(pieces: readonly string[]): string {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.pop();
    if (last === undefined) joined.push(piece);
    else {
      const [kept, tail] = [last.slice(0, -40), last.slice(-40)];
      joined.push(kept, joinLines(tail, piece));
    }
  }
  return joined.join('');
}

/** Paragraphs as text to read: rows of a list on lines of their own, an empty line between paragraphs. */
export function toText(lines: readonly SourceLine[]): string {
  let text = '';
  for (const block of toBlocks(lines)) text += (text === '' ? '' : block.apart ? '\n\n' : '\n') + block.text;
  return text;
}

/** A list of documents, one on each row. */
const rowsText = (lines: readonly SourceLine[]): string =>
  lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');

/** Parts as one text; each but those without a telling name under its label. */
export function partsText(parts: readonly Part[], silent: ReadonlySet<string>): string {
  return parts
    .map(({ section, name, lines }) => {
      const text = section === 'DOCUMENTS' ? rowsText(lines) : toText(lines);
      if (text === '') return '';
      return name === '' || silent.has(foldName(name)) ? text : `${name}\n${text}`;
    })
    .filter((text) => text !== '')
    .join('\n\n');
}
