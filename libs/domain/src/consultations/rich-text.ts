import { err, ok, type Result } from '../shared/result.js';
import { hasControlSigns } from '../shared/control-signs.js';

/** Fet, kursiv. */
export const MARKS = ['bold', 'italic'] as const;
export type MarkName = (typeof MARKS)[number];

export interface Mark {
  readonly type: MarkName;
}
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}
export interface HardBreak {
  readonly type: 'hardBreak';
}
export type Inline = TextNode | HardBreak;
export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[];
}
export interface Heading {
  readonly type: 'heading';
  readonly attrs: { readonly level: 3 | 4 };
  readonly content?: readonly Inline[];
}
export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly Block[];
}
export interface List {
  readonly type: 'bulletList' | 'orderedList';
  readonly content: readonly ListItem[];
}
export type Block = Paragraph | Heading | List;

/** A text with headings, lists and emphasis, in the form that ProseMirror editors write (type, content, marks). */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly Block[];
}

export const EMPTY_TEXT: RichText = { type: 'doc', content: [] };
/** Of a whole text. */
export const LONGEST_RICH_TEXT = 100_000;
/** Paragraphs, list entries, pieces of text and breaks of a whole text: each takes time on paper, however little it says. */
export const MOST_NODES = 20_000;
/** Lists in lists. */
const DEEPEST = 4;

/** Plain text as paragraphs: an empty line parts them, a line break stays. */
export function richText(text: string): RichText {
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n{2,}/).map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
  return { type: 'doc', content: paragraphs.map((part): Paragraph => ({ type: 'paragraph', content: broken(part) })) };
}

const broken = (text: string): Inline[] =>
  text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' } as const]),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ]);

/** What it says, without its form: blocks part by an empty line, items by a line. */
export const plainText = ({ content }: RichText): string => content.map(ofBlock).join('\n\n').trim();

function ofBlock(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'heading') return ofInline(block.content ?? []);
  return block.content
    .map(
      ({ content }, index) =>
        `${block.type === 'bulletList' ? '–' : `${index + 1}.`} ${content.map(ofBlock).join('\n')}`,
    ) // prettier-ignore
    .join('\n');
}

const ofInline = (content: readonly Inline[]): string =>
  content.map((node) => (node.type === 'hardBreak' ? '\n' : node.text)).join('');

/** A letter or digit that can be seen; the marks of lists, blanks and signs without width say nothing. */
const VISIBLE = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

export const saysSomething = ({ content }: RichText): boolean => content.some(blockSays);

const blockSays = (block: Block): boolean =>
  block.type === 'paragraph' || block.type === 'heading'
    ? VISIBLE.test(ofInline(block.content ?? []))
    : block.content.some(({ content }) => content.some(blockSays));

/** The text with nothing in it but what it may hold. */
export function checkRichText(value: unknown): Result<RichText, string> {
  let length = 0;
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > MOST_NODES) throw new Unreadable('för många stycken, rader och delar. Dela upp den');
  };
  const inline = (node: unknown): Inline => {
    count();
    const { type, text, marks } = record(node);
    if (type === 'hardBreak') return { type };
    if (type !== 'text' || typeof text !== 'string' || text === '') throw new Unreadable('okänt innehåll');
    if (hasControlSigns(text)) throw new Unreadable('styrtecken som inte syns');
    length += text.length;
    if (length > LONGEST_RICH_TEXT) throw new Unreadable(`mer än ${LONGEST_RICH_TEXT} tecken`);
    const kept = MARKS.filter((mark) => list(marks ?? []).some((each) => record(each)['type'] === mark));
    return kept.length === 0 ? { type, text } : { type, text, marks: kept.map((mark) => ({ type: mark })) };
  };
  const block = (node: unknown, depth: number): Block => {
    count();
    const { type, content, attrs } = record(node);
    switch (type) {
      case 'paragraph':
        return { type, ...inlines(content, inline) };
      case 'heading':
        return { type, attrs: { level: record(attrs)['level'] === 4 ? 4 : 3 }, ...inlines(content, inline) };
      case 'bulletList':
      case 'orderedList':
        if (depth === DEEPEST) throw new Unreadable('listor i för många nivåer');
        return { type, content: list(content).map((item) => listItem(item, depth)) };
      default:
        throw new Unreadable('okänt innehåll');
    }
  };
  const listItem = (node: unknown, depth: number): ListItem => {
    count();
    const { type, content } = record(node);
    if (type !== 'listItem') throw new Unreadable('okänt innehåll');
    return { type, content: list(content).map((each) => block(each, depth + 1)) };
  };
  try {
    const { type, content } = record(value);
    if (type !== 'doc') throw new Unreadable('okänt innehåll');
    return ok({ type, content: list(content ?? []).map((each) => block(each, 0)) });
  } catch (error) {
    if (error instanceof Unreadable) return err(`Texten kan inte sparas: den har ${error.message}.`);
    throw error;
  }
}

class Unreadable extends Error {}

const record = (value: unknown): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) throw new Unreadable('okänt innehåll');
  return value as Record<string, unknown>;
};

const list = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Unreadable('okänt innehåll');
  return value;
};

const inlines = (content: unknown, inline: (node: unknown) => Inline): { content?: readonly Inline[] } => {
  const nodes = list(content ?? []).map(inline);
  return nodes.length === 0 ? {} : { content: nodes };
};
