import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A seed file beside this one: Statistics Sweden's register and figures (open data, CC0). */
export const readSeed = <Column extends string>(name: string): Record<Column, string>[] =>
  parse(readFileSync(new URL(`./${name}.csv`, import.meta.url)), { columns: true, skip_empty_lines: true });
