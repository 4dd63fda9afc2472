import type { ItemRange } from '@domain/meetings/attendance.js';

/** "1–4, 6" */
export const rangesText = (ranges: readonly ItemRange[]): string =>
  ranges.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ');

/**
 * "1–4, 6" as ranges; the part that is not understood as text.
 *
 * @param numbers the numbers of the agenda, in order.
 */
export function parseRanges(text: string, numbers: readonly string[]): ItemRange[] | string {
  const ranges: ItemRange[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const ends = part
      .replace(/§/g, '')
      .split(/[–-]/)
      .map((end) => end.trim());
    const [from, to = from] = ends;
    if (ends.length > 2 || from === undefined || to === undefined) return part;
    const [first, last] = [numbers.indexOf(from), numbers.indexOf(to)];
    if (first < 0 || last < first) return part;
    ranges.push({ from, to });
  }
  return ranges;
}
