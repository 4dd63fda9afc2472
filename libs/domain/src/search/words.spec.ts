import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldedKey, LONGEST_WORD, readableKey, snippetOf, wantedWords, wordsOf } from './words.js';

describe('words', () => {
  it('are keys, each once, å ä ö being letters of their own', () => {
    expect([...wordsOf('Malå, MALÅ och Mala – 2026!')]).toEqual(['mal{', 'och', 'mala', '2026']);
    expect(wordsOf(' – % _ ').size).toBe(0);
  });

  it('have a longest one, and a query has so many', () => {
    expect([...wordsOf('x'.repeat(100))][0]).toHaveLength(LONGEST_WORD);
    expect(wantedWords('a b c d e f g h i j')).toHaveLength(8);
  });

  it('fold to the same for "menade du", and are read as they were written', () => {
    expect(foldedKey('mal{')).toBe(foldedKey('mala'));
    expect(readableKey([...wordsOf('Överförmyndare')][0]!)).toBe('överförmyndare');
  });
});

describe('snippetOf', () => {
  const shown = (text: string, query: string) =>
    snippetOf(text, wantedWords(query))
      .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
      .join('');

  it('marks what was looked for, and words that go on after it', () => {
    expect(shown('Nämnden antar  taxan.\nTaxa och avfallstaxa.', 'taxa')).toBe(
      'Nämnden antar [taxan]. [Taxa] och avfallstaxa.',
    );
    expect(shown('Malå och Mala', 'malå')).toBe('[Malå] och Mala');
  });

  it('begins near the first one', () => {
    const text = `${'ord '.repeat(100)}taxan ${'ord '.repeat(100)}`;
    expect(shown(text, 'taxa')).toMatch(/^… (ord )+\[taxan\]( ord)+ …$/);
    expect(shown('ord '.repeat(100), 'taxa')).toMatch(/^ord .* …$/);
  });

  it('adds and loses nothing of what it shows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ maxLength: 5 }), (text, query) => {
        const flat = text.normalize('NFC').replace(/\s+/g, ' ').trim();
        const parts = snippetOf(text, wantedWords(query)).map((part) => part.text);
        const inner = parts.filter((part) => part !== '… ' && part !== ' …').join('');
        expect(flat).toContain(inner);
        if (flat !== '') expect(inner).not.toBe('');
      }),
    );
  });
});
