import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseLocalDate } from '../shared/local-date.js';
import { basisSheet, checkBasisColumns, DEFAULT_BASIS_COLUMNS, type BasisColumnDraft } from './basis-columns.js';
import { BASIS_FIELDS, type BasisDocument, type BasisField } from './basis-fields.js';
import { describeInvoicingError } from './errors.js';
import type { InvoiceLine } from './kinds.js';
import { errorOf, line, valueOf, VAT_25 } from './spec-cases.js';
import { totalsOf, vatOfLines, type VatDecision } from './vat.js';

const documentOf = (lines: readonly InvoiceLine[], more: Partial<BasisDocument> = {}): BasisDocument => ({
  reference: 'U-1',
  kind: 'INVOICE',
  buyer: { code: '2418', name: 'Malå kommun', codingString: '-1150' },
  body: 'Treparten',
  year: 2016,
  part: { index: 1, of: 4 },
  issuedOn: parseLocalDate('2016-02-01')!,
  dueOn: parseLocalDate('2016-02-28')!,
  lines,
  totals: totalsOf(lines),
  refersTo: [],
  ...more,
});
const fieldsOf = (document: BasisDocument, ...fields: BasisField[]) =>
  basisSheet('', [document], fields.map((field) => ({ heading: field, field }))).rows; // prettier-ignore

describe('the basis of invoices', () => {
  it('has one row per line, in the columns of the host', () => {
    const document = documentOf([{ ...line('Drift', 10_002n), account: '3610' } as InvoiceLine, line('Taxa', 1n)]);
    const columns = valueOf(
      checkBasisColumns(
        [
          { heading: ' Företag ', text: '12' },
          { heading: 'Kundnr', field: 'BUYER_CODE' },
          { heading: 'Rad', field: 'LINE_NUMBER' },
          { heading: 'Kst', text: '' },
          { heading: 'Konto', field: 'ACCOUNT' },
          { heading: 'Belopp', field: 'AMOUNT' },
          { heading: 'Moms', field: 'VAT_AMOUNT' },
          { heading: 'Summa', field: 'DOCUMENT_TOTAL' },
          { heading: 'Period', field: 'PERIOD_TO' },
        ],
        'columns',
      ),
    );
    expect(basisSheet('Underlag', [document], columns)).toEqual({
      name: 'Underlag',
      columns: [
        { header: 'Företag', type: 'text' },
        { header: 'Kundnr', type: 'text' },
        { header: 'Rad', type: 'integer' },
        { header: 'Kst', type: 'text' },
        { header: 'Konto', type: 'text' },
        { header: 'Belopp', type: 'kronor' },
        { header: 'Moms', type: 'kronor' },
        { header: 'Summa', type: 'kronor' },
        { header: 'Period', type: 'text' },
      ],
      rows: [
        ['12', '2418', 1, '', '3610', 10_002n, 2501n, 12_504n, '2016-03-31'],
        ['12', '2418', 2, '', null, 1n, 0n, 12_504n, '2016-03-31'],
      ],
    });
  });

  it('turns the sign of a credit note', () => {
    const document = documentOf([line('Drift', 10_000n)], { kind: 'CREDIT_NOTE', refersTo: ['F1', 'F2'] });
    expect(fieldsOf(document, 'KIND', 'AMOUNT', 'VAT_AMOUNT', 'LINE_TOTAL', 'DOCUMENT_TOTAL', 'REFERS_TO')).toEqual([
      ['Kreditfaktura', -10_000n, -2500n, -12_500n, -12_500n, 'F1, F2'],
    ]);
  });

  it('has a heading of its own for every field, and defaults that pass the check', () => {
    const labels = Object.values(BASIS_FIELDS).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(checkBasisColumns(DEFAULT_BASIS_COLUMNS, 'columns')).toEqual({ ok: true, value: DEFAULT_BASIS_COLUMNS });
  });

  const vatArbitrary = fc.constantFrom<VatDecision>(
    VAT_25,
    { category: 'S', percent: 12_000_000n },
    { category: 'S', percent: 6_000_000n },
    { category: 'E', reason: 'x' },
  );

  it('adds up to the document, to the öre', () => {
    const lines = fc.array(
      fc.tuple(fc.bigInt(-10_000n, 10_000n), vatArbitrary).map(([amount, vat]) => line('Post', amount, vat)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('INVOICE' as const, 'CREDIT_NOTE' as const), (given, kind) => {
        const document = documentOf(given, { kind });
        const { totals } = document;
        const sumOf = (field: BasisField) =>
          fieldsOf(document, field).reduce((sum, [cell]) => sum + (cell as bigint), 0n);
        const sign = kind === 'INVOICE' ? 1n : -1n;
        expect([sumOf('AMOUNT'), sumOf('VAT_AMOUNT'), sumOf('LINE_TOTAL')]).toEqual([
          sign * totals.net,
          sign * totals.vat,
          sign * totals.total,
        ]);
        for (const [index, vat] of vatOfLines(given).entries()) {
          // Within an öre of the line's own VAT.
          const { amount, vat: decision } = given[index]!;
          const exact = amount * (decision.category === 'S' ? decision.percent : 0n);
          const off = vat * 100_000_000n - exact;
          expect((off < 0n ? -off : off) <= 100_000_000n).toBe(true);
        }
      }),
    );
  });
});

describe('the columns', () => {
  const amount: BasisColumnDraft = { heading: 'Belopp', field: 'AMOUNT' };

  it.each<[readonly BasisColumnDraft[], string, string]>([
    [[], 'columns', 'minst en kolumn'],
    [Array.from({ length: 61 }, (_, index) => ({ heading: `K${index}`, text: '' })), 'columns', 'Högst 60 kolumner'],
    [[amount, { heading: 'X', field: 'toString' }], 'columns[1].field', 'okänt fält, ”toString”'],
    [[{ heading: ' ', field: 'AMOUNT' }], 'columns[0].heading', 'saknar rubrik'],
    [[{ heading: 'A\nB', field: 'AMOUNT' }], 'columns[0].heading', 'Rubriken har tecken som inte syns'],
    [[{ heading: 'x'.repeat(61), field: 'AMOUNT' }], 'columns[0].heading', 'Rubriken ska ha 1–60 tecken'],
    [[amount, { heading: 'BELOPP ', text: '1' }], 'columns[1].heading', 'står på två kolumner'],
    [[{ heading: 'X' }], 'columns[0].field', 'varken fält eller fast text'],
    [[{ heading: 'X', field: 'AMOUNT', text: '' }], 'columns[0].text', 'både ett fält och en fast text'],
    [[{ heading: 'X', text: 'a\u0000' }], 'columns[0].text', 'högst 200 tecken'],
    [[{ heading: 'X', text: 'a'.repeat(201) }], 'columns[0].text', 'högst 200 tecken'],
  ])('are refused: %j', (drafts, field, words) => {
    const error = errorOf(checkBasisColumns(drafts, 'columns'));
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(describeInvoicingError(error)).toContain(words);
  });
});
