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
} from '../meeting-document/index.js';
import type { DocumentItem, LabelledLine, MeetingDocument, Section } from '../meeting-document/index.js';
import type { TextStyle } from './fonts.js';
import { AREA, FOOTER_Y, HEADER_Y, NUMBER_WIDTH, RULE_COLOR, STYLES, TEXT } from './meeting-styles.js';
import { drawTable } from './tables.js';
import { TaggedDocument } from './tagged-document.js';
import type { ElementType } from './tagged-document.js';
import { drawList, drawText } from './text-blocks.js';
import { TextFlow } from './text-flow.js';

export interface MeetingPdfOptions {
  /** Stands in the file as its day of creation; the same input gives the same bytes. */
  readonly createdAt: Date;
  /** `NONE` for a paper that `mergePdf` numbers together with its attachments. */
  readonly pageNumbers?: 'OWN' | 'NONE';
}

const TABLE_STYLE = { heading: STYLES.tableHeading, cell: STYLES.cell, ruleColor: RULE_COLOR };
/** Heading and what must stay with it: facts, a label and two lines. */
const KEEP_WITH_ITEM = 62;
const KEEP_WITH_LABEL = 2 * STYLES.body.leading;
const LOGO = { width: 150, height: 44 } as const;
const SIGNATURE_HEIGHT = 56;

/**
 * The paper of a meeting as a tagged PDF (PDF/UA-1): A4, Swedish, bookmarks per item, "Sida X av Y". Throws when the logo is neither a
 * readable PNG nor JPEG.
 */
export async function writeMeetingPdf(meeting: MeetingDocument, options: MeetingPdfOptions): Promise<Uint8Array> {
  const document = new TaggedDocument({
    title: documentTitle(meeting),
    author: plainLine(meeting.bodyName),
    createdAt: options.createdAt,
  });
  const flow = new TextFlow(document, AREA);
  drawOpening(flow, meeting);
  drawAttendees(flow, meeting);
  for (const item of meeting.items) drawItem(flow, item);
  drawSignatures(flow, meeting);
  drawRunningLines(document, meeting, options.pageNumbers ?? 'OWN');
  return document.finish();
}

function drawOpening(flow: TextFlow, meeting: MeetingDocument): void {
  const { document } = flow;
  flow.y = HEADER_Y;
  if (meeting.logo) {
    const box = { x: TEXT.x, y: flow.y, ...LOGO };
    flow.y += document.picture(document.root, meeting.logo.bytes, meeting.logo.alt, box) + 10;
  }
  line(flow, 'P', meeting.bodyName, STYLES.strong);
  flow.y = Math.max(flow.y + 22, AREA.top + 20);
  document.bookmark(plainLine(meeting.heading), 0, flow.y);
  line(flow, 'H1', meeting.heading, STYLES.heading);
  line(flow, 'P', meeting.meetingTitle, STYLES.subheading);
  flow.space(8);
  for (const fact of factsOf(meeting)) drawFact(flow, [fact], STYLES.strong, STYLES.body);
  if (meeting.draft) line(flow, 'P', DRAFT, { ...STYLES.strong, color: STYLES.draft.color });
}

function drawAttendees(flow: TextFlow, meeting: MeetingDocument): void {
  if (meeting.attendees.length === 0) return;
  sectionHeading(flow, attendeesHeading(meeting), KEEP_WITH_ITEM);
  const { headings, rows } = attendeeTable(meeting);
  const shares: Readonly<Record<string, number>> = { Namn: 4, Roll: 3, Organisation: 3, Anmärkning: 3 };
  const columns = headings.map((heading) => ({ heading, share: shares[heading] ?? 3 }));
  drawTable(flow, flow.document.root, columns, rows, TABLE_STYLE, TEXT);
}

function sectionHeading(flow: TextFlow, text: string, keepWith: number): void {
  flow.space(22);
  flow.ensure(STYLES.section.leading + keepWith);
  flow.document.bookmark(text, 1, flow.y);
  line(flow, 'H2', text, STYLES.section);
  flow.space(4);
}

