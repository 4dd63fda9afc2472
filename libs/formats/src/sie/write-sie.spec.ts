import { describe, expect, it } from '@jest/globals';
import { parseKronor } from '@domain/shared/ore.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import fc from 'fast-check';
import { isSieSign } from '@domain/invoicing/sie-signs.js';
import iconv from 'iconv-lite';
import { describeSieError, typewriterText, writeSie } from './index.js';
import type { SieFile, SieRow, SieVoucher } from './index.js';

const day = (text: string) => text as LocalDate;

const row = (overrides: Partial<SieRow> = {}): SieRow => ({
  account: '1510',
  objects: [],
  amount: 125_00n,
  text: '',
  ...overrides,
});

const voucher = (overrides: Partial<SieVoucher> = {}): SieVoucher => ({
  series: 'F',
  number: '',
  date: day('2026-04-01'),
  text: 'Faktura 2499-2026-0007 Sörfors "östra" kommun',
  rows: [
    row({ objects: [{ dimension: 20, code: '82' }] }),
    row({
      account: '3510',
      objects: [
        { dimension: 1, code: '1150' },
        { dimension: 6, code: 'P2499' },
      ],
      amount: -100_00n,
      text: 'Växel för Åsele, Älvsele & Öd',
    }),
    row({ account: '2611', amount: -25_00n }),
  ],
  ...overrides,
});

const file = (overrides: Partial<SieFile> = {}): SieFile => ({
  programVersion: '0.1.0',
  generatedOn: day('2026-04-02'),
  company: { name: 'Älvsele kommun', organisationNumber: '212000-2858' },
  dimensions: [{ number: 20, name: 'Motpart' }],
  vouchers: [voucher()],
  ...overrides,
});

function bytesOf(sie: SieFile): Uint8Array {
  const result = writeSie(sie);
  if (!result.ok) throw new Error(describeSieError(result.error));
  return result.value;
}

const textOf = (bytes: Uint8Array) => iconv.decode(Buffer.from(bytes), 'cp437');
const refusalOf = (sie: SieFile) => {
  const result = writeSie(sie);
  return result.ok ? undefined : { ...result.error, message: describeSieError(result.error) };
};

