import { describe, expect, it } from '@jest/globals';
import { findPassage, flatText } from './passage.js';
import { type RichText, richText } from './rich-text.js';

describe('flatText', () => {
  it('has the words in a row, blocks and breaks as one blank', () => {
    const text: RichText = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Rubrik ' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Ett' }, { type: 'hardBreak' }, { type: 'text', text: 'två' }] },
        { type: 'paragraph' },
        { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'tre', marks: [{ type: 'bold' }] }] }] }] },
      ],
    }; // prettier-ignore
    expect(flatText(text)).toBe('Rubrik Ett två tre');
    expect(flatText(richText('Rad ett\nrad två\n\nNytt stycke'))).toBe('Rad ett rad två Nytt stycke');
  });
});

describe('findPassage', () => {
  const text = 'buss eller tåg, buss eller bil, buss eller båt';

  it('finds the place that it was', () => {
    expect(findPassage(text, { quote: 'buss eller', position: 16 })).toBe(16);
  });

  it('finds the nearest place when the text before has grown or shrunk', () => {
    expect(findPassage(`Inledning. ${text}`, { quote: 'buss eller bil', position: 16 })).toBe(27);
    expect(findPassage(text, { quote: 'buss eller', position: 28 })).toBe(32);
    expect(findPassage(text, { quote: 'buss eller', position: 900 })).toBe(32);
    expect(findPassage(text, { quote: 'buss eller', position: 0 })).toBe(0);
  });

  it('finds nothing when the words are gone, or there were none', () => {
    expect(findPassage(text, { quote: 'färja', position: 3 })).toBeNull();
    expect(findPassage(text, { quote: '', position: 0 })).toBeNull();
  });
});
