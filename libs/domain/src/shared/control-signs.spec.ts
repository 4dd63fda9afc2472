import { describe, expect, it } from '@jest/globals';
import { hasControlSigns, withoutControlSigns } from './control-signs.js';

describe('hasControlSigns', () => {
  it.each([
    'före\u0000efter',
    '\u001b[1m',
    'a\u0085b',
    '\u007f',
    'halv \ud83d',
    'a\uffff',
    'a\ufffe',
    '\u{1fffe}',
    '\ufdd0',
    'a\u202eb',
  ])('finds them in %j', (text) => {
    expect(hasControlSigns(text)).toBe(true);
  });

  it('lets texts with line breaks and tabs be', () => {
    expect(hasControlSigns('Åtgärder:\r\n\t– ring Örjan\u00a0 😀')).toBe(false);
  });

  it('are taken out, and nothing else', () => {
    expect(withoutControlSigns('a\u0000b\ud83d😀\uffff\tå\n')).toBe('ab😀\tå\n');
  });
});
