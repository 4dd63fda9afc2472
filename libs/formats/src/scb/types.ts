/** One figure of the table: how many lived in a region at the end of a year. */
export interface PopulationRow {
  /** Line or row in the file, from 1; in JSON-stat the position of the value, from 1. */
  readonly line: number;
  /** As in the file: two digits (county, `00` the whole country) or four (municipality). */
  readonly code: string;
  readonly name?: string;
  readonly year: number;
  /** Whole, never negative. A literal 0 is kept: what it means is not for the format to say. */
  readonly value: number;
}

/** A cell that SCB has left without a figure (`..`, `.`, `-` or null). */
export interface MissingFigure {
  readonly line: number;
  readonly code: string;
  readonly year: number;
}

export type ReferenceDay = 'DECEMBER_31' | 'NOVEMBER_1';

export interface PopulationTable {
  /** The table's own title, else its content label; "Folkmängd" when the file has neither. */
  readonly title: string;
  /** Readable Swedish source, with the content code when the file has one. */
  readonly source: string;
  /** When SCB last updated the table, in the file's own words. */
  readonly updated?: string;
  /** Only when the file itself says so. */
  readonly referenceDay?: ReferenceDay;
  readonly rows: readonly PopulationRow[];
  readonly missing: readonly MissingFigure[];
}

/** A line of cells, as CSV and XLSX have in common. Cells are trimmed text; an empty cell is ''. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly string[];
}
