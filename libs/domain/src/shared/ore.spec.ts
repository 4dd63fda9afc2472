import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatKronor, parseKronor, readableKronor } from './ore.js';

describe('kronor as text', () => {
  it.each([
    ['102150.00', 10_215_000n],
    ['-50.00', -5000n],
    ['0.01', 1n],
    ['-0.09', -9n],
    ['999999999999999.99', 99_999_999_999_999_999n],
  ])('%s', (text, ore) => {
    expect(parseKronor(text)).toBe(ore);
    expect(formatKronor(ore)).toBe(text);
  });

  it.each([
    '',
    '1',
    '1.0',
    '1.000',
    '1,00',
    '+1.00',
    ' 1.00',
    '1 000.00',
    '1e2',
    '.50',
    '--1.00',
    '1234567890123456.00',
  ])('refuses ”%s”', (text) => expect(parseKronor(text)).toBeUndefined());

  it('goes there and back', () => {
    fc.assert(fc.property(fc.bigInt(-(10n ** 16n), 10n ** 16n), (ore) => parseKronor(formatKronor(ore)) === ore));
  });

  it('reads with non-breaking spaces, a comma and a real minus', () => {
    expect(readableKronor(10_215_000n)).toBe('102\u00a0150,00\u00a0kr');
    expect(readableKronor(-123_456_789n)).toBe('\u22121\u00a0234\u00a0567,89\u00a0kr');
    expect(readableKronor(5n)).toBe('0,05\u00a0kr');
  });
});
