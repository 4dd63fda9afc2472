import { DRAFT } from '../meeting-document/index.js';
import { AREA, FOOTER_Y, HEADER_Y, STYLES, TEXT } from './meeting-styles.js';
import type { TextStyle } from './fonts.js';
import type { TaggedDocument } from './tagged-document.js';

/** Room for what stands at the right of the same line: the mark of a draft, or nothing. */
const RESERVED = 50;

/** One running line, whatever the names: it ends in "…" before it reaches the right edge. */
export function shortened(document: TaggedDocument, text: string, from: number = TEXT.x): string {
  const width = AREA.right - from - RESERVED;
  if (document.widthOf(text, STYLES.running) <= width) return text;
  let length = text.length;
  while (document.widthOf(`${text.slice(0, length)}…`, STYLES.running) > width) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}

/** A text that ends at the right edge. */
export const right = (document: TaggedDocument, text: string, y: number, style: TextStyle): void =>
  document.text(text, AREA.right - document.widthOf(text, style), y, style);

export interface PaperOptions {
  /** Stands in the file as its day of creation; the same input gives the same bytes. */
  readonly createdAt: Date;
  /** `NONE` for a paper that `mergePdf` numbers together with its attachments. */
  readonly pageNumbers?: 'OWN' | 'NONE';
}

/** What stands on every page of a paper: what it is from the second page on, that it is a draft, and "Sida X av Y". */
export function drawRunningLines(
  document: TaggedDocument,
  text: string,
  {
    draft,
    pageNumbers = 'OWN',
  }: { readonly draft: boolean; readonly pageNumbers: PaperOptions['pageNumbers'] | undefined },
): void {
  document.onEachPage((page, count) => {
    document.artifact('Pagination', () => {
      if (page > 1) document.text(shortened(document, text), TEXT.x, HEADER_Y, STYLES.running);
      if (draft) right(document, DRAFT.toUpperCase(), HEADER_Y, STYLES.draft);
      if (pageNumbers === 'OWN') right(document, `Sida ${page} av ${count}`, FOOTER_Y, STYLES.running);
    });
  });
}
