import { describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import type { Sheet } from '../sheet.js';
import { writeXlsx } from './write-xlsx.js';

const sheet: Sheet = {
  name: 'Treparten: 2025/2026 [utkast]',
  columns: [
    { header: 'Kommun', type: 'text' },
    { header: 'Invånare', type: 'integer' },
    { header: 'Belopp', type: 'kronor' },
    { header: 'Vikt', type: 'decimal' },
  ],
  rows: [
    ['Norsjö & <Malå>', 3968, 179450846n, 42250000n],
    ['=1+1', null, -5n, null],
  ],
};

describe('writeXlsx', () => {
  it('is read back as it was written: texts as texts, sums as numbers', async () => {
    expect(await readSheet(await writeXlsx(sheet))).toEqual([
      ['Kommun', 'Invånare', 'Belopp', 'Vikt'],
      ['Norsjö & <Malå>', 3968, 1794508.46, 42.25],
      ['=1+1', null, -0.05, null],
    ]);
  });

  it('leaves out signs that Excel would refuse the whole workbook for', async () => {
    const texts = ['a\u0000b', 'a\ufffeb', 'a\ud800b', 'a\tb', 'å😀b'];
    const columns = texts.map((_, index) => ({ header: `K${index}`, type: 'text' as const }));
    const [, row] = await readSheet(await writeXlsx({ name: '', columns, rows: [texts] }));
    expect(row).toEqual(['ab', 'ab', 'ab', 'a\tb', 'å😀b']);
  });

  it('refuses a cell that does not fit its column', async () => {
    await expect(writeXlsx({ ...sheet, rows: [['x', 'y', 1n, 1n]] })).rejects.toThrow(TypeError);
  });
});
