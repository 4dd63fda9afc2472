import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ORGANISATION_KINDS } from '../organisations/kinds.js';
import { parseLocalDate } from '../shared/local-date.js';
import type { AccountingSettings } from './accounting.js';
import { describeInvoicingError } from './errors.js';
import type { InvoiceLine } from './kinds.js';
import { errorOf, line, valueOf, VAT_25 } from './spec-cases.js';
import { totalsOf, type VatDecision } from './vat.js';
import { vouchersOf, type BookableDocument } from './vouchers.js';

const VAT_12: VatDecision = { category: 'S', percent: 12_000_000n };
const EXEMPT: VatDecision = { category: 'E', reason: 'x' };
const SETTINGS: AccountingSettings = {
  series: 'SAM',
  counterparties: [
    { kind: 'MUNICIPALITY', receivable: '1510' },
    { kind: 'REGION', receivable: '1512', counterparty: '840' },
    { kind: 'COMPANY', receivable: '1513' },
  ],
  counterpartyDimension: 21,
  incomeAccount: '3610',
  componentAccounts: [{ component: 'Insamling', account: '3611' }],
  vatAccounts: [{ percent: 25_000_000n, account: '2611' }, { percent: 12_000_000n, account: '2621' }], // prettier-ignore
  dimensions: [{ number: 21, name: 'Motpart' }],
  objects: [{ dimension: 1, code: '1150' }],
};
const documentOf = (lines: readonly InvoiceLine[], more: Partial<BookableDocument> = {}): BookableDocument => ({
  kind: 'INVOICE',
  number: '2417-2016-0001',
  issuedOn: parseLocalDate('2016-02-01')!,
  buyer: { name: 'Malå kommun', kind: 'MUNICIPALITY' },
  lines,
  totals: totalsOf(lines),
  ...more,
});
const LINES = [line('Insamling', 10_000n), line('Drift', -1000n, VAT_12), line('Avgift', 500n, EXEMPT)];
const rowsOf = (document: BookableDocument, settings = SETTINGS) =>
  valueOf(vouchersOf([document], settings))[0]!.rows.map(
    ({ account, amount, objects }) => `${account} {${objects.map(({ dimension, code }) => `${dimension} ${code}`).join(' ')}} ${amount}`, // prettier-ignore
  );