describe('writeSie', () => {
  it('writes head, voucher, rows and objects', () => {
    expect(textOf(bytesOf(file())).split('\r\n')).toEqual([
      '#FLAGGA 0',
      '#PROGRAM "Samverkansportalen" "0.1.0"',
      '#FORMAT PC8',
      '#GEN 20260402',
      '#SIETYP 4',
      '#ORGNR 212000-2858',
      '#FNAMN "Älvsele kommun"',
      '#DIM 20 "Motpart"',
      '#VER "F" "" 20260401 "Faktura 2499-2026-0007 Sörfors \\"östra\\" kommun"',
      '{',
      '  #TRANS 1510 {20 "82"} 125.00 20260401 ""',
      '  #TRANS 3510 {1 "1150" 6 "P2499"} -100.00 20260401 "Växel för Åsele, Älvsele & Öd"',
      '  #TRANS 2611 {} -25.00 20260401 ""',
      '}',
      '',
    ]);
  });

  it('has å ä ö where CP437 has them', () => {
    const bytes = Buffer.from(bytesOf(file({ company: { name: 'åäöÅÄÖéü', organisationNumber: '212000-2858' } })));
    expect(bytes.includes(Buffer.from([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x81]))).toBe(true);
  });

  it('takes every sign of the code page but control signs and the backslash, and no other', () => {
    const points = Array.from({ length: 0x1_0000 }, (_, point) => point).filter((p) => p < 0xd800 || p > 0xdfff);
    const holds = (sign: string) => iconv.decode(iconv.encode(sign, 'cp437'), 'cp437') === sign;
    const wanted = [...points, 0x1f600].map((point) => String.fromCodePoint(point)).filter((sign) => holds(sign) && !/[\p{Cc}\\]/u.test(sign)); // prettier-ignore
    expect(wanted).toHaveLength(222);
    expect([...points, 0x1f600].map((point) => String.fromCodePoint(point)).filter(isSieSign)).toEqual(wanted);
  });

  it('refuses a voucher that does not balance, and one without rows', () => {
    expect(
      refusalOf(file({ vouchers: [voucher(), voucher({ rows: [row({ amount: 1n }), row({ amount: -3n })] })] })),
    ).toEqual({
      code: 'SIE_UNBALANCED',
      voucher: 2,
      difference: -2n,
      message: 'Verifikation 2 balanserar inte: skillnaden är −0,02\u00a0kr. Rätta konteringen.',
    });
    expect(refusalOf(file({ vouchers: [voucher({ rows: [] })] }))).toMatchObject({ code: 'SIE_NO_ROWS', voucher: 1 });
  });

  it.each([
    ['–', 'Del 2026–2027', 9],
    ['”', 'den ”nya”', 5],
    ['€', '5 €', 3],
    ['ø', 'Bodø', 4],
    ['漢', '漢', 1],
    ['🎉', 'å🎉', 2],
    ['\\', 'C:\\', 3],
    ['\n', 'två\nrader', 4],
    ['\u0308', 'o\u0308', 2],
  ])('refuses %j and says where it stands', (sign, text, position) => {
    const rows = [row(), row({ amount: -125_00n, text })];
    expect(refusalOf(file({ vouchers: [voucher(), voucher({ rows })] }))).toMatchObject({
      code: 'SIE_SIGN',
      place: { voucher: 2, row: 2, field: 'TEXT' },
      sign,
      position,
      message: expect.stringMatching(/texten, rad 2, verifikation 2/),
    });
  });

  it('looks at every text of the file', () => {
    const [first, ...others] = voucher().rows;
    const object = { dimension: 1, code: '–' };
    const places = [
      file({ programVersion: '–' }),
      file({ company: { name: '–', organisationNumber: '212000-2858' } }),
      file({ company: { name: 'A', organisationNumber: '212000–2858' } }),
      file({ dimensions: [{ number: 20, name: '–' }] }),
      file({ vouchers: [voucher({ series: '–' })] }),
      file({ vouchers: [voucher({ number: '–' })] }),
      file({ vouchers: [voucher({ text: '–' })] }),
      file({ vouchers: [voucher({ rows: [{ ...first!, objects: [object] }, ...others] })] }),
    ].map((sie) => refusalOf(sie));
    expect(places.map((refusal) => (refusal?.code === 'SIE_SIGN' ? refusal.place.field : refusal))).toEqual([
      'PROGRAM',
      'COMPANY',
      'COMPANY',
      'DIMENSION',
      'SERIES',
      'NUMBER',
      'TEXT',
      'OBJECT',
    ]);
  });

  it('refuses what is no account and no dimension', () => {
    const rowsWith = (overrides: Partial<SieRow>) =>
      file({ vouchers: [voucher({ rows: [row(overrides), row({ amount: -125_00n })] })] });
    for (const account of ['', '15 10', '15A', '1510 {']) {
      expect(refusalOf(rowsWith({ account }))).toMatchObject({ code: 'SIE_ACCOUNT', account });
    }
    for (const objects of [
      [{ dimension: 0, code: '1' }],
      [{ dimension: 1.5, code: '1' }],
      [{ dimension: 1, code: '' }],
      [{ dimension: 1, code: ' 1' }],
      [
        { dimension: 6, code: '1' },
        { dimension: 6, code: '2' },
      ],
    ]) {
      expect(refusalOf(rowsWith({ objects }))).toMatchObject({ code: 'SIE_DIMENSION', place: { row: 1 } });
    }
  });

  it('makes typographic signs writable when asked to', () => {
    const text = typewriterText('Del 2026–2027: ”nya” växeln… 5\u00a0×\u00a02\u00a0€ −1 o\u0308');
    expect(text).toBe('Del 2026-2027: "nya" växeln... 5 x 2 EUR -1 ö');
    expect(refusalOf(file({ vouchers: [voucher({ text })] }))).toBeUndefined();
    expect(typewriterText('Bodø 漢')).toBe('Bodø 漢');
  });

  it('gives back what was written, balanced, whatever the texts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc ÅÄÖåäöé"{}#\'/&½') });
    const vouchers = fc.array(
      fc.record({
        text,
        rowText: text,
        amounts: fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), { minLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(vouchers, (facts) => {
        const written = facts.map(({ text: own, rowText, amounts }) =>
          voucher({
            text: own,
            rows: [...amounts, -amounts.reduce((sum, amount) => sum + amount, 0n)].map((amount) =>
              row({ amount, text: rowText }),
            ),
          }),
        );
        const read = readVouchers(textOf(bytesOf(file({ vouchers: written }))));
        expect(read).toEqual(written.map(({ text: own, rows }) => [own, ...rows.map((one) => [one.amount, one.text])]));
        for (const [, ...rows] of read) {
          expect(rows.reduce((sum, one) => sum + (one[0] as bigint), 0n)).toBe(0n);
        }
      }),
    );
  });
});

/** A reader of its own: fields are words, quoted texts or object lists. */
function readVouchers(text: string): readonly (readonly [string, ...(readonly [bigint, string])[]])[] {
  const vouchers: [string, ...[bigint, string][]][] = [];
  for (const line of text.split('\r\n')) {
    const fields = Array.from(line.trim().matchAll(/"((?:\\"|[^"])*)"|\{[^}]*\}|[^\s"]+/g), ([whole, inside]) =>
      inside === undefined ? whole : inside.replaceAll('\\"', '"'),
    );
    if (fields[0] === '#VER') vouchers.push([fields[4]!]);
    if (fields[0] === '#TRANS') vouchers.at(-1)!.push([parseKronor(fields[3]!)!, fields[5]!]);
  }
  return vouchers;
}
