import type { TextStyle } from './fonts.js';

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Points of the text in the style. */
export type Measure = (text: string, style: TextStyle) => number;

/** A text may be broken after a space, and within words after these. */
const PIECES = /[^ \-–/@_.]*(?:[-–/@_.]+| +|$)/g;
const SPACES = / +$/;

/**
 * Sets the runs into lines of at most `width` points. A line keeps its last space, so that words stay apart for those who listen; a word
 * longer than a line is broken where it must. Line feeds break always.
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let line: Run[] = [];
  let taken = 0;
  const end = () => {
    lines.push({ runs: joined(line), width: taken });
    line = [];
    taken = 0;
  };
  for (const word of wordsOf(runs)) {
    if (word === 'BREAK') {
      const last = line.at(-1);
      if (last && !SPACES.test(last.text)) line.push({ text: ' ', style: last.style });
      end();
      continue;
    }
    const wide = sum(word.map(({ text, style }) => measure(text, style)));
    const visible = wide - trailingSpace(word, measure);
    if (taken > 0 && taken + visible > width) end();
    if (visible <= width) {
      line.push(...word);
      taken += wide;
      continue;
    }
    for (const piece of word.flatMap((run) => brokenUp(run, width, measure))) {
      const pieceWidth = measure(piece.text, piece.style);
      if (taken > 0 && taken + pieceWidth > width) end();
      line.push(piece);
      taken += pieceWidth;
    }
  }
  end();
  return lines;
}

type Word = readonly Run[];

/** The smallest pieces that should stay on one line: a word may go on from one run to the next. */
function wordsOf(runs: readonly Run[]): (Word | 'BREAK')[] {
  const words: (Word | 'BREAK')[] = [];
  let open: Run[] = [];
  const close = () => {
    if (open.length > 0) words.push(open);
    open = [];
  };
  for (const { text, style } of runs) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) {
        close();
        words.push('BREAK');
      }
      for (const piece of part.match(PIECES) ?? []) {
        if (piece === '') continue;
        open.push({ text: piece, style });
        if (SPACES.test(piece) || breaksInside(piece)) close();
      }
    });
  }
  close();
  return words;
}

/** "1–4", "09.00" and "a.m." stay whole; long words with signs may be parted after them. */
const breaksInside = (piece: string): boolean => /[-–/@_.]$/.test(piece) && /\p{L}{2,}[-–/@_.]+$/u.test(piece);

function brokenUp({ text, style }: Run, width: number, measure: Measure): Run[] {
  const parts: string[] = [''];
  for (const character of text) {
    const longer = parts.at(-1)! + character;
    if (longer.length > 1 && measure(longer, style) > width) parts.push(character);
    else parts[parts.length - 1] = longer;
  }
  return parts.map((part) => ({ text: part, style }));
}

function trailingSpace(word: Word, measure: Measure): number {
  const { text, style } = word.at(-1)!;
  const spaces = SPACES.exec(text)?.[0];
  return spaces === undefined ? 0 : measure(spaces, style);
}

function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.style === run.style) result[result.length - 1] = { text: last.text + run.text, style: run.style };
    else result.push(run);
  }
  return result;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
