import { describe, expect, it } from '@jest/globals';

import { readHeading, readRegistrationLine } from './headings.js';
import { readLabel } from './labels.js';
import { toSourceLines } from './source-lines.js';
import { splitItems } from './split-items.js';

const heading = (text: string) => readHeading(toSourceLines(text)[0]!);
const numbers = (text: string) =>
  splitItems(toSourceLines(text)).items.map(({ number, title }) => `${number} ${title}`.trim());

describe('headings', () => {
  it.each([
    ['1. Budget', [1], 'Budget', ''],
    ['4.1. Taxa', [4, 1], 'Taxa', ''],
    ['4.1 Taxa', [4, 1], 'Taxa', ''],
    ['3) Taxa', [3], 'Taxa', ''],
    ['7 Taxa', [7], 'Taxa', ''],
    ['Punkt 3: Taxa', [3], 'Taxa', ''],
    ['## 3. **Taxa**', [3], 'Taxa', ''],
    ['§12', [12], '', ''],
    ['§ 12 Taxa', [12], 'Taxa', ''],
    ['Paragraf 12', [12], '', ''],
    ['AU § 12 – Taxa', [12], 'Taxa', ''],
    ['12 § Taxa', [12], 'Taxa', ''],
    ['RN-25/00012 § 12', [12], '', 'RN-25/00012'],
    ['Dnr RN 2025/12 § 12', [12], '', 'RN 2025/12'],
    ['§ 12 Taxa  RN 2025/434 00', [12], 'Taxa', 'RN 2025/434 00'],
  ])('%s', (text, number, title, registrationNumber) => {
    expect(heading(text)).toMatchObject({ number, title, registrationNumber, continued: false });
  });

  it.each(['2019 hade vi råd', '50 000 kr', '100 % av priset', 'Enligt beslut § 12', 'arbetsutskottet den 3 maj § 12'])(
    'are no sentences: %s',
    (text) => {
      expect(heading(text)).toBeUndefined();
    },
  );

  it('may say that the paragraph goes on', () => {
    expect(heading('§ 12 forts.')).toMatchObject({ number: [12], continued: true, title: '' });
  });

  it('have registration numbers before or after them', () => {
    expect(['KS.24/00608', 'Dnr KS 2020/434', 'KS 2020/434 00', '2019/507'].map(readRegistrationLine)).toEqual([
      'KS.24/00608',
      'KS 2020/434',
      'KS 2020/434 00',
      '2019/507',
    ]);
    expect(['Kostnaden är 12/2', 'Ärendet', '2025-03-04'].map(readRegistrationLine)).toEqual(['', '', '']);
  });
});

describe('items', () => {
  it('are not the rows of lists inside them', () => {
    const text =
      '1. Hyran\n\nTre val:\n1. höja\n2. sänka\n3. vänta\n\n2. Elen\n\nBeslut\n\n1. Elen köps.\n2. Avtalet skrivs.\n\n3. Slut';
    expect(numbers(text)).toEqual(['1 Hyran', '2 Elen', '3 Slut']);
  });

  it('are not the rows of an agenda before them', () => {
    const text =
      'Dagordning\n1. Hyran\n2. Elen\n3. Slut\n\n1. Hyran\n\nAnteckningar\n\nText.\n\n2. Elen\n\nText.\n\n3. Slut\n\nText.';
    const { items, head } = splitItems(toSourceLines(text));
    expect(items.map(({ fromLine }) => fromLine)).toEqual([6, 12, 16]);
    expect(head.map((line) => line.text)).toContain('2. Elen');
  });

  it('have a title on the line below, broken or not', () => {
    expect(
      numbers('§ 7\n\nRiktlinjer för under-\nhåll\n\nBakgrund\nText.\n\n§ 8\nDnr 2025/3\n\nTaxa\n\nText.'),
    ).toEqual(['7 Riktlinjer för underhåll', '8 Taxa']);
  });

  it('go on where the text says so', () => {
    const { items } = splitItems(toSourceLines('§ 1 Hyran\n\nFörst.\n\n§ 1 forts.\nSedan.\n\n§ 2 Elen\n\nText.'));
    expect(items[0]!.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['Först.', 'Sedan.']));
    expect(items).toHaveLength(2);
  });
});

describe('labels', () => {
  it.each([
    ['Åtgärder:', 'ACTIONS', ''],
    ['BESLUT', 'DECISIONS', ''],
    ['Beslut: Taxan antas.', 'DECISIONS', 'Taxan antas.'],
    ['Miljönämndens beslut', 'DECISIONS', ''],
    ['Arbetsutskottets förslag till kommunstyrelsen', 'DECISIONS', ''],
    ['Direktionen beslutar att', 'DECISIONS', ''],
    ['Förvaltningens förslag till beslut', 'PROPOSAL', ''],
    ['Beslutet skickas till Eva Ek', 'DISPATCH', 'Eva Ek'],
    ['Ärendebeskrivning:', 'BACKGROUND', ''],
    ['Bilaga: karta.pdf', 'ATTACHMENTS', 'karta.pdf'],
    ['Beslutsunderlag', 'DOCUMENTS', ''],
    ['Rättelse 1, sön 3 maj 2026', 'NOTES', ''],
    ['Vid protokollet', 'END', ''],
  ])('%s', (text, section, rest) => {
    expect(readLabel(text)).toMatchObject({ section, rest });
  });

  it.each([
    'Beslutet fattades i går.',
    '- Bilaga till tidningen',
    'Bilagan saknas',
    'Åtgärder behövs snart',
    'Mötet: snart',
  ])('are no sentences: %s', (text) => {
    expect(readLabel(text)).toBeUndefined();
  });
});
