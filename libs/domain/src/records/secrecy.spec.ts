import { expect, it } from '@jest/globals';
import { secrecyOf, secrecySection } from './secrecy.js';

it.each([
  ['OSL 21 kap. 7 §', 'OSL 21 kap. 7 §'],
  ['21:7', 'OSL 21 kap. 7 §'],
  [' osl 18 kap 1 A §', 'OSL 18 kap. 1 a §'],
  ['31:16', 'OSL 31 kap. 16 §'],
])('%j is %s', (text, section) => {
  expect(secrecySection(text)).toBe(section);
});

it.each(['', 'hemligt', 'OSL', '45:1', '0:1', '21:0', '21 kap.', '21:7 och 21:8'])('%j names no section', (text) => {
  expect(secrecySection(text)).toBeUndefined();
});

it('counts what stands under something marked, and says each section once', () => {
  const parents = new Map([
    ['item', null],
    ['sub', 'item'],
    ['paper', 'sub'],
    ['other', null],
  ]);
  const marks = new Map([
    ['item', 'OSL 21 kap. 7 §'],
    ['paper', 'OSL 19 kap. 3 §'],
  ]);
  expect(secrecyOf(['paper'], parents, marks)).toBe('OSL 19 kap. 3 §, OSL 21 kap. 7 §');
  expect(secrecyOf(['item', 'sub', 'other'], parents, marks)).toBe('OSL 21 kap. 7 §');
  expect(secrecyOf(['other'], parents, marks)).toBeNull();
});
