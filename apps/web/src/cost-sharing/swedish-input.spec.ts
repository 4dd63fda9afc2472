import { describe, expect, it } from '@jest/globals';
import { asDecimal, asKronor, typedDecimal, typedKronor } from './swedish-input.js';

describe('numbers as people type them', () => {
  it.each([
    ['4 200 000,01', '4200000.01'],
    ['4\u00a0200\u00a0000,01 kr', '4200000.01'],
    ['4.200.000,01', '4200000.01'],
    ['4200000.5', '4200000.50'],
    ['1500', '1500.00'],
    ['1500:-', '1500.00'],
    ['\u2212150,5', '-150.50'],
    ['1,005', '1.005'],
    ['femton', 'femton'],
    ['', ''],
  ])('reads the sum %j as %j', (typed, text) => expect(asKronor(typed)).toBe(text));

  it.each([
    ['42,25', '42.25'],
    ['1 840,5', '1840.5'],
    ['0,333333', '0.333333'],
    ['1,2,3', '1,2,3'],
  ])('reads the number %j as %j', (typed, text) => expect(asDecimal(typed)).toBe(text));

  it('writes them back as people read them', () => {
    expect(typedKronor('4200000.01').replace(/\u00a0/g, ' ')).toBe('4 200 000,01');
    expect(typedDecimal('42.25')).toBe('42,25');
    expect(asKronor(typedKronor('-4200000.01'))).toBe('-4200000.01');
  });
});
