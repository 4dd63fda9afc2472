import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Client } from '../../support/portal.js';

/** Rows such as `{ '2417 Norsjö': [4125, 4086] }` in the shape of SCB's website, comma-separated. */
export function csv(years: readonly number[], rows: Readonly<Record<string, readonly (number | string)[]>>): string {
  const heading = ['"region"', ...years.map((year) => `"${year}"`)].join(',');
  const lines = Object.entries(rows).map(([region, figures]) => [`"${region}"`, ...figures].join(','));
  return [heading, ...lines, ''].join('\n');
}

/** A file of the golden collection, `ok/…` or `not-ok/…`. */
export const golden = (path: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../../golden/scb', path)) as Buffer;

export function send(
  client: Client,
  content: string | Uint8Array,
  { name = 'folkmangd.csv', headers = {} as Record<string, string> } = {},
): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return client.fetch('/files', { method: 'POST', body: form, headers });
}

/** Sends a file in that must be taken, and gives its id. */
export async function fileId(client: Client, content: string | Uint8Array, name?: string): Promise<string> {
  const response = await send(client, content, { ...(name !== undefined && { name }) });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}

export interface Row {
  line: number;
  code: string;
  date: string;
  inhabitants: number;
  outcome: string;
  before: number | null;
  reason: string | null;
}

export interface Imported {
  title: string;
  source: string;
  newRows: number;
  equalRows: number;
  changedRows: number;
  refusedRows: number;
  rows: { nodes: Row[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

export interface ImportOptions {
  readonly series?: string;
  readonly preliminary?: boolean;
  readonly dryRun?: boolean;
}
export interface RowsWanted {
  readonly first?: number;
  readonly after?: string | null;
  readonly outcome?: string;
}

const IMPORT = `mutation ($input: ImportPopulationInput!, $first: Int, $after: String, $outcome: ImportOutcome) {
  importPopulation(input: $input) { title source newRows equalRows changedRows refusedRows
    rows(first: $first, after: $after, outcome: $outcome) {
      nodes { line code date inhabitants outcome before reason } totalCount pageInfo { hasNextPage endCursor } } } }`;

export const answerOf = (
  client: Client,
  file: string,
  options: ImportOptions = {},
  rows: RowsWanted = {},
): Promise<Answer<{ importPopulation: Imported }>> =>
  client.send(IMPORT, { input: { file, series: 'DECEMBER_31', ...options }, first: 50, ...rows });

/** Imports a file that must be taken. */
export async function imported(
  client: Client,
  file: string,
  options?: ImportOptions,
  rows?: RowsWanted,
): Promise<Imported> {
  const { data, errors } = await answerOf(client, file, options, rows);
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.importPopulation;
}

/** [new, equal, changed, refused] */
export const counts = ({ newRows, equalRows, changedRows, refusedRows }: Imported): number[] => [
  newRows,
  equalRows,
  changedRows,
  refusedRows,
];
