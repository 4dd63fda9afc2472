import { BookmarkEnd, BookmarkStart, Document, Packer, Paragraph, TextRun } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import { plainLine } from '../meeting-document/index.js';
import {
  BEHIND_HEADING,
  bookmarkOf,
  ORIGIN_PROPERTY,
  type ResponseDocument,
  type ResponseDocumentSection,
  responseFacts,
  responseTitle,
  sectionsShown,
  STATEMENTS_HEADING,
} from '../response-document/index.js';
import { coreProperties } from './core-properties.js';
import { withFixedTimes } from './fixed-times.js';
import { footer, header, labelled, listParagraph, logoParagraph, paragraph } from './paragraphs.js';
import { listNumbers, type ListNumbers, richParagraphs } from './rich-paragraphs.js';
import { NUMBERING, PAGE, STYLES } from './styles.js';

/**
 * The joint response as a Word file: real headings and lists, and a bookmark on each section's heading by which `readWordReview` finds the section
 * again in a file that comes back. The same input gives the same bytes. Throws when the logo is neither PNG nor JPEG.
 */
export async function writeResponseDocx(response: ResponseDocument, createdAt: Date): Promise<Uint8Array> {
  const properties = { title: responseTitle(response), creator: plainLine(response.bodyName), createdAt };
  const numbers = listNumbers();
  const document = new Document({
    styles: STYLES,
    numbering: NUMBERING,
    ...(response.origin !== undefined && { customProperties: [{ name: ORIGIN_PROPERTY, value: response.origin }] }),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: header(response) },
        footers: { default: footer() },
        children: [
          ...opening(response),
          ...sectionsShown(response).flatMap((section, index) => sectionParagraphs(section, index + 1, numbers)),
          ...listed(BEHIND_HEADING, response.behind),
          ...listed(
            STATEMENTS_HEADING,
            response.statements.map(({ organisation, name }) => `${organisation}: ${name}`),
          ),
        ],
      },
    ],
  });
  return withFixedTimes(await Packer.toBuffer(document, undefined, [coreProperties(properties)]));
}

const opening = (response: ResponseDocument): FileChild[] => [
  ...logoParagraph(response.logo),
  paragraph(plainLine(response.heading), 'Heading1'),
  paragraph(plainLine(response.title), 'Subtitle'),
  ...responseFacts(response).map((fact) => new Paragraph({ style: 'Facts', children: labelled([fact]) })),
];

function sectionParagraphs(
  { id, heading, question, content }: ResponseDocumentSection,
  number: number,
  numbers: ListNumbers,
): FileChild[] {
  // The library's whole bookmarks are numbered on from one file to the next; its types don't know that the parts may stand in a paragraph.
  const title = [
    new BookmarkStart(bookmarkOf(id), number),
    new TextRun(plainLine(heading)),
    new BookmarkEnd(number),
  ] as unknown as ParagraphChild[];
  return [
    new Paragraph({ style: 'Heading2', children: title }),
    ...(plainLine(question) === '' ? [] : [paragraph(plainLine(question), 'Question')]),
    ...richParagraphs(content, numbers),
  ];
}

const listed = (heading: string, entries: readonly string[]): FileChild[] =>
  entries.length === 0
    ? []
    : [paragraph(heading, 'Heading2'), ...entries.map((entry) => listParagraph(plainLine(entry), 0))];
