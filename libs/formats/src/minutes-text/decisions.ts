import type { DraftDecision } from './draft.js';
import {
  beforeRow,
  goesBeforeEachRow,
  isAtt,
  isBareOpening,
  isSentenceOfMeeting,
  opens,
  rowsOfAtt,
} from './decision-openings.js';
import type { Part } from './parts.js';
import type { Block } from './sections.js';
import { toBlocks } from './sections.js';
import { saysNothing, withoutListMark } from './source-lines.js';

const DECIDES = /\bbeslutar\b.{0,200}?(?:\batt\b|\benligt\b)/iu;
/** In the past only where the meeting itself decided: others have decided much that the text tells of. */
const DECIDED =
  /^(?:(?:det )?(?:beslutades|beslöts|beslutas) (?:att|enligt)|(?:\p{L}*(?:mötet|gruppen|nätverket|forumet|nämnden|direktionen|styrelsen|utskottet|rådet|presidiet|kommittén)|vi) (?:beslutade|beslöt|enades om|kom överens om) att)\s/iu;
/** One decision for each row of a list, each "att" of a row of them, and each paragraph. */
export function readDecisions(parts: readonly Part[]): readonly DraftDecision[] {
  return parts.flatMap(({ lines }) => fromBlocks(toBlocks(rowsOfAtt(lines))));
}

/** Words that open a list, where they say more than that something is decided. */
interface Opened {
  readonly block: Block;
  /** They stand before each row; else they make one decision with their rows. */
  readonly each: boolean;
}

function fromBlocks(blocks: readonly Block[]): readonly DraftDecision[] {
  const decisions: DraftDecision[] = [];
  const addTo = (last: DraftDecision, text: string) => {
    decisions[decisions.length - 1] = { ...last, text: `${last.text}\n${text}` };
  };
  let opened: Opened | undefined;
  /** What stands here belongs to the decision above. */
  let belongs = false;
  for (const [index, block] of blocks.entries()) {
    const [before, next, last] = [blocks[index - 1], blocks[index + 1], decisions.at(-1)];
    if (opened !== undefined && before !== opened.block && !isRowBelow(block, before!, opened.each)) opened = undefined;
    belongs &&= block.listed;
    if (!block.listed && next !== undefined && opens(block, next)) {
      opened = undefined;
      if (isBareOpening(block.text)) continue;
      // "Villkor:" below a decision begins a list that belongs to it.
      belongs = last !== undefined && !before!.listed && !isSentenceOfMeeting(block.text);
      if (belongs) addTo(last!, block.text);
      else if (goesBeforeEachRow(block.text, next)) opened = { block, each: true };
      else {
        opened = { block, each: false };
        decisions.push({ text: block.text, line: block.line });
      }
      continue;
    }
    if (last && (belongs || opened?.each === false)) {
      addTo(last, block.text);
      continue;
    }
    if (saysNothing(block.text)) continue;
    const text = withoutListMark(block.text);
    // A sentence on a line of its own under a row of a list still belongs to the row.
    if (last && !block.listed && !block.apart && before?.listed) addTo(last, text);
    else if (text !== '')
      decisions.push({ text: opened ? beforeRow(opened.block.text, text) : text, line: block.line });
  }
  return decisions;
}

/** A row under words that open a list, further down than the first. */
const isRowBelow = (block: Block, before: Block, each: boolean): boolean =>
  block.listed ? before.listed : isAtt(block.text) ? isAtt(before.text) : !each && !block.apart && !before.listed;

/** "Beslut: inget svar lämnas." in the middle of a paragraph. */
const LABELLED = /^Beslut:\s+(?=\S)/;

/**
 * Decisions that stand in the text without a label: sentences in which somebody "beslutar att", with the list that they open, and those
 * after "Beslut:". `labelledOnly`: the item has decisions of its own, so that others only tell of them.
 */
export function decisionsInText(lines: Part['lines'], labelledOnly = false): readonly DraftDecision[] {
  const blocks = toBlocks(lines);
  return blocks.flatMap((block, index) => {
    if (block.text.length > 3000) return [];
    const said = block.text
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .filter((each) => LABELLED.test(each) || (!labelledOnly && (DECIDES.test(each) || DECIDED.test(each))))
      .map((each) => each.replace(LABELLED, ''))
      .filter((each) => !saysNothing(each));
    return said.map((text) => {
      if (!text.endsWith(':')) return { text: withoutListMark(text), line: block.line };
      const list = blocks.slice(index + 1, index + 40).map((each) => each.text);
      return { text: [withoutListMark(text), ...list].join('\n'), line: block.line };
    });
  });
}
