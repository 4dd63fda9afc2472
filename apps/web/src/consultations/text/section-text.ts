import { type Block, checkRichText, EMPTY_TEXT, type RichText } from '@domain/consultations/rich-text.js';
import { bothOf } from '../../drafts/draft.js';

/** A text with form as one line, the same for the same text: what is kept, compared and sent. */
export const asLine = (text: RichText): string => JSON.stringify(trimmed(text));

/** What the editor holds; null while it can't be read. */
export function lineOf(edited: unknown): string | null {
  const checked = checkRichText(edited);
  return checked.ok ? asLine(checked.value) : null;
}

export function textOf(line: string): RichText {
  const checked = checkRichText(JSON.parse(line));
  return checked.ok ? checked.value : EMPTY_TEXT;
}

/** Both texts in one: what begins and ends both stands once, between that first theirs, then mine. */
export function together(theirs: string, mine: string): string {
  const blocks = bothOf(linesOf(theirs), linesOf(mine)).map((line) => JSON.parse(line) as Block);
  return asLine({ type: 'doc', content: blocks });
}

const linesOf = (line: string): string[] => textOf(line).content.map((block) => JSON.stringify(block));

/** Empty lines at the end are the editor's, not the writer's. */
function trimmed(text: RichText): RichText {
  const checked = checkRichText(text);
  const content = [...(checked.ok ? checked.value : text).content];
  while (isBlank(content.at(-1))) content.pop();
  return { type: 'doc', content };
}

const isBlank = (block: Block | undefined): boolean => block?.type === 'paragraph' && (block.content ?? []).length === 0; // prettier-ignore
