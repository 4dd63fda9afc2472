import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LocalDate, parseLocalDate } from '../shared/local-date.js';
import { type Person, quickLine } from './quick-line.js';

/** A Wednesday. */
const today = '2026-03-25' as LocalDate;
const people: Person[] = [
  { id: '1', name: 'Lisa Exempel' },
  { id: '2', name: 'Bo Exempel' },
  { id: '3', name: 'Lisa Provberg' },
  { id: '4', name: 'Åsa Lind Öberg' },
  { id: '5', name: 'Ulf Alm' },
];
const read = (line: string) => quickLine(line, { people, today });
const ids = (line: string) => read(line).assignees.map(({ id, name }) => id ?? name);

describe('one line while people talk', () => {
  it.each([
    ['Ulf, 3 april: kontakta Malin om remissvaret', ['5'], '2026-04-03', 'Kontakta Malin om remissvaret'],
    ['Lisa E senast fre: boka lokal', ['1'], '2026-03-27', 'Boka lokal'],
    ['Lisa E, senast 8/4: boka lokal', ['1'], '2026-04-08', 'Boka lokal'],
    ['Bo Exempel 2026-04-03 Ta fram underlag', ['2'], '2026-04-03', 'Ta fram underlag'],
    ['bo exempel: ta fram underlag', ['2'], null, 'Ta fram underlag'],
    ['Bo tar fram underlag till den 8 april', ['2'], '2026-04-08', 'Tar fram underlag'],
    ['Alla: utse kontaktperson, 8/4', ['1', '2', '3', '4', '5'], '2026-04-08', 'Utse kontaktperson'],
    ['Samtliga, fredag: svara', ['1', '2', '3', '4', '5'], '2026-03-27', 'Svara'],
    ['Alla 8/4 svara', ['1', '2', '3', '4', '5'], '2026-04-08', 'Svara'],
    ['Bo och Ulf: svara (senast 8/4)', ['2', '5'], '2026-04-08', 'Svara'],
    ['Bo, Ulf & Åsa L Ö, om två veckor: svara', ['2', '5', '4'], '2026-04-08', 'Svara'],
    ['Provberg: ring kl. 14:30 om http://exempel.example', ['3'], null, 'Ring kl. 14:30 om http://exempel.example'],
    ['Ulf, den 3:e april: ring', ['5'], '2026-04-03', 'Ring'],
    ['Bo och Bo Exempel: svara', ['2'], null, 'Svara'],
    ['Kansliet: skicka ut kallelsen, v. 14', ['Kansliet'], '2026-04-03', 'Skicka ut kallelsen'],
    ['Alla kommuner svarar senast fredag', [], '2026-03-27', 'Alla kommuner svarar'],
    ['Följ upp det som sades om följande frågor: el och vatten', [], null, 'Följ upp det som sades om följande frågor: el och vatten'], // prettier-ignore
    ['Åk till Malå, Norsjö', [], null, 'Åk till Malå, Norsjö'],
    ['Ulf', [], null, 'Ulf'],
    ['', [], null, ''],
  ])('%s', (line, assignees, dueOn, text) => {
    expect({ ids: ids(line), dueOn: read(line).dueOn, text: read(line).text }).toEqual({ ids: assignees, dueOn, text });
  });

  it('reads back how it was understood', () => {
    expect(read('Ulf, 3 april: ring Malin').understood).toBe('Ulf Alm · senast fre 3 april 2026 · Ring Malin');
    expect(read('Kansliet: ring').understood).toBe('Kansliet (ny) · ingen dag · Ring');
    expect(read('Ring').understood).toBe('Ingen ansvarig · ingen dag · Ring');
  });

  it.each([
    ['Ulf, 30 februari: ring', ['5'], '30 februari'],
    ['Ulf senast 31/11: ring', ['5'], 'senast 31/11'],
    ['Ulf, 2027-02-29: ring', ['5'], '2027-02-29'],
    ['Ulf och Bo, 1/13: ring', ['5', '2'], '1/13'],
  ])('takes no day that does not exist for a name: %s', (line, assignees, noDay) => {
    expect({ ids: ids(line), noDay: read(line).noDay, dueOn: read(line).dueOn }).toEqual({ ids: assignees, noDay, dueOn: null }); // prettier-ignore
    expect(read(line).understood).toContain(`”${noDay}” är ingen dag`);
  });

  it('asks when two have the name', () => {
    const { assignees, ambiguous, understood } = read('Lisa: ring');
    expect(assignees).toEqual([{ name: 'Lisa', alternatives: [people[0], people[2]], unknown: true }]);
    expect(ambiguous).toEqual(['Lisa']);
    expect(understood).toBe('Lisa (vem?) · ingen dag · Ring');
  });

  it('asks when å ä ö were left out, and takes nobody by itself', () => {
    expect(read('Asa: ring').assignees).toEqual([{ name: 'Asa', alternatives: [people[3]], unknown: true }]);
    expect(read('Asa: ring').ambiguous).toEqual(['Asa']);
  });

  it('gives everybody only those who are there', () => {
    expect(quickLine('Alla: svara', { people, everybody: people.slice(0, 2), today }).assignees).toHaveLength(2);
  });

  const word = fc.constantFrom('Lisa', 'Bo', 'Exempel', 'alla', 'och', ',', ':', 'senast', 'till', 'fre', '3', 'april', '8/4', 'v.', '(', ')', 'nästa', ' ', 'ring'); // prettier-ignore
  const anyLine = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join(' ')),
  );

  it('never throws, gives days of the calendar, and takes only people who are known as known', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { assignees, dueOn, ambiguous } = read(line);
        if (dueOn !== null) expect(parseLocalDate(dueOn)).toBe(dueOn);
        for (const { id, unknown, alternatives } of assignees) {
          expect(unknown).toBe(id === undefined);
          if (!unknown) expect(alternatives).toEqual([]);
        }
        expect(ambiguous).toHaveLength(assignees.filter(({ alternatives }) => alternatives.length > 0).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no word but those of who, when and the signs between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ring', 'malin', 'kl', '14:30', 'om', 'budget')), (words) => {
        expect(read(`Ulf, 8/4: ${words.join(' ')}`).text.toLowerCase()).toBe(words.join(' '));
      }),
    );
  });

  it.each([': ', ', ', 'senast ', '(', 'Lisa och ', 'alla ', '3 april '])(
    'takes time that grows with the length: %s',
    (part) => {
      const seconds = (length: number): number => {
        const line = part.repeat(length / part.length);
        const from = performance.now();
        quickLine(line, { people, today });
        return performance.now() - from;
      };
      seconds(10_000);
      expect(seconds(800_000)).toBeLessThan(1_000);
    },
  );
});
