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
import type {
  DocumentAction,
  DocumentItem,
  LabelledLine,
  MeetingDocument,
  Section,
} from '../meeting-document/index.js';
import type { TextStyle } from './fonts.js';
import { AREA, HEADER_Y, NUMBER_WIDTH, RULE_COLOR, STYLES, TEXT } from './meeting-styles.js';
import type { Run } from './line-breaks.js';
import { drawRunningLines, type PaperOptions } from './running-lines.js';
import { drawTable, startHeight } from './tables.js';
import type { TableInput } from './tables.js';
import { TaggedDocument } from './tagged-document.js';
import type { ElementType } from './tagged-document.js';
import { drawList, drawText } from './text-blocks.js';
import { TextFlow } from './text-flow.js';

const TABLE_STYLE = { heading: STYLES.tableHeading, cell: STYLES.cell, ruleColor: RULE_COLOR };
const SPACE_ABOVE_LABEL = 8;
const GAP_BELOW_HEADING = 4;
const LOGO = { width: 150, height: 44 } as const;
const SIGNATURE_HEIGHT = 56;

/**
 * The paper of a meeting as a tagged PDF (PDF/UA-1, PDF/A-2a): A4, Swedish, bookmarks per item, "Sida X av Y". Throws when the logo is neither a
 * readable PNG nor JPEG.
 */
export async function writeMeetingPdf(meeting: MeetingDocument, options: PaperOptions): Promise<Uint8Array> {
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
  const running = [meeting.bodyName, meeting.heading, meeting.when].map(plainLine).filter(Boolean).join('  ·  ');
  drawRunningLines(document, running, { draft: meeting.draft, pageNumbers: options.pageNumbers });
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
  for (const fact of factsOf(meeting)) {
    const runs = factsAsRuns([fact], STYLES.strong, STYLES.body);
    flow.text(document.element(document.root, 'P'), runs, TEXT);
  }
  if (meeting.draft) line(flow, 'P', DRAFT, { ...STYLES.strong, color: STYLES.draft.color });
}

function drawAttendees(flow: TextFlow, meeting: MeetingDocument): void {
  if (meeting.attendees.length === 0) return;
  const { headings, rows } = attendeeTable(meeting);
  const shares: Readonly<Record<string, number>> = { Namn: 4, Roll: 3, Organisation: 3, Anmärkning: 3 };
  const columns = headings.map((heading) => ({ heading, share: shares[heading] ?? 3 }));
  const table = { columns, rows, style: TABLE_STYLE, within: TEXT };
  sectionHeading(flow, attendeesHeading(meeting), startHeight(flow, table) + GAP_BELOW_HEADING);
  drawTable(flow, flow.document.root, table);
}

function sectionHeading(flow: TextFlow, text: string, keepWith: number): void {
  flow.space(22);
  flow.ensure(STYLES.section.leading + keepWith);
  flow.document.bookmark(text, 1, flow.y);
  line(flow, 'H2', text, STYLES.section);
  flow.space(GAP_BELOW_HEADING);
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
  const factRuns = factsAsRuns(facts, STYLES.factLabel, STYLES.fact);
  const heights = [
    flow.lines(runs, title.width).length * style.leading,
    facts.length > 0 ? flow.lines(factRuns, TEXT.width).length * STYLES.fact.leading : 0,
    sections[0] ? SPACE_ABOVE_LABEL + sectionStart(flow, sections[0]) : 0,
  ];
  flow.ensure(heights.reduce((sum, height) => sum + height));
  document.bookmark(itemTitle(item), main ? 1 : 2, flow.y);
  const heading = document.element(document.root, main ? 'H2' : 'H3');
  if (number) {
    const lines = flow.lines([{ text: `${number} `, style }], hanging);
    flow.drawLines(heading, lines, AREA.left, flow.y, style.leading);
  }
  flow.text(heading, runs, title);
  if (facts.length > 0) flow.text(document.element(document.root, 'P'), factRuns, TEXT);
  for (const section of sections) drawSection(flow, section, main ? 'H3' : 'H4');
}

function drawSection(flow: TextFlow, section: Section, type: ElementType): void {
  const { root } = flow.document;
  flow.space(SPACE_ABOVE_LABEL);
  flow.ensure(sectionStart(flow, section));
  line(flow, type, section.label, STYLES.label);
  switch (section.kind) {
    case 'text':
      return drawText(flow, root, section.text, STYLES.body, TEXT);
    case 'list':
      return drawList(flow, root, section.entries, STYLES.body, TEXT);
    case 'actions':
      return drawTable(flow, root, actionTable(section.actions));
  }
}

/** The label of a section and what must stay with it: three lines, or the start of the table. */
const sectionStart = (flow: TextFlow, section: Section): number =>
  STYLES.label.leading +
  (section.kind === 'actions' ? startHeight(flow, actionTable(section.actions)) : 3 * STYLES.body.leading);

const actionTable = (actions: readonly DocumentAction[]): TableInput => ({
  columns: ACTION_HEADINGS.map((heading, index) => ({ heading, share: [6, 3, 2][index]! })),
  rows: actions.map(actionCells),
  style: TABLE_STYLE,
  within: TEXT,
});

/** "Tid: 09.00   Föredragande: Anna Ek", with the labels in their own style. */
const factsAsRuns = (facts: readonly LabelledLine[], label: TextStyle, text: TextStyle): readonly Run[] =>
  facts.flatMap((fact, index) => [
    { text: `${index > 0 ? '   ' : ''}${fact.label}: `, style: label },
    { text: fact.text, style: text },
  ]);

function drawSignatures(flow: TextFlow, { signatures }: MeetingDocument): void {
  if (signatures.length === 0) return;
  sectionHeading(flow, SIGNATURES_HEADING, SIGNATURE_HEIGHT * Math.min(signatures.length, 8));
  for (const { role, name } of signatures) {
    flow.ensure(SIGNATURE_HEIGHT);
    flow.y += SIGNATURE_HEIGHT - 2 * STYLES.body.leading;
    flow.document.rule(TEXT.x, flow.y, 250, STYLES.body.color);
    flow.y += 2;
    line(flow, 'P', [name, role].map(plainLine).filter(Boolean).join(', '), STYLES.body);
  }
}

function line(flow: TextFlow, type: ElementType, text: string, style: TextStyle): void {
  const shown = plainLine(text);
  if (shown === '') return;
  flow.text(flow.document.element(flow.document.root, type), [{ text: shown, style }], TEXT);
}
