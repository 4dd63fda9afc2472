import { err, ok } from '@domain/shared/result.js';
import type { Result } from '@domain/shared/result.js';

import { looksLikeRegion, parseYear } from './cells.js';
import {
  isNameHeading,
  isPopulationLabel,
  isPopulationTitle,
  isRegionHeading,
  isTotal,
  isYearHeading,
  parseContent,
} from './content.js';
import type { Content } from './content.js';
import { otherTable } from './errors.js';
import type { OtherTable } from './errors.js';
import type { GridRow } from './types.js';

/** A column of figures: of one year, or with the year in a column of its own (long form). */
export interface FigureColumn {
  readonly column: number;
  readonly year?: number;
}

/** What the columns of a table hold. Column numbers count from 0. */
export interface Heading {
  readonly row: GridRow;
  /** Where the data starts in the grid. */
  readonly next: number;
  readonly title?: string;
  readonly content: Content;
  readonly region: number;
  readonly figures: readonly FigureColumn[];
  /** Long form only. */
  readonly year?: number;
  /** A column of names beside the codes. */
  readonly name?: number;
  /** Without a heading: the region's name when the codes stand alone, else a further dimension. */
  readonly unlabelled: readonly number[];
  /** Further dimensions; only their totals can be read. */
  readonly extra: readonly number[];
}

/** Headings stand near the top; further down a file is something else. */
const SEARCHED_ROWS = 20;

interface YearCell {
  readonly column: number;
  readonly year: number;
  readonly content: Content;
}

/** Finds the heading row and what its columns mean, with title and blank lines above it. Errors: SCB_OTHER_TABLE. */
export function findHeading(rows: readonly GridRow[]): Result<Heading, OtherTable> {
  const above: GridRow[] = [];
  for (const [index, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    if (looksLikeRegion(row.cells[0] ?? '')) {
      return err(otherTable('NO_YEAR', '', (above.find(isLabelled) ?? row).line));
    }
    if (isHeading(row)) {
      return readHeading(row, index + 1, above);
    }
    above.push(row);
  }
  const labelled = above.find(isLabelled);
  const first = labelled ?? above.find((row) => row.cells.some((cell) => cell !== ''));
  return err(otherTable(labelled ? 'NO_YEAR' : 'NO_REGION', '', first?.line ?? 1));
}

const isLabelled = (row: GridRow) => row.cells.some(isRegionHeading);

function isHeading({ cells }: GridRow): boolean {
  return yearCells(cells).length > 0 || (cells.some(isYearHeading) && cells.length > 1);
}

/** `2016`, `BE0101N1 2020`, `BE0101N1 - Folkmängd 2020 - 2020`; never the first cell, where a title stands. */
function yearCells(cells: readonly string[]): readonly YearCell[] {
  return cells.flatMap((cell, column) => {
    const match = /^(?:(.*) )?(\d{4})$/.exec(cell.replace(/\s+/g, ' ').replace(/(\b\d{4}) - \1$/, '$1'));
    const year = parseYear(match?.[2] ?? '');
    return column > 0 && year !== undefined ? [{ column, year, content: parseContent(match?.[1] ?? '') }] : [];
  });
}

function readHeading(row: GridRow, next: number, above: readonly GridRow[]): Result<Heading, OtherTable> {
  const { cells, line } = row;
  const years = yearCells(cells);
  const region = cells.findIndex(isRegionHeading);
  if (region < 0 && cells[0] !== '') {
    return err(otherTable('NO_REGION', cells[0] ?? '', line));
  }
  const regionColumn = Math.max(region, 0);
  const long = years.length === 0;
  const year = cells.findIndex(isYearHeading);
  if (long && (year === cells.length - 1 || regionColumn === cells.length - 1)) {
    return err(otherTable('NO_YEAR', '', line));
  }
  const figures: readonly FigureColumn[] = long ? [{ column: cells.length - 1 }] : years;
  const contents = long ? [parseContent(cells.at(-1) ?? '')] : years.map((cell) => cell.content);
  const title = above.map(titleOf).find((text) => text !== undefined);
  const content = oneContent(contents, row, above, title);
  if (!content.ok) {
    return content;
  }
  const taken = new Set([regionColumn, ...figures.map((figure) => figure.column), ...(long ? [year] : [])]);
  const name = cells.findIndex(isNameHeading);
  const others = [...cells.keys()].filter((column) => !taken.has(column) && column !== name);
  return ok({
    row,
    next,
    content: content.value,
    region: regionColumn,
    figures,
    unlabelled: others.filter((column) => cells[column] === ''),
    extra: others.filter((column) => cells[column] !== ''),
    ...(title === undefined ? {} : { title }),
    ...(long ? { year } : {}),
    ...(name < 0 ? {} : { name }),
  });
}

const titleOf = ({ cells }: GridRow) =>
  cells[0] !== '' && cells.slice(1).every((cell) => cell === '') ? cells[0] : undefined;

/** The one thing that the table counts, which must be the whole population. */
function oneContent(
  contents: readonly Content[],
  { line }: GridRow,
  above: readonly GridRow[],
  title: string | undefined,
): Result<Content, OtherTable> {
  const labels = contents.flatMap((content) => content.label ?? []);
  const upper = above.flatMap((row) => row.cells.slice(1).filter((cell) => cell !== ''));
  const split = upper.find((cell) => !isTotal(cell) && !isPopulationLabel(parseContent(cell).label ?? 'folkmängd'));
  const foreign = labels.find((label) => !isPopulationLabel(label));
  if (foreign !== undefined) {
    return err(otherTable('CONTENT', foreign, line));
  }
  if (split !== undefined) {
    return err(otherTable('SPLIT', split, line));
  }
  const codes = [...new Set([...contents, ...upper.map(parseContent)].flatMap((content) => content.code ?? []))];
  if (codes.length > 1) {
    return err(otherTable('SEVERAL_CONTENTS', codes.join(', '), line));
  }
  if (labels.length === 0 && title !== undefined && !isPopulationTitle(title)) {
    return err(otherTable('CONTENT', title, line));
  }
  return ok({ ...(codes[0] ? { code: codes[0] } : {}), ...(labels[0] ? { label: labels[0] } : {}) });
}
