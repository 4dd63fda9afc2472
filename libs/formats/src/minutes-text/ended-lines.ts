import type { SourceLine } from './source-lines.js';

/** Shorter lines tell nothing of the width of the page. */
const SHORTEST = 40;
/** So much of the width is full enough for the end of a sentence, as letters are of different widths, and for other words. */
const FULL = 0.85;
const FULL_WITHIN = 0.6;

/** Marks the lines that somebody ended: the first word of the next would have had room on them. Linear but for one sorting. */
export function withEnds(lines: readonly SourceLine[]): readonly SourceLine[] {
  const width = widthOf(lines);
  return lines.map((line, index) => {
    if (line.text === '' || /[-–,]$/.test(line.text)) return line;
    const next = lines[index + 1]?.text ?? '';
    const word = next.slice(0, 80).split(/\s/, 1)[0]!.length;
    const room = width * (/[.!?:]$/.test(line.text) ? FULL : FULL_WITHIN);
    return line.text.length + 1 + word <= room ? { ...line, ended: true } : line;
  });
}

/** What all but the longest lines keep to. */
function widthOf(lines: readonly SourceLine[]): number {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length >= SHORTEST);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? SHORTEST;
}
