import { formatDecimal } from '@domain/shared/decimal.js';
import { formatKronor } from '@domain/shared/ore.js';
import type { Sheet, SheetCell, SheetColumn } from '../sheet.js';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
/** With these first, a spreadsheet takes a text for a formula and runs it. */
const STARTS_FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[;"\r\n]|^\s|\s$/;

/**
 * The sheet as a Swedish Excel opens it by a double click: UTF-8 with byte order mark, semicolons, CRLF, decimal commas. Texts
 * that a spreadsheet would run as a formula get an apostrophe in front; numbers are numbers, also negative ones.
 */
export function writeCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ header }) => quoted(harmless(header))), ...rows.map((row) => lineOf(columns, row))];
  return BYTE_ORDER_MARK + lines.map((cells) => cells.join(';') + LINE_END).join('');
}

const lineOf = (columns: readonly SheetColumn[], row: readonly SheetCell[]): string[] =>
  columns.map((column, index) => cellOf(column, row[index] ?? null));

function cellOf({ header, type }: SheetColumn, cell: SheetCell): string {
  if (cell === null) return '';
  if (type === 'text' && typeof cell === 'string') return quoted(harmless(cell));
  if (type === 'integer' && Number.isSafeInteger(cell)) return String(cell);
  if (type === 'kronor' && typeof cell === 'bigint') return formatKronor(cell).replace('.', ',');
  if (type === 'decimal' && typeof cell === 'bigint') return formatDecimal(cell).replace('.', ',');
  throw new TypeError(`The column ${header} (${type}) can't hold ${typeof cell}.`);
}

const harmless = (text: string): string => (STARTS_FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
