import { describe, expect, it } from '@jest/globals';
import { drawable, onPaper, unprintable } from './signs.js';

describe('signs on paper', () => {
  it('are blanks for tabs and odd blanks, and nothing for what cannot be seen', () => {
    expect(onPaper('Kolumn ett\tkolumn två\u2003tre\u202ffyra')).toBe('Kolumn ett kolumn två tre\u00a0fyra');
    expect(onPaper('kommun\u00adstyrelse\u200e, \u200bett\u2060')).toBe('kommunstyrelse, ett');
    expect(onPaper('rad\u2028rad\u2029rad\u0085rad')).toBe('rad\nrad\nrad\nrad');
  });

  it('are a letter and its accent where the font lacks them as one', () => {
    const has = (sign: string) => sign !== 'ǩ';
    expect(drawable('ǩ', has)).toBe('k\u030c');
    expect(unprintable('ǩiõll ʒ Ŋ – ”č” ½ ≤')).toEqual([]);
  });

  it('are named where the font lacks them', () => {
    expect(unprintable('Bra 👍, 協力 och 👍\tigen')).toEqual(['👍', '協', '力']);
    expect(drawable('a👍', (sign) => sign === 'a')).toBe('a?');
  });
});
