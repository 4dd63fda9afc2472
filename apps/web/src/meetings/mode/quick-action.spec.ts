import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@domain/shared/local-date.js';
import { knownPeople } from './people.js';
import { inputOf, missing, NEW, NONE, readAction } from './quick-action.js';

const norsjo = { code: '2417', name: 'Norsjö' };
const mala = { code: '2418', name: 'Malå' };
const choices = [
  { id: 'p1', name: 'Lisa Exempel', organisation: norsjo },
  { id: 'p1', name: 'Lisa Exempel', organisation: mala },
  { id: 'p2', name: 'Bo Exempel', organisation: mala },
];
const guest = { id: 'a1', name: 'Gäst Exempel', role: 'OTHER' as const, party: '', remote: false, organisation: null, items: [] }; // prettier-ignore
const people = knownPeople(choices, [guest, { ...guest, id: 'a2', name: 'Bo Exempel' }]);
const context = { people, everybody: people.slice(2), today: '2026-03-25' as LocalDate };
const read = (line: string, corrections = NONE) => readAction(line, corrections, context);

describe('an action in one line', () => {
  it('names those apart who have the same name, and guests once', () => {
    expect(people.map(({ label }) => label)).toEqual([
      'Lisa Exempel, Norsjö',
      'Lisa Exempel, Malå',
      'Bo Exempel',
      'Gäst Exempel',
    ]);
  });

  it('is sent with the person and the organisation that is meant', () => {
    const line = read('Bo, 8/4: ring');
    expect(missing(line)).toBeUndefined();
    expect(inputOf(line, context, 'gruppen')).toEqual({
      body: 'gruppen',
      text: 'Ring',
      dueOn: '2026-04-08',
      assignees: [{ name: 'Bo Exempel', id: 'p2', organisation: '2418' }],
    });
    expect(inputOf(read('Gäst: ring'), context, 'gruppen').assignees).toEqual([{ name: 'Gäst Exempel', organisation: null }]); // prettier-ignore
    expect(inputOf(read('Kansliet: ring'), context, 'gruppen').assignees).toEqual([{ name: 'Kansliet' }]);
  });

  it('waits for an answer when it is not clear who is meant', () => {
    expect(missing(read('Lisa: ring'))).toBe('Välj vem du menar med Lisa.');
    const answered = read('Lisa: ring', { ...NONE, who: { Lisa: people[1]!.id } });
    expect(missing(answered)).toBeUndefined();
    expect(inputOf(answered, context, 'gruppen').assignees).toEqual([{ name: 'Lisa Exempel', id: 'p1', organisation: '2418' }]); // prettier-ignore
    const somebodyNew = read('Lisa: ring', { ...NONE, who: { Lisa: NEW } });
    expect(inputOf(somebodyNew, context, 'gruppen').assignees).toEqual([{ name: 'Lisa' }]);
  });

  it('is as the fields say where they were used', () => {
    const line = read('Bo och Kansliet: ring', { who: {}, assignees: [people[3]!.id, 'Kansliet'], dueOn: '', text: 'Skriv' }); // prettier-ignore
    expect(line.understood).toBe('Gäst Exempel, Kansliet (ny) · ingen dag · Skriv');
  });

  it('needs somebody and something', () => {
    expect(missing(read('ring'))).toMatch(/^Skriv vem/);
    expect(missing(read('Bo: '))).toBe('Skriv vad som ska göras.');
  });
});
