import { describe, expect, it } from '@jest/globals';

import { joinLines } from './join-lines.js';
import { withoutDoubleSpacing } from './line-spacing.js';
import { withoutFurniture } from './page-furniture.js';
import { isRule, saysNothing, toSourceLines, withoutListMark } from './source-lines.js';

const texts = (text: string) => toSourceLines(text).map((line) => line.text);
const kept = (text: string) =>
  withoutFurniture(toSourceLines(text))
    .lines.map((line) => line.text)
    .filter((line) => line !== '');

describe('lines', () => {
  it('count as an editor counts them, whatever ends them, and page breaks do not', () => {
    const lines = toSourceLines('a\r\nb\rc\nd\fe\u2028f');
    expect(lines.map(({ text, line, newPage }) => [text, line, newPage])).toEqual([
      ['a', 1, false],
      ['b', 2, false],
      ['c', 3, false],
      ['d', 4, false],
      ['e', 4, true],
      ['f', 5, false],
    ]);
  });

  it('lose what is not seen, odd spaces and emphasis', () => {
    expect(texts('\ufeffMö\u00adte\u00a0ett')).toEqual(['Möte ett']);
    expect(texts('A\u030angaren')).toEqual(['Ångaren']);
    expect(texts('## **Beslut** om *taxan*')).toEqual(['Beslut om taxan']);
    expect(texts('Mått 2*3 och fil_a_b.pdf, snarast*')).toEqual(['Mått 2*3 och fil_a_b.pdf, snarast*']);
  });

  it('take the bullets of Word’s fonts for bullets, and a soft hyphen at the end for a broken word', () => {
    expect(texts('\uf0b7 Första\n\uf0a7\tAndra\n\u27a2Tredje')).toEqual(['• Första', '• Andra', '• Tredje']);
    expect(texts('samman\u00ad \nfattning\nså kallad\u2011')).toEqual(['samman-', 'fattning', 'så kallad-']);
    expect(joinLines('samman-', 'fattning')).toBe('sammanfattning');
    expect(texts('a\ud800b\ue123c\u200ed')).toEqual(['abcd']);
  });

  it('know headings by their marks', () => {
    expect(toSourceLines('# A\n**B**\n3. **C**\nD **e**').map(({ marked }) => marked)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('know rules, bullets and words for nothing', () => {
    expect(['-----', '* * *', '_______', '–––', '--', '- a'].map(isRule)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['• a', '- a', '1. a', 'b) a', '–\ta', 'a'].map(withoutListMark)).toEqual(Array(6).fill('a'));
    expect(['Inga', 'Ej angivet', '–', 'Inga åtgärder.', 'Ingalunda', 'Inga Exempel'].map(saysNothing)).toEqual([
      ...[true, true, true, true],
      ...[false, false],
    ]);
  });
});

describe('heads and feet of pages', () => {
  it.each([
    'MINNESANTECKNINGAR 1(8)',
    'Sida 2 av 5',
    'Sid 3',
    '4 (12)',
    '- 3 -',
    'Justerandes sign',
    'H:\\arkiv\\möte.docx',
  ])('are taken out: %s', (line) => {
    expect(kept(`Början\n\n${line}\n\nSlutet`)).toEqual(['Början', 'Slutet']);
  });

  it('take along what comes again beside the page number', () => {
    const page = (number: number, text: string) =>
      `STADSBY KOMMUN\nNämnden 2025-01-0${number}\nSida ${number} av 3\n${text}\n`;
    expect(kept(page(1, 'Första texten') + page(2, 'Andra texten') + page(3, 'Tredje texten'))).toEqual([
      'Första texten',
      'Andra texten',
      'Tredje texten',
    ]);
  });

  it('are no names that stand at the end of several pages', () => {
    const text = ['Skickas till\nEva Ek\n\fText\nSkickas till\nEva Ek\n\fMer\nSkickas till\nEva Ek\n\fSlut'].join('');
    expect(kept(text).filter((line) => line === 'Eva Ek')).toHaveLength(3);
  });
});

describe('lines with a blank one after each', () => {
  const sentence =
    'Raden är så lång att den måste fortsätta på nästa rad i texten\n\nmed resten av meningen som slutar här.';

  it('come together, and paragraphs stay apart', () => {
    const text = Array<string>(6).fill(sentence).join('\n\n \n\n');
    const lines = withoutDoubleSpacing(toSourceLines(text));
    expect(lines.filter(({ text: line }) => line === '')).toHaveLength(5);
    expect(lines).toHaveLength(17);
  });

  it('stay when the blank ones part paragraphs', () => {
    const lines = toSourceLines(Array<string>(6).fill('En mening.\n\nEn mening till.').join('\n\n'));
    expect(withoutDoubleSpacing(lines)).toBe(lines);
  });
});

describe('broken lines', () => {
  it.each([
    ['Vi läser redovis-', 'ningen', 'Vi läser redovisningen'],
    ['Vi läser kultur-', 'och fritidsplanen', 'Vi läser kultur- och fritidsplanen'],
    ['Vi läser VA-', 'planen', 'Vi läser VA-planen'],
    ['Vi läser Malå-', 'Norsjö', 'Vi läser Malå-Norsjö'],
    ['Åren 2023–', '2026', 'Åren 2023–2026'],
    ['Vi läser', 'planen', 'Vi läser planen'],
    ['Vi väntar -', 'länge', 'Vi väntar - länge'],
  ])('%s / %s', (before, after, joined) => {
    expect(joinLines(before, after)).toBe(joined);
  });
});
