import { describe, expect, it } from '@jest/globals';

import { looksLikeRegion, parseFigure, parseRegion, parseYear } from './cells.js';

describe('parseRegion', () => {
  it.each([
    ['2417', { code: '2417' }],
    ['2417 Norsjö', { code: '2417', name: 'Norsjö' }],
    ['2417 - Norsjö', { code: '2417', name: 'Norsjö' }],
    ['0139 Upplands-Bro', { code: '0139', name: 'Upplands-Bro' }],
    ['00 Riket', { code: '00', name: 'Riket' }],
    ['01\u00a0Stockholms län', { code: '01', name: 'Stockholms län' }],
    ['2417 -', { code: '2417' }],
  ])('reads %p', (cell, region) => {
    expect(parseRegion(cell)).toEqual(region);
  });

  it.each(['', '114', '114 Upplands Väsby', '24170', '2417Norsjö', 'Norsjö', 'SE11', '0114R001'])(
    'refuses %p',
    (cell) => {
      expect(parseRegion(cell)).toBeUndefined();
    },
  );

  it('tells a broken region from a heading or a note', () => {
    expect(['114 Upplands Väsby', '2417', '24'].map(looksLikeRegion)).toEqual([true, true, true]);
    expect(['region', '', '20250221 08:00', 'BE0101N1'].map(looksLikeRegion)).toEqual([false, false, false, false]);
  });
});

describe('parseFigure', () => {
  it.each([
    ['4086', 4086],
    ['4 086', 4086],
    ['4\u00a0086', 4086],
    ['10\u202f551\u202f707', 10551707],
    ['0', 0],
  ])('reads %p', (cell, value) => {
    expect(parseFigure(cell)).toBe(value);
  });

  it.each(['..', '.', '-'])('takes %p for missing', (cell) => {
    expect(parseFigure(cell)).toBe('missing');
  });

  it.each([
    '',
    '4,086',
    '4086,0',
    '4086.0',
    '-12',
    '−12',
    '4 08',
    '40 86 1',
    '4e3',
    'x',
    '2147483648',
    '99999999999999999999',
  ])('refuses %p', (cell) => {
    expect(parseFigure(cell)).toBeUndefined();
  });
});

it('reads whole years only', () => {
  expect(['2016', '1968', '216', '2025M01', '2025K1', '3016', ''].map(parseYear)).toEqual([
    2016,
    1968,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
