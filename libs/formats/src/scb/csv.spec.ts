import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { parsePopulationFile } from './index.js';
import type { PopulationTable } from './index.js';

interface Shape {
  readonly separator: string;
  readonly lineEnd: string;
  readonly heading: (year: number) => string;
  readonly region: (code: string) => string;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  heading: fc.constantFrom(
    (year: number) => `${year}`,
    (year: number) => `BE0101N1 ${year}`,
    (year: number) => `Folkmängd ${year}`,
    (year: number) => `BE0101N1 - Folkmängd ${year} - ${year}`,
  ),
  region: fc.constantFrom(
    (code: string) => code,
    (code: string) => `${code} Ås`,
    (code: string) => `${code} - Ås`,
  ),
});

const figures = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 100, max: 2584 }), fc.array(fc.nat(2_000_000), { minLength: 3, maxLength: 3 })),
  {
    minLength: 1,
    maxLength: 8,
    selector: ([code]) => code,
  },
);

const YEARS = [2014, 2015, 2016];

describe('CSV in every shape', () => {
  it('reads back the figures that were written', async () => {
    await fc.assert(
      fc.asyncProperty(
        shape,
        figures,
        fc.constantFrom<BufferEncoding>('latin1', 'utf8'),
        async (how, table, encoding) => {
          const rows = table.map(([code, values]) => ({ code: code.toString().padStart(4, '0'), values }));
          const lines = [
            ['region', ...YEARS.map(how.heading)],
            ...rows.map(({ code, values }) => [how.region(code), ...values.map(String)]),
          ];
          const text = lines
            .map((cells) => cells.map((cell) => `"${cell}"`).join(how.separator) + how.lineEnd)
            .join('');
          const read = await parsePopulationFile(Buffer.from(text, encoding));
          const expected = rows.flatMap(({ code, values }) => values.map((value, at) => [code, YEARS[at], value]));
          expect(read.ok && read.value.rows.map(({ code, year, value }) => [code, year, value])).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts lines as an editor does, with blank lines above the heading', async () => {
    const table = await read('"Folkmängd efter region och år"\r\n\r\n\r\n"region","2016"\r\n"2417 Norsjö",4125\r\n');
    expect(table.rows[0]?.line).toBe(5);
  });

  it('takes a title with commas and no quotes', async () => {
    const table = await read('Folkmängd efter region, kön, ålder och år\n\nregion;2016\n2417 Norsjö;4125\n');
    expect(table.title).toBe('Folkmängd efter region, kön, ålder och år');
  });

  it('ignores notes below a blank line but not figures', async () => {
    const table = await read('region;2016\n2417;4125\n;\nKälla: SCB;\n2418;3100\n');
    expect(table.rows.map((row) => [row.line, row.code])).toEqual([
      [2, '2417'],
      [5, '2418'],
    ]);
  });

  it('accepts a last line without an end when a quote shows it to be whole', async () => {
    expect((await read('"region","2016"\n"2417","4125"')).rows).toHaveLength(1);
  });
});

async function read(text: string): Promise<PopulationTable> {
  const result = await parsePopulationFile(Buffer.from(text, 'latin1'));
  if (!result.ok) {
    throw new Error(JSON.stringify(result.error));
  }
  return result.value;
}
