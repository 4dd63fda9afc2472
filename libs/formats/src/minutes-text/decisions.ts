import type { DraftDecision } from './draft.js';
import type { Part } from './parts.js';
import type { Block } from './sections.js';
import { toBlocks } from './sections.js';
import { saysNothing, withoutListMark } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** Words that only open a list: "Nämnden beslutar att" or "Nämnden beslutar följande:". */
const OPENING = /(?:\bbeslutar|\bbeslutade|\batt|\bföljande|:)\s?:?$/i;
const BEGINS = /\b(?:beslutar|beslutade|att|följande)\s?:?$/i;
const DECIDES = /\bbeslutar\b.{0,200}?(?:\batt\b|\benligt\b)/iu;
/** In the past only where the meeting itself decided: others have decided much that the text tells of. */
const DECIDED =
  /^(?:(?:det )?(?:beslutades|beslöts|beslutas) (?:att|enligt)|(?:\p{L}*(?:mötet|gruppen|nätverket|forumet|nämnden|direktionen|styrelsen|utskottet|rådet|presidiet|kommittén)|vi) (?:beslutade|beslöt|enades om|kom överens om) att)\s/iu;
/** Where a row that begins with "att" is a decision of its own, and no broken line of the one before. */
const BEFORE_ATT = /(?:[,;:.]|\b(?:och|samt|dels|beslutar|beslutade|besluta))$/i;

/** One decision for each row of a list, each "att" of a row of them, and each paragraph. */
export function readDecisions(parts: readonly Part[]): readonly DraftDecision[] {
  return parts.flatMap(({ lines }) => fromBlocks(toBlocks(rowsOfAtt(lines))));
}

function fromBlocks(blocks: readonly Block[]): readonly DraftDecision[] {
  const decisions: DraftDecision[] = [];
  let belongs = false;
  for (const [index, block] of blocks.entries()) {
    if (saysNothing(block.text)) continue;
    const next = blocks[index + 1];
    const last = decisions.at(-1);
    if (!block.listed && next !== undefined && opens(block, next)) {
      // "Villkor:" below a decision begins a list that belongs to it.
      belongs = last !== undefined && !blocks[index - 1]!.listed && !BEGINS.test(block.text.slice(-20));
      if (belongs) decisions[decisions.length - 1] = { ...last!, text: `${last!.text}\n${block.text}` };
      continue;
    }
    belongs &&= block.listed;
    const text = belongs ? block.text : withoutListMark(block.text);
    if (last && belongs) {
      decisions[decisions.length - 1] = { ...last, text: `${last.text}\n${text}` };
      continue;
    }
    // A sentence on a line of its own under a row of a list still belongs to the row.
    if (last && !block.listed && !block.apart && blocks[index - 1]?.listed) {
      decisions[decisions.length - 1] = { ...last, text: `${last.text}\n${text}` };
    } else if (text !== '') decisions.push({ text, line: block.line });
  }
  return decisions;
}

const opens = (block: Block, next: Block): boolean =>
  OPENING.test(block.text.slice(-20)) && (next.listed || isAtt(next.text) || !next.apart);

const isAtt = (text: string): boolean => /^att\s/i.test(text);

/** Rows that begin with "att" are parted, as if a blank line stood between. */
function rowsOfAtt(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]?.text ?? '';
    const ended = lines[index - 1]?.ended === true && isAtt(before);
    const parted = isAtt(line.text) && before !== '' && (ended || BEFORE_ATT.test(before.slice(-20)));
    return parted ? [{ ...line, text: '' }, line] : [line];
  });
}

/** Decisions that stand in the text without a label: sentences in which somebody "beslutar att", with the list that they open. */
export function decisionsInText(lines: Part['lines']): readonly DraftDecision[] {
  const blocks = toBlocks(lines);
  return blocks.flatMap((block, index) => {
    if (block.text.length > 3000) return [];
    const said = block.text
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .filter((each) => DECIDES.test(each) || DECIDED.test(each));
    return said.map((text) => {
      if (!text.endsWith(':')) return { text: withoutListMark(text), line: block.line };
      const list = blocks.slice(index + 1, index + 40).map((each) => each.text);
      return { text: [withoutListMark(text), ...list].join('\n'), line: block.line };
    });
  });
}
