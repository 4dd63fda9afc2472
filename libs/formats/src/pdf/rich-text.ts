import type { Block, Inline, List, RichText } from '@domain/consultations/rich-text.js';
import { STYLES } from './meeting-styles.js';
import type { TextStyle } from './fonts.js';
import type { Run } from './line-breaks.js';
import { onPaper } from './signs.js';
import type { Element } from './tagged-document.js';
import type { Column, TextFlow } from './text-flow.js';

const INDENT = 16;
const BETWEEN = { paragraphs: 6, entries: 2, aboveHeading: 10 } as const;

/** A text with headings (H3, H4), lists (L) and emphasis. */
export function drawRichText(flow: TextFlow, parent: Element, { content }: RichText, within: Column): void {
  drawBlocks(flow, parent, content, within);
}

function drawBlocks(flow: TextFlow, parent: Element, blocks: readonly Block[], within: Column): void {
  blocks.forEach((block, index) => {
    if (index > 0) flow.space(spaceAbove(block));
    switch (block.type) {
      case 'paragraph':
        return flow.text(flow.document.element(parent, 'P'), runsOf(block.content, STYLES.body), within);
      case 'heading': {
        // A heading stays with two lines of what it heads.
        flow.ensure(STYLES.label.leading + 2 * STYLES.body.leading);
        const type = block.attrs.level === 3 ? 'H3' : 'H4';
        return flow.text(flow.document.element(parent, type), runsOf(block.content, STYLES.label), within);
      }
      case 'bulletList':
      case 'orderedList':
        return drawList(flow, parent, block, within);
    }
  });
}

const spaceAbove = (block: Block): number => {
  if (block.type === 'heading') return BETWEEN.aboveHeading;
  return block.type === 'paragraph' ? BETWEEN.paragraphs : BETWEEN.entries;
};

function drawList(flow: TextFlow, parent: Element, { type, content }: List, within: Column): void {
  const { body } = STYLES;
  const list = flow.document.element(parent, 'L');
  const label = (index: number) => (type === 'bulletList' ? '– ' : `${index + 1}. `);
  const indent = Math.max(INDENT, flow.document.widthOf(label(content.length - 1), body));
  content.forEach((item, index) => {
    if (index > 0) flow.space(BETWEEN.entries);
    const element = flow.document.element(list, 'LI');
    const mark = flow.document.element(element, 'Lbl');
    const inner = flow.document.element(element, 'LBody');
    // The mark must not stay behind when its text goes to the next page.
    flow.ensure(2 * body.leading);
    flow.drawLines(mark, flow.lines([{ text: label(index), style: body }], indent), within.x, flow.y, body.leading);
    drawBlocks(flow, inner, item.content, { x: within.x + indent, width: within.width - indent });
  });
}

/** Without content: an empty line. */
function runsOf(content: readonly Inline[] = [], style: TextStyle): Run[] {
  if (content.length === 0) return [{ text: ' ', style }];
  return content.map((node) => {
    if (node.type === 'hardBreak') return { text: '\n', style };
    const has = (mark: string) => node.marks?.some(({ type }) => type === mark) ?? false;
    const bold = style.font === 'bold' || has('bold');
    const font = has('italic') ? (bold ? 'boldItalic' : 'italic') : bold ? 'bold' : 'regular';
    return { text: onPaper(node.text), style: { ...style, font } };
  });
}
