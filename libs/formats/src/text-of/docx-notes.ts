/** What is used of mammoth's elements, which it doesn't type. */
export interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly children?: readonly WordElement[];
}

export interface WordDocument extends WordElement {
  readonly notes?: { resolve(reference: WordElement): { readonly body?: readonly WordElement[] } | undefined };
}

const HEADING = /^(?:heading|rubrik) \d$/i;

export const isHeading = ({ styleName }: WordElement): boolean => HEADING.test(styleName ?? '');

const isListed = (element: WordElement | undefined): boolean =>
  element !== undefined && element.numbering != null && !isHeading(element);

/**
 * Footnotes and endnotes as paragraphs "Fotnot 1: …" below the paragraph, list or table that refers to them. Mammoth writes them as a
 * numbered list at the end, where they look like items.
 */
export function withNotesBelow(document: WordDocument): WordDocument {
  const children: WordElement[] = [];
  let waiting: WordElement[] = [];
  let count = 0;
  const elements = document.children ?? [];
  for (const [index, element] of elements.entries()) {
    const references: WordElement[] = [];
    children.push(withoutReferences(element, references));
    for (const reference of references) {
      count += 1;
      const text = textOf(document.notes?.resolve(reference)?.body ?? []);
      if (text !== '') waiting.push(paragraph(`Fotnot ${count}: ${text}`));
    }
    // A paragraph between its rows would part a list.
    if (isListed(element) && isListed(elements[index + 1])) continue;
    children.push(...waiting);
    waiting = [];
  }
  return { ...document, children };
}

function withoutReferences(element: WordElement, references: WordElement[]): WordElement {
  if (element.children === undefined) return element;
  const children = element.children.flatMap((child) => {
    if (child.type !== 'noteReference') return [withoutReferences(child, references)];
    references.push(child);
    return [];
  });
  return { ...element, children };
}

const textOf = (elements: readonly WordElement[]): string =>
  elements.map(ownText).join(' ').replace(/\s+/g, ' ').trim();

const ownText = ({ type, value, children }: WordElement): string => {
  if (type === 'tab' || type === 'break') return ' ';
  const inner = (children ?? []).map(ownText).join(type === 'tableRow' || type === 'tableCell' ? ' ' : '');
  return (value ?? '') + inner;
};

const paragraph = (value: string): WordElement => ({
  type: 'paragraph',
  numbering: null,
  children: [{ type: 'run', children: [{ type: 'text', value }] }],
});
