import { expect, it } from '@jest/globals';
import { totalsOf, vouchersOf, type AccountingSettings, type BookableDocument } from '@domain/invoicing/index.js';
import { parseLocalDate } from '@domain/shared/local-date.js';
import iconv from 'iconv-lite';
import { typewriterText, writeSie, type SieFile, type SieVoucher } from './index.js';

const SETTINGS: AccountingSettings = {
  series: 'SAM',
  counterparties: [{ kind: 'MUNICIPALITY', receivable: '1510' }],
  counterpartyDimension: 21,
  incomeAccount: '3610',
  componentAccounts: [],
  vatAccounts: [{ percent: 25_000_000n, account: '2611' }],
  dimensions: [{ number: 21, name: 'Motpart' }],
  objects: [{ dimension: 1, code: '1150' }],
};
const lines: BookableDocument['lines'] = [
  { component: 'Drift – ”mål”', description: '', amount: 10_000n, vat: { category: 'S', percent: 25_000_000n } },
];
const document: BookableDocument = {
  kind: 'CREDIT_NOTE',
  number: '2417-2016-0001',
  issuedOn: parseLocalDate('2017-02-15')!,
  buyer: { name: 'Malå kommun', kind: 'MUNICIPALITY' },
  lines,
  totals: totalsOf(lines),
};

it('the vouchers of issued documents are written as SIE', () => {
  const vouchers = vouchersOf([document], SETTINGS);
  if (!vouchers.ok) throw new Error(JSON.stringify(vouchers.error));
  const writable = vouchers.value.map((voucher): SieVoucher => ({
    ...voucher,
    text: typewriterText(voucher.text),
    rows: voucher.rows.map((row) => ({ ...row, text: typewriterText(row.text) })),
  }));
  const file: SieFile = {
    programVersion: '1',
    generatedOn: parseLocalDate('2017-02-16')!,
    company: { name: 'Norsjö kommun', organisationNumber: '212000-2858' },
    dimensions: SETTINGS.dimensions,
    vouchers: writable,
  };
  const written = writeSie(file);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  const text = iconv.decode(Buffer.from(written.value), 'cp437');
  expect(text.split('\r\n').slice(-8)).toEqual([
    '#DIM 21 "Motpart"',
    '#VER "SAM" "" 20170215 "Kreditfaktura 2417-2016-0001 Malå kommun"',
    '{',
    '  #TRANS 1510 {21 "82"} -125.00 20170215 "Kreditfaktura 2417-2016-0001 Malå kommun"',
    '  #TRANS 3610 {1 "1150" 21 "82"} 100.00 20170215 "Drift - \\"mål\\""',
    '  #TRANS 2611 {} 25.00 20170215 "Utgående moms"',
    '}',
    '',
  ]);
  // The plain shape of the rules fits without a word in between; only signs are refused.
  expect(writeSie({ ...file, vouchers: vouchers.value })).toMatchObject({ ok: false, error: { code: 'SIE_SIGN' } });
});
