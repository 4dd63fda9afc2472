import { err } from '@domain/shared/result.js';
import type { Result } from '@domain/shared/result.js';

import { parseContent } from './content.js';
import { readCsv } from './csv.js';
import { decodeText } from './decode.js';
import { formatUnknown } from './errors.js';
import type { ScbError } from './errors.js';
import { readGrid } from './grid.js';
import { readJsonStat } from './json-stat.js';
import { sniffFormat } from './sniff.js';
import type { PopulationTable } from './types.js';
import { readXlsx } from './xlsx.js';

export { describeScbError } from './describe.js';
export type { ScbError } from './errors.js';
export type { MissingFigure, PopulationRow, PopulationTable, ReferenceDay } from './types.js';

/** Where this room lies, for who runs `parse-worker` in a thread of its own. */
export const scbModule = import.meta.url;

/** As much as an upload may hold. */
const MAX_BYTES = 20_000_000;

/**
 * Reads what people download from SCB's population table: JSON-stat2 (API v2), CSV in its four shapes or XLSX.
 * Figures are whole inhabitants per region and year. One broken row refuses the whole file. Never throws; keeps no
 * state, so that it can run in a worker, which is where the limit in time belongs.
 * Source of the shapes: Statistikdatabasen, table Folkmängd efter region och år (BE0101).
 */
export async function parsePopulationFile(bytes: Uint8Array): Promise<Result<PopulationTable, ScbError>> {
  if (bytes.length > MAX_BYTES) {
    return err({ code: 'SCB_FILE_TOO_LARGE', unit: 'BYTES', limit: MAX_BYTES });
  }
  const format = sniffFormat(bytes);
  if (typeof format === 'object') {
    return err(formatUnknown(format.unreadable));
  }
  if (format === 'xlsx') {
    const sheet = await readXlsx(bytes);
    return sheet.ok ? readGrid(sheet.value.rows, format, parseContent(sheet.value.name).code) : sheet;
  }
  const text = decodeText(bytes, format);
  if (!text.ok) {
    return text;
  }
  if (text.value.trim() === '') {
    return err({ code: 'SCB_EMPTY' });
  }
  if (format === 'json-stat') {
    return readJsonStat(text.value);
  }
  const rows = readCsv(text.value);
  return rows.ok ? readGrid(rows.value, format) : rows;
}
