import { partRegistration, readHeading, readRegistrationLine } from './headings.js';
import { joinLines } from './join-lines.js';
import { opensAgenda, readLabel } from './labels.js';
import { bestChain, numberText, withParts } from './numbering.js';
import type { Candidate } from './numbering.js';
import { withContinuations } from './continuations.js';
import type { ItemLines, Slice } from './continuations.js';
import { fromFirst, isRepeated } from './repeated.js';

import { isListed, isRule } from './source-lines.js';
import type { SourceLine } from './source-lines.js';
import { namedByAgenda, unnumberedHeadings } from './unnumbered.js';
import { warning } from './draft.js';
import type { DraftWarning } from './draft.js';

export type { ItemLines };

export interface SplitText {
  readonly head: readonly SourceLine[];
  readonly items: readonly ItemLines[];
  readonly warnings: readonly DraftWarning[];
}

/** The text before the first item, and the items. */
export function splitItems(lines: readonly SourceLine[]): SplitText {
  const candidates = findCandidates(lines);
  const numbered = chooseStyle(candidates);
  const headings = namedByAgenda(lines, candidates, numbered) ?? withParts(fromFirst(numbered, candidates), candidates);
  if (headings.length === 0) return unnumberedItems(lines);
  const continuations = candidates.filter((candidate) => candidate.continued || isRepeated(candidate, headings));
  const starts = [...headings, ...continuations].sort((a, b) => a.at - b.at);
  const slices = starts.map((start, index) => {
    const heading = isRepeated(start, headings) ? { ...start, continued: true } : start;
    return sliceOf(lines, heading, starts[index + 1]);
  });
  const first = slices[0]!;
  return {
    head: lines.slice(0, first.from),
    ...withContinuations(slices),
  };
}

/** One numbered line alone is an item only when a label follows it or the like. */
const SURE = 6;

function findCandidates(lines: readonly SourceLine[]): readonly Candidate[] {
  const found = lines.flatMap((line, at) => {
    const heading = readHeading(line);
    return heading ? [{ ...heading, at }] : [];
  });
  const likely = new Map(found.filter(({ weight }) => weight > 0).map((candidate) => [candidate.at, candidate]));
  const listed = listsAfterLabels(lines, found);
  return found.map((candidate) => ({
    ...candidate,
    weight: candidate.weight + surroundings(lines, candidate, likely) + (listed.has(candidate.at) ? -4 : 0),
  }));
}

/** How much the lines before and after speak for a heading. */
function surroundings(
  lines: readonly SourceLine[],
  candidate: Candidate,
  candidates: ReadonlyMap<number, Candidate>,
): number {
  const { at, style } = candidate;
  if (style === 'PARAGRAPH') return 0;
  let weight = 0;
  const above = lines[at - 1]?.text ?? '';
  if (above === '' || isRule(above) || isFirstPart(candidates.get(at - 1), candidate)) weight += 1;
  else weight -= candidates.has(at - 1) ? 3 : 1;
  const next = nextWritten(lines, at + 1);
  if (next === undefined) return weight;
  const label = readLabel(lines[next]!.text);
  if ((label && label.section !== 'END') || isFirstPart(candidate, candidates.get(next))) weight += 4;
  else if (candidates.has(next)) weight -= next === at + 1 ? 3 : 1;
  else weight += 1;
  return weight;
}

/** "3. Val" and below it "3a. Ordförande". */
const isFirstPart = (above: Candidate | undefined, below: Candidate | undefined): boolean =>
  above?.number.length === 1 &&
  below?.lettered !== undefined &&
  below.number[0] === above.number[0] &&
  below.number[1] === 1;

