import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Sheet } from '../sheet.js';
import { writeCsv } from './write-csv.js';

const texts = (...cells: (string | null)[]): Sheet => ({
  name: 'Blad',
  columns: cells.map((_, index) => ({ header: `K${index}`, type: 'text' as const })),
  rows: [cells],
});
const lineOf = (sheet: Sheet) => writeCsv(sheet).split('\r\n')[1];

describe('writeCsv', () => {
  it('writes what a Swedish Excel opens by a double click', () => {
    const sheet: Sheet = {
      name: 'Fördelning',
      columns: [
        { header: 'Kommun', type: 'text' },
        { header: 'Invånare', type: 'integer' },
        { header: 'Belopp', type: 'kronor' },
        { header: 'Andel', type: 'decimal' },
      ],
      rows: [
        ['Malå', 3122, 10215000n, 42250000n],
        ['Åsele', -1, -5n, -500000n],
        [null, null, null, null],
      ],
    };
    expect(writeCsv(sheet)).toBe(
      '\ufeffKommun;Invånare;Belopp;Andel\r\nMalå;3122;102150,00;42,25\r\nÅsele;-1;-0,05;-0,5\r\n;;;\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['1-2', '1-2'],
  ])('takes the sting out of %j', (text, written) => {
    expect(lineOf(texts(text))).toBe(written);
  });

  it('quotes what would break the table', () => {
    expect(lineOf(texts('a;b', 'sade "nej"', ' x', 'rent'))).toBe('"a;b";"sade ""nej""";" x";rent');
  });

  it('neutralises headers too, since names of cost components become headers', () => {
    expect(writeCsv({ name: '', columns: [{ header: '=HYPERLINK("x")', type: 'text' }], rows: [] })).toBe(
      '\ufeff"\'=HYPERLINK(""x"")"\r\n',
    );
  });

  it('refuses a cell that does not fit its column', () => {
    expect(() => writeCsv({ name: '', columns: [{ header: 'A', type: 'integer' }], rows: [['x']] })).toThrow(TypeError);
    expect(() => writeCsv({ name: '', columns: [{ header: 'A', type: 'integer' }], rows: [[1.5]] })).toThrow(TypeError);
  });

  it('is read back as it was written, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (cells) => {
        const [, row] = parse(writeCsv(texts(...cells)), {
          bom: true,
          delimiter: ';',
          record_delimiter: '\r\n',
        }) as string[][];
        expect(row).toEqual(cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      }),
    );
  });
});
