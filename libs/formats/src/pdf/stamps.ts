import { PDFDocument } from '@cantoo/pdf-lib';
import type { PDFEmbeddedPage, PDFPage } from '@cantoo/pdf-lib';
import { AREA, FOOTER_Y, STYLES } from './meeting-styles.js';
import { PAGE, TaggedDocument } from './tagged-document.js';

const HEIGHT = STYLES.running.leading;
/** How far from the corner of a page that was set elsewhere. */
const CORNER = { x: 24, y: 14 } as const;

export interface Stamp {
  readonly text: string;
  /** In the footer of our own pages; in the lower right corner, small, of those that come from elsewhere. */
  readonly place: 'FOOTER' | 'CORNER';
}

/** Puts one stamp on each page, as an artifact in an embedded font, upright also where a page is turned. */
export async function stampPages(target: PDFDocument, stamps: readonly Stamp[], createdAt: Date): Promise<void> {
  const sheet = new TaggedDocument({ title: '', author: '', createdAt });
  const widths = stamps.map(({ text }) => {
    sheet.addPage();
    sheet.text(text, 0, 0, STYLES.running);
    return sheet.widthOf(text, STYLES.running);
  });
  const source = await PDFDocument.load(await sheet.finish(), { updateMetadata: false });
  const boxes = widths.map((right) => ({ left: 0, right, bottom: PAGE.height - HEIGHT, top: PAGE.height }));
  const texts = await target.embedPages(source.getPages(), boxes);
  target.getPages().forEach((page, index) => {
    const text = texts[index]!;
    drawStamp(page, text, cornerOf(page, stamps[index]!.place, widths[index]!));
  });
}

/** The first four numbers of the matrix that turns so many degrees. */
const TURN = { 0: [1, 0, 0, 1], 90: [0, 1, -1, 0], 180: [-1, 0, 0, -1], 270: [0, -1, 1, 0] } as const;

/** The lower left corner of the stamp in the coordinates of the page, and how far it is turned anticlockwise. */
interface Corner {
  readonly x: number;
  readonly y: number;
  readonly turned: keyof typeof TURN;
}

function cornerOf(page: PDFPage, place: Stamp['place'], width: number): Corner {
  const { x, y, width: pageWidth, height: pageHeight } = page.getCropBox();
  if (place === 'FOOTER') return { x: x + AREA.right - width, y: y + PAGE.height - FOOTER_Y - HEIGHT, turned: 0 };
  const [right, top] = [x + pageWidth, y + pageHeight];
  switch ((((page.getRotation().angle % 360) + 360) % 360) as Corner['turned']) {
    case 90:
      return { x: right - CORNER.y, y: top - CORNER.x - width, turned: 90 };
    case 180:
      return { x: x + CORNER.x + width, y: top - CORNER.y, turned: 180 };
    case 270:
      return { x: x + CORNER.y, y: y + CORNER.x + width, turned: 270 };
    case 0:
      return { x: right - CORNER.x - width, y: y + CORNER.y, turned: 0 };
  }
}

function drawStamp(page: PDFPage, text: PDFEmbeddedPage, { x, y, turned }: Corner): void {
  const key = page.node.newXObject('Sidnummer', text.ref);
  const matrix = [...TURN[turned], round(x), round(y)].join(' ');
  const content = `/Artifact <</Type /Pagination>> BDC q ${matrix} cm ${key} Do Q EMC\n`;
  const { context } = page.doc;
  page.node.addContentStream(context.register(context.flateStream(content)));
}

const round = (points: number): number => Math.round(points * 100) / 100;
