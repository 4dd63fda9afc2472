import { joinLines } from './join-lines.js';
import { foldName } from './names.js';
import type { Part } from './parts.js';
import { isListed } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** A paragraph or a row of a list, put together from its lines. */
export interface Block {
  readonly text: string;
  readonly line: number;
  readonly listed: boolean;
  /** A blank line stands before. */
  readonly apart: boolean;
}

/** The lines as paragraphs and rows of lists. */
export function toBlocks(lines: readonly SourceLine[]): readonly Block[] {
  const blocks: { pieces: string[]; line: number; listed: boolean; apart: boolean }[] = [];
  let apart = true;
  let ended = false;
  for (const line of lines) {
    const { text } = line;
    if (text === '') {
      apart = true;
      continue;
    }
    const last = blocks.at(-1);
    const listed = isListed(text);
    const begins = apart || listed || isTableRow(text) || (ended && /^[\p{Lu}\d"”(]/u.test(text));
    if (last === undefined || begins) blocks.push({ pieces: [text], line: line.line, listed, apart });
    else last.pieces.push(text);
    apart = false;
    ended = line.ended === true;
  }
  return blocks.map(({ pieces, ...block }) => ({ ...block, text: joinAll(pieces) }));
}

const isTableRow = (text: string): boolean => text.startsWith('|') || text.includes('\t');

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
