import { Document, Packer, Paragraph, Table, TextRun } from 'docx';
import type { FileChild } from 'docx';
import {
  ACTION_HEADINGS,
  actionCells,
  attendeesHeading,
  attendeeTable,
  documentTitle,
  factsOf,
  itemTitle,
  lineFactsOf,
  plainLine,
  sectionsOf,
  SIGNATURES_HEADING,
  textBlocks,
} from '../meeting-document/index.js';
import type { DocumentItem, MeetingDocument, Section } from '../meeting-document/index.js';
import { coreProperties } from './core-properties.js';
import { withFixedTimes } from './fixed-times.js';
import { footer, header, labelled, listParagraph, logoParagraph, paragraph } from './paragraphs.js';
import { NUMBERING, PAGE, STYLES } from './styles.js';
import { table } from './tables.js';

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

function opening(meeting: MeetingDocument): FileChild[] {
  return [
    ...logoParagraph(meeting.logo),
    new Paragraph({ style: 'Heading1', children: [new TextRun(plainLine(meeting.heading))] }),
    ...(plainLine(meeting.meetingTitle) ? [paragraph(plainLine(meeting.meetingTitle), 'Subtitle')] : []),
    ...factsOf(meeting).map((fact) => new Paragraph({ style: 'Facts', children: labelled([fact]) })),
  ];
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

function signatures({ signatures: people }: MeetingDocument): FileChild[] {
  if (people.length === 0) return [];
  return [
    paragraph(SIGNATURES_HEADING, 'Heading2'),
    ...people.map(({ role, name }) => paragraph([name, role].map(plainLine).filter(Boolean).join(', '), 'Signature')),
  ];
}
