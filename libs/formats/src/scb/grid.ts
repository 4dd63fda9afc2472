import { err, ok } from '@domain/shared/result.js';
import type { Result } from '@domain/shared/result.js';

import { findReferenceDay, isPopulationLabel, sourceText } from './content.js';
import { otherTable } from './errors.js';
import type { ScbError } from './errors.js';
import { readFigures } from './figures.js';
import type { GridFormat } from './figures.js';
import { readFooter } from './footer.js';
import { findHeading } from './heading.js';
import type { GridRow, PopulationTable } from './types.js';

/**
 * Lines of cells to the table: years as columns or in a column of their own, notes below a blank line.
 * `sheetCode` is the content code that an XLSX sheet is named after.
 * Errors: SCB_OTHER_TABLE, SCB_ROW_BROKEN, SCB_EMPTY.
 */
export function readGrid(
  rows: readonly GridRow[],
  format: GridFormat,
  sheetCode?: string,
): Result<PopulationTable, ScbError> {
  if (rows.every(isBlank)) {
    return err({ code: 'SCB_EMPTY' });
  }
  const heading = findHeading(rows);
  if (!heading.ok) {
    return heading;
  }
  const { data, notes } = splitNotes(rows.slice(heading.value.next));
  const footer = readFooter(notes);
  if (footer.content.label !== undefined && !isPopulationLabel(footer.content.label)) {
    return err(otherTable('CONTENT', footer.content.label, notes[0]?.line ?? 0));
  }
  const figures = readFigures(data, heading.value, format);
  if (!figures.ok) {
    return figures;
  }
  const { content } = heading.value;
  const title = heading.value.title ?? content.label ?? 'Folkmängd';
  const referenceDay = findReferenceDay([title, content.label, ...footer.texts]);
  return ok({
    title,
    source: sourceText(title, content.code ?? footer.content.code ?? sheetCode),
    ...(footer.updated ? { updated: footer.updated } : {}),
    ...(referenceDay ? { referenceDay } : {}),
    ...figures.value,
  });
}

const isBlank = (row: GridRow) => row.cells.every((cell) => cell === '');

/** Notes start at the first blank line below the figures; a line with several cells is never a note. */
function splitNotes(rows: readonly GridRow[]): { data: readonly GridRow[]; notes: readonly GridRow[] } {
  const start = rows.findIndex((row) => !isBlank(row));
  if (start < 0) {
    return { data: [], notes: [] };
  }
  const end = rows.findIndex((row, index) => index > start && isBlank(row));
  if (end < 0) {
    return { data: rows.slice(start), notes: [] };
  }
  const below = rows.slice(end).filter((row) => !isBlank(row));
  const isNote = (row: GridRow) => row.cells.slice(1).every((cell) => cell === '');
  return {
    data: [...rows.slice(start, end), ...below.filter((row) => !isNote(row))],
    notes: below.filter(isNote),
  };
}
