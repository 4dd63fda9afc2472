import { CsvError, parse } from 'csv-parse/sync';

import { err, ok } from '@domain/shared/result.js';
import type { Result } from '@domain/shared/result.js';

import { formatUnknown, truncated } from './errors.js';
import type { ScbError } from './errors.js';
import type { GridRow } from './types.js';

const SEPARATORS = [';', '\t', ','];

/**
 * CSV text to lines of cells; separator comma, semicolon or tab.
 * Errors: SCB_FORMAT_UNKNOWN when nothing separates; SCB_FILE_TRUNCATED when the last line is cut; SCB_ROW_BROKEN.
 */
export function readCsv(text: string): Result<readonly GridRow[], ScbError> {
  const unified = text.replace(/\r\n?/g, '\n');
  const separator = findSeparator(unified);
  if (separator === undefined) {
    return err(formatUnknown('unknown'));
  }
  try {
    const rows = parseRows(unified, separator);
    return isCut(unified) ? err(truncated('csv', lineCount(unified))) : ok(rows);
  } catch (error) {
    return err(faultOf(error, unified));
  }
}

/** Judged by the last of the first three lines that has one: a title may come first, with commas of its own. */
function findSeparator(text: string): string | undefined {
  const lines = text.split('\n', 20).filter((line) => line.trim() !== '');
  return lines
    .slice(0, 3)
    .map(separatorOf)
    .findLast((separator) => separator !== undefined);
}

function separatorOf(line: string): string | undefined {
  const bare = line.replace(/"[^"]*"?/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? undefined : SEPARATORS[counts.indexOf(most)];
}

interface PlacedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseRows(text: string, separator: string): readonly GridRow[] {
  const options = { delimiter: separator, record_delimiter: '\n', relax_column_count: true, info: true };
  // The library's types do not know that `info` puts each record beside its place.
  const records = parse(text, options) as unknown as readonly PlacedRecord[];
  return records.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.trim()) }));
}

/**
 * SCB ends every line. A last line without an end may have lost digits: 98 850 cut to 9 885 is still a number,
 * so it is refused unless a closing quote shows the cell to be whole.
 */
const isCut = (text: string) => !/(\n|")\s*$/.test(text);

function faultOf(error: unknown, text: string): ScbError {
  if (!(error instanceof CsvError)) {
    return formatUnknown('unknown');
  }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return truncated('csv', lineCount(text));
  }
  const line = numberOf(error['lines'], 1);
  const value = (text.split('\n')[line - 1] ?? '').trim();
  return {
    code: 'SCB_ROW_BROKEN',
    format: 'csv',
    fault: 'QUOTE',
    line,
    column: numberOf(error['column'], 0) + 1,
    value,
  };
}

const numberOf = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);

const lineCount = (text: string) => text.trimEnd().split('\n').length;
