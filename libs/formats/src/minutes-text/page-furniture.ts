import { readLabel } from './labels.js';
import { isListed, isRule } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** A page number in a head or foot: "MINNESANTECKNINGAR 1(8)", "Sida 2 av 5", "2 (5)", "- 3 -". */
const PAGE_NUMBER =
  /(?:^|\s)\d{1,3}\s?\(\d{1,3}\)$|^(?:\S{1,40}\s){0,6}(?:sida|sid\.?|page)\s\d{1,3}(?:\s?(?:av|\/|\(|of)\s?\d{1,3}\)?)?$|^[-–—]\s?\d{1,3}\s?[-–—]$/i;
const ALONE = /^(?:\d{1,3}\s?(?:\/|av|\()\s?\d{1,3}\)?|[-–—]\s?\d{1,3}\s?[-–—])$/i;
/** Fields that are signed by hand at the foot of each page, and the path of the file. */
const FOOT =
  /^(?:(?:justering \(sign\)|justerandes? (?:sign\.?|signatur(?:er)?)|ordförandes sign\.?|sign\.?|utdragsbestyrkande|utdraget bestyrks|expediering)(?:\s{1,20}|$)){1,4}$|^[a-z]:\\\S|^utkast$|^sida:?$/i;
/** What the portal's own papers write beside the page number: "Vattenrådet · Protokoll · 3 maj 2026", and "UTKAST". */
const RUNNING = /^[^·]{2,120}\s·\s[^·]{2,60}\s·\s[^·]{4,120}$/;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const NEIGHBOURS = 3;
const LONGEST = 120;

const isPageNumber = (text: string): boolean => text.length <= LONGEST && (PAGE_NUMBER.test(text) || ALONE.test(text));

/** A line that shows by itself that it is no part of the text. */
export const isPageMark = (text: string): boolean => isPageNumber(text) || (text.length <= LONGEST && FOOT.test(text));

/** The lines of the meeting, and the heads and feet of the pages that stood between them. */
export interface WithoutFurniture {
  readonly lines: readonly SourceLine[];
  readonly furniture: readonly SourceLine[];
}

/**
 * Takes out what stands on every page: page numbers, fields for signatures, and lines beside them (or after a page break) that come
 * again and again, with other numbers perhaps.
 */
export function withoutFurniture(lines: readonly SourceLine[]): WithoutFurniture {
  const anchors = lines.flatMap(({ text }, index) => (isPageNumber(text) ? [index] : []));
  const breaks = lines.flatMap(({ newPage }, index) => (newPage ? [index] : []));
  const beside = new Set([
    ...recurring(lines, anchors, [...before, ...after]),
    ...recurring(lines, breaks, [0, ...after], 3),
  ]);
  const running = new Set(
    anchors.flatMap((anchor) =>
      [-1, 1].flatMap((step) => {
        const index = neighbour(lines, anchor, step);
        return index !== undefined && RUNNING.test(lines[index]!.text.slice(0, 300)) ? [index] : [];
      }),
    ),
  );
  const isFurniture = (line: SourceLine, index: number) =>
    beside.has(index) || running.has(index) || isPageMark(line.text);
  return {
    lines: withoutGaps(lines, isFurniture),
    furniture: lines.filter(isFurniture),
  };
}

/** Whether a sentence that the end of a page broke goes on. */
export const goesOnOverleaf = (before: string, after: string): boolean =>
  before.length >= 30 && !/[.:!?]$/.test(before) && !isListed(after) && /^\p{Ll}/u.test(after);

/** The lines of the meeting, without the blank ones beside a head or foot that stood inside a sentence. */
function withoutGaps(
  lines: readonly SourceLine[],
  isFurniture: (line: SourceLine, index: number) => boolean,
): readonly SourceLine[] {
  const kept: SourceLine[] = [];
  let blanks: SourceLine[] = [];
  let broken = false;
  for (const [index, line] of lines.entries()) {
    if (isFurniture(line, index)) broken = true;
    else if (line.text === '') blanks.push(line);
    else {
      const last = kept.at(-1)?.text ?? '';
      if (!broken || !goesOnOverleaf(last, line.text)) kept.push(...blanks);
      kept.push(line);
      blanks = [];
      broken = false;
    }
  }
  return [...kept, ...blanks];
}

const after = [1, 2, 3];
const before = [-1, -2, -3];

/** Positions near the anchors whose text recurs at half of them at least. */
function recurring(
  lines: readonly SourceLine[],
  anchors: readonly number[],
  steps: readonly number[],
  fewest = 2,
): readonly number[] {
  const places = new Map<string, { readonly anchors: Set<number>; readonly indexes: Set<number> }>();
  for (const anchor of anchors) {
    for (const step of steps) {
      const index = step === 0 ? anchor : neighbour(lines, anchor, step);
      const text = index === undefined ? '' : lines[index]!.text;
      if (index === undefined || !mayRecur(text)) continue;
      const key = text.replace(/\d/g, '0').replace(/\s+/g, ' ');
      const known = places.get(key) ?? { anchors: new Set(), indexes: new Set() };
      known.anchors.add(anchor);
      known.indexes.add(index);
      places.set(key, known);
    }
  }
  const enough = Math.max(fewest, anchors.length / 2);
  // The same line may be near two anchors without coming again.
  return [...places.values()].flatMap((place) =>
    place.anchors.size >= enough && place.indexes.size >= fewest ? [...place.indexes] : [],
  );
}

const mayRecur = (text: string): boolean =>
  text !== '' &&
  text.length <= LONGEST &&
  !isRule(text) &&
  !isListed(text) &&
  !/§/.test(text) &&
  (!/^\d/.test(text) || DAY.test(text)) &&
  readLabel(text) === undefined;

/** The line `step` written lines away, at most so many blank ones between. */
function neighbour(lines: readonly SourceLine[], from: number, step: number): number | undefined {
  const direction = Math.sign(step);
  let left = Math.abs(step);
  for (let index = from + direction; Math.abs(index - from) <= NEIGHBOURS * 4; index += direction) {
    const line = lines[index];
    if (line === undefined) return undefined;
    if (line.text !== '' && --left === 0) return index;
  }
  return undefined;
}
