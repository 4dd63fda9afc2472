import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { localDate } from '@domain/shared/local-date.js';
import { formatKronor } from '@domain/shared/ore.js';
import { describeLedgerListError, readLedgerList, type LedgerListRow } from './index.js';
import { parseAmount, parsePaidOn } from './cells.js';

const read = (text: string, encoding = 'utf-8') => readLedgerList(iconv.encode(text, encoding));
function rowsOf(text: string): readonly LedgerListRow[] {
  const result = read(text);
  if (!result.ok) throw new Error(describeLedgerListError(result.error));
  return result.value.rows;
}

describe('an amount', () => {
  it.each([
    ['1 234,50', 123_450n],
    ['1234.50', 123_450n],
    ['-31 721,26', -3_172_126n],
    ['\u221231\u00a0721,26', -3_172_126n],
    ['- 31\u202f721,26 kr', -3_172_126n],
    ['31 721,26-', -3_172_126n],
    ['1 234:-', 123_400n],
    ['SEK 1234,5', 123_450n],
    ['1 234 567,89 SEK', 123_456_789n],
    ['0,00', 0n],
    ['+12', 1200n],
  ])('%s', (text, ore) => expect(parseAmount(text)).toBe(ore));

  it.each([
    '',
    '-',
    '1.234',
    '1,234',
    '1.234,50',
    '12 34,50',
    '1 2345',
    '1234,505',
    '-1-',
    'EUR 1',
    '1e3',
    '1'.repeat(16),
  ])('is not %j', (text) => expect(parseAmount(text)).toBeUndefined());
});

describe('a day', () => {
  it.each([
    '2025-03-20',
    '20250320',
    '20/3-2025',
    '20/03 2025',
    '2025/03/20',
    '2025-03-20 13:05',
    '2025-03-20T00:00:00',
  ])('%s', (text) => expect(parsePaidOn(text)).toBe('2025-03-20'));

  it.each(['', '250320', '20/3', '20/3-25', '3/20-2025', '2025-3-20', '2025-02-29', '20-03-2025', '1799-01-01'])(
    'is not %j',
    (text) => expect(parsePaidOn(text)).toBeUndefined(),
  );
});

describe('the headings', () => {
  const NUMBERS = ['Fakturanummer', 'FAKTURANR', 'Faktura nr', 'Fakt.nr', 'fakt. nr.', 'Verifikation', 'Ver.nr'];
  const AMOUNTS = ['Belopp', 'Betalt belopp', 'Bet. belopp', 'Inbetalt', 'Belopp (SEK)', 'Belopp kr', 'betalt_belopp'];
  const DAYS = ['Betaldatum', 'Betald', 'Bet.datum', 'Bokföringsdatum', 'Bokf.datum', 'Betalningsdag', 'Bokf. dag'];

  it.each([
    ...NUMBERS.map((name) => [name, AMOUNTS[0]!, DAYS[0]!]),
    ...AMOUNTS.map((name) => [NUMBERS[0]!, name, DAYS[0]!]),
    ...DAYS.map((name) => [NUMBERS[0]!, AMOUNTS[0]!, name]),
  ])('%s; %s; %s', (...headings) => {
    expect(rowsOf(`${headings.join(';')}\nF1;1,00;2025-03-20\n`)).toEqual([
      { line: 2, number: 'F1', amount: 100n, paidOn: '2025-03-20' },
    ]);
  });

  it('that say more are preferred', () => {
    const text =
      'Ver.nr;Fakturanr;Belopp;Betalt belopp;Bokf.datum;Betaldatum\nV9;F1;500,00;1,00;2025-03-31;2025-03-20\n';
    expect(rowsOf(text)).toEqual([{ line: 2, number: 'F1', amount: 100n, paidOn: '2025-03-20' }]);
  });

  it('of a reference: its number where it is no OCR, nothing where people wrote beside a number', () => {
    const text =
      'Faktura;Referens;Belopp;Betald\n;2417-2016-0001;1;20250320\nF2;Bo Ek;1;20250320\n;12 351;1;20250320\n';
    expect(rowsOf(text).map(({ number, ocr }) => [number, ocr])).toEqual([
      ['2417-2016-0001', undefined],
      ['F2', undefined],
      [undefined, '12351'],
    ]);
  });

  it('may lie under other lines, but not far down', () => {
    const list = 'Fakturanr;Belopp;Betald\nF1;1;20250320\n';
    expect(rowsOf(`sep=;\nLista, utskriven 2025-03-31\n\n${list}`)[0]?.line).toBe(5);
    expect(read(`${'x\n'.repeat(21)}${list}`)).toMatchObject({ ok: false, error: { code: 'LEDGER_HEADING' } });
  });
});

