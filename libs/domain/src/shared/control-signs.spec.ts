import { describe, expect, it } from '@jest/globals';
import { hasControlSigns } from './control-signs.js';

describe('hasControlSigns', () => {
  it.each(['före\u0000efter', '\u001b[1m', 'a\u0085b', '\u007f', 'halv \ud83d'])('finds them in %j', (text) => {
    expect(hasControlSigns(text)).toBe(true);
  });

  it('lets texts with line breaks and tabs be', () => {
    expect(hasControlSigns('Åtgärder:\r\n\t– ring Örjan\u00a0 😀')).toBe(false);
  });
});
