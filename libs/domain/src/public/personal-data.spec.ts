import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysOfMonth } from '../shared/local-date.js';
import { findPersonalData, type PersonalDataKind } from './personal-data.js';

const KNOWN = {
  people: ['Anna Exempel', 'Bo-Erik von Prov'],
  others: ['Norsjö', 'Region Västerbotten', 'Malå', 'Berg', 'Lund', 'Nora', 'Sala', 'Mark'],
};
const inText = (text: string) =>
  findPersonalData([{ where: '§ 1', text }], KNOWN).map((finding): [PersonalDataKind, string] => [
    finding.kind,
    finding.text,
  ]);

describe('personnummer', () => {
  it.each([
    ['Född 19121212-1212.', '19121212-1212'],
    ['121212+1212', '121212+1212'],
    ['pnr 1212121212 och', '1212121212'],
    ['121212 - 1212', '121212 - 1212'],
    ['-121212–1212', '121212–1212'],
    // Samordningsnummer: the day is 60 more.
    ['701063-2391', '701063-2391'],
    ['29 februari 2000: 000229-0005', '000229-0005'],
    ['1985-01-01-1236', '1985-01-01-1236'],
    ['850101.1236', '850101.1236'],
    ['85 01 01-1236', '85 01 01-1236'],
    ['850101\u20111236', '850101\u20111236'],
    ['850101\u22121236', '850101\u22121236'],
    ['850101\u00ad1236', '850101\u00ad1236'],
    ['850101-\u200b1236', '850101-\u200b1236'],
    ['850101\u202f1236', '850101 1236'],
  ])('stands in "%s"', (text, found) => {
    expect(inText(text)).toEqual([['PERSONAL_NUMBER', found]]);
  });

  it.each([
    ['an organisation number', '212000-2452'],
    ['a wrong check digit', '121212-1213'],
    ['a day that is none', '121332-1212'],
    ['a part of a longer number', '31212121212127'],
    ['a sum', '121 212 121 212 kr'],
  ])('does not stand in %s', (_, text) => {
    expect(inText(text).filter(([kind]) => kind === 'PERSONAL_NUMBER')).toEqual([]);
  });

  const day = fc
    .tuple(fc.integer({ min: 1913, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .chain(([year, month]) =>
      fc.tuple(fc.constant(year), fc.constant(month), fc.integer({ min: 1, max: daysOfMonth(year, month) })),
    );
  const number = fc
    .tuple(day, fc.boolean(), fc.integer({ min: 0, max: 999 }), fc.constantFrom('-', '+', '', ' '), fc.boolean())
    .map(([[year, month, date], coordinated, serial, sign, long]) => {
      const six = [year % 100, month, date + (coordinated ? 60 : 0)]
        .map((each) => String(each).padStart(2, '0'))
        .join('');
      const end = checkedEnd(six, String(serial).padStart(3, '0'));
      return { text: `${long ? Math.floor(year / 100) : ''}${six}${sign}${end}`, six, sign, end };
    });

  it('is found wherever it stands', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', 'Sökanden ', 'x, ', '(', '\n'),
        fc.constantFrom('', ' avslås', ')', '.'),
        (of, before, after) => {
          expect(inText(before + of.text + after)).toEqual([['PERSONAL_NUMBER', of.text]]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is none with any other check digit', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 9 }), ({ six, sign, end }, step) => {
        const other = `${end.slice(0, 3)}${(Number(end[3]) + step) % 10}`;
        expect(inText(six + sign + other).filter(([kind]) => kind === 'PERSONAL_NUMBER')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('other personal data', () => {
  it.each<[string, PersonalDataKind, string]>([
    ['Ring 070-123 45 67 2025-03-01', 'PHONE', '070-123 45 67'],
    ['Tel. 0910 123456.', 'PHONE', '0910 123456'],
    ['+46 (0)8 123 456 78', 'PHONE', '+46 (0)8 123 456 78'],
    ['0701234567', 'PHONE', '0701234567'],
    ['Skriv till eva.lind@prov.example!', 'EMAIL', 'eva.lind@prov.example'],
    ['bor på Storgatan 5', 'ADDRESS', 'Storgatan 5'],
    ['på Norra vägen 12 B.', 'ADDRESS', 'Norra vägen 12 B'],
    ['935 31 Kåge', 'ADDRESS', '935 31 Kåge'],
    ['enligt Eva Lind i mötet', 'NAME', 'Eva Lind'],
    ['EVA LIND föredrar', 'NAME', 'EVA LIND'],
    ['E. Lind deltar', 'NAME', 'E. Lind'],
    ['Carl von Berg', 'NAME', 'Carl von Berg'],
    ['Bo-Erik Lind', 'NAME', 'Bo-Erik Lind'],
    ['Anna von Prov', 'NAME', 'Anna von Prov'],
    // A name that is a municipality's as well, or a word.
    ['Anders Berg', 'NAME', 'Anders Berg'],
    ['Karin Lund deltar', 'NAME', 'Karin Lund'],
    ['Nora Lindqvist', 'NAME', 'Nora Lindqvist'],
    ['Nora Berg', 'NAME', 'Nora Berg'],
    ['Anna Berg', 'NAME', 'Anna Berg'],
    ['Berg, Anders', 'NAME', 'Berg, Anders'],
    ['Maria Ek', 'NAME', 'Maria Ek'],
    ['Maj Andersson', 'NAME', 'Maj Andersson'],
    ['Björn Stora', 'NAME', 'Björn Stora'],
    ['Henning Lind', 'NAME', 'Henning Lind'],
    // However it is written.
    ['Andersson, Eva', 'NAME', 'Andersson, Eva'],
    ['Eva  Lind', 'NAME', 'Eva Lind'],
    ['Eva\u00a0Lind', 'NAME', 'Eva Lind'],
    ['sökanden Eva\nLind får', 'NAME', 'Eva Lind'],
    ['Eva\nLind', 'NAME', 'Eva Lind'],
    ['Eva McDonald', 'NAME', 'Eva McDonald'],
    ["Eva O'Brien", 'NAME', "Eva O'Brien"],
    ['Ali al-Rashid', 'NAME', 'Ali al-Rashid'],
    ['Maria de la Cruz', 'NAME', 'Maria de la Cruz'],
    ['Eva (Evis) Lind', 'NAME', 'Eva (Evis) Lind'],
    ['Eva B Lind', 'NAME', 'Eva B Lind'],
    ['J Andersson', 'NAME', 'J Andersson'],
    ['J. Andersson', 'NAME', 'J. Andersson'],
    ['I. Andersson', 'NAME', 'I. Andersson'],
    ['J.Andersson', 'NAME', 'J.Andersson'],
    ['-Eva Lind', 'NAME', 'Eva Lind'],
    ['Eva LIND', 'NAME', 'Eva LIND'],
    ['tel:0701234567', 'PHONE', '0701234567'],
    ['(070) 123 45 67', 'PHONE', '(070) 123 45 67'],
    ['(08) 123 456 78', 'PHONE', '(08) 123 456 78'],
    ['070.123.45.67', 'PHONE', '070.123.45.67'],
    ['070\u2011123\u00a045\u00a067', 'PHONE', '070\u2011123 45 67'],
    ['(+46)70 123 45 67', 'PHONE', '(+46)70 123 45 67'],
    ['+4670-1234567', 'PHONE', '+4670-1234567'],
    ['+47 22 12 34 56', 'PHONE', '+47 22 12 34 56'],
    ['+4722123456', 'PHONE', '+4722123456'],
    ['SE-936 31 Boliden', 'ADDRESS', 'SE-936 31 Boliden'],
    ['S-936 31 Boliden', 'ADDRESS', 'S-936 31 Boliden'],
    ['93631 Boliden', 'ADDRESS', '93631 Boliden'],
    ['936 31 BOLIDEN', 'ADDRESS', '936 31 BOLIDEN'],
    ['STORGATAN 5', 'ADDRESS', 'STORGATAN 5'],
    ['Storgatan  5', 'ADDRESS', 'Storgatan 5'],
    ['Box 123', 'ADDRESS', 'Box 123'],
    ...['promenaden', 'esplanaden', 'plan', 'gränd', 'torg', 'allé', 'backe', 'stig', 'kaj', 'led', 'ringen'].map(
      (road): [string, PersonalDataKind, string] => [`Lind${road} 7`, 'ADDRESS', `Lind${road} 7`],
    ),
    ['Norra backe 7', 'ADDRESS', 'Norra backe 7'],
  ])('"%s" has one', (text, kind, found) => {
    expect(inText(text)).toEqual([[kind, found]]);
  });

  it.each([
    'Nämnden beslutar att anta taxan för 2026.',
    'Anna Exempel och Bo-Erik von Prov, ANNA EXEMPEL, deltar.',
    'Region Västerbotten, Norsjö Kommun och Norra Sverige',
    'Kostnaden blir 1 250 000 kr, 42,25 kr per invånare och 8 000 kr 2025-03-20.',
    'Dnr KS 2024/0123, väg 364, Handlingsplan 2025, kl. 08.30–12.00',
    'org.nr 212000-2452, bankgiro 123-4567',
    'Beslut\nDagordningen godkänns.',
    'Ekonomi\nBudgeten gås igenom.',
    'Enligt Norsjö är taxan rätt. På Malå ligger mer. I Norsjö, Malå, Berg och Lund.',
    'Anna Exempel\nBo-Erik von Prov\nAnna Exempel Norsjö',
    'Exempel, Anna',
    'Skellefteå Kommun, Umeå Universitet och Norra Norrland, April Maj',
    'Möte 01.02.2026 kl. 08.30-12.00',
  ])('"%s" has none', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('finds a name beside an address, and in a list', () => {
    expect(inText('i Norsjö, Andersson, Eva').map(([, text]) => text)).toContain('Andersson, Eva');
    expect(inText('Eva Lind Storgatan 5').map(([, text]) => text)).toEqual(['Eva Lind', 'Storgatan 5']);
  });

  it('says where it stands, in the order of the text, the same once', () => {
    const text = 'Eva Lind, 070-123 45 67. Eva Lind.';
    const passages = [
      { where: '§ 1', text },
      { where: '§ 2', text: 'Eva Lind' },
    ];
    expect(findPersonalData(passages, KNOWN)).toEqual([
      { kind: 'NAME', where: '§ 1', text: 'Eva Lind' },
      { kind: 'PHONE', where: '§ 1', text: '070-123 45 67' },
      { kind: 'NAME', where: '§ 2', text: 'Eva Lind' },
    ]);
  });

  it('never asks about those who are known, and finds each address whatever is around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
        const texts = inText(`${noise}\nAnna Exempel\n${noise}\neva@prov.example\n`).map(([, text]) => text);
        expect(texts).toContain('eva@prov.example');
        expect(texts).not.toContain('Anna Exempel');
      }),
    );
  });

  it('reads a long text at once', () => {
    const started = performance.now();
    for (const part of ['Anna ', '070 ', '12', 'a@a.', 'Storgatan ', 'A. ', '0', ' '])
      inText(part.repeat(200_000 / part.length));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

/** The four last digits of a number of six and three digits. */
function checkedEnd(six: string, serial: string): string {
  const digits = [...`${six}${serial}`].map(Number);
  const sum = digits.reduce((all, digit, index) => {
    const value = index % 2 === 0 ? digit * 2 : digit;
    return all + Math.floor(value / 10) + (value % 10);
  }, 0);
  return `${serial}${(10 - (sum % 10)) % 10}`;
}
