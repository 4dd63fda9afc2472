import { describe, expect, it } from '@jest/globals';
import { lostBy, type SectionText, tooLong } from './response-text.js';
import { EMPTY_TEXT, type RichText, richText } from './rich-text.js';

const section = (id: string, content: RichText): SectionText => ({ id, question: null, heading: id, content });
const says = (id: string, text: string) => section(id, richText(text));

describe('what a new text would lose', () => {
  const wanted = [says('a', 'Ny.'), section('b', EMPTY_TEXT)];

  it('is what stands in no version and is not wanted either', () => {
    const lost = (written: readonly SectionText[], frozen: readonly SectionText[]) =>
      lostBy(written, frozen, wanted).map(({ id }) => id);
    expect(lost([says('a', 'Ett.'), says('b', 'Två.')], [])).toEqual(['a', 'b']);
    expect(lost([says('a', 'Ett.'), says('b', 'Två.')], [says('a', 'Ett.'), says('b', 'Tvåa.')])).toEqual(['b']);
    expect(lost([says('a', 'Ny.'), section('b', EMPTY_TEXT)], [])).toEqual([]);
    // An editor leaves a paragraph in what was emptied.
    expect(lost([section('b', { type: 'doc', content: [{ type: 'paragraph' }] })], [says('b', 'Två.')])).toEqual([]);
  });
});

describe('all sections together', () => {
  it('are too long by their characters, or by their parts', () => {
    const letters = (count: number) => richText('x'.repeat(count));
    expect(tooLong([letters(300_000), letters(200_000)])).toBeUndefined();
    expect(tooLong([letters(300_000), letters(200_001)])).toContain('500 000 tecken');
    const parts = (count: number): RichText => ({ type: 'doc', content: Array(count).fill({ type: 'paragraph' }) });
    expect(tooLong([parts(30_000), parts(20_000)])).toBeUndefined();
    expect(tooLong([parts(30_000), parts(20_001)])).toContain('för många stycken');
    const list: RichText = { type: 'doc', content: [{ type: 'bulletList', content: Array(50_000).fill({ type: 'listItem', content: [] }) }] }; // prettier-ignore
    expect(tooLong([list])).toContain('för många stycken');
  });
});
