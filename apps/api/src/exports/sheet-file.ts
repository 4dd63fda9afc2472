import { isSheetFormat, sheetFile as written } from '@formats/sheet-file.js';
import type { Sheet } from '@formats/sheet.js';
import { NotFoundException, type StreamableFile } from '@nestjs/common';
import { download } from '@platform/files/download.js';
import type { Response } from 'express';

/** A table as a file to save, in the format of the address. */
export async function sheetFile(
  res: Response,
  format: string,
  sheet: Sheet,
  fileName: string,
): Promise<StreamableFile> {
  if (!isSheetFormat(format)) throw new NotFoundException();
  return download(res, { name: `${fileName}.${format}`, ...(await written(sheet, format)) });
}
