import { describe, expect, it } from '@jest/globals';
import { type RichText, richText } from '@domain/consultations/rich-text.js';
import { asLine, lineOf, textOf, together } from './section-text.js';

describe('a section as a line', () => {
  it('is the same for the same text, whoever has written it down', () => {
    const fromEditor = {
      content: [
        { content: [{ text: 'Ja', type: 'text', marks: [{ type: 'bold', attrs: {} }] }], type: 'paragraph', attrs: {} },
        { type: 'paragraph' },
      ],
      type: 'doc',
    };
    const fromServer: RichText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ja', marks: [{ type: 'bold' }] }] }],
    };
    expect(lineOf(fromEditor)).toBe(asLine(fromServer));
    expect(textOf(asLine(fromServer))).toEqual(fromServer);
  });

  it('takes an editor with nothing in it for no text', () => {
    expect(lineOf({ type: 'doc', content: [{ type: 'paragraph' }] })).toBe(asLine({ type: 'doc', content: [] }));
  });

  it('is not there while the editor holds something that can’t be kept', () => {
    expect(lineOf({ type: 'doc', content: [{ type: 'image' }] })).toBeNull();
  });

  it('joins two texts by their paragraphs', () => {
    const line = (text: string) => asLine(richText(text));
    expect(together(line('Början\n\nDeras\n\nSlut'), line('Början\n\nMitt\n\nSlut'))).toBe(
      line('Början\n\nDeras\n\nMitt\n\nSlut'),
    );
  });
});