/** Numbered rows that begin with 1 right under "Beslut", "Åtgärder" or the like. */
function listsAfterLabels(lines: readonly SourceLine[], candidates: readonly Candidate[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let expected = 0;
  let tight = false;
  let last = -1;
  for (const { at, number, style } of candidates) {
    if (style === 'PARAGRAPH' || number.length > 1) continue;
    const before = previousWritten(lines, at - 1);
    const above = before === undefined ? '' : lines[before]!.text;
    const label = readLabel(above);
    if (number[0] === 1) {
      tight = /:$/.test(above);
      expected = tight || (label !== undefined && label.rest === '') || opensAgenda(above) ? 1 : 0;
    }
    // A sentence with a colon opens only the rows right under it.
    if (expected > 0 && number[0] === expected && (number[0] === 1 || !tight || before === last)) {
      listed.add(at);
      expected += 1;
    } else expected = 0;
    last = at;
  }
  return listed;
}

function chooseStyle(candidates: readonly Candidate[]): readonly Candidate[] {
  const chain = (style: Candidate['style']) =>
    bestChain(candidates.filter((candidate) => candidate.style === style && !candidate.continued));
  const paragraphs = chain('PARAGRAPH');
  const row = chain('NUMBER');
  const numbers = row.length === 1 && row[0]!.weight < SURE ? [] : row;
  return paragraphs.length > 0 && paragraphs.length * 2 >= numbers.length ? paragraphs : numbers;
}

function sliceOf(lines: readonly SourceLine[], heading: Candidate, next: Candidate | undefined): Slice {
  const until = next?.at ?? lines.length;
  const before = lines[heading.at - 1];
  const registrationBefore = before === undefined ? '' : readRegistrationLine(before.text);
  const from = registrationBefore === '' ? heading.at : heading.at - 1;
  const nextLine = lines[until - 1];
  const end = next && nextLine && readRegistrationLine(nextLine.text) !== '' ? until - 1 : until;
  const { title, registrationNumber, bodyFrom } = heading.continued
    ? { title: '', registrationNumber: '', bodyFrom: heading.at + 1 }
    : readTitle(lines, heading, end);
  return {
    number: numberText(heading),
    registrationNumber: heading.registrationNumber || registrationBefore || registrationNumber,
    title,
    lines: lines.slice(bodyFrom, end),
    fromLine: lines[from]!.line,
    from,
    candidate: heading,
  };
}

/** A title on the heading's own line, or the paragraph under it; a registration number may stand between. */
function readTitle(lines: readonly SourceLine[], heading: Candidate, end: number) {
  let at = heading.at + 1;
  let registrationNumber = '';
  const skipBlank = () => {
    while (at < end && lines[at]!.text === '') at += 1;
  };
  const takeRegistration = () => {
    const found = at < end ? readRegistrationLine(lines[at]!.text) : '';
    if (found === '') return false;
    registrationNumber = found;
    at += 1;
    return true;
  };
  if (heading.title !== '') {
    const joined = joinWrapped(lines, heading.title, at, end);
    at = joined.at;
    const start = at;
    skipBlank();
    if (!takeRegistration()) at = start;
    return { title: joined.title, registrationNumber, bodyFrom: at };
  }
  skipBlank();
  if (takeRegistration()) skipBlank();
  let title = '';
  const first = at;
  while (at < end && lines[at]!.text !== '' && at - first < 4) {
    const { text, line } = lines[at]!;
    // Lines that a blank one parted in the source are not one title.
    if (at > first && line !== lines[at - 1]!.line + 1) break;
    if (title !== '' && (readLabel(text) || /[.:]$/.test(title) || isRule(text))) break;
    if (title !== '' && lines[at - 1]!.ended === true && /^\p{Lu}/u.test(text)) break;
    if (title !== '' && (isSentenceAfter(title, text) || beginsList(lines, at, title))) break;
    if (title === '' && (readLabel(text)?.rest || isRule(text))) break;
    title = joinLines(title, text);
    at += 1;
  }
  const start = at;
  skipBlank();
  if (registrationNumber !== '' || !takeRegistration()) at = start;
  const parted = partRegistration(title);
  if (parted.title === '') return { title, registrationNumber, bodyFrom: at };
  return { title: parted.title, registrationNumber: registrationNumber || parted.found, bodyFrom: at };
}

/** A short line did not break because the page was full; the sentence under it is text. */
const isSentenceAfter = (title: string, text: string): boolean =>
  title.length < 40 && !/[-–]$/.test(title) && /^\p{Lu}/u.test(text) && (text.length > 60 || /\s.*\.$/.test(text));

/** One row with a dash may be a title under the title; a short title or more rows mean a list. */
const beginsList = (lines: readonly SourceLine[], at: number, title: string): boolean =>
  isListed(lines[at]!.text) && (title.length < 40 || isListed(lines[at + 1]?.text ?? ''));

/** A title that was broken at the end of the line goes on with a small letter. */
function joinWrapped(lines: readonly SourceLine[], title: string, from: number, end: number) {
  const next = lines[from];
  const goesOn =
    from < end &&
    next !== undefined &&
    next.text.length <= 80 &&
    !isListed(next.text) &&
    !/[.:]$/.test(next.text) &&
    /^\p{Ll}/u.test(next.text) &&
    (title.endsWith('-') || title.length >= 45);
  return goesOn ? { title: joinLines(title, next.text), at: from + 1 } : { title, at: from };
}

function unnumberedItems(lines: readonly SourceLine[]): SplitText {
  const headings = unnumberedHeadings(lines);
  if (headings.length === 0) {
    return { head: lines, items: [], warnings: [warning('NO_ITEMS', 1, 'Inga punkter eller paragrafer hittades.')] };
  }
  const items = headings.map((at, index) => ({
    number: String(index + 1),
    registrationNumber: '',
    title: lines[at]!.text.replace(/:$/, ''),
    lines: lines.slice(at + 1, headings[index + 1] ?? lines.length),
    fromLine: lines[at]!.line,
  }));
  const message = 'Rubrikerna saknar nummer. Punkterna har numrerats i den ordning de står.';
  return {
    head: lines.slice(0, headings[0]),
    items,
    warnings: [warning('ITEM_NUMBER_MISSING', items[0]!.fromLine, message)],
  };
}

function nextWritten(lines: readonly SourceLine[], from: number): number | undefined {
  for (let at = from; at < lines.length && at < from + 60; at += 1) if (lines[at]!.text !== '') return at;
  return undefined;
}

function previousWritten(lines: readonly SourceLine[], from: number): number | undefined {
  for (let at = from; at >= 0 && at > from - 60; at -= 1) if (lines[at]!.text !== '') return at;
  return undefined;
}
