import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TextStyle } from './fonts.js';
import { breakLines } from './line-breaks.js';

const style: TextStyle = { font: 'regular', size: 10, leading: 14, color: '#000000' };
const bold: TextStyle = { ...style, font: 'bold' };
/** As a typewriter: each sign is one point wide. */
const typewriter = (text: string) => text.length;
const set = (text: string, width: number) =>
  breakLines([{ text, style }], width, typewriter).map(({ runs }) => runs.map((run) => run.text).join(''));

describe('breakLines', () => {
  it.each([
    ['', 10, ['']],
    ['ett två tre', 8, ['ett två ', 'tre']],
    ['ett två', 7, ['ett två']],
    ['ett\n\ntvå', 10, ['ett ', '', 'två']],
    ['kommun- och regionval', 8, ['kommun- ', 'och ', 'regionva', 'l']],
    ['Norrmyra/Älvsele', 10, ['Norrmyra/', 'Älvsele']],
    ['kl. 09.00–15.00', 10, ['kl. ', '09.00–15.', '00']],
    ['kl. 09.00–15.00', 12, ['kl. ', '09.00–15.00']],
  ])('sets %j into %d points', (text, width, lines) => {
    expect(set(text, width)).toEqual(lines);
  });

  it('keeps a word whole that goes on in another style', () => {
    const runs = [
      { text: 'en halv', style },
      { text: 'fet', style: bold },
      { text: ' rad', style },
    ];
    const lines = breakLines(runs, 8, typewriter);
    expect(lines.map((line) => line.runs.map(({ text }) => text))).toEqual([['en '], ['halv', 'fet', ' '], ['rad']]);
  });

  it('keeps every sign and fits every line, but for the space at its end', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'Å', ' ', '-', '.', '/', '9'), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, width) => {
        const lines = set(text, width);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
