import { describe, expect, it } from '@jest/globals';
import { isMember, type People, perhapsMeant } from './people.js';

const people: People = {
  inBody: ['Åke Exempel', 'Lisa Exempel'],
  attendees: ['Ake Exempel', 'Bo Exempel'],
  assignees: ['Tea Exempel'],
  spelled: ['Bö Exempel'],
};
const meant = (name: string) => perhapsMeant(name, people, people.attendees);

describe('perhapsMeant', () => {
  it.each([
    ['Ake Exempel', 'Åke Exempel', 'the body knows another spelling, also where attendees have this one'],
    ['Lisa', 'Lisa Exempel', 'the only one whose name begins so'],
    ['Bo Exempel', 'Bö Exempel', 'the text spells it in two ways'],
    ['Bo Exemple', 'Bo Exempel', 'a letter away from an attendee'],
  ])('takes %s for %s: %s', (typed, known) => {
    expect(meant(typed)).toBe(known);
  });

  it.each(['Åke Exempel', ' Lisa Exempel ', 'Vera Persson', ''])('has no doubt about "%s"', (typed) => {
    expect(meant(typed)).toBeUndefined();
  });
});

describe('isMember', () => {
  const members = [{ name: 'Malå kommun' }, { name: 'Norsjö' }];
  it('takes a municipality with and without the word for one', () => {
    expect(['Malå', 'malå kommun', 'Norsjö kommun', 'Umeå'].map((name) => isMember(name, members))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
