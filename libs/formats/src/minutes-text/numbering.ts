import type { HeadingLine } from './headings.js';

/** A heading that may be, with its place and how much the lines around it speak for it. */
export interface Candidate extends HeadingLine {
  /** Index among the lines. */
  readonly at: number;
}

interface Chain {
  readonly candidate: Candidate;
  readonly score: number;
  readonly previous: Chain | undefined;
}

/** A jump over more numbers is another list. */
const LONGEST_GAP = 6;
const GAP = -3;
const REPEATED = -7;
/** Two paragraphs with one number and different titles are a slip; with the same title the paragraph goes on overleaf. */
const REPEATED_PARAGRAPH = -4;
const LATE_START = -2;

/**
 * The headings among the candidates: the best row of rising numbers. Numbers of lists inside an item, and of an agenda that stands
 * before the notes, lose against it. One pass; a constant amount of work for each candidate.
 */
export function bestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Chain>();
  let winner: Chain | undefined;
  for (const candidate of candidates) {
    const chain = extend(candidate, best);
    if (chain === undefined) continue;
    const main = candidate.number[0]!;
    const known = best.get(main);
    if (known === undefined || chain.score >= known.score) best.set(main, chain);
    if (winner === undefined || chain.score >= winner.score) winner = chain;
  }
  const row: Candidate[] = [];
  for (let chain = winner; chain !== undefined; chain = chain.previous) row.push(chain.candidate);
  return row.reverse();
}

function extend(candidate: Candidate, best: ReadonlyMap<number, Chain>): Chain | undefined {
  const main = candidate.number[0]!;
  let previous: Chain | undefined;
  let bonus = startBonus(candidate);
  const consider = (chain: Chain | undefined, extra: number) => {
    if (chain !== undefined && chain.score + extra > (previous?.score ?? 0) + bonus) [previous, bonus] = [chain, extra];
  };
  const same = best.get(main);
  if (candidate.number.length > 1) {
    const order = same && compare(candidate.number, same.candidate.number);
    consider(same, order !== undefined && order > 0 ? 0 : REPEATED);
    consider(best.get(main - 1), GAP);
  } else {
    for (let gap = 1; gap <= LONGEST_GAP; gap += 1) consider(best.get(main - gap), gap === 1 ? 0 : GAP - gap / 2);
    consider(same, same && isSlip(candidate, same.candidate) ? REPEATED_PARAGRAPH : REPEATED);
  }
  const score = candidate.weight + bonus + (previous?.score ?? 0);
  return score <= 0 && previous === undefined ? undefined : { candidate, score, previous };
}

/** Paragraphs with their parts: below "§ 4" the rows "4.1", "4.2", as long as they count by one. */
export function withParts(headings: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  if (headings[0]?.style !== 'PARAGRAPH') return headings;
  const chosen = new Set(headings.map(({ at }) => at));
  let [main, part] = [0, 0];
  return candidates.filter(({ at, number, style, weight }) => {
    if (chosen.has(at)) [main, part] = [number[0]!, 0];
    else if (style !== 'NUMBER' || number.length !== 2 || number[0] !== main || number[1] !== part + 1 || weight <= 0)
      return false;
    else part += 1;
    return true;
  });
}

const isSlip = ({ style, title }: Candidate, before: Candidate): boolean =>
  style === 'PARAGRAPH' && title !== '' && before.title !== '' && title !== before.title;

function startBonus({ number, style }: Candidate): number {
  if (number.length > 1) return LATE_START * 2;
  return style === 'PARAGRAPH' || number[0] === 1 ? 0 : LATE_START;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** "4.1" or "4a". */
export const numberText = ({ number, lettered }: HeadingLine): string => lettered ?? number.join('.');
