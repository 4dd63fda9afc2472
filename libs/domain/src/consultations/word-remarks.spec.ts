import { describe, expect, it } from '@jest/globals';
import { richText } from './rich-text.js';
import { paragraphsOf, remarkInWords, untracked } from './word-remarks.js';

describe('a remark from Word', () => {
  it('says who wants what', () => {
    const said = (
      kind: 'COMMENT' | 'INSERTED' | 'DELETED' | 'REPLACED',
      quote: string,
      text: string,
      author = 'Åsa Ek',
    ) => remarkInWords({ kind, author, quote, text });
    expect(said('COMMENT', 'jour', 'Hur länge?')).toBe('Åsa Ek i Word: Hur länge?');
    expect(said('INSERTED', 'jour', 'på helger')).toBe('Åsa Ek i Word vill lägga till, efter dessa ord: ”på helger”');
    expect(said('INSERTED', '', 'Först.')).toBe('Åsa Ek i Word vill lägga till: ”Först.”');
    expect(said('DELETED', 'jour', '')).toBe('Åsa Ek i Word vill stryka detta.');
    expect(said('REPLACED', 'jour', 'beredskap', '')).toBe('Ur Word vill skriva i stället: ”beredskap”');
  });
});

describe('what was written without being tracked', () => {
  const now = paragraphsOf(richText('Ett.\n\nTvå\nrader.'));
  const before = paragraphsOf(richText('Ett, förr.'));

  it('is nothing when the section is as it is or has been, whatever the blanks', () => {
    expect(untracked(['Ett.', 'Två rader.'], '', [now, before])).toBeUndefined();
    expect(untracked(['Ett, förr.'], '', [now, before])).toBeUndefined();
    expect(untracked(['Vad saknas?', 'Ett.', 'Två\nrader.'], 'Vad saknas?', [now])).toBeUndefined();
  });

  it('is what no known text has, or nothing but that something is gone', () => {
    expect(untracked(['Ett.', 'Nytt.', 'Två rader.'], '', [now])).toEqual(['Nytt.']);
    expect(untracked(['Två rader.'], '', [now])).toEqual([]);
  });
});
