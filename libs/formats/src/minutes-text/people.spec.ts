import { describe, expect, it } from '@jest/globals';

import { readPeople } from './attendees.js';
import { foldName, looksLikeName, splitPeople } from './names.js';
import { findNotConcerned } from './not-concerned.js';
import { readPresenters } from './presenters.js';
import { toSourceLines } from './source-lines.js';

const people = (text: string, oneOfSeveral = false, memberNames: readonly string[] = []) =>
  readPeople({ text, role: 'MEMBER', line: 1, oneOfSeveral }, memberNames).attendees;

describe('attendees', () => {
  it('stand in one row with roles in parentheses', () => {
    expect(people('Eva Ek (Organisatör), Olle Ek, Åsa von Ek')).toMatchObject([
      { name: 'Eva Ek', role: 'ORGANISER' },
      { name: 'Olle Ek', role: 'MEMBER' },
      { name: 'Åsa von Ek', role: 'MEMBER' },
    ]);
  });

  it.each([
    ['Eva Ek (S) ordförande', { name: 'Eva Ek', party: 'S', role: 'CHAIR' }],
    ['Eva Ek (KD), Malå', { party: 'KD', organisation: 'Malå' }],
    ['Eva Ek, ekonomichef, §§ 21-25', { title: 'ekonomichef', items: [{ from: '21', to: '25' }] }],
    ['Eva Ek, kostchef, § 18', { items: [{ from: '18', to: '18' }] }],
    [
      'Eva Ek, §§ 1–3, 7',
      {
        items: [
          { from: '1', to: '3' },
          { from: '7', to: '7' },
        ],
      },
    ],
    ['Eva Ek, sekreterare', { role: 'SECRETARY', title: '' }],
    ['Eva Ek, vice ordförande', { role: 'MEMBER', title: 'vice ordförande' }],
    ['• Eva Ek\tMalå kommun\ttjänstgörande ersättare', { organisation: 'Malå kommun', role: 'SUBSTITUTE' }],
    ['Eva Ek, på distans', { name: 'Eva Ek', title: '', organisation: '' }],
  ])('%s', (row, expected) => {
    const found = people(row, true);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  it('are not municipalities between them', () => {
    expect(people('Eva Ek, Malå, Olle Ek, Norsjö', false, ['Malå kommun', 'Norsjö'])).toMatchObject([
      { name: 'Eva Ek', organisation: 'Malå' },
      { name: 'Olle Ek', organisation: 'Norsjö' },
    ]);
  });

  it('leave words that fit nowhere', () => {
    expect(readPeople({ text: 'enligt lista', role: 'MEMBER', line: 1, oneOfSeveral: false }, [])).toEqual({
      attendees: [],
      unplaced: ['enligt lista'],
    });
  });
});

describe('names', () => {
  it('are told from other words', () => {
    expect(['Eva Ek', 'Lars-Åke Ek', 'Karin A L', 'Per von Ek', 'Inga Ek'].every(looksLikeName)).toBe(true);
    expect(['Eva', 'Kontakta Eva', 'ring Eva', 'Eva Ek ringer', 'Budget 2025'].some(looksLikeName)).toBe(false);
  });

  it('are folded only to compare', () => {
    expect(foldName('Åsa  ÉKSTRÖM')).toBe('asa ekstrom');
    expect(splitPeople('Eva Ek och Olle Ek, Åsa Ek & Bo Ek.')).toEqual(['Eva Ek', 'Olle Ek', 'Åsa Ek', 'Bo Ek']);
  });
});

describe('presenters', () => {
  it('come with their time', () => {
    expect(readPresenters(toSourceLines('Eva Ek och Olle Ek Tid: 14.00\nMer text'))).toMatchObject({
      presenters: ['Eva Ek', 'Olle Ek'],
      timeSlot: '14.00',
      rest: [{ text: 'Mer text' }],
    });
  });
});

describe('members that an item does not concern', () => {
  const members = ['Malå', 'Norsjö kommun', 'Vindelns kommun', 'Åsele'];
  it.each([
    ['(berör inte Malå o Norsjö)', ['Malå', 'Norsjö kommun']],
    ['Ärendet gäller ej Vindeln.', ['Vindelns kommun']],
    ['(Ingen föredragning, berör inte Åsele)', ['Åsele']],
    ['Berör Malå. Inte Åsele.', []],
    ['berör inte Malåträsk', []],
  ])('%s', (text, expected) => {
    expect(findNotConcerned(text, members)).toEqual(expected);
  });
});
