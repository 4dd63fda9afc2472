import readXlsxFile from 'read-excel-file/node';

import { err, ok } from '@domain/shared/result.js';
import type { Result } from '@domain/shared/result.js';

import { formatUnknown, truncated } from './errors.js';
import type { ScbError } from './errors.js';
import type { GridRow } from './types.js';
import { packZip, unpackZip } from './zip.js';
import type { ZipEntry } from './zip.js';

/** All regions over all years since 1968 in long form with room to spare. */
const MAX_CELLS = 1_000_000;

export interface Sheet {
  /** SCB names the sheet after the content code. */
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/**
 * The first sheet of a workbook. Row numbers are those that a spreadsheet program shows.
 * Errors: SCB_FILE_TOO_LARGE, SCB_FILE_TRUNCATED, SCB_FORMAT_UNKNOWN (an archive that is no workbook), SCB_EMPTY.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Sheet, ScbError>> {
  const entries = unpackZip(bytes);
  if (!entries.ok) {
    return entries;
  }
  if (!entries.value.some((entry) => entry.name === 'xl/workbook.xml')) {
    return err(formatUnknown('zip'));
  }
  const parts = entries.value.filter((entry) => /\.(xml|rels)$/.test(entry.name));
  if (parts.some((part) => spannedCells(part) > MAX_CELLS)) {
    return err({ code: 'SCB_FILE_TOO_LARGE', unit: 'CELLS', limit: MAX_CELLS });
  }
  try {
    // Packed anew: the library streams local headers, which in the original need not agree with what was checked.
    const [sheet] = await readXlsxFile(packZip(parts));
    return sheet ? ok({ name: sheet.sheet, rows: sheet.data.map(toRow) }) : err({ code: 'SCB_EMPTY' });
  } catch {
    return err(truncated('xlsx'));
  }
}

const toRow = (cells: readonly unknown[], index: number): GridRow => ({
  line: index + 1,
  cells: cells.map((cell) => (cell === null || cell === undefined ? '' : String(cell).trim())),
});

/**
 * How many cells the addresses of a sheet span. The library fills every gap up to the last address, so that a
 * few bytes with a far address would fill the memory.
 */
function spannedCells({ bytes }: ZipEntry): number {
  const xml = bytes.toString('latin1');
  if (!xml.includes('sheetData')) {
    return 0;
  }
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, , address] of xml.matchAll(/<(?:\w+:)?(?:row|c)\s[^<>]*?\br\s*=\s*(["'])(.*?)\1/g)) {
    const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address ?? '') ?? [];
    if (letters === undefined) {
      return Infinity;
    }
    lastRow = Math.max(lastRow, Number(digits));
    lastColumn = Math.max(lastColumn, columnNumber(letters));
  }
  return lastRow * lastColumn;
}

const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
