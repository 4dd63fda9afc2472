import { err, ok } from '@domain/shared/result.js';
import type { Result } from '@domain/shared/result.js';

import { looksLikeRegion, parseFigure, parseRegion, parseYear } from './cells.js';
import { isTotal } from './content.js';
import { otherTable } from './errors.js';
import type { OtherTable, RowBroken, RowFault, ScbError } from './errors.js';
import type { Heading } from './heading.js';
import type { GridRow, MissingFigure, PopulationRow } from './types.js';

export type GridFormat = 'csv' | 'xlsx';

export interface Figures {
  readonly rows: readonly PopulationRow[];
  readonly missing: readonly MissingFigure[];
}

interface Region {
  readonly code: string;
  readonly name?: string;
}

/** A figure before it is known to be one; `missing` is SCB's own mark. */
interface Cell {
  readonly year: number;
  readonly value: number | 'missing';
}

interface Layout {
  readonly heading: Heading;
  readonly format: GridFormat;
  /** The column with the regions' names, when the codes stand alone. */
  readonly name?: number;
  /** Whether the file's first region has a name; then all must. */
  readonly named: boolean;
}

/** The figures of all lines below the heading. Errors: SCB_ROW_BROKEN, SCB_OTHER_TABLE, SCB_EMPTY. */
export function readFigures(data: readonly GridRow[], heading: Heading, format: GridFormat): Result<Figures, ScbError> {
  const first = data[0];
  if (first === undefined) {
    return err({ code: 'SCB_EMPTY' });
  }
  const layout = findLayout(first, heading, format);
  const rows: PopulationRow[] = [];
  const missing: MissingFigure[] = [];
  const seen = new Set<string>();
  for (const row of data) {
    const region = readRegion(row, layout, row === first);
    if (!region.ok) {
      return region;
    }
    const cells = readCells(row, layout);
    if (!cells.ok) {
      return cells;
    }
    const { line } = row;
    const { code } = region.value;
    for (const { year, value } of cells.value) {
      const key = `${code} ${year}`;
      if (seen.has(key)) {
        return broken(layout, 'DUPLICATE', line, heading.region, key);
      }
      seen.add(key);
      if (value === 'missing') {
        missing.push({ line, code, year });
      } else {
        rows.push({ line, ...region.value, year, value });
      }
    }
  }
  return rows.length === 0 ? err({ code: 'SCB_EMPTY' }) : ok({ rows, missing });
}

/** XLSX from SCB leaves the row headings blank: a bare code is then followed by the region's name. */
function findLayout(first: GridRow, heading: Heading, format: GridFormat): Layout {
  const region = parseRegion(first.cells[heading.region] ?? '');
  const beside = heading.region + 1;
  const text = first.cells[beside] ?? '';
  const isName = heading.name === beside || (heading.unlabelled.includes(beside) && text !== '' && !isTotal(text));
  const apart = region !== undefined && region.name === undefined && isName;
  return {
    heading,
    format,
    named: region?.name !== undefined || (apart && text !== ''),
    ...(apart ? { name: beside } : {}),
  };
}

function readRegion(row: GridRow, layout: Layout, isFirst: boolean): Result<Region, RowBroken | OtherTable> {
  const { heading } = layout;
  const { cells, line } = row;
  if (cells.length !== heading.row.cells.length) {
    return broken(layout, 'CELL_COUNT', line, cells.length - 1, cells.at(-1) ?? '');
  }
  const part = splitColumn(row, layout);
  if (part !== undefined) {
    return err(otherTable('SPLIT', cells[part] || heading.row.cells[part] || '', line));
  }
  const cell = cells[heading.region] ?? '';
  const region = parseRegion(cell);
  if (region === undefined) {
    // With no heading over the column, words instead of codes on the first line show another table.
    return isFirst && heading.row.cells[heading.region] === '' && !looksLikeRegion(cell)
      ? err(otherTable('NO_REGION', cell, line))
      : broken(layout, 'REGION_CODE', line, heading.region, cell);
  }
  const name = layout.name === undefined ? region.name : cells[layout.name];
  if (layout.named !== Boolean(name)) {
    return broken(layout, 'REGION_NAME', line, layout.name ?? heading.region, cell);
  }
  return ok(name ? { code: region.code, name } : { code: region.code });
}

/** The column that shows the line to be a part of the population (men, an age), if one does. */
function splitColumn({ cells }: GridRow, { heading, name }: Layout): number | undefined {
  const isPart = (column: number) => !isTotal(cells[column] ?? '');
  const unlabelled = heading.unlabelled.filter((column) => column !== name && cells[column] !== '');
  return [...heading.extra, ...unlabelled].find(isPart);
}

function readCells({ cells, line }: GridRow, layout: Layout): Result<readonly Cell[], RowBroken> {
  const { heading } = layout;
  const found: Cell[] = [];
  for (const figure of heading.figures) {
    const yearText = cells[heading.year ?? -1] ?? '';
    const year = figure.year ?? parseYear(yearText);
    if (year === undefined) {
      return broken(layout, 'YEAR', line, heading.year ?? 0, yearText);
    }
    const text = cells[figure.column] ?? '';
    const value = parseFigure(text);
    if (value === undefined) {
      return broken(layout, 'VALUE', line, figure.column, text);
    }
    found.push({ year, value });
  }
  return ok(found);
}

/** `column` counts from 0 here and from 1 in the error. */
const broken = ({ format }: Layout, fault: RowFault, line: number, column: number, value: string) =>
  err<RowBroken>({ code: 'SCB_ROW_BROKEN', format, fault, line, column: column + 1, value });
