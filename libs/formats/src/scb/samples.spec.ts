import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describeScbError, parsePopulationFile } from './index.js';
import type { PopulationTable } from './index.js';

const data = join(import.meta.dirname, '../../../../../shared/data');
const samples = join(data, 'samples');

/** File, years, and what the file itself says of its source. */
const files: readonly (readonly [string, readonly number[], string])[] = [
  [
    'scb-v2-TAB5557-2025.json-stat2.json',
    [2025],
    'SCB Folkmängden efter region, civilstånd, ålder, kön, tabellinnehåll och år (000007ME)',
  ],
  ['scb-v2-TAB638-default-koder.csv', years(2020, 2024), 'SCB Folkmängd (BE0101N1)'],
  ['scb-v2-TAB638-koder-och-texter-semikolon.csv', years(2020, 2024), 'SCB Folkmängd (BE0101N1)'],
  [
    'scb-v2-TAB638.json-stat2.json',
    years(2020, 2024),
    'SCB Folkmängden efter region, tabellinnehåll och år (BE0101N1)',
  ],
  ['scb-webb-en-kolumn-2025.xlsx', [2025], 'SCB Folkmängd efter region, civilstånd, ålder, kön och år (000007ME)'],
  ['scb-webb-kod-och-text-2020-2024.xlsx', years(2020, 2024), 'SCB Folkmängd efter region och år (BE0101N1)'],
  ['scb-webb-kommaseparerad-2016-2017.csv', [2016, 2017], 'SCB Folkmängd'],
  ['scb-webb-rubrik-alla-i-forspalt-2016-2017.csv', [2016, 2017], 'SCB Folkmängd efter region och år'],
];

const whenPresent = existsSync(samples) ? it : it.skip;
const hint = existsSync(samples) ? '' : ' — SKIPPED: SCB REFERENCE FILES ARE NOT BESIDE THE REPOSITORY';

describe(`real downloads from SCB${hint}`, () => {
  whenPresent.each(files)('reads 290 municipalities per year from %s', async (file, expectedYears, source) => {
    const table = await parse(file);
    for (const year of expectedYears) {
      expect(table.rows.filter((row) => row.year === year)).toHaveLength(290);
    }
    expect(table.rows).toHaveLength(290 * expectedYears.length);
    expect(table.missing).toEqual([]);
    expect(table.source).toBe(source);
  });

  whenPresent(`has the same figure in every file and in the checked series${hint}`, async () => {
    const series = readSeries();
    for (const [file] of files) {
      const { rows } = await parse(file);
      const differing = rows.filter((row) => series.get(`${row.code} ${row.year}`) !== row.value);
      expect({ file, differing }).toEqual({ file, differing: [] });
    }
  });

  whenPresent(`gives line numbers that a person finds${hint}`, async () => {
    const line = async (file: string, code: string) => (await parse(file)).rows.find((row) => row.code === code)?.line;
    expect(await line('scb-webb-kommaseparerad-2016-2017.csv', '0114')).toBe(2);
    expect(await line('scb-webb-rubrik-alla-i-forspalt-2016-2017.csv', '0114')).toBe(4);
    expect(await line('scb-webb-kod-och-text-2020-2024.xlsx', '0114')).toBe(4);
    expect(await line('scb-v2-TAB638.json-stat2.json', '0114')).toBe(1);
  });

  whenPresent(`reads update and reference day where the file has them${hint}`, async () => {
    expect(await parse('scb-webb-kod-och-text-2020-2024.xlsx')).toMatchObject({
      updated: '20250221 08:00',
      referenceDay: 'DECEMBER_31',
    });
    expect(await parse('scb-v2-TAB638.json-stat2.json')).toMatchObject({
      updated: '2025-02-21T07:00:00Z',
      referenceDay: 'DECEMBER_31',
    });
    expect(await parse('scb-webb-kommaseparerad-2016-2017.csv')).not.toHaveProperty('referenceDay');
  });

  whenPresent(`refuses the PX file and says what to choose${hint}`, async () => {
    const result = await parsePopulationFile(readFileSync(join(samples, 'scb-v2-TAB638.px')));
    expect(result).toEqual({ ok: false, error: { code: 'SCB_FORMAT_UNKNOWN', format: 'px' } });
    expect(result.ok ? '' : describeScbError(result.error)).toContain('JSON-stat2');
  });
});

function years(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

async function parse(file: string): Promise<PopulationTable> {
  const result = await parsePopulationFile(readFileSync(join(samples, file)));
  if (!result.ok) {
    throw new Error(`${file}: ${describeScbError(result.error)}`);
  }
  return result.value;
}

function readSeries(): ReadonlyMap<string, number> {
  const lines = readFileSync(join(data, 'folkmangd.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  return new Map(
    lines.map((line) => {
      const [code, date, value] = line.split(',');
      return [`${code} ${date?.slice(0, 4)}`, Number(value)];
    }),
  );
}
