import mammoth from 'mammoth';

import { packZip, unpackZip } from '../scb/zip.js';
import { TextOfError } from './errors.js';
import { htmlToText } from './html-text.js';

/** What is used of mammoth's elements, which it doesn't type. */
interface WordElement {
  readonly type: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly children?: readonly WordElement[];
}

const HEADING = /^(?:heading|rubrik) \d$/i;

/**
 * The text of a Word document. The archive is unpacked and packed anew first, so that nothing unpacks to more than was checked.
 *
 * @throws TextOfError TEXT_OF_TOO_LARGE (over 100 MB or 1 000 parts), TEXT_OF_UNREADABLE.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const entries = unpackZip(bytes);
  if (!entries.ok) {
    throw new TextOfError(entries.error.code === 'SCB_FILE_TOO_LARGE' ? 'TEXT_OF_TOO_LARGE' : 'TEXT_OF_UNREADABLE');
  }
  const parts = entries.value.filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: packZip(parts) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: numberHeadings,
      },
    );
    return htmlToText(value);
  } catch {
    throw new TextOfError('TEXT_OF_UNREADABLE');
  }
}

/** Writes out the numbers that Word counts for headings, which no text holds. */
function numberHeadings(document: WordElement): WordElement {
  const counts: number[] = [];
  const children = (document.children ?? []).map((element) => {
    if (!element.numbering?.isOrdered || !HEADING.test(element.styleName ?? '')) return element;
    const level = Number(element.numbering.level) || 0;
    counts.length = Math.min(counts.length, level + 1);
    while (counts.length <= level) counts.push(0);
    counts[level]! += 1;
    const text = { type: 'text', value: `${counts.join('.')}. ` };
    return { ...element, children: [{ type: 'run', children: [text] }, ...(element.children ?? [])] };
  });
  return { ...document, children };
}
