import { describe, expect, it } from '@jest/globals';
import { hasControlSigns } from '../shared/control-signs.js';
import { richText } from './rich-text.js';
import { inComments, paragraphsOf, remarkInWords, untracked, untrackedInWords } from './word-remarks.js';

describe('a remark from Word', () => {
  it('says who wants what', () => {
    const said = (
      kind: 'COMMENT' | 'INSERTED' | 'DELETED' | 'REPLACED' | 'STRUCK',
      quote: string,
      text: string,
      author = 'Åsa Ek',
    ) => remarkInWords({ kind, author, quote, text });
    expect(said('COMMENT', 'jour', 'Hur länge?')).toBe('Åsa Ek i Word: Hur länge?');
    expect(said('INSERTED', 'jour', 'på helger')).toBe('Åsa Ek i Word vill lägga till, efter dessa ord: ”på helger”');
    expect(said('INSERTED', '', 'Först.')).toBe('Åsa Ek i Word vill lägga till: ”Först.”');
    expect(said('DELETED', 'jour', '')).toBe('Åsa Ek i Word vill stryka detta.');
    expect(said('REPLACED', 'jour', 'beredskap', '')).toBe('Ur Word vill skriva i stället: ”beredskap”');
    expect(said('STRUCK', '', 'på helger')).toBe('Åsa Ek i Word vill inte ha med ”på helger”, som någon annan vill lägga till.'); // prettier-ignore
    const long = 'x'.repeat(1001);
    expect(said('DELETED', long, '')).toBe(`Åsa Ek i Word vill stryka allt detta: ”${long}”`);
    expect(said('REPLACED', long, 'y')).toBe(`Åsa Ek i Word vill skriva i stället för ”${long}”: ”y”`);
  });

  it('becomes as many comments as it takes, without a word lost or a sign halved', () => {
    expect(inComments('kort')).toEqual(['kort']);
    const words = Array.from({ length: 3000 }, (_, index) => `ord${index}`).join(' ');
    const comments = inComments(words);
    expect(comments.length).toBeGreaterThan(4);
    expect(Math.max(...comments.map(({ length }) => length))).toBeLessThanOrEqual(4000);
    expect(comments.map((text) => text.replace(/^… | …$/g, '')).join(' ')).toBe(words);
    const signs = inComments('😀'.repeat(5000));
    expect(signs.map((text) => text.replace(/^… | …$/g, '')).join('')).toBe('😀'.repeat(5000));
    for (const text of signs) expect(hasControlSigns(text)).toBe(false);
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

  it('names what is gone where it is known what went out', () => {
    expect(untracked(['Två rader.'], '', [now])).toEqual({ added: [], gone: ['Ett.'] });
    expect(untracked(['Ett, nu.', 'Två rader.'], '', [now])).toEqual({ added: ['Ett, nu.'], gone: ['Ett.'] });
  });

  it('is told in words, and with a doubt where it is not known what went out', () => {
    expect(untrackedInWords({ added: ['Ny.'], gone: ['Ett.'] }, true)).toBe(
      'Ändrat i Word utan spårning:\nNy.\nI stället för:\nEtt.',
    );
    expect(untrackedInWords({ added: [], gone: ['Ett.'] }, true)).toBe(
      'Ändrat i Word utan spårning:\nBorttaget:\nEtt.',
    );
    expect(untrackedInWords({ added: [], gone: [] }, false)).toMatch(/^Skiljer sig från .*\nNågot är borttaget/);
  });

  it('is what no known text has, or nothing but that something is gone', () => {
    expect(untracked(['Ett.', 'Nytt.', 'Två rader.'], '', [now, before])).toEqual({ added: ['Nytt.'], gone: [] });
    expect(untracked(['Två rader.'], '', [now, before])).toEqual({ added: [], gone: [] });
  });
});
