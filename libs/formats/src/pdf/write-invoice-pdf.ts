import {
  addressOf,
  exemptions,
  invoiceFacts,
  invoiceHeading,
  LINE_HEADINGS,
  lineCells,
  paymentFacts,
  registrationsOf,
  totalRows,
  VAT_HEADINGS,
  vatRows,
} from '../invoice-document/index.js';
import type { InvoiceDocument, LabelledText } from '../invoice-document/index.js';
import { plainLine } from '../meeting-document/index.js';
import type { TextStyle } from './fonts.js';
import { AREA, FOOTER_Y, HEADER_Y, RULE_COLOR, STYLES } from './meeting-styles.js';
import { right, shortened } from './running-lines.js';
import { drawTable, startHeight } from './tables.js';
import type { TableInput } from './tables.js';
import { TaggedDocument } from './tagged-document.js';
import type { ElementType } from './tagged-document.js';
import { drawText } from './text-blocks.js';
import { TextFlow } from './text-flow.js';
import type { Column } from './text-flow.js';

const WHOLE: Column = { x: AREA.left, width: AREA.right - AREA.left };
const BETWEEN_HALVES = 24;
const HALF = (WHOLE.width - BETWEEN_HALVES) / 2;
const LEFT: Column = { x: WHOLE.x, width: HALF };
const RIGHT: Column = { x: WHOLE.x + HALF + BETWEEN_HALVES, width: HALF };
const ABOVE_SECTION = 18;
const BELOW_HEADING = 4;
const TABLE_STYLE = { heading: STYLES.tableHeading, cell: STYLES.cell, ruleColor: RULE_COLOR };

/** An invoice or credit note as a tagged PDF (PDF/UA-1, PDF/A-2a): A4, Swedish, "Sida X av Y". The same input gives the same bytes. */
export async function writeInvoicePdf(invoice: InvoiceDocument, createdAt: Date): Promise<Uint8Array> {
  const name = plainLine(`${invoiceHeading(invoice)} ${invoice.number}`);
  const seller = plainLine(invoice.seller.name);
  const document = new TaggedDocument({ title: `${name} – ${seller}`, author: seller, createdAt });
  const flow = new TextFlow(document, AREA);
  drawOpening(flow, invoice);
  drawLines(flow, invoice);
  drawVat(flow, invoice);
  drawTotals(flow, invoice);
  drawSeller(flow, invoice);
  drawRunningLines(document, `${name}  ·  ${seller}`);
  return document.finish();
}

function drawOpening(flow: TextFlow, invoice: InvoiceDocument): void {
  const { document } = flow;
  const heading = invoiceHeading(invoice);
  flow.y = HEADER_Y;
  paragraph(flow, invoice.seller.name, STYLES.strong, WHOLE);
  flow.y = Math.max(flow.y + 18, AREA.top);
  document.bookmark(heading, 0, flow.y);
  paragraph(flow, heading, STYLES.heading, WHOLE, 'H1');
  flow.space(10);
  sideBySide(
    flow,
    () => drawFacts(flow, invoiceFacts(invoice), LEFT),
    () => {
      paragraph(flow, 'Köpare', STYLES.label, RIGHT, 'H2');
      for (const text of [invoice.buyer.name, ...addressOf(invoice.buyer)]) paragraph(flow, text, STYLES.body, RIGHT);
      drawFacts(flow, registrationsOf(invoice, invoice.buyer), RIGHT);
    },
  );
  if (invoice.note === '') return;
  flow.space(ABOVE_SECTION);
  drawText(flow, document.root, invoice.note, STYLES.body, WHOLE);
}

function drawLines(flow: TextFlow, { lines }: InvoiceDocument): void {
  const shares = [47, 16, 16, 11, 16];
  const columns = LINE_HEADINGS.map((heading, index) => columnOf(heading, shares[index]!, index > 0));
  drawTableSection(flow, 'Specifikation', { columns, rows: lines.map(lineCells), style: TABLE_STYLE, within: WHOLE });
}

function drawVat(flow: TextFlow, invoice: InvoiceDocument): void {
  const columns = VAT_HEADINGS.map((heading, index) => columnOf(heading, 1, index > 0));
  drawTableSection(flow, 'Moms', { columns, rows: vatRows(invoice), style: TABLE_STYLE, within: WHOLE });
  flow.space(BELOW_HEADING);
  drawFacts(flow, exemptions(invoice), WHOLE);
}

