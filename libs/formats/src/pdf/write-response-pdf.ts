import { saysSomething } from '@domain/consultations/rich-text.js';
import { DRAFT, plainLine } from '../meeting-document/index.js';
import {
  BEHIND_HEADING,
  type ResponseDocument,
  type ResponseDocumentSection,
  responseFacts,
  responseTitle,
  sectionsShown,
  STATEMENTS_HEADING,
} from '../response-document/index.js';
import type { TextStyle } from './fonts.js';
import { AREA, HEADER_Y, STYLES, TEXT } from './meeting-styles.js';
import { drawRichText } from './rich-text.js';
import { drawRunningLines, type PaperOptions } from './running-lines.js';
import { type ElementType, TaggedDocument } from './tagged-document.js';
import { drawList } from './text-blocks.js';
import { TextFlow } from './text-flow.js';

const LOGO = { width: 150, height: 44 } as const;
const ABOVE_SECTION = 22;
const BELOW_HEADING = 4;

/**
 * The joint response as a tagged PDF (PDF/UA-1, PDF/A-2a): A4, Swedish, a bookmark for each section, "Sida X av Y". The same input gives the same bytes.
 * Throws when the logo is neither a readable PNG nor JPEG.
 */
export async function writeResponsePdf(response: ResponseDocument, options: PaperOptions): Promise<Uint8Array> {
  const document = new TaggedDocument({
    title: responseTitle(response),
    author: plainLine(response.bodyName),
    createdAt: options.createdAt,
  });
  const flow = new TextFlow(document, AREA);
  drawOpening(flow, response);
  for (const section of sectionsShown(response)) drawSection(flow, section);
  drawListed(flow, BEHIND_HEADING, response.behind);
  drawListed(
    flow,
    STATEMENTS_HEADING,
    response.statements.map(({ organisation, name }) => `${organisation}: ${name}`),
  );
  const running = [response.bodyName, responseTitle(response)].map(plainLine).join('  ·  ');
  drawRunningLines(document, running, { draft: response.draft, pageNumbers: options.pageNumbers });
  return document.finish();
}

function drawOpening(flow: TextFlow, response: ResponseDocument): void {
  const { document } = flow;
  flow.y = HEADER_Y;
  if (response.logo) {
    const box = { x: TEXT.x, y: flow.y, ...LOGO };
    flow.y += document.picture(document.root, response.logo.bytes, response.logo.alt, box) + 10;
  }
  line(flow, 'P', response.bodyName, STYLES.strong);
  flow.y = Math.max(flow.y + 22, AREA.top + 20);
  document.bookmark(plainLine(response.heading), 0, flow.y);
  line(flow, 'H1', response.heading, STYLES.heading);
  line(flow, 'P', response.title, STYLES.subheading);
  flow.space(8);
  for (const { label, text } of responseFacts(response)) {
    const runs = [
      { text: `${label}: `, style: STYLES.strong },
      { text, style: STYLES.body },
    ];
    flow.text(document.element(document.root, 'P'), runs, TEXT);
  }
  if (response.draft) line(flow, 'P', DRAFT, { ...STYLES.strong, color: STYLES.draft.color });
}

function drawSection(flow: TextFlow, { heading, question, content }: ResponseDocumentSection): void {
  sectionHeading(flow, heading);
  if (plainLine(question) !== '') {
    line(flow, 'P', question, { ...STYLES.body, font: 'italic', color: STYLES.fact.color });
    flow.space(BELOW_HEADING);
  }
  if (saysSomething(content)) drawRichText(flow, flow.document.root, content, TEXT);
}

function drawListed(flow: TextFlow, heading: string, entries: readonly string[]): void {
  if (entries.length === 0) return;
  sectionHeading(flow, heading);
  drawList(flow, flow.document.root, entries.map(plainLine), STYLES.body, TEXT);
}

function sectionHeading(flow: TextFlow, text: string): void {
  flow.space(ABOVE_SECTION);
  flow.ensure(STYLES.section.leading + BELOW_HEADING + 3 * STYLES.body.leading);
  flow.document.bookmark(plainLine(text), 1, flow.y);
  line(flow, 'H2', text, STYLES.section);
  flow.space(BELOW_HEADING);
}

function line(flow: TextFlow, type: ElementType, text: string, style: TextStyle): void {
  const shown = plainLine(text);
  if (shown === '') return;
  flow.text(flow.document.element(flow.document.root, type), [{ text: shown, style }], TEXT);
}
