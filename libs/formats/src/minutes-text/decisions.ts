import type { DraftDecision } from './draft.js';
import type { Block, Part } from './sections.js';
import { toBlocks } from './sections.js';
import { saysNothing, withoutListMark } from './source-lines.js';

/** Words that only open a list: "Nämnden beslutar att" or "Nämnden beslutar följande:". */
const OPENING = /(?:\bbeslutar|\bbeslutade|\batt|\bföljande|:)\s?:?$/i;
const DECIDES = /\bbeslutar\b.{0,200}?(?:\batt\b|\benligt\b)/iu;

/** One decision for each row of a list; without a list one for each paragraph. */
export function readDecisions(parts: readonly Part[]): readonly DraftDecision[] {
  return parts.flatMap(({ lines }) => fromBlocks(toBlocks(lines)));
}

function fromBlocks(blocks: readonly Block[]): readonly DraftDecision[] {
  const decisions: DraftDecision[] = [];
  for (const [index, block] of blocks.entries()) {
    if (saysNothing(block.text)) continue;
    if (!block.listed && blocks[index + 1]?.listed && OPENING.test(block.text.slice(-20))) continue;
    const text = withoutListMark(block.text);
    if (text !== '') decisions.push({ text, line: block.line });
  }
  return decisions;
}

/** Decisions that stand in the text without a label: paragraphs in which somebody "beslutar att". */
export function decisionsInText(lines: Part['lines']): readonly DraftDecision[] {
  const blocks = toBlocks(lines);
  return blocks.flatMap((block, index) => {
    if (block.text.length > 3000 || !DECIDES.test(block.text)) return [];
    if (!block.text.endsWith(':')) return [{ text: withoutListMark(block.text), line: block.line }];
    const list = blocks.slice(index + 1, index + 40).map(({ text }) => text);
    return [{ text: [block.text, ...list].join('\n'), line: block.line }];
  });
}
