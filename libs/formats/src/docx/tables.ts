import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { textBlocks } from '../meeting-document/index.js';
import { TEXT_WIDTH } from './styles.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'B5B5B5' } as const;

/** A table over the width of the text; the heading row is marked as such and comes again on each page. */
export function table(
  headings: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole));
  const row = (cells: readonly string[], heading: boolean) =>
    new TableRow({
      tableHeader: heading,
      cantSplit: true,
      children: cells.map((cell, column) => tableCell(cell, widths[column]!, heading)),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: { top: NONE, left: NONE, right: NONE, bottom: THIN, insideHorizontal: THIN, insideVertical: NONE },
    rows: [row(headings, true), ...rows.map((cells) => row(cells, false))],
  });
}

function tableCell(text: string, width: number, bold: boolean): TableCell {
  const lines = textBlocks(text).flatMap((block) => (block.kind === 'list' ? block.entries : block.text.split('\n')));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 60, left: 0, right: 140 },
    children: (lines.length > 0 ? lines : ['']).map(
      (line) => new Paragraph({ style: 'TableText', children: [new TextRun({ text: line, bold })] }),
    ),
  });
}
