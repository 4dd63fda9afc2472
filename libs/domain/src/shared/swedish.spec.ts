import { describe, expect, it } from '@jest/globals';
import { groupDigits, readableInteger } from './swedish-number.js';
import { swedishKey } from './swedish-key.js';

describe('swedishKey', () => {
  it('sorts as Swedes do with plain comparison', () => {
    const names = ['Österåker', 'Åre', 'Ängelholm', 'Zorn', 'Älvdalen', 'Malå', 'Mala', 'Åsele'];
    const byKey = (a: string, b: string) => (swedishKey(a) < swedishKey(b) ? -1 : 1);
    expect(names.sort(byKey)).toEqual(['Mala', 'Malå', 'Zorn', 'Åre', 'Åsele', 'Älvdalen', 'Ängelholm', 'Österåker']);
  });

  it('ignores case, foreign accents and punctuation, in either spelling of a letter', () => {
    expect(swedishKey('  André-MÜLLER, ')).toBe('andre myller');
    expect(swedishKey('A\u030are')).toBe(swedishKey('Åre'));
    expect(swedishKey('Åre')).not.toBe(swedishKey('Are'));
  });
});

describe('numbers', () => {
  it('are grouped by three', () => {
    expect(['1', '123', '1234', '123456', '1234567'].map(groupDigits)).toEqual([
      '1',
      '123',
      '1\u00a0234',
      '123\u00a0456',
      '1\u00a0234\u00a0567',
    ]);
    expect(readableInteger(-1234n)).toBe('\u22121\u00a0234');
  });
});
