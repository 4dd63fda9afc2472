import { textBlocks } from '../meeting-document/index.js';
import type { TextStyle } from './fonts.js';
import type { Element } from './tagged-document.js';
import type { Column, TextFlow } from './text-flow.js';

const INDENT = 14;
const BULLET = '–';
const BETWEEN = { paragraphs: 6, entries: 2 } as const;

/** Plain text as paragraphs (P) and lists (L); see `textBlocks` for what makes which. */
export function drawText(flow: TextFlow, parent: Element, text: string, style: TextStyle, within: Column): void {
  textBlocks(text).forEach((block, index) => {
    if (index > 0) flow.space(block.kind === 'list' ? BETWEEN.entries : BETWEEN.paragraphs);
    if (block.kind === 'list') drawList(flow, parent, block.entries, style, within);
    else flow.text(flow.document.element(parent, 'P'), [{ text: block.text, style }], within);
  });
}

/** A list; an entry may hold paragraphs and a list of its own. */
export function drawList(
  flow: TextFlow,
  parent: Element,
  entries: readonly string[],
  style: TextStyle,
  within: Column,
): void {
  const list = flow.document.element(parent, 'L');
  entries.forEach((entry, index) => {
    if (index > 0) flow.space(BETWEEN.entries);
    const item = flow.document.element(list, 'LI');
    const label = flow.document.element(item, 'Lbl');
    const body = flow.document.element(item, 'LBody');
    const inside = { x: within.x + INDENT, width: within.width - INDENT };
    // The dash must not stay behind when its text goes to the next page.
    flow.ensure(2 * style.leading);
    flow.drawLines(label, flow.lines([{ text: `${BULLET} `, style }], INDENT), within.x, flow.y, style.leading);
    drawText(flow, body, entry, style, inside);
  });
}
