import type { TextStyle } from './fonts.js';
import type { Line } from './line-breaks.js';
import type { Element } from './tagged-document.js';
import type { Column, TextFlow } from './text-flow.js';

export interface TableColumn {
  readonly heading: string;
  /** The part of the whole width, relative to the other columns. */
  readonly share: number;
  /** Sums stand at the right edge, so that their digits are below each other. */
  readonly align?: 'right';
}

export interface TableStyle {
  readonly heading: TextStyle;
  readonly cell: TextStyle;
  readonly ruleColor: string;
}

const GAP = 10;
const PADDING = { above: 3, below: 4 } as const;

export interface TableInput {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly style: TableStyle;
  readonly within: Column;
}

/** What of a table must not be parted: its heading row and the first row, or two lines of that if it is higher than a page. */
export function startHeight(flow: TextFlow, { columns, rows, style, within }: TableInput): number {
  const heading = heightOf(
    cellsOf(
      flow,
      columns.map(({ heading: text }) => text),
      placesOf(columns, within),
      style.heading,
    ),
    style.heading.leading,
  );
  const first = rows[0];
  if (!first) return heading;
  const row = heightOf(cellsOf(flow, first, placesOf(columns, within), style.cell), style.cell.leading);
  const least = 2 * style.cell.leading + PADDING.above + PADDING.below;
  return heading + (heading + row > flow.area.bottom - flow.area.top ? least : row);
}

/**
 * A table with one heading row, which is repeated as an artifact on every further page. Rows stay whole unless one is higher than a page.
 */
export function drawTable(flow: TextFlow, parent: Element, input: TableInput): void {
  const { columns, rows, style, within } = input;
  const places = placesOf(columns, within);
  flow.ensure(startHeight(flow, input));
  const table = flow.document.element(parent, 'Table');
  const headings = cellsOf(
    flow,
    columns.map(({ heading }) => heading),
    places,
    style.heading,
  );
  const headingHeight = heightOf(headings, style.heading.leading);

  const headingRow = flow.document.element(flow.document.element(table, 'THead'), 'TR');
  const cells = columns.map(() => flow.document.element(headingRow, 'TH', { scope: 'Column' }));
  drawRow(flow, headings, places, style.heading.leading, (index) => cells[index]!);
  bottomRule(flow, within, style.ruleColor, 1);

  const body = flow.document.element(table, 'TBody');
  for (const row of rows) drawBodyRow(cellsOf(flow, row, places, style.cell), flow.document.element(body, 'TR'));

  function drawBodyRow(row: readonly (readonly Line[])[], element: Element): void {
    const leading = style.cell.leading;
    const dataCells = row.map(() => flow.document.element(element, 'TD'));
    let rest = row;
    while (rest.some((lines) => lines.length > 0)) {
      if (heightOf(rest, leading) > flow.room) {
        const fitsOnePage = heightOf(rest, leading) <= flow.area.bottom - flow.area.top - headingHeight;
        if (fitsOnePage || linesIn(flow.room, leading) < 2) continueOnNewPage();
      }
      const count = Math.max(linesIn(flow.room, leading), 1);
      const here = rest.map((lines) => lines.slice(0, count));
      drawRow(flow, here, places, leading, (index) => dataCells[index]!);
      bottomRule(flow, within, style.ruleColor, 0.5);
      rest = rest.map((lines) => lines.slice(count));
    }
  }

  function continueOnNewPage(): void {
    flow.newPage();
    const y = flow.y + PADDING.above;
    flow.document.artifact('Pagination', () => {
      headings.forEach((lines, column) => {
        lines.forEach((line, index) => {
          const text = line.runs.map((run) => run.text).join('');
          flow.document.text(
            text,
            startOf(flow, line, places[column]!),
            y + index * style.heading.leading,
            style.heading,
          );
        });
      });
    });
    flow.y += headingHeight;
    bottomRule(flow, within, style.ruleColor, 1);
  }
}

const cellsOf = (
  flow: TextFlow,
  cells: readonly string[],
  places: readonly Place[],
  style: TextStyle,
): readonly (readonly Line[])[] =>
  places.map(({ width }, index) => flow.lines([{ text: cells[index] ?? '', style }], width));

function drawRow(
  flow: TextFlow,
  row: readonly (readonly Line[])[],
  places: readonly Place[],
  leading: number,
  elementOf: (column: number) => Element,
): void {
  const y = flow.y + PADDING.above;
  row.forEach((lines, column) => {
    const place = places[column]!;
    if (lines.length === 0) return;
    if (!place.right) return flow.drawLines(elementOf(column), lines, place.x, y, leading);
    lines.forEach((line, index) => {
      flow.drawLines(elementOf(column), [line], startOf(flow, line, place), y + index * leading, leading);
    });
  });
  flow.y += heightOf(row, leading);
}

const bottomRule = (flow: TextFlow, { x, width }: Column, color: string, thickness: number): void =>
  flow.document.rule(x, flow.y, width, color, thickness);

const heightOf = (row: readonly (readonly Line[])[], leading: number): number =>
  Math.max(...row.map((lines) => lines.length)) * leading + PADDING.above + PADDING.below;

const linesIn = (room: number, leading: number): number =>
  Math.floor((room - PADDING.above - PADDING.below + 0.01) / leading);

/** A column's place on the paper. */
interface Place extends Column {
  readonly right: boolean;
}

function startOf(flow: TextFlow, { runs }: Line, { x, width, right }: Place): number {
  const [first] = runs;
  if (!right || !first) return x;
  const text = runs.map((run) => run.text).join('');
  return x + width - flow.document.widthOf(text.trimEnd(), first.style);
}

function placesOf(columns: readonly TableColumn[], { x, width }: Column): readonly Place[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const usable = width - GAP * (columns.length - 1);
  let at = x;
  return columns.map(({ share, align }) => {
    const place = { x: at, width: (usable * share) / whole, right: align === 'right' };
    at += place.width + GAP;
    return place;
  });
}
