import { paragraphsOf, piecesOf } from './paragraph.js';
import { attribute, type XmlNode } from './xml.js';

export interface WordComment {
  readonly author: string;
  readonly at: string | null;
  readonly text: string;
}

/** By id: the comments of the part `word/comments.xml`. */
export function commentsOf(root: XmlNode): ReadonlyMap<string, WordComment> {
  const comments = new Map<string, WordComment>();
  for (const node of root.childNodes) {
    if (node.nodeName !== 'w:comment') continue;
    const lines = paragraphsOf(node).map((paragraph) =>
      piecesOf(paragraph)
        .flatMap((piece) =>
          piece.kind === 'TEXT' && piece.change?.kind !== 'DELETED' && !piece.struck ? piece.text : [],
        )
        .join(''),
    );
    comments.set(attribute(node, 'w:id') ?? '', {
      author: attribute(node, 'w:author') ?? '',
      at: attribute(node, 'w:date'),
      text: lines.join('\n').trim(),
    });
  }
  return comments;
}
