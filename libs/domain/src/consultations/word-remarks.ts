import { LONGEST_COMMENT } from './check-consultation.js';
import { LONGEST_QUOTE } from './passage.js';
import type { Block, RichText } from './rich-text.js';
import { plainText } from './rich-text.js';

/** What somebody has done in a Word file: said something about a passage, or changed it. */
export interface WordRemark {
  readonly kind: 'COMMENT' | 'INSERTED' | 'DELETED' | 'REPLACED' | 'STRUCK';
  /** As Word knows the author; may be empty. */
  readonly author: string;
  /** The whole passage, also where it is longer than a comment's may be. */
  readonly quote: string;
  readonly text: string;
}

/** The remark as a comment on the joint text, with the name that Word has for its author. */
export function remarkInWords({ kind, author, quote, text }: WordRemark): string {
  const by = author === '' ? 'Ur Word' : `${author} i Word`;
  const isCut = quote.length > LONGEST_QUOTE;
  switch (kind) {
    case 'COMMENT':
      return `${by}: ${text}`;
    case 'INSERTED':
      return quote === '' ? `${by} vill lägga till: ”${text}”` : `${by} vill lägga till, efter dessa ord: ”${text}”`;
    case 'DELETED':
      return isCut ? `${by} vill stryka allt detta: ”${quote}”` : `${by} vill stryka detta.`;
    case 'REPLACED':
      return `${by} vill skriva i stället${isCut ? ` för ”${quote}”` : ''}: ”${text}”`;
    case 'STRUCK':
      return `${by} vill inte ha med ”${text}”, som någon annan vill lägga till.`;
  }
}

/** As comments of which none is too long: nothing is lost. */
export function inComments(text: string): string[] {
  const comments: string[] = [];
  let rest = text;
  while (rest.length > LONGEST_COMMENT) {
    const head = rest.slice(0, LONGEST_COMMENT - ' …'.length).replace(/[\ud800-\udbff]$/, '');
    const blank = head.search(/\s\S*$/);
    const end = blank > head.length / 2 ? blank : head.length;
    comments.push(`${head.slice(0, end)} …`);
    rest = `… ${rest.slice(end).trimStart()}`;
  }
  return [...comments, rest];
}

/** The paragraphs of a text, each heading and entry being one, as they stand in a file of it; none is empty. */
export const paragraphsOf = ({ content }: RichText): string[] =>
  content.flatMap(ofBlock).flatMap((text) => (text.trim() === '' ? [] : text.trim()));

const ofBlock = (block: Block): string[] =>
  block.type === 'paragraph' || block.type === 'heading'
    ? [plainText({ type: 'doc', content: [block] })]
    : block.content.flatMap(({ content }) => content.flatMap(ofBlock));

/** What was done in a section of a Word file without being tracked: paragraphs that are new, and those that are gone. */
export interface Untracked {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/**
 * What somebody has written in a section of a Word file without tracking it.
 *
 * @param came the section's paragraphs as they came, the question that may stand above them included.
 * @param known the section as it went out; where that is not known, as it is and as it has been frozen: the file may come from any of them.
 * @returns undefined when nothing was. What is gone is told only where it is known what went out.
 */
export function untracked(
  came: readonly string[],
  question: string,
  known: readonly (readonly string[])[],
): Untracked | undefined {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  const asked = flat(question);
  const body = came.map(flat).filter((text, index) => !(index === 0 && text === asked));
  if (known.some((each) => each.map(flat).join('\n') === body.join('\n'))) return undefined;
  const seen = new Set(known.flat().map(flat));
  const [sent] = known.length === 1 ? known : [];
  const gone = (sent ?? []).map(flat).filter((text) => !body.includes(text));
  return { added: body.filter((text) => !seen.has(text)), gone };
}

/** It as a comment on the section. @param isSure whether it is known what went out. */
export function untrackedInWords({ added, gone }: Untracked, isSure: boolean): string {
  const lines = [
    isSure
      ? 'Ändrat i Word utan spårning:'
      : 'Skiljer sig från texten i portalen (filen säger inte vilken text den kommer ur):',
    ...added,
    ...(gone.length === 0 ? [] : [added.length === 0 ? 'Borttaget:' : 'I stället för:', ...gone]),
    ...(added.length + gone.length === 0 ? ['Något är borttaget eller flyttat.'] : []),
  ];
  return lines.join('\n');
}
