import { describe, expect, it } from '@jest/globals';
import { formatDecimal, parseDecimal, readableDecimal } from './decimal.js';

describe('decimals', () => {
  it.each([
    ['42.25', 42_250_000n, '42.25'],
    ['25', 25_000_000n, '25'],
    ['25.00', 25_000_000n, '25'],
    ['0.000001', 1n, '0.000001'],
    ['-0.1098', -109_800n, '-0.1098'],
    ['0.1000000000', 100_000n, '0.1'],
    ['-0', 0n, '0'],
  ])('%s', (text, micro, formatted) => {
    expect(parseDecimal(text)).toBe(micro);
    expect(formatDecimal(micro)).toBe(formatted);
  });

  it('tells a number with too many decimals from what is no number', () => {
    expect(parseDecimal('0.0000001')).toBe('PRECISION');
    for (const text of ['', '.5', '5.', '1,5', '1e3', '+1', '1 000', 'NaN']) expect(parseDecimal(text)).toBeUndefined();
  });

  it('writes them for people', () => {
    expect([readableDecimal(42_250_000n), readableDecimal(25_000_000n, 2), readableDecimal(-1_234_500_000n)]).toEqual([
      '42,25',
      '25,00',
      '\u22121\u00a0234,5',
    ]);
  });
});
