import { isListed } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** Shorter lines were not broken because the page was full. */
const FULL_LINE = 50;
/** So many of the lines that go on after a blank one show that the blank ones mean nothing. */
const ENOUGH = 0.2;

/**
 * Lines as text layers of PDF files give them, where a blank line stands after every line and three after a paragraph: with the
 * blank ones in between taken out. Other texts come back as they are.
 */
export function withoutDoubleSpacing(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!isDoubleSpaced(lines)) return lines;
  const kept: SourceLine[] = [];
  let blanks: SourceLine[] = [];
  for (const line of lines) {
    if (line.text === '') {
      blanks.push(line);
      continue;
    }
    if (blanks.length > 1) kept.push(blanks[0]!);
    blanks = [];
    kept.push(line);
  }
  return kept;
}

function isDoubleSpaced(lines: readonly SourceLine[]): boolean {
  let pairs = 0;
  let wrapped = 0;
  let previous: SourceLine | undefined;
  let gap = 0;
  for (const line of lines) {
    if (line.text === '') {
      gap += 1;
      continue;
    }
    if (previous && gap === 1) {
      pairs += 1;
      if (goesOn(previous.text, line.text)) wrapped += 1;
    }
    previous = line;
    gap = 0;
  }
  return wrapped >= 5 && wrapped / pairs >= ENOUGH;
}

const goesOn = (text: string, next: string): boolean =>
  text.length >= FULL_LINE && !/[.:!?]$/.test(text) && !isListed(next) && /^\p{Ll}/u.test(next);
