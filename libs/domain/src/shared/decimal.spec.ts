import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDecimal, parseDecimal, readableDecimal } from './decimal.js';

describe('decimals', () => {
  it.each([
    ['42.25', 42_250_000n],
    ['0.1098', 109_800n],
    ['-0.000001', -1n],
    ['13', 13_000_000n],
    ['0', 0n],
  ])('%s', (text, micro) => {
    expect(parseDecimal(text)).toBe(micro);
    expect(formatDecimal(micro)).toBe(text);
  });

  it('counts only decimals that matter', () => {
    expect(parseDecimal('1.1234567')).toBe('PRECISION');
    expect(parseDecimal('1.10000000')).toBe(1_100_000n);
  });

  it.each(['', '1.', '.5', '1,5', '1e3', '+1', 'NaN', ' 1', '1234567890123456'])('refuses ”%s”', (text) =>
    expect(parseDecimal(text)).toBeUndefined(),
  );

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), (micro) => parseDecimal(formatDecimal(micro)) === micro),
    );
  });

  it('reads as people write', () => {
    expect(readableDecimal(25_000_000n, 2)).toBe('25,00');
    expect(readableDecimal(109_800n, 2)).toBe('0,1098');
    expect(readableDecimal(4_086_000_000n)).toBe('4\u00a0086');
    expect(readableDecimal(-12_500_000n)).toBe('\u221212,5');
  });
});
