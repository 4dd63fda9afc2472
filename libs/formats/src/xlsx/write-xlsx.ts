import { DECIMALS } from '@domain/shared/decimal.js';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Sheet, SheetCell, SheetColumn } from '../sheet.js';

/** What Excel takes in the name of a sheet. */
const LONGEST_NAME = 31;
/** What XML 1.0 has no place for (2.2 Char): Excel would refuse the whole workbook. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;
const NOT_IN_NAME = /[[\]:*?/\\]/g;

/**
 * The sheet as an Excel workbook. Texts stay texts (nothing is run as a formula); sums are numbers with two decimals, which Excel
 * keeps exact to 15 digits.
 */
export async function writeXlsx({ name, columns, rows }: Sheet): Promise<Buffer> {
  const header = columns.map(({ header: value, type }): Cell => ({
    value,
    type: String,
    fontWeight: 'bold',
    align: type === 'text' ? 'left' : 'right',
  }));
  const body = rows.map((row) => columns.map((column, index) => cellOf(column, row[index] ?? null)));
  const sheet = name.replace(NOT_IN_NAME, ' ').slice(0, LONGEST_NAME) || 'Blad1';
  const columnWidths = columns.map((_, index) => ({ width: widthOf(columns, rows, index) }));
  return writeExcelFile([header, ...body], { sheet, columns: columnWidths, stickyRowsCount: 1 }).toBuffer();
}

function cellOf({ header, type }: SheetColumn, cell: SheetCell): Cell {
  if (cell === null) return null;
  switch (type) {
    case 'text':
      return { value: String(cell).replace(NOT_IN_XML, ''), type: String };
    case 'integer':
      if (typeof cell !== 'number' || !Number.isSafeInteger(cell)) throw new TypeError(`${header}: ${String(cell)}`);
      return { value: cell, type: Number, format: '#,##0' };
    case 'kronor':
      if (typeof cell !== 'bigint') throw new TypeError(`${header}: ${String(cell)}`);
      return { value: Number(cell) / 100, type: Number, format: '#,##0.00' };
    case 'decimal':
      if (typeof cell !== 'bigint') throw new TypeError(`${header}: ${String(cell)}`);
      return { value: Number(cell) / 10 ** DECIMALS, type: Number };
  }
}

function widthOf(columns: Sheet['columns'], rows: Sheet['rows'], index: number): number {
  const longest = Math.max(columns[index]!.header.length, ...rows.map((row) => String(row[index] ?? '').length));
  return Math.min(Math.max(longest + 3, 10), 60);
}