describe('a voucher', () => {
  it('books the own share of the host as cost against income, where it has an account for that', () => {
    const rows = [{ component: 'Insamling', amount: 10_000n }, { component: 'Drift', amount: -500n }, { component: 'Tom', amount: 0n }]; // prettier-ignore
    const share = { date: parseLocalDate('2016-02-01')!, text: 'Treparten 2016, del 1 av 4', rows };
    expect(valueOf(vouchersOf([], SETTINGS, [share]))).toEqual([]);
    const [voucher] = valueOf(vouchersOf([], { ...SETTINGS, internalAccount: '7611' }, [share]));
    expect(voucher).toMatchObject({ series: 'SAM', date: '2016-02-01', text: 'Egen andel Treparten 2016, del 1 av 4' });
    expect(voucher!.rows.map(({ account, amount }) => `${account} ${amount}`)).toEqual([
      '7611 10000',
      '3611 -10000',
      '7611 -500',
      '3610 500',
    ]);
    const { incomeAccount: _, ...rest } = SETTINGS;
    expect(errorOf(vouchersOf([], { ...rest, internalAccount: '7611' }, [share]))).toMatchObject({
      code: 'ACCOUNT_MISSING',
      missing: [{ kind: 'INCOME', component: 'Drift' }],
    });
  });

  it('books the receivable against income and output VAT, with the counterparty', () => {
    expect(valueOf(vouchersOf([documentOf(LINES)], SETTINGS))[0]).toMatchObject({
      series: 'SAM',
      number: '',
      date: '2016-02-01',
      text: 'Faktura 2417-2016-0001 Malå kommun',
    });
    expect(rowsOf(documentOf(LINES))).toEqual([
      '1510 {21 82} 11880',
      '3611 {1 1150 21 82} -10000',
      '3610 {1 1150 21 82} 1000',
      '3610 {1 1150 21 82} -500',
      '2611 {} -2500',
      '2621 {} 120',
    ]);
  });

  it('of a credit note is the opposite', () => {
    const rows = rowsOf(documentOf(LINES, { kind: 'CREDIT_NOTE' }));
    expect(rows[0]).toBe('1510 {21 82} -11880');
    expect(rows[4]).toBe('2611 {} 2500');
  });

  it('codes the counterparty as the host does, or not at all', () => {
    const region = documentOf(LINES, { buyer: { name: 'Region', kind: 'REGION' } });
    const company = documentOf(LINES, { buyer: { name: 'Bolag', kind: 'COMPANY' } });
    expect(rowsOf(region)[0]).toBe('1512 {21 840} 11880');
    expect(rowsOf(company)[0]).toBe('1513 {} 11880');
    const { counterpartyDimension: _, ...without } = SETTINGS;
    expect(rowsOf(region, without)[1]).toBe('3611 {1 1150} -10000');
  });

  it('leaves out rows over nothing', () => {
    expect(rowsOf(documentOf([line('A', 100n, EXEMPT), line('B', -100n, EXEMPT)]))).toHaveLength(2);
  });

  it('names every account that is missing, once', () => {
    const { incomeAccount: _, ...rest } = SETTINGS;
    const settings = { ...rest, vatAccounts: [] };
    const documents = [documentOf(LINES), documentOf(LINES, { buyer: { name: 'X', kind: 'FEDERATION' } })];
    const error = errorOf(vouchersOf(documents, settings));
    expect(error).toEqual({
      code: 'ACCOUNT_MISSING',
      field: 'accounting',
      missing: [
        { kind: 'INCOME', component: 'Drift' },
        { kind: 'INCOME', component: 'Avgift' },
        { kind: 'OUTPUT_VAT', percent: 25_000_000n },
        { kind: 'OUTPUT_VAT', percent: 12_000_000n },
        { kind: 'RECEIVABLE', counterparty: 'FEDERATION' },
      ],
    });
    expect(describeInvoicingError(error)).toBe(
      'Konto saknas för intäkten av Drift, intäkten av Avgift, utgående moms 25 %, utgående moms 12 % och fordran på kommunalförbund. Ange det i värdens kontering.',
    );
  });

  it('always balances', () => {
    const lines = fc.array(
      fc
        .tuple(fc.constantFrom('A', 'Insamling'), fc.bigInt(-99_999n, 99_999n), fc.constantFrom(VAT_25, VAT_12, EXEMPT))
        .map(([name, amount, vat]) => line(name, amount, vat)),
      { minLength: 1, maxLength: 6 },
    );
    const settings = {
      ...SETTINGS,
      counterparties: ORGANISATION_KINDS.map((kind) => ({ kind, receivable: '1510' })),
    };
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom('INVOICE' as const, 'CREDIT_NOTE' as const),
        fc.constantFrom(...ORGANISATION_KINDS),
        (given, kind, buyer) => {
          const document = documentOf(given, { kind, buyer: { name: 'X', kind: buyer } });
          const { rows } = valueOf(vouchersOf([document], settings))[0]!;
          const sumOf = (prefix: string) =>
            rows.filter(({ account }) => account.startsWith(prefix)).reduce((sum, { amount }) => sum + amount, 0n);
          const sign = kind === 'INVOICE' ? 1n : -1n;
          expect(sumOf('')).toBe(0n);
          expect([sumOf('15'), sumOf('36'), sumOf('26')]).toEqual([
            sign * document.totals.total,
            -sign * document.totals.net,
            -sign * document.totals.vat,
          ]);
          expect(rows.every(({ amount }) => amount !== 0n)).toBe(true);
        },
      ),
    );
  });
});
