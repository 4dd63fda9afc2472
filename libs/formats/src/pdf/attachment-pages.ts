import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib';
import { plainLine } from '../meeting-document/index.js';
import { AREA, STYLES } from './meeting-styles.js';
import { TaggedDocument } from './tagged-document.js';
import { TextFlow } from './text-flow.js';

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** The pages that stand for an attachment. */
export interface AttachmentPages {
  readonly source: PDFDocument;
  /** True when the pages are the file's own, not made here. */
  readonly own: boolean;
  /** Whether they may stand in a file that is PDF/A. */
  readonly archival: boolean;
}

const BROKEN = 'Filen är skadad och kan därför inte visas här.';
const PICTURES = ['image/png', 'image/jpeg'];

export const attachmentTitle = (number: number, name: string): string => `Bilaga ${number}: ${plainLine(name)}`;

/**
 * A PDF gives its own pages, a picture one page; everything else a page that names the file and, where it should have been shown, says why
 * it is not.
 */
export async function attachmentPages(
  attachment: Attachment,
  number: number,
  { createdAt, usable }: { readonly createdAt: Date; readonly usable: boolean },
): Promise<AttachmentPages> {
  const { bytes, mediaType } = attachment;
  const made = async (make: (flow: TextFlow, title: string) => void) => {
    const title = attachmentTitle(number, attachment.name);
    const document = new TaggedDocument({ title, author: '', createdAt });
    make(new TextFlow(document, AREA), title);
    return { source: await load(await document.finish()), own: false, archival: document.archival };
  };
  const note = (reason: string) => made((flow, title) => drawNote(flow, title, reason));

  if (!usable) return note(BROKEN);
  if (mediaType === 'application/pdf') {
    const read = await readPdf(bytes);
    return typeof read === 'string' ? note(read) : { source: read, own: true, archival: false };
  }
  if (!PICTURES.includes(mediaType)) return note('');
  try {
    return await made((flow, title) => drawPicture(flow, bytes, title));
  } catch {
    return note('Bilden är skadad och kan därför inte visas här.');
  }
}

function drawPicture(flow: TextFlow, bytes: Uint8Array, title: string): void {
  const { x, width } = flow.column;
  flow.document.picture(flow.document.root, bytes, title, { x, y: flow.y, width, height: flow.room });
}

function drawNote(flow: TextFlow, title: string, reason: string): void {
  const { document } = flow;
  flow.y += 20;
  flow.text(document.element(document.root, 'H1'), [
    { text: `${title} – finns som fil i portalen`, style: STYLES.section },
  ]);
  flow.space(6);
  if (reason) flow.text(document.element(document.root, 'P'), [{ text: reason, style: STYLES.body }]);
}

/** The document, or in words why it has no pages to show. */
async function readPdf(bytes: Uint8Array): Promise<PDFDocument | string> {
  try {
    const source = await load(bytes);
    // Sizes and contents are looked up only now; a broken page shows itself here.
    const pages = source.getPages();
    pages.forEach((page) => [page.getSize(), page.node.Contents(), page.node.Resources()]);
    return pages.length > 0 ? source : 'Filen har inga sidor.';
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'Filen är låst med lösenord och kan därför inte visas här.' : BROKEN;
  }
}

const load = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });
