import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseNamesake, isSameName, type Namesake, suggestName } from './assignee.js';

const one = (personId: string, organisationId: string | null, place: Namesake['place'] = 'SEAT'): Namesake => ({
  personId,
  organisationId,
  place,
});

it.each([
  ['Åsa Lind', ' åsa  LIND', true],
  ['Åsa Lind', 'A\u030asa Lind', true],
  ['Åsa Lind', 'Asa Lind', false],
  ['André Ek', 'Andre Ek', false],
])('%s and %s: one name is %s', (a, b, same) => expect(isSameName(a, b)).toBe(same));

describe('who is meant by a name', () => {
  it.each<[string, Namesake[], string | null, string | undefined]>([
    ['nobody', [], null, undefined],
    ['the one who sits there', [one('a', 'o1')], null, 'a'],
    ['the one who sits there, not who sat there', [one('b', 'o2', 'FORMER_SEAT'), one('a', 'o1')], null, 'a'],
    [
      'who sat there, not who was given something',
      [one('c', null, 'ACTIONS'), one('b', 'o2', 'FORMER_SEAT')],
      null,
      'b',
    ],
    ['nobody for another organisation', [one('a', 'o1')], 'o2', undefined],
    ['somebody of no known organisation', [one('a', null)], 'o2', 'a'],
    ['the one of two for that organisation', [one('a', 'o1'), one('b', 'o2')], 'o2', 'b'],
    ['two that can’t be told apart', [one('a', 'o1'), one('b', 'o2')], null, 'AMBIGUOUS'],
    ['two of one organisation', [one('a', 'o1'), one('b', 'o1')], 'o1', 'AMBIGUOUS'],
    ['one in two seats', [one('a', 'o1'), one('a', 'o2')], null, 'a'],
    ['two entries of name alone', [one('a', 'o1', 'ACTIONS'), one('b', 'o1', 'ACTIONS')], null, 'a'],
    ['two names for two', [one('a', 'o1', 'ACTIONS'), one('b', 'o2', 'ACTIONS')], null, 'AMBIGUOUS'],
    ['who has something, not who had', [one('a', 'o1', 'FORMER_ACTIONS'), one('b', 'o2', 'ACTIONS')], null, 'b'],
    ['who had something', [one('a', 'o1', 'FORMER_ACTIONS'), one('b', 'o1', 'FORMER_ACTIONS')], null, 'a'],
  ])('%s', (_, namesakes, organisationId, expected) => {
    const choice = chooseNamesake(namesakes, organisationId);
    expect(typeof choice === 'object' ? choice.personId : choice).toBe(expected);
  });
});

describe('a name that was perhaps meant', () => {
  const KNOWN = ['Åsa Öberg', 'Lisa Lind Exempel', 'Therese Exempel', 'Bo Ek'];

  it.each([
    ['Asa Oberg', 'Åsa Öberg'],
    ['åsa öberg', 'Åsa Öberg'],
    ['Lisa', 'Lisa Lind Exempel'],
    ['Terese Exempel', 'Therese Exempel'],
    ['Theresa Exempel', 'Therese Exempel'],
    ['Therees Exempel', 'Therese Exempel'],
    ['Bo Ed', undefined],
    ['Bo', 'Bo Ek'],
    ['Åsa Öberg', undefined],
    ['Lisbet Lind', undefined],
    ['X', undefined],
  ])('%s: %s', (typed, expected) => {
    expect(suggestName(typed, KNOWN)).toBe(expected);
  });

  it('is none where a first name is that of two', () => {
    expect(suggestName('Lisa', [...KNOWN, 'Lisa Berg'])).toBeUndefined();
  });

  it('is found when one letter is changed, and never the name itself', () => {
    const known = 'Margareta Exempelsson';
    fc.assert(
      fc.property(fc.nat(known.length - 1), fc.constantFrom('', 'q', 'z'), (at, letter) => {
        const typed = known.slice(0, at) + letter + known.slice(at + 1);
        expect(suggestName(typed, [typed, known])).toBe(known);
        expect(suggestName(typed, [typed])).toBeUndefined();
      }),
    );
  });
});