/** What is to pay, and how, beside each other. */
function drawTotals(flow: TextFlow, invoice: InvoiceDocument): void {
  const rows = totalRows(invoice);
  const payment = paymentFacts(invoice);
  flow.space(ABOVE_SECTION);
  flow.ensure(STYLES.section.leading * (1 + Math.max(rows.length, payment.length)) + BELOW_HEADING);
  sideBySide(
    flow,
    () => {
      sectionHeading(flow, 'Summa', 0, RIGHT);
      rows.forEach((row, index) => drawSum(flow, row, index === rows.length - 1 ? STYLES.section : STYLES.body));
    },
    () => {
      if (payment.length === 0) return;
      sectionHeading(flow, 'Betalning', 0, LEFT);
      drawFacts(flow, payment, LEFT);
    },
  );
}

/** One paragraph: the label, and the sum at the right edge. */
function drawSum(flow: TextFlow, { label, text }: LabelledText, style: TextStyle): void {
  const { document, y } = flow;
  document.mark(document.element(document.root, 'P'), () => {
    document.text(`${label} `, RIGHT.x, y, style);
    right(document, text, y, style);
  });
  flow.y += style.leading;
}

function drawSeller(flow: TextFlow, invoice: InvoiceDocument): void {
  const { seller } = invoice;
  const address = [seller.name, ...addressOf(seller)];
  flow.space(ABOVE_SECTION);
  sectionHeading(flow, 'Säljare', STYLES.body.leading * address.length);
  sideBySide(
    flow,
    () => address.forEach((text) => paragraph(flow, text, STYLES.body, LEFT)),
    () => {
      drawFacts(flow, registrationsOf(invoice, seller), RIGHT);
      if (seller.approvedForFTax) paragraph(flow, 'Godkänd för F-skatt', STYLES.body, RIGHT);
    },
  );
}

function drawTableSection(flow: TextFlow, heading: string, table: TableInput): void {
  flow.space(ABOVE_SECTION);
  sectionHeading(flow, heading, startHeight(flow, table));
  drawTable(flow, flow.document.root, table);
}

/** A heading that stays with so many points of what follows. */
function sectionHeading(flow: TextFlow, text: string, keepWith: number, within = WHOLE): void {
  flow.ensure(STYLES.section.leading + BELOW_HEADING + keepWith);
  flow.document.bookmark(text, 1, flow.y);
  paragraph(flow, text, STYLES.section, within, 'H2');
  flow.space(BELOW_HEADING);
}

/** Two columns that are read one after the other; below each other where the first one fills the page. */
function sideBySide(flow: TextFlow, first: () => void, second: () => void): void {
  const { y: top, document } = flow;
  const page = document.pageCount;
  first();
  if (document.pageCount > page) return second();
  const bottom = flow.y;
  flow.y = top;
  second();
  if (document.pageCount === page) flow.y = Math.max(flow.y, bottom);
}

function drawFacts(flow: TextFlow, facts: readonly LabelledText[], within: Column): void {
  for (const { label, text } of facts) {
    const runs = [
      { text: `${label}: `, style: STYLES.strong },
      { text: plainLine(text), style: STYLES.body },
    ];
    flow.text(flow.document.element(flow.document.root, 'P'), runs, within);
  }
}

function paragraph(flow: TextFlow, text: string, style: TextStyle, within: Column, type: ElementType = 'P'): void {
  const shown = plainLine(text);
  if (shown === '') return;
  flow.text(flow.document.element(flow.document.root, type), [{ text: shown, style }], within);
}

function drawRunningLines(document: TaggedDocument, running: string): void {
  document.onEachPage((page, count) => {
    document.artifact('Pagination', () => {
      if (page > 1) document.text(shortened(document, running, WHOLE.x), WHOLE.x, HEADER_Y, STYLES.running);
      right(document, `Sida ${page} av ${count}`, FOOTER_Y, STYLES.running);
    });
  });
}

const columnOf = (heading: string, share: number, number: boolean): TableInput['columns'][number] =>
  number ? { heading, share, align: 'right' } : { heading, share };