describe('a total', () => {
  const list = (end: string) => read(`Fakturanr;Belopp;Betald\nF1;1 000,00;20250320\nF2;-200,00;20250321\n${end}`);

  it.each([
    'Summa;800,00;\n',
    'SUMMA: 800,00;;\n',
    'Totalt;2 st;800,00\n',
    'S:a;;800,00\n',
    'Antal;2\n',
    'Antal rader: 2\nSumma;800',
  ])('%j agrees', (end) => expect(list(end).ok).toBe(true));

  it.each([
    ['Summa;800,01;\n', 'LEDGER_SUM'],
    ['Summa;1 000,00;\n', 'LEDGER_SUM'],
    ['Antal;3\n', 'LEDGER_COUNT'],
    ['Antal;2\nSumma;80', 'LEDGER_SUM'],
    ['Totalt;3 st;800,00\n', 'LEDGER_COUNT'],
    ['Summa;;\n', 'LEDGER_TRUNCATED'],
  ])('%j does not', (end, code) => expect(list(end)).toMatchObject({ ok: false, error: { code } }));

  it('is not seen in a number that begins like one', () => {
    expect(rowsOf('Fakturanr;Belopp;Betald\nTotalfaktura 7;1;20250320\n')[0]?.number).toBe('Totalfaktura 7');
  });
});

it('is bounded in size', () => {
  const tooLarge = { ok: false, error: { code: 'LEDGER_TOO_LARGE' } };
  expect(readLedgerList(new Uint8Array(5_000_001))).toMatchObject(tooLarge);
  expect(read('Fakturanr;Belopp;Betald\n'.repeat(60_001))).toMatchObject(tooLarge);
  expect(read(`Fakturanr;Belopp;Betald\nF1;1;20250320${' '.repeat(30_000)}\n`)).toMatchObject({
    ok: false,
    error: { code: 'LEDGER_ROW', fault: 'QUOTE', line: 2 },
  });
});

const spaced = (digits: string, space: string) => digits.replace(/\B(?=(\d{3})+$)/g, space);
const AMOUNT_STYLES: readonly ((ore: bigint) => string)[] = [
  (ore) => formatKronor(ore),
  (ore) => formatKronor(ore).replace('.', ','),
  ...[' ', '\u00a0'].map((space) => (ore: bigint) => {
    const [kronor, rest] = formatKronor(ore < 0n ? -ore : ore).split('.');
    return `${ore < 0n ? '-' : ''}${spaced(kronor!, space)},${rest} kr`;
  }),
];
const DAY_STYLES: readonly ((day: string) => string)[] = [
  (day) => day,
  (day) => day.replaceAll('-', ''),
  (day) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$3/$2-$1'),
];
const paymentArbitrary = fc
  .record({
    number: fc.option(fc.stringMatching(/^[A-Z0-9ÅÄÖ]{1,8}([- ][0-9]{1,6})?$/), { nil: undefined }),
    ocr: fc.option(fc.stringMatching(/^[0-9]{2,25}$/), { nil: undefined }),
    amount: fc.bigInt(-(10n ** 14n), 10n ** 14n).filter((ore) => ore !== 0n),
    paidOn: fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, day]) => localDate(year, month, day)!),
    counterparty: fc.option(fc.constantFrom('Malå kommun', 'Åre; "AB", x', 'Ö'), { nil: undefined }),
  })
  .filter(({ number, ocr }) => (number ?? ocr) !== undefined);
const shapeArbitrary = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'cp437'),
  amount: fc.constantFrom(...AMOUNT_STYLES),
  day: fc.constantFrom(...DAY_STYLES),
  order: fc.shuffledSubarray(['number', 'ocr', 'amount', 'paidOn', 'counterparty'] as const, { minLength: 5 }),
  withSum: fc.boolean(),
});

it('reads back what was written, in every shape', () => {
  const HEADINGS = { number: 'Fakturanr', ocr: 'OCR', amount: 'Betalt belopp', paidOn: 'Bokföringsdatum', counterparty: 'Motpart' } as const; // prettier-ignore
  fc.assert(
    fc.property(fc.array(paymentArbitrary, { minLength: 1, maxLength: 12 }), shapeArbitrary, (payments, shape) => {
      const { delimiter, lineEnd, order, encoding } = shape;
      const lines = payments.map((payment) =>
        order.map((field) => {
          const value = payment[field];
          if (value === undefined) return '';
          if (field === 'amount') return shape.amount(value as bigint);
          return field === 'paidOn' ? shape.day(value as string) : (value as string);
        }),
      );
      const sum = payments.reduce((total, { amount }) => total + amount, 0n);
      const total = shape.withSum ? [['Summa', shape.amount(sum)]] : [];
      const text = [order.map((field) => HEADINGS[field]), ...lines, ...total]
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + lineEnd)
        .join('');
      const [name, ...bom] = encoding.split('-bom');
      const bytes = iconv.encode(text, name!, { addBOM: bom.length > 0 || encoding.startsWith('utf-16') });
      const result = readLedgerList(bytes);
      if (!result.ok) throw new Error(`${describeLedgerListError(result.error)}\n${text}`);
      expect(result.value.rows).toEqual(
        payments.map((payment, index) => ({
          line: index + 2,
          ...Object.fromEntries(Object.entries(payment).filter(([, value]) => value !== undefined)),
        })),
      );
    }),
    { numRuns: 300 },
  );
});
