import type { Micro } from '@domain/shared/decimal.js';
import type { Ore } from '@domain/shared/ore.js';

/** A column of a table that leaves the portal: what its cells hold decides how each format writes them. */
export type SheetColumn =
  | { readonly header: string; readonly type: 'text' }
  | { readonly header: string; readonly type: 'integer' }
  /** Cells in öre; written in kronor with two decimals. */
  | { readonly header: string; readonly type: 'kronor' }
  /** Cells in millionths. */
  | { readonly header: string; readonly type: 'decimal' };

/** Text in a text column, a number in an integer column, öre or millionths in the others; null = empty. */
export type SheetCell = string | number | Ore | Micro | null;

/** A table, whatever format it leaves in. Every row has one cell per column. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}
