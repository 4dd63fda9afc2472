import type { LocalDate } from '@domain/shared/local-date.js';
import { hasControlSigns } from '@domain/shared/control-signs.js';
import { err, ok, type Result } from '@domain/shared/result.js';
import { CsvError, parse, type Options } from 'csv-parse/sync';
import { isRoundedByExcel, parseAmount, parseOcr, parsePaidOn } from './cells.js';
import { decodeLedgerList } from './decode.js';
import { atRow, tooLarge, truncatedAt, type LedgerListError } from './errors.js';
import { findHeading, type Heading } from './headings.js';
import { totalOf, type Total } from './totals.js';
import type { LedgerField, LedgerList, LedgerListRow } from './types.js';

/** Room for some fifty thousand payments. */
const MAX_BYTES = 5_000_000;
const MAX_LINES = 60_000;
const LONGEST_RECORD = 20_000;
const LONGEST_NUMBER = 60;
const LONGEST_COUNTERPARTY = 200;

/**
 * Reads the list of payments that a finance system's customer ledger gives out as CSV. One broken row, a file that was cut, or a total at
 * the end that does not agree refuses the whole file. Never throws; its time grows with the size of the file.
 *
 * @param today a later day of payment cannot be.
 */
export function readLedgerList(bytes: Uint8Array, today?: LocalDate): Result<LedgerList, LedgerListError> {
  if (bytes.length > MAX_BYTES) return err(tooLarge('BYTES', MAX_BYTES));
  const decoded = decodeLedgerList(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return err({ code: 'LEDGER_EMPTY', line: 0, column: 0 });
  const lines = text.split('\n', MAX_LINES + 1);
  if (lines.length > MAX_LINES) return err(tooLarge('LINES', MAX_LINES));
  const heading = findHeading(lines);
  if (!heading.ok) return heading;
  const records = recordsBelow(lines, heading.value);
  return records.ok ? listOf(records.value, heading.value, text, today) : records;
}

interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The lines below the heading that hold anything. */
function recordsBelow(lines: readonly string[], heading: Heading): Result<readonly Record[], LedgerListError> {
  const { line: above, delimiter } = heading;
  const below = lines.slice(above).join('\n');
  const options = {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    trim: true,
    max_record_size: LONGEST_RECORD,
  };
  try {
    let line = above;
    const records = parse(below, options).map((record) => {
      // The library could tell the line, at twice the time.
      line += 1 + record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
      return { line, cells: record.map((cell) => cell.trim()) };
    });
    return ok(records.filter(({ cells }) => cells.some((cell) => cell !== '')));
  } catch (error) {
    const line = above + lineOfFault(below, options);
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return err(truncatedAt(line));
    return err(atRow('QUOTE', line, 0, lines[line - 1] ?? ''));
  }
}

/** A quote that stays open takes all that follows: the line where it opened is named. */
function lineOfFault(text: string, options: Options<string[], string[]>): number {
  let read = 0;
  const follow = (record: string[], { lines }: { readonly lines: number }) => {
    read = lines;
    return record;
  };
  try {
    parse(text, { ...options, on_record: follow });
  } catch {
    // The same fault once more.
  }
  return read + 1;
}

function listOf(
  records: readonly Record[],
  heading: Heading,
  text: string,
  today: LocalDate | undefined,
): Result<LedgerList, LedgerListError> {
  const amountColumn = heading.columns.AMOUNT!;
  const rows: LedgerListRow[] = [];
  const unpaid: number[] = [];
  const totals: (Total & { readonly line: number })[] = [];
  for (const [index, record] of records.entries()) {
    const { line, cells } = record;
    const isLast = index === records.length - 1;
    const total = totalOf(cells, amountColumn);
    if (total === 'UNREADABLE') return err(isLast ? truncatedAt(line) : atRow('TOTAL', line, 1, cells.join(' ')));
    if (total) {
      totals.push({ ...total, line });
      continue;
    }
    if (totals.length > 0) return err(atRow('AFTER_TOTAL', line, 1, cells[0]!));
    const endsOpen = isLast && !text.endsWith('\n');
    if (isLast && cells.length < heading.width) return err(truncatedAt(line));
    const row = rowOf(record, heading, today);
    if (!row.ok) return endsOpen && row.error.column >= cells.length ? err(truncatedAt(line)) : row;
    if (endsOpen && !isWhole(text, heading)) return err(truncatedAt(line));
    if (row.value) rows.push(row.value);
    else unpaid.push(line);
  }
  if (rows.length + unpaid.length === 0) return err({ code: 'LEDGER_EMPTY', line: heading.line, column: 0 });
  return disagreement(totals, rows, unpaid) ?? ok({ rows, unpaid });
}

/**
 * Whether a last line without an end is all there: shown by a closing quote, or by a day, which is none when a part is missing. An amount
 * or a number may have lost digits.
 */
const isWhole = (text: string, { columns, width }: Heading): boolean =>
  text.trimEnd().endsWith('"') || columns.PAID_ON === width - 1;

function disagreement(
  totals: readonly (Total & { readonly line: number })[],
  rows: readonly LedgerListRow[],
  unpaid: readonly number[],
) {
  const counted = rows.reduce((sum, { amount }) => sum + amount, 0n);
  for (const { sum, count, line } of totals) {
    const place = { line, column: 0 };
    if (sum !== undefined && sum !== counted) {
      return err<LedgerListError>({ code: 'LEDGER_SUM', stated: sum, counted, ...place });
    }
    const all = rows.length + unpaid.length;
    if (count !== undefined && count !== all && count !== rows.length) {
      return err<LedgerListError>({ code: 'LEDGER_COUNT', stated: count, counted: all, ...place });
    }
  }
  return undefined;
}

/** The row's payment; undefined where it says that nothing is paid. */
function rowOf(
  { line, cells }: Record,
  heading: Heading,
  today?: LocalDate,
): Result<LedgerListRow | undefined, LedgerListError> {
  const { columns, width } = heading;
  const isTooLong = cells.slice(width).some((cell) => cell !== '');
  if (cells.length < width || isTooLong) return err(atRow('CELL_COUNT', line, cells.length, cells.at(-1)!));
  const cellOf = (field: LedgerField): string => (columns[field] === undefined ? '' : cells[columns[field]]!);
  const fault = (name: 'AMOUNT' | 'PAID_ON' | 'FUTURE' | 'REFERENCE' | 'ROUNDED' | 'TEXT', field: LedgerField) =>
    err(atRow(name, line, (columns[field] ?? columns.OCR!) + 1, cellOf(field)));

  for (const field of ['NUMBER', 'OCR', 'COUNTERPARTY'] as const) {
    const cell = cellOf(field);
    const longest = field === 'COUNTERPARTY' ? LONGEST_COUNTERPARTY : LONGEST_NUMBER;
    if (hasControlSigns(cell) || cell.length > longest) return fault('TEXT', field);
    if (field !== 'COUNTERPARTY' && isRoundedByExcel(cell)) return fault('ROUNDED', field);
  }
  const [amountText, dayText] = [cellOf('AMOUNT'), cellOf('PAID_ON')];
  const amount = amountText === '' && dayText === '' ? 0n : parseAmount(amountText);
  if (amount === undefined) return fault('AMOUNT', 'AMOUNT');
  const paidOn = parsePaidOn(dayText);
  if (paidOn === undefined && (amount !== 0n || dayText !== '')) return fault('PAID_ON', 'PAID_ON');
  if (amount === 0n || paidOn === undefined) return ok(undefined);
  if (today !== undefined && paidOn > today) return fault('FUTURE', 'PAID_ON');

  // A reference that is no OCR may be the number itself; beside a number it is a text of people.
  const ocr = parseOcr(cellOf('OCR'));
  const number = oneLine(cellOf('NUMBER')) || (ocr === undefined ? oneLine(cellOf('OCR')) : '');
  if (number === '' && ocr === undefined) return fault('REFERENCE', 'NUMBER');
  const counterparty = oneLine(cellOf('COUNTERPARTY'));
  return ok({
    line,
    ...(number !== '' && { number }),
    ...(ocr !== undefined && { ocr }),
    amount,
    paidOn,
    ...(counterparty !== '' && { counterparty }),
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
