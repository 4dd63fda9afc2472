import { joinLines } from '../minutes-text/join-lines.js';

/** A piece of text as PDF.js places it on a page. */
export interface PlacedText {
  readonly str: string;
  /** The last two are x and y, y counted from the foot of the page. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A cell of a row while it is written: its lines, one below the other. */
interface Cell {
  readonly x: number;
  readonly lines: string[];
}

interface Row {
  /** Baseline of the first line. */
  readonly y: number;
  readonly cells: Cell[];
  lastY: number;
  height: number;
  end: number;
}

/** A gap so much wider than the letters are high parts two cells; words in a justified line stand closer. */
const CELL_GAP = 1;
/** A cell of more lines is a column of the page, not of a table. */
const MOST_LINES = 12;

/**
 * The text of a page, in the order in which it was written. Programs write a table cell by cell: text that stands right of what came
 * before, on the height of one of the last lines, is the next cell of the row that began there.
 */
export function pageText(items: readonly PlacedText[]): string {
  const rows: Row[] = [];
  for (const item of items) if (item.str.trim() !== '') place(rows, item);
  return rows
    .map(({ cells }) =>
      cells.length === 1 ? cells[0]!.lines.join('\n') : cells.map(({ lines }) => lines.reduce(joinLines)).join('\t'),
    )
    .join('\n');
}

function place(rows: Row[], { str, transform, width, height }: PlacedText): void {
  const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
  const last = rows.at(-1);
  const put = { y, cells: [{ x, lines: [str] }], lastY: y, height, end: x + width };
  if (last === undefined) {
    rows.push(put);
    return;
  }
  const cell = last.cells.at(-1)!;
  const near = Math.max(height, last.height) * 0.4;
  if (Math.abs(y - last.lastY) <= near && x >= cell.x) continueLine(last, cell, x, str, height);
  else if (y > last.lastY && x > cell.x + height && joinRow(rows, y, near)) {
    rows.at(-1)!.cells.push({ x, lines: [str] });
  } else if (last.cells.length > 2 && isNextLine(last, cell, x, y)) cell.lines.push(str);
  else {
    rows.push(put);
    return;
  }
  Object.assign(rows.at(-1)!, { lastY: y, end: x + width, height: Math.max(height, 1) });
}

function continueLine(row: Row, cell: Cell, x: number, str: string, height: number): void {
  const gap = x - row.end;
  const size = Math.max(height, row.height, 1);
  if (gap > size * CELL_GAP) row.cells.push({ x, lines: [str] });
  else cell.lines.push(`${cell.lines.pop() ?? ''}${gap > size * 0.1 ? ' ' : ''}${str}`);
}

/** Under the cell's last line, as its next. Beside a label, a number or in a list each line stays one. */
const isNextLine = ({ lastY, height }: Row, cell: Cell, x: number, y: number): boolean =>
  Math.abs(x - cell.x) < 2 && y < lastY && lastY - y < height * 1.6 && cell.lines.length < MOST_LINES;

/** Takes the rows below the one at the height given into its last cell, so that the next cell can follow. */
function joinRow(rows: Row[], y: number, near: number): boolean {
  for (let at = rows.length - 1; at >= 0 && at > rows.length - 1 - MOST_LINES; at -= 1) {
    const row = rows[at]!;
    if (Math.abs(row.y - y) > near) continue;
    const below = rows.slice(at + 1);
    if (below.some(({ cells }) => cells.length > 1)) return false;
    rows.length = at + 1;
    row.cells.at(-1)!.lines.push(...below.flatMap(({ cells }) => cells[0]!.lines));
    return true;
  }
  return false;
}
