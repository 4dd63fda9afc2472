import { attribute, child, type XmlNode } from './xml.js';

/** Whose change a piece of text is; `undefined` for text that was there and stays. */
export interface Change {
  readonly kind: 'INSERTED' | 'DELETED';
  readonly author: string;
  readonly at: string | null;
}

/** What a paragraph is made of, in order. */
export type Piece =
  | {
      readonly kind: 'TEXT';
      readonly text: string;
      readonly change: Change | undefined;
      /** Somebody else does not want what `change` inserts. */
      readonly struck?: Change;
    }
  | { readonly kind: 'COMMENT_START' | 'COMMENT_END' | 'COMMENT_AT'; readonly id: string }
  | { readonly kind: 'BOOKMARK'; readonly name: string };

const CHANGES: Readonly<Record<string, Change['kind']>> = {
  'w:ins': 'INSERTED',
  'w:moveTo': 'INSERTED',
  'w:del': 'DELETED',
  'w:moveFrom': 'DELETED',
};
const MARKS = {
  'w:commentRangeStart': 'COMMENT_START',
  'w:commentRangeEnd': 'COMMENT_END',
  'w:commentReference': 'COMMENT_AT',
} as const;
/** Boxes, and what Word keeps for programs that don't know them: their paragraphs are found on their own. */
const NOT_TEXT = new Set(['w:pPr', 'w:rPr', 'mc:AlternateContent', 'w:drawing', 'w:pict', 'w:instrText']);

interface Around {
  readonly INSERTED?: Change;
  readonly DELETED?: Change;
}

export function piecesOf(paragraph: XmlNode): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, { INSERTED, DELETED }: Around): void => {
    if (INSERTED === undefined || DELETED === undefined) {
      pieces.push({ kind: 'TEXT', text, change: DELETED ?? INSERTED });
      // Who takes back what is one's own has never wanted it.
    } else if (INSERTED.author !== DELETED.author) {
      pieces.push({ kind: 'TEXT', text, change: INSERTED, struck: DELETED });
    }
  };
  const walk = (node: XmlNode, around: Around): void => {
    for (const each of node.childNodes) {
      const { nodeName } = each;
      if (nodeName in MARKS) {
        pieces.push({ kind: MARKS[nodeName as keyof typeof MARKS], id: attribute(each, 'w:id') ?? '' });
      } else if (nodeName === 'w:bookmarkStart') {
        pieces.push({ kind: 'BOOKMARK', name: attribute(each, 'w:name') ?? '' });
      } else if (nodeName === 'w:t' || nodeName === 'w:delText') {
        add(each.textContent ?? '', around);
      } else if (nodeName === 'w:tab' || nodeName === 'w:br' || nodeName === 'w:cr') {
        add(nodeName === 'w:tab' ? '\t' : '\n', around);
      } else if (nodeName === 'w:noBreakHyphen') {
        add('-', around);
      } else if (nodeName in CHANGES) {
        const kind = CHANGES[nodeName]!;
        walk(each, {
          ...around,
          [kind]: { kind, author: attribute(each, 'w:author') ?? '', at: attribute(each, 'w:date') },
        });
      } else if (!NOT_TEXT.has(nodeName)) {
        walk(each, around);
      }
    }
  };
  walk(paragraph, {});
  return pieces;
}

/** The level of the paragraph's heading style, in English or Swedish Word; undefined when it is no heading. */
export function headingLevel(paragraph: XmlNode): number | undefined {
  const properties = child(paragraph, 'w:pPr');
  const style = properties && child(properties, 'w:pStyle');
  const level = /^(?:heading|rubrik)\s?(\d)$/i.exec((style && attribute(style, 'w:val')) ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}

/** All paragraphs in the order of the text, also those in tables, boxes and controls. */
export function paragraphsOf(node: XmlNode): XmlNode[] {
  const found: XmlNode[] = [];
  const walk = (each: XmlNode): void => {
    if (each.nodeName === 'w:p') found.push(each);
    // What stands in a fallback stands in the choice beside it as well.
    for (const inner of each.childNodes) if (inner.nodeType === 1 && inner.nodeName !== 'mc:Fallback') walk(inner);
  };
  walk(node);
  return found;
}