function drawItem(flow: TextFlow, item: DocumentItem): void {
  const { document } = flow;
  const main = item.depth === 0;
  const style = main ? STYLES.item : STYLES.subItem;
  flow.space(main ? 22 : 16);
  const number = plainLine(item.number);
  const hanging = Math.max(NUMBER_WIDTH, number ? document.widthOf(`${number}  `, style) : 0);
  const title = { x: AREA.left + hanging, width: AREA.right - AREA.left - hanging };
  const runs = [{ text: plainLine(item.title), style }];
  const sections = sectionsOf(item);
  const facts = lineFactsOf(item);
  flow.ensure(
    flow.lines(runs, title.width).length * style.leading + (sections.length + facts.length > 0 ? KEEP_WITH_ITEM : 0),
  );
  document.bookmark(itemTitle(item), main ? 1 : 2, flow.y);
  const heading = document.element(document.root, main ? 'H2' : 'H3');
  if (number)
    flow.drawLines(heading, flow.lines([{ text: `${number} `, style }], title.width), AREA.left, flow.y, style.leading);
  flow.text(heading, runs, title);
  if (facts.length > 0) drawFact(flow, facts, STYLES.factLabel, STYLES.fact);
  for (const section of sections) drawSection(flow, section, main ? 'H3' : 'H4');
}

function drawSection(flow: TextFlow, section: Section, type: ElementType): void {
  const { document } = flow;
  flow.space(8);
  flow.ensure(STYLES.label.leading + KEEP_WITH_LABEL);
  line(flow, type, section.label, STYLES.label);
  flow.space(1);
  switch (section.kind) {
    case 'text':
      return drawText(flow, document.root, section.text, STYLES.body, TEXT);
    case 'list':
      return drawList(flow, document.root, section.entries, STYLES.body, TEXT);
    case 'actions': {
      const columns = ACTION_HEADINGS.map((heading, index) => ({ heading, share: [6, 3, 2][index]! }));
      return drawTable(flow, document.root, columns, section.actions.map(actionCells), TABLE_STYLE, TEXT);
    }
  }
}

/** "Tid 09.00 · Föredragande Anna Ek": labels in bold, all in one paragraph. */
function drawFact(flow: TextFlow, facts: readonly LabelledLine[], label: TextStyle, text: TextStyle): void {
  const runs = facts.flatMap((fact, index) => [
    { text: `${index > 0 ? '   ' : ''}${fact.label}: `, style: label },
    { text: fact.text, style: text },
  ]);
  flow.text(flow.document.element(flow.document.root, 'P'), runs, TEXT);
}

function drawSignatures(flow: TextFlow, { signatures }: MeetingDocument): void {
  if (signatures.length === 0) return;
  // The lines stay together with their heading: nobody signs an otherwise empty page by mistake.
  sectionHeading(flow, SIGNATURES_HEADING, SIGNATURE_HEIGHT * Math.min(signatures.length, 8));
  for (const { role, name } of signatures) {
    flow.ensure(SIGNATURE_HEIGHT);
    flow.y += SIGNATURE_HEIGHT - 2 * STYLES.body.leading;
    flow.document.rule(TEXT.x, flow.y, 250, STYLES.body.color);
    flow.y += 2;
    line(flow, 'P', [name, role].map(plainLine).filter(Boolean).join(', '), STYLES.body);
  }
}

function drawRunningLines(document: TaggedDocument, meeting: MeetingDocument, pageNumbers: 'OWN' | 'NONE'): void {
  const running = [meeting.bodyName, meeting.heading, meeting.when].map(plainLine).filter(Boolean).join('  ·  ');
  document.onEachPage((page, count) => {
    document.artifact('Pagination', () => {
      if (page > 1) document.text(shortened(document, running), TEXT.x, HEADER_Y, STYLES.running);
      if (meeting.draft) right(document, DRAFT.toUpperCase(), HEADER_Y, STYLES.draft);
      if (pageNumbers === 'OWN') right(document, `Sida ${page} av ${count}`, FOOTER_Y, STYLES.running);
    });
  });
}

/** One running line, whatever the names: it ends in "…" before it reaches the mark of a draft. */
function shortened(document: TaggedDocument, text: string): string {
  const width = TEXT.width - 50;
  if (document.widthOf(text, STYLES.running) <= width) return text;
  let length = text.length;
  while (document.widthOf(`${text.slice(0, length)}…`, STYLES.running) > width) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}

const right = (document: TaggedDocument, text: string, y: number, style: TextStyle): void =>
  document.text(text, AREA.right - document.widthOf(text, style), y, style);

function line(flow: TextFlow, type: ElementType, text: string, style: TextStyle): void {
  const shown = plainLine(text);
  if (shown === '') return;
  flow.text(flow.document.element(flow.document.root, type), [{ text: shown, style }], TEXT);
}
