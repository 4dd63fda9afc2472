import { writeCsv } from './csv/index.js';
import type { Sheet } from './sheet.js';
import { writeXlsx } from './xlsx/index.js';

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type SheetFormat = keyof typeof MEDIA_TYPES;

export const isSheetFormat = (text: string): text is SheetFormat => Object.hasOwn(MEDIA_TYPES, text);

/** The table as a file in the format. */
export async function sheetFile(
  sheet: Sheet,
  format: SheetFormat,
): Promise<{ readonly mediaType: string; readonly bytes: Uint8Array }> {
  const bytes = format === 'xlsx' ? await writeXlsx(sheet) : Buffer.from(writeCsv(sheet));
  return { mediaType: MEDIA_TYPES[format], bytes };
}
