import { describe, expect, it } from '@jest/globals';
import { checkRichText, MOST_NODES } from './rich-text.js';

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
