import { describe, expect, it } from '@jest/globals';
import { checkRichText, MOST_NODES, type RichText, richText, saysSomething } from './rich-text.js';

const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: readonly unknown[]) => ({ type: 'doc', content });
const many = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('checkRichText', () => {
  it('counts what says nothing as well: breaks, empty paragraphs and entries', () => {
    const entry = { type: 'listItem', content: [] };
    const texts = (count: number) => [
      doc(paragraph(...many(count, { type: 'hardBreak' }))),
      doc(...many(count + 1, paragraph())),
      doc({ type: 'bulletList', content: many(count, entry) }),
    ];
    for (const text of texts(MOST_NODES - 1)) expect(checkRichText(text).ok).toBe(true);
    for (const text of texts(MOST_NODES)) {
      expect(checkRichText(text)).toEqual({ ok: false, error: expect.stringContaining('för många stycken') });
    }
  });
});

describe('saysSomething', () => {
  const list = (type: 'bulletList' | 'orderedList', ...content: readonly unknown[]) =>
    doc({ type, content: [{ type: 'listItem', content }] }) as RichText;

  it('takes neither signs without width nor the marks of lists for words', () => {
    for (const text of ['', ' \n ', '\u200b', '\u00ad\u2060', '\u3164', '\u2800', '–', '…']) {
      expect([text, saysSomething(richText(text))]).toEqual([text, false]);
    }
    expect(saysSomething(list('bulletList', paragraph()))).toBe(false);
    expect(saysSomething(list('orderedList'))).toBe(false);
  });

  it('is satisfied by one letter or digit, also in a list', () => {
    for (const text of ['Ja.', 'å', '7', '\u200bÄ'])
      expect([text, saysSomething(richText(text))]).toEqual([text, true]);
    expect(saysSomething(list('orderedList', paragraph({ type: 'text', text: 'x' })))).toBe(true);
  });
});
