import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import {
  ACTION_HEADINGS,
  actionCells,
  attendeesHeading,
  attendeeTable,
  documentTitle,
  DRAFT,
  factsOf,
  itemTitle,
  lineFactsOf,
  plainLine,
  sectionsOf,
  SIGNATURES_HEADING,
  textBlocks,
} from '../meeting-document/index.js';
import type { DocumentItem, LabelledLine, MeetingDocument, Section } from '../meeting-document/index.js';
import { coreProperties } from './core-properties.js';
import { withFixedTimes } from './fixed-times.js';
import { pictureSize } from './picture-size.js';
import { LIST, NUMBERING, PAGE, STYLES, TEXT_WIDTH } from './styles.js';
import { table } from './tables.js';

const LOGO = { width: 200, height: 58 } as const;

/**
 * The paper of a meeting as a Word file for further work: real headings, lists and tables, so that Word's own navigation and its reading aloud
 * find them. The same input gives the same bytes. Throws when the logo is neither PNG nor JPEG.
 */
export async function writeMeetingDocx(meeting: MeetingDocument, createdAt: Date): Promise<Uint8Array> {
  const properties = { title: documentTitle(meeting), creator: plainLine(meeting.bodyName), createdAt };
  const document = new Document({
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: header(meeting) },
        footers: { default: footer() },
        children: endedByParagraph([
          ...opening(meeting),
          ...attendees(meeting),
          ...meeting.items.flatMap(itemParagraphs),
          ...signatures(meeting),
        ]),
      },
    ],
  });
  return withFixedTimes(await Packer.toBuffer(document, undefined, [coreProperties(properties)]));
}

/** Word wants a paragraph below a table. */
const endedByParagraph = (children: readonly FileChild[]): FileChild[] =>
  children.at(-1) instanceof Table ? [...children, new Paragraph('')] : [...children];

function header({ bodyName, draft }: MeetingDocument): Header {
  const children = [new TextRun(plainLine(bodyName))];
  if (draft) children.push(new TextRun({ text: `\t${DRAFT.toUpperCase()}`, bold: true, color: '8A1C1C' }));
  return new Header({
    children: [
      new Paragraph({ style: 'Header', tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }], children }),
    ],
  });
}

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

function opening(meeting: MeetingDocument): FileChild[] {
  return [
    ...logo(meeting),
    new Paragraph({ style: 'Heading1', children: [new TextRun(plainLine(meeting.heading))] }),
    ...(plainLine(meeting.meetingTitle) ? [paragraph(plainLine(meeting.meetingTitle), 'Subtitle')] : []),
    ...factsOf(meeting).map((fact) => new Paragraph({ style: 'Facts', children: labelled([fact]) })),
  ];
}

function logo({ logo: picture }: MeetingDocument): FileChild[] {
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

function attendees(meeting: MeetingDocument): FileChild[] {
  if (meeting.attendees.length === 0) return [];
  const { headings, rows } = attendeeTable(meeting);
  const shares = headings.map((heading) => (heading === 'Namn' ? 4 : 3));
  return [paragraph(attendeesHeading(meeting), 'Heading2'), table(headings, shares, rows)];
}

function itemParagraphs(item: DocumentItem): FileChild[] {
  const main = item.depth === 0;
  const facts = lineFactsOf(item);
  return [
    paragraph(itemTitle(item), main ? 'Heading2' : 'Heading3'),
    ...(facts.length > 0 ? [new Paragraph({ style: 'Facts', keepNext: true, children: labelled(facts) })] : []),
    ...sectionsOf(item).flatMap((section) => sectionParagraphs(section, main ? 'Heading3' : 'Heading4')),
  ];
}

function sectionParagraphs(section: Section, heading: string): FileChild[] {
  return [paragraph(section.label, heading), ...content(section)];
}

function content(section: Section): FileChild[] {
  switch (section.kind) {
    case 'text':
      return textParagraphs(section.text);
    case 'list':
      return section.entries.flatMap((entry) => entryParagraphs(entry));
    case 'actions':
      return [table(ACTION_HEADINGS, [6, 3, 2], section.actions.map(actionCells))];
  }
}

const textParagraphs = (text: string): Paragraph[] =>
  textBlocks(text).flatMap((block) =>
    block.kind === 'list' ? block.entries.flatMap((entry) => entryParagraphs(entry)) : [paragraph(block.text)],
  );

/** The first block has the dash; what follows in the same entry is indented below it. */
const entryParagraphs = (entry: string): Paragraph[] =>
  textBlocks(entry).flatMap((block, index) => {
    if (block.kind === 'list') return block.entries.map((inner) => listParagraph(inner, index === 0 ? 0 : 1));
    return [index === 0 ? listParagraph(block.text, 0) : paragraph(block.text, 'ListContinue')];
  });

const listParagraph = (text: string, level: number): Paragraph =>
  new Paragraph({ style: 'ListBullet', numbering: { reference: LIST, level }, children: lines(text) });

const paragraph = (text: string, style = 'BodyText'): Paragraph => new Paragraph({ style, children: lines(text) });

const lines = (text: string): ParagraphChild[] =>
  text.split('\n').map((line, index) => new TextRun(index > 0 ? { text: line, break: 1 } : { text: line }));

const labelled = (facts: readonly LabelledLine[]): ParagraphChild[] =>
  facts.flatMap(({ label, text }, index) => [
    new TextRun({ text: `${index > 0 ? '   ' : ''}${label}: `, bold: true }),
    new TextRun(text),
  ]);

function signatures({ signatures: people }: MeetingDocument): FileChild[] {
  if (people.length === 0) return [];
  return [
    paragraph(SIGNATURES_HEADING, 'Heading2'),
    ...people.map(({ role, name }) => paragraph([name, role].map(plainLine).filter(Boolean).join(', '), 'Signature')),
  ];
}
