import mammoth from 'mammoth';

import { packZip, unpackZip } from '../scb/zip.js';
import { isHeading, withNotesBelow } from './docx-notes.js';
import type { WordDocument } from './docx-notes.js';
import { TextOfError } from './errors.js';
import { htmlToText } from './html-text.js';

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
        transformDocument: (document: WordDocument) => withNotesBelow(numberHeadings(document)),
      },
    );
    return htmlToText(value);
  } catch {
    throw new TextOfError('TEXT_OF_UNREADABLE');
  }
}

/** Writes out the numbers that Word counts for headings, which no text holds. */
function numberHeadings(document: WordDocument): WordDocument {
  const counts: number[] = [];
  const children = (document.children ?? []).map((element) => {
    if (!element.numbering?.isOrdered || !isHeading(element)) return element;
    const level = Number(element.numbering.level) || 0;
    counts.length = Math.min(counts.length, level + 1);
    while (counts.length <= level) counts.push(0);
    counts[level]! += 1;
    const text = { type: 'text', value: `${counts.join('.')}. ` };
    return { ...element, children: [{ type: 'run', children: [text] }, ...(element.children ?? [])] };
  });
  return { ...document, children };
}
