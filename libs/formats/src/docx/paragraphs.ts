import {
  AlignmentType,
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import { DRAFT, type LabelledLine, type Logo, plainLine } from '../meeting-document/index.js';
import { pictureSize } from './picture-size.js';
import { LIST, TEXT_WIDTH } from './styles.js';

const LOGO = { width: 200, height: 58 } as const;

/** The body's name on each page, and that it is a draft. */
export function header({ bodyName, draft }: { readonly bodyName: string; readonly draft: boolean }): Header {
  const children = [new TextRun(plainLine(bodyName))];
  if (draft) children.push(new TextRun({ text: `\t${DRAFT.toUpperCase()}`, bold: true, color: '8A1C1C' }));
  return new Header({
    children: [
      new Paragraph({ style: 'Header', tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }], children }),
    ],
  });
}

export const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

/** The logo at the top; throws when it is neither PNG nor JPEG. */
export function logoParagraph(picture: Logo | undefined): Paragraph[] {
  if (!picture) return [];
  const size = pictureSize(picture.bytes);
  const scale = Math.min(LOGO.width / size.width, LOGO.height / size.height);
  const image = new ImageRun({
    type: picture.mediaType === 'image/png' ? 'png' : 'jpg',
    data: picture.bytes,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: 'Logotyp', title: plainLine(picture.alt), description: plainLine(picture.alt) },
  });
  return [new Paragraph({ children: [image] })];
}

export const listParagraph = (text: string, level: number): Paragraph =>
  new Paragraph({ style: 'ListBullet', numbering: { reference: LIST, level }, children: lines(text) });

export const paragraph = (text: string, style = 'BodyText'): Paragraph =>
  new Paragraph({ style, children: lines(text) });

export const lines = (text: string): ParagraphChild[] =>
  text.split('\n').map((line, index) => new TextRun(index > 0 ? { text: line, break: 1 } : { text: line }));

/** Labels in bold, each with its text. */
export const labelled = (facts: readonly LabelledLine[]): ParagraphChild[] =>
  facts.flatMap(({ label, text }, index) => [
    new TextRun({ text: `${index > 0 ? '   ' : ''}${label}: `, bold: true }),
    new TextRun(text),
  ]);
