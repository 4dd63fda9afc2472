import { writeCsv } from '@formats/csv/index.js';
import type { Sheet } from '@formats/sheet.js';
import { writeXlsx } from '@formats/xlsx/index.js';
import { NotFoundException, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A table as a file to take along. @throws NotFoundException for a format that there is none of. */
export async function sheetFile(
  res: Response,
  format: string,
  sheet: Sheet,
  fileName: string,
): Promise<StreamableFile> {
  const type = TYPES[format];
  if (type === undefined) throw new NotFoundException();
  const bytes = format === 'xlsx' ? await writeXlsx(sheet) : Buffer.from(writeCsv(sheet));
  // Only now: a refusal goes out as JSON.
  res.setHeader('cache-control', 'no-store');
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${fileName}.${format}"` });
}
