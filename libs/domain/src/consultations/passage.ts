import type { Block, Inline, RichText } from './rich-text.js';

/** A part of a text that somebody has said something about. */
export interface Passage {
  /** Its words, with one blank where the text had several, or a new line; empty = the whole text. */
  readonly quote: string;
  /** Where it began, in the words as `flatText` has them. */
  readonly position: number;
}

export const LONGEST_QUOTE = 1000;

/** The words of a text in a row: what parts blocks, and every run of blanks, is one blank. Selections in browsers read alike. */
export const flatText = ({ content }: RichText): string => flat(content.map(ofBlock).join(' '));
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ofBlock = (block: Block): string =>
  block.type === 'paragraph' || block.type === 'heading'
    ? ofInline(block.content ?? [])
    : block.content.map(({ content }) => content.map(ofBlock).join(' ')).join(' ');

const ofInline = (content: readonly Inline[]): string =>
  content.map((node) => (node.type === 'hardBreak' ? ' ' : node.text)).join('');

/** Where the passage stands now: the nearest place with the same words; null when they are there no longer. */
export function findPassage(text: string, { quote, position }: Passage): number | null {
  if (quote === '') return null;
  let best: number | null = null;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (best !== null && Math.abs(at - position) >= Math.abs(best - position)) break;
    best = at;
  }
  return best;
}
