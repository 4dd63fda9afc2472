import { type Block, plainText, type RichText, saysSomething } from './rich-text.js';

/** A part of the joint text, as it stands in a version. */
export interface SectionText {
  readonly id: string;
  /** The question that it answers; null = in general. */
  readonly question: string | null;
  readonly heading: string;
  readonly content: RichText;
}

/** The first section of every response, before those for the questions. */
export const GENERAL_HEADING = 'Sammanfattning och allmänna synpunkter';

/** Whether two texts are the same to the letter, with the same form. */
export const isSameText = (a: readonly SectionText[], b: readonly SectionText[]): boolean => canonical(a) === canonical(b); // prettier-ignore

const canonical = (sections: readonly SectionText[]): string =>
  JSON.stringify(sections.map(({ id, heading, content }) => [id, heading, inOrder(content)]));

/** Keys in one order: databases keep JSON in their own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, inOrder(inner)]);
}

export const hasText = (sections: readonly SectionText[]): boolean =>
  sections.some(({ content }) => saysSomething(content));

/** The whole as plain text; what says nothing is left out. */
export const wholeText = (sections: readonly SectionText[]): string =>
  sections.filter(({ content }) => saysSomething(content)).map(({ content }) => plainText(content)).join('\n\n'); // prettier-ignore

/**
 * The sections that say something which is in no version: it would be lost if they said what is wanted.
 *
 * @param frozen what the current version says; empty = nothing has been frozen.
 */
export const lostBy = (
  written: readonly SectionText[],
  frozen: readonly SectionText[],
  wanted: readonly SectionText[],
): readonly SectionText[] => {
  const stands = (section: SectionText, texts: readonly SectionText[]) =>
    texts.some((each) => each.id === section.id && isSameText([each], [section]));
  return written.filter(
    (section) => plainText(section.content) !== '' && !stands(section, frozen) && !stands(section, wanted),
  );
};

/** Of all sections together: what can be kept as one version, and set on paper while somebody waits. */
export const LONGEST_RESPONSE = 500_000;
export const MOST_RESPONSE_NODES = 50_000;

/** Why the sections are too long together, in words; undefined when they are not. */
export function tooLong(contents: readonly RichText[]): string | undefined {
  const sizes = contents.map(sizeOf);
  const characters = sizes.reduce((sum, size) => sum + size.characters, 0);
  const nodes = sizes.reduce((sum, size) => sum + size.nodes, 0);
  if (characters > LONGEST_RESPONSE)
    return 'Svaret blir längre än 500 000 tecken i alla avsnitt tillsammans. Korta det.';
  return nodes > MOST_RESPONSE_NODES ? 'Svaret har för många stycken, rader och delar i alla avsnitt tillsammans. Korta det.' : undefined; // prettier-ignore
}

interface Size {
  readonly characters: number;
  readonly nodes: number;
}

function sizeOf({ content }: Pick<RichText, 'content'>): Size {
  let [characters, nodes] = [0, 0];
  const count = (block: Block): void => {
    nodes += 1;
    if (block.type === 'bulletList' || block.type === 'orderedList') {
      nodes += block.content.length;
      return block.content.forEach((item) => item.content.forEach(count));
    }
    for (const node of block.content ?? []) {
      nodes += 1;
      if (node.type === 'text') characters += node.text.length;
    }
  };
  content.forEach(count);
  return { characters, nodes };
}
