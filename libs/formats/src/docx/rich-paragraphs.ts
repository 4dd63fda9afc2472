import type { Block, Inline, List, RichText } from '@domain/consultations/rich-text.js';
import { withoutControlSigns } from '@domain/shared/control-signs.js';
import { Paragraph, TextRun } from 'docx';
import { LIST, NUMBERED } from './styles.js';

/** Gives each numbered list of a document a number of its own, so that it counts from one. */
export type ListNumbers = () => number;

export function listNumbers(): ListNumbers {
  let last = 0;
  return () => ++last;
}

/** A text as paragraphs with Word's own styles for headings and lists. */
export const richParagraphs = ({ content }: RichText, numbers: ListNumbers): Paragraph[] =>
  content.flatMap((block) => blockParagraphs(block, numbers));

function blockParagraphs(block: Block, numbers: ListNumbers): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: runs(block.content) })];
    case 'heading':
      return [
        new Paragraph({ style: block.attrs.level === 3 ? 'Heading3' : 'Heading4', children: runs(block.content) }),
      ];
    case 'bulletList':
    case 'orderedList':
      return listParagraphs(block, 0, numbers);
  }
}

function listParagraphs(list: List, level: number, numbers: ListNumbers): Paragraph[] {
  const ordered = list.type === 'orderedList';
  const reference = ordered ? NUMBERED : LIST;
  const numbering = { reference, level, ...(ordered && { instance: numbers() }) };
  return list.content.flatMap(({ content }) =>
    content.flatMap((block, index) => {
      if (isList(block)) return listParagraphs(block, level + 1, numbers);
      const children = runs(block.content);
      if (index > 0) return [new Paragraph({ style: 'ListContinue', indent: { left: 340 * (level + 1) }, children })];
      return [new Paragraph({ style: ordered ? 'ListNumber' : 'ListBullet', numbering, children })];
    }),
  );
}

const isList = (block: Block): block is List => block.type === 'bulletList' || block.type === 'orderedList';

const runs = (content: readonly Inline[] = []): TextRun[] =>
  content.map((node) => {
    if (node.type === 'hardBreak') return new TextRun({ break: 1 });
    const has = (mark: string) => node.marks?.some(({ type }) => type === mark) ?? false;
    // XML forbids some; texts of before may have them.
    return new TextRun({ text: withoutControlSigns(node.text), bold: has('bold'), italics: has('italic') });
  });
