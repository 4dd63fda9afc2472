import { describe, expect, it } from '@jest/globals';
import { parseRanges, rangesText } from './item-ranges.js';

const NUMBERS = ['1', '2', '2.1', '2.2', '3', '10'];

describe('parseRanges', () => {
  it.each([
    ['', []],
    [
      '1–2.1, 3',
      [
        { from: '1', to: '2.1' },
        { from: '3', to: '3' },
      ],
    ],
    [
      ' §1-§3 ,10 ',
      [
        { from: '1', to: '3' },
        { from: '10', to: '10' },
      ],
    ],
    ['1–2–3', '1–2–3'],
    ['1, 4', '4'],
    ['3–1', '3–1'],
    ['–3', '–3'],
    ['allt', 'allt'],
  ])('%j', (text, expected) => {
    expect(parseRanges(text, NUMBERS)).toEqual(expected);
  });

  it('reads what it writes', () => {
    const ranges = [
      { from: '1', to: '2.2' },
      { from: '3', to: '3' },
    ];
    expect(parseRanges(rangesText(ranges), NUMBERS)).toEqual(ranges);
  });
});
