import { expect, it } from '@jest/globals';
import { basisSheet, checkBasisColumns, totalsOf, type BasisDocument } from '@domain/invoicing/index.js';
import { parseLocalDate } from '@domain/shared/local-date.js';
import { readSheet } from 'read-excel-file/node';
import { writeCsv } from './csv/index.js';
import type { Sheet } from './sheet.js';
import { writeXlsx } from './xlsx/index.js';

const lines: BasisDocument['lines'] = [
  { component: 'Drift', description: '-10 % rabatt', amount: 3_172_126n, vat: { category: 'S', percent: 25_000_000n } },
  { component: '=1+1', description: '@x', amount: -5n, vat: { category: 'S', percent: 12_500_000n } },
];
const document: BasisDocument = {
  reference: '+46',
  kind: 'CREDIT_NOTE',
  buyer: { code: '0180', name: 'Malå; kommun', codingString: '-1150' },
  body: 'Treparten',
  year: 2016,
  issuedOn: parseLocalDate('2017-02-15')!,
  dueOn: parseLocalDate('2017-03-17')!,
  lines,
  totals: totalsOf(lines),
  refersTo: [],
};
const FIELDS = ['REFERENCE', 'BUYER_CODE', 'BUYER_NAME', 'CODING_STRING', 'YEAR', 'COMPONENT', 'DESCRIPTION', 'AMOUNT', 'VAT_PERCENT', 'VAT_AMOUNT', 'DOCUMENT_TOTAL']; // prettier-ignore

function sheet(): Sheet {
  const columns = checkBasisColumns([...FIELDS.map((field) => ({ heading: field, field })), { heading: '=Fast', text: '=2' }], 'columns'); // prettier-ignore
  if (!columns.ok) throw new Error(JSON.stringify(columns.error));
  return basisSheet('Fakturaunderlag', [document], columns.value);
}

it('leaves as CSV with texts that no spreadsheet runs and sums that are numbers, also below zero', () => {
  const [heading, ...rows] = writeCsv(sheet()).split('\r\n');
  expect(heading).toBe(`\ufeff${FIELDS.join(';')};'=Fast`);
  expect(rows).toEqual([
    `'+46;0180;"Malå; kommun";'-1150;2016;Drift;'-10 % rabatt;-31721,26;25;-7930,32;-39651,52;'=2`,
    `'+46;0180;"Malå; kommun";'-1150;2016;'=1+1;'@x;0,05;12,5;0,01;-39651,52;'=2`,
    '',
  ]);
});

it('leaves as an Excel workbook with the same', async () => {
  const [, ...rows] = await readSheet(await writeXlsx(sheet()));
  expect(rows).toEqual([
    ['+46', '0180', 'Malå; kommun', '-1150', '2016', 'Drift', '-10 % rabatt', -31721.26, 25, -7930.32, -39651.52, '=2'],
    ['+46', '0180', 'Malå; kommun', '-1150', '2016', '=1+1', '@x', 0.05, 12.5, 0.01, -39651.52, '=2'],
  ]);
});
