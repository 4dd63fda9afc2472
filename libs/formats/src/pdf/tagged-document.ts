import PDFDocument from 'pdfkit';
import { conformanceMarks } from './conformance.js';
import { FONTS } from './fonts.js';
import type { TextStyle } from './fonts.js';
import { isSoundPng } from './picture-check.js';
import { drawable, hasIn } from './signs.js';

export type Element = PDFKit.PDFStructureElement;

/** The structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the papers use. */
export type ElementType =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

interface ElementOptions {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly bbox?: readonly [number, number, number, number];
}

export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  /** Written into the file, so that the same input always gives the same bytes. */
  readonly createdAt: Date;
}

const JPEG_START = 0xff;
/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** pdfkit writes title and author into the XMP packet as they are; a "&" would make it unreadable. */
class WellFormedPdf extends PDFDocument {
  override endMetadata(): void {
    const escaped = Object.entries(this.info).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : value,
    ]);
    this.info = Object.fromEntries(escaped) as PDFKit.DocumentInfo;
    super.endMetadata();
  }
}

/**
 * A PDF for everybody and for the archive: tagged (PDF/UA-1, PDF/A-2a), in Swedish, with title, bookmarks and embedded fonts. Whatever is drawn
 * belongs to an element of the structure (`mark`) or is an artifact that a screen reader passes over.
 */
export class TaggedDocument {
  readonly root: Element;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #chunks: Buffer[] = [];
  #archival = true;
  readonly #bookmarks: { readonly level: number; readonly item: PDFKit.PDFOutline }[] = [];

  constructor({ title, author, createdAt }: DocumentFacts) {
    const options = {
      size: [PAGE.width, PAGE.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      font: FONTS.regular,
      pdfVersion: '1.7' as const,
      tagged: true,
      subset: 'PDF/A-2a' as const,
      lang: 'sv-SE',
      displayTitle: true,
      info: { Title: title, Author: author, Creator: 'Samverkansportalen', CreationDate: createdAt },
    };
    this.#pdf = new WellFormedPdf(options);
    // pdfkit marks a file as PDF/A or PDF/UA, not as both.
    const packet = this.#pdf as unknown as { _addPdfaMetadata(): void; appendXML(xml: string): void };
    packet._addPdfaMetadata = () => packet.appendXML(conformanceMarks({ archival: this.archival, accessible: true }));
    this.#pdf.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.root = this.#pdf.struct('Document');
    this.#pdf.addStructure(this.root);
  }

  /** Whether it is PDF/A as far as it has been drawn. */
  get archival(): boolean {
    return this.#archival;
  }

  get pageCount(): number {
    return this.#pdf.bufferedPageRange().count;
  }

  addPage(): void {
    this.#pdf.addPage();
  }

  /** An element below `parent`, placed after all that the parent holds so far. */
  element(parent: Element, type: ElementType, options: ElementOptions = {}): Element {
    const element = this.#pdf.struct(type, options as PDFKit.Mixins.StructureElementOptions);
    parent.add(element);
    return element;
  }

  /** What `draw` draws, on one page, is the content of the element. */
  mark(element: Element, draw: () => void): void {
    element.add(draw);
  }

  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.#pdf.markContent('Artifact', { type });
    draw();
    this.#pdf.endMarkedContent();
  }

  /** A bookmark to the height `y` of the current page, under the last one of a lower level. */
  bookmark(title: string, level: number, y: number): void {
    const parent = this.#bookmarks.findLast((bookmark) => bookmark.level < level)?.item ?? this.#pdf.outline;
    // pdfkit counts `left` from the right edge; its types know `expanded` only.
    const options = { fit: false, top: y, left: PAGE.width, expanded: true };
    this.#bookmarks.push({ level, item: parent.addItem(title, options) });
  }

  widthOf(text: string, { font, size }: TextStyle): number {
    this.#pdf.font(FONTS[font]).fontSize(size);
    return this.#pdf.widthOfString(drawable(text, hasIn(this.#pdf)));
  }

  /** One line of text with its upper edge at `y`. */
  text(text: string, x: number, y: number, { font, size, color }: TextStyle): void {
    this.#pdf.font(FONTS[font]).fontSize(size).fillColor(color);
    this.#pdf.text(drawable(text, hasIn(this.#pdf)), x, y, { lineBreak: false });
  }

  rule(x: number, y: number, width: number, color: string, thickness = 0.5): void {
    this.artifact('Layout', () => {
      this.#pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(thickness)
        .stroke(color);
    });
  }

  /** A picture (PNG or JPEG) that fits into the box; returns how high it became. Throws when it is broken. */
  picture(
    parent: Element,
    bytes: Uint8Array,
    alt: string,
    box: { x: number; y: number; width: number; height: number },
  ) {
    if (bytes[0] !== JPEG_START && !isSoundPng(bytes)) throw new TypeError('The picture cannot be read.');
    const source = Buffer.from(bytes);
    const { width, height, colorSpace } = this.#opened(source);
    // Printer's inks mean a colour only with the printer's profile, which no picture is sure to bring.
    if (colorSpace === 'DeviceCMYK') this.#archival = false;
    const scale = Math.min(box.width / width, box.height / height);
    const figure = this.element(parent, 'Figure', {
      alt,
      bbox: [box.x, box.y, box.x + width * scale, box.y + height * scale],
    });
    this.mark(figure, () => this.#pdf.image(source, box.x, box.y, { fit: [box.width, box.height] }));
    return height * scale;
  }

  /** Draws on each page what is known only at the end, such as "Sida 1 av 7". */
  onEachPage(draw: (page: number, count: number) => void): void {
    for (let page = 0; page < this.pageCount; page++) {
      this.#pdf.switchToPage(page);
      draw(page + 1, this.pageCount);
    }
  }

  finish(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(this.#chunks))));
      this.#pdf.on('error', reject);
      this.#pdf.end();
    });
  }

  #opened(source: Buffer): Pick<OpenedImage, 'width' | 'height' | 'colorSpace'> {
    const { openImage } = this.#pdf as unknown as { openImage(src: Buffer): OpenedImage };
    const { width, height, orientation, colorSpace } = openImage.call(this.#pdf, source);
    return (orientation ?? 1) > 4 ? { width: height, height: width, colorSpace } : { width, height, colorSpace };
  }
}

interface OpenedImage {
  readonly width: number;
  readonly height: number;
  /** Exif: from 5 on the picture lies on its side. */
  readonly orientation?: number;
  /** Of a JPEG. */
  readonly colorSpace: 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK' | undefined;
}
