import { describe, expect, it } from '@jest/globals';
import { formatKronor, parseKronor, readableKronor } from './ore.js';

describe('kronor as programs exchange them', () => {
  it.each([
    ['102150.00', 10215000n],
    ['0.00', 0n],
    ['0.05', 5n],
    ['-0.05', -5n],
    ['-50.00', -5000n],
    ['999999999999999.99', 99999999999999999n],
  ])('%s', (text, ore) => {
    expect(parseKronor(text)).toBe(ore);
    expect(formatKronor(ore)).toBe(text);
  });

  it.each(['1', '1.0', '1.000', '1,00', '.50', '+1.00', '1 000.00', '1e3.00', '1000000000000000.00', ' 1.00', '−1.00'])(
    'refuses %p',
    (text) => {
      expect(parseKronor(text)).toBeUndefined();
    },
  );
});

it('writes kronor for people with non-breaking spaces and a real minus', () => {
  expect([10215000n, 5n, -10215000n].map(readableKronor)).toEqual([
    '102\u00a0150,00\u00a0kr',
    '0,05\u00a0kr',
    '\u2212102\u00a0150,00\u00a0kr',
  ]);
});
