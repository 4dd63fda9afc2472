import type { Candidate } from './numbering.js';

const goesOn = (earlier: Candidate, later: Candidate): boolean =>
  later.style === 'PARAGRAPH' &&
  earlier.number[0] === later.number[0] &&
  (later.title === '' || later.title === earlier.title);

/** The headings, each where its paragraph first stands, when the next pages repeat it. */
export function fromFirst(headings: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const paragraphs = candidates.filter(({ style }) => style === 'PARAGRAPH');
  const first = new Map<number, Candidate>();
  for (const [index, candidate] of paragraphs.entries()) {
    const before = paragraphs[index - 1];
    const repeats = before !== undefined && goesOn(before, candidate);
    first.set(candidate.at, repeats ? first.get(before.at)! : candidate);
  }
  return headings.map((heading) => {
    const earlier = first.get(heading.at);
    return earlier?.continued === false ? earlier : heading;
  });
}

/** "§ 28" once more on the next page, with the same title or none: the paragraph goes on. */
export function isRepeated(candidate: Candidate, headings: readonly Candidate[]): boolean {
  if (headings[0]?.style !== 'PARAGRAPH') return false;
  const before = lastBefore(headings, candidate.at);
  return before !== undefined && goesOn(before, candidate);
}

/** The heading above a line. Logarithmic, as it is asked for each candidate. */
function lastBefore(headings: readonly Candidate[], at: number): Candidate | undefined {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1];
}
