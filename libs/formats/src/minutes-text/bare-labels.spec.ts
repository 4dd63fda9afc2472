import { describe, expect, it } from '@jest/globals';

import { readMinutes } from './index.js';

const read = (body: string) =>
  readMinutes(`Vattenrådet\n2026-01-15\nDeltagare\nAnna Berg\nBo Ek\n\n${body}`, {
    memberNames: ['Umeå', 'Vännäs'],
  });
const first = (body: string) => read(body).items[0]!;
const told = (body: string) => first(body).actions.map(({ text, dueOn, assignee }) => [text, dueOn, assignee]);
const decided = (body: string) => first(body).decisions.map(({ text }) => text);
const codes = (body: string) => read(body).warnings.map(({ code }) => code);

describe('a paragraph that goes on after the list of receivers', () => {
  const text =
    '§ 28 Nivån\n\nBeslut\nNivån sänks.\n\nBeslutet skickas till\nEkonomiavdelningen\n\n§ 28 forts.\nYtterligare text om ån.\nBeslut 2\n';

  it('has its text in the notes, with a warning', () => {
    expect(first(text)).toMatchObject({ dispatchTo: ['Ekonomiavdelningen'], notes: 'Ytterligare text om ån.' });
    expect(codes(text)).toEqual(['LINE_UNPLACED', 'LINE_UNPLACED']);
  });

  it('still has receivers when the list had none yet', () => {
    expect(first(text.replace('Ekonomiavdelningen\n', '')).dispatchTo).toEqual(['Ytterligare text om ån']);
  });

  it('may decide once more', () => {
    expect(decided(`${text}Ån mäts.`)).toEqual(['Nivån sänks.', 'Ån mäts.']);
  });
});

describe('labels without colon', () => {
  it.each([
    ['Åtgärd: -\nBeslut Att köra.', ['Att köra.']],
    ['åtgärder: Inga.\nBeslut Ej angivet', []],
    ['Åtgärder\n- Inga\nBeslut Nivån sänks.', ['Nivån sänks.']],
  ])('end "no action": %j', (text, decisions) => {
    expect(first(`1. Nivån\n\n${text}`)).toMatchObject({ actions: [] });
    expect(decided(`1. Nivån\n\n${text}`)).toEqual(decisions);
  });

  it('begin an action with its person and day', () => {
    const text = '1. Nivån\n\nBeslut\nNivån sänks.\nÅtgärd Ta fram statistik\nAnsvarig Anna Berg\nKlart senast 7 maj';
    expect(told(text)).toEqual([['Ta fram statistik', '2026-05-07', 'Anna Berg']]);
    expect(decided(text)).toEqual(['Nivån sänks.']);
  });

  it('name who presents', () => {
    expect(first('§ 1 Nivån\n\nFöredragande Bo Ek\nÅn är hög.\n\nBeslut\nNivån sänks.')).toMatchObject({
      presenters: ['Bo Ek'],
      notes: 'Ån är hög.',
    });
  });

  it.each(['Beslut togs i går.', 'Föredragande informerade.', 'Åtgärd krävs.', 'Beslut Malå 2024 gäller'])(
    'are no sentences: %s',
    (sentence) => {
      expect(first(`1. Nivån\n\nAnteckningar\n${sentence}`).notes).toBe(sentence);
    },
  );
});

describe('labels in a list', () => {
  const text =
    '1. Nivån\n\nAnteckningar\n• Ån är hög.\n• Åtgärd: Anna Berg: ringa, 10 maj\n* Beslut: Nivån sänks.\n• Dammen är ny.';

  it('hold for their own row', () => {
    expect(told(text)).toEqual([['ringa', '2026-05-10', 'Anna Berg']]);
    expect(decided(text)).toEqual(['Nivån sänks.']);
    expect(first(text).notes).toBe('• Ån är hög.\n\n• Dammen är ny.');
  });
});

describe('whom an item does not concern', () => {
  it('is no attachment', () => {
    const text = '1. Nivån\n\nBilagor:\nKarta.pdf\nBerör inte: Umeå\nTabell.pdf';
    expect(first(text)).toMatchObject({
      notConcerned: ['Umeå'],
      attachments: [{ name: 'Karta.pdf' }, { name: 'Tabell.pdf' }],
    });
    expect(codes(text)).toEqual([]);
  });

  it('is doubted when it is no member', () => {
    const text = '1. Nivån\n\nBilagor:\nBerör inte: Malå';
    expect(first(text)).toMatchObject({ notConcerned: [], attachments: [] });
    expect(codes(text)).toEqual(['LINE_UNPLACED']);
  });
});

describe('a title', () => {
  it('ends where a short line is followed by a sentence', () => {
    expect(first('§ 28 Dnr VR 2026/12\nTaxa\nÄrendet beskrivs.\n\nBeslut\nTaxan antas.')).toMatchObject({
      title: 'Taxa',
      registrationNumber: 'VR 2026/12',
      notes: 'Ärendet beskrivs.',
    });
  });

  it.each([
    ['§ 28 VR 2026.123', 'VR 2026.123'],
    ['§ 28 (VR/2026:124)', 'VR/2026:124'],
  ])('is not the registration number: %s', (heading, registrationNumber) => {
    expect(first(`${heading}\nTaxa\n\nBeslut\nTaxan antas.`)).toMatchObject({ title: 'Taxa', registrationNumber });
  });

  it('may end with other numbers', () => {
    expect(first('§ 28 Budget (2025/26)\n\nBeslut\nTaxan antas.').title).toBe('Budget (2025/26)');
  });
});

it('reads a row that begins with person and day', () => {
  expect(told('1. Nivån\n\nÅtgärd: Anna Berg, 3 april: kontakta SKR')).toEqual([
    ['kontakta SKR', '2026-04-03', 'Anna Berg'],
  ]);
});

it('reads the facts of an item in one row', () => {
  const text =
    '§ 1 Nivån\n\nDiarienummer: VR 2026/18\tTid: 09.20–10.10\tFöredragande: Bo Ek, Anna Berg\nBerör inte: Umeå\nBakgrund\nÅn är hög.';
  expect(first(text)).toMatchObject({
    registrationNumber: 'VR 2026/18',
    timeSlot: '09.20–10.10',
    presenters: ['Bo Ek', 'Anna Berg'],
    notConcerned: ['Umeå'],
    background: 'Ån är hög.',
  });
});
