import { warning } from './draft.js';
import type { DraftWarning } from './draft.js';
import { readLabel } from './labels.js';
import { foldName } from './names.js';
import { numberText } from './numbering.js';
import type { Candidate } from './numbering.js';
import { goesOnOverleaf } from './page-furniture.js';
import type { SourceLine } from './source-lines.js';

/** An item's heading and the lines under it. */
export interface ItemLines {
  readonly number: string;
  readonly registrationNumber: string;
  readonly title: string;
  readonly lines: readonly SourceLine[];
  readonly fromLine: number;
}

/** What stands from one heading to the next. */
export interface Slice extends ItemLines {
  readonly from: number;
  readonly candidate: Candidate;
}

/** The items, each with the lines of the slices in which it goes on. Linear, however often one goes on. */
export function withContinuations(slices: readonly Slice[]): {
  readonly items: readonly ItemLines[];
  readonly warnings: readonly DraftWarning[];
} {
  const items: (ItemLines & { readonly lines: SourceLine[] })[] = [];
  const byNumber = new Map<string, number>();
  const warnings: DraftWarning[] = [];
  let previous: Candidate | undefined;
  for (const { candidate, from: _from, ...item } of slices) {
    const known = byNumber.get(item.number);
    if (candidate.continued && known !== undefined) {
      if (known !== items.length - 1) {
        const message = `§ ${item.number} fortsätter efter en annan paragraf. Kontrollera att texten hör dit.`;
        warnings.push(warning('ITEM_CONTINUED_OUT_OF_ORDER', item.fromLine, message));
      }
      const at = { fromLine: item.fromLine, title: candidate.title };
      goOn(items[known]!.lines, withoutTitle(item.lines, at, items[known]!.title));
      continue;
    }
    if (candidate.continued) {
      const message = `§ ${item.number} fortsätter här, men dess början finns inte i texten.`;
      warnings.push(warning('ITEM_CONTINUED_OUT_OF_ORDER', item.fromLine, message));
    }
    warnings.push(...numberWarnings(candidate, previous, item.fromLine));
    if (known === undefined) byNumber.set(item.number, items.length);
    items.push({ ...item, lines: [...item.lines] });
    previous = candidate;
  }
  return { items, warnings };
}

/** More blank lines are no break inside a sentence. */
const MOST_BLANK = 60;

/** A sentence that was broken where the page ended goes on without a blank line. */
function goOn(lines: SourceLine[], more: readonly SourceLine[]): void {
  const last = lines.slice(-MOST_BLANK).findLast(({ text }) => text !== '');
  const first = more.findIndex(({ text }) => text !== '');
  const broken = last !== undefined && first >= 0 && goesOnOverleaf(last.text, more[first]!.text);
  while (broken && lines.at(-1)!.text === '') lines.pop();
  for (const line of broken ? more.slice(first) : resumed(more)) lines.push(line);
}

/** Marks where the item goes on, unless a label says what follows. */
function resumed(lines: readonly SourceLine[]): readonly SourceLine[] {
  const first = lines.findIndex(({ text }) => text !== '');
  const decides = lines.some(({ text }) => readLabel(text)?.section === 'DECISIONS');
  return lines.map((line, index) => (index === first ? { ...line, resumed: decides ? 'DECIDES' : 'GOES_ON' } : line));
}

/** The title said once more beside or below "forts." is no text; another text beside it is. */
function withoutTitle(
  lines: readonly SourceLine[],
  heading: { readonly fromLine: number; readonly title: string },
  title: string,
): readonly SourceLine[] {
  const known = foldName(title);
  const isTitle = (text: string) => text.length > 3 && known.startsWith(foldName(text));
  if (heading.title !== '') {
    const line = { text: heading.title, line: heading.fromLine, indent: 0, marked: false, newPage: false, ended: true };
    return isTitle(heading.title) ? lines : [line, ...lines];
  }
  const first = lines.findIndex(({ text }) => text !== '');
  return first >= 0 && isTitle(lines[first]!.text) ? lines.filter((_, index) => index !== first) : lines;
}

function numberWarnings(candidate: Candidate, previous: Candidate | undefined, line: number): readonly DraftWarning[] {
  if (previous === undefined) return [];
  const [before, here] = [numberText(previous), numberText(candidate)];
  if (before === here) {
    return [warning('ITEM_NUMBER_REPEATED', line, `Numret ${here} förekommer två gånger.`)];
  }
  const main = candidate.number[0]! - previous.number[0]!;
  const sub = (candidate.number[1] ?? 0) - (main === 0 ? (previous.number[1] ?? 0) : 0);
  const deeper = candidate.number.length > 2 || previous.number.length > 2;
  return main > 1 || (!deeper && (main === 0 ? sub > 1 : sub > 1))
    ? [warning('ITEM_NUMBER_GAP', line, `Numreringen hoppar från ${before} till ${here}. Kontrollera om något fattas.`)]
    : [];
}
