import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readMinutes } from './index.js';
import type { DraftItem } from './index.js';

const seeds = join(import.meta.dirname, '../../../../../shared/seeds');
const whenPresent = existsSync(seeds) ? it : it.skip;
const hint = existsSync(seeds) ? '' : ' — SKIPPED: REAL MINUTES ARE NOT BESIDE THE REPOSITORY';

const memberNames = ['Bjurholm', 'Nordmaling', 'Robertsfors', 'Umeå', 'Vindeln', 'Vännäs', 'Örnsköldsvik'];
const read = (file: string) => readMinutes(readFileSync(join(seeds, file), 'utf8'), { memberNames });
const numbered = (items: readonly DraftItem[], number: string) => items.find((item) => item.number === number)!;
const lengths = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);

describe(`notes of a network of municipalities${hint}`, () => {
  const notes = () => read('umearegionen-kommunchefsmote-2020-03-26.txt');

  whenPresent('have items, sub-items, actions, decisions, attachments and people, all told', () => {
    const { items, attendees } = notes();
    expect(items.map(({ number }) => number)).toEqual(
      Array.from({ length: 18 }, (_, index) => String(index + 1)).flatMap((main) =>
        main === '4' ? ['4', '4.1', '4.2'] : [main],
      ),
    );
    expect(lengths(items.map(({ actions }) => actions))).toBe(12);
    expect(lengths(items.map(({ decisions }) => decisions))).toBe(15);
    expect(lengths(items.map(({ attachments }) => attachments))).toBe(7);
    expect(attendees).toHaveLength(9);
    expect(attendees.filter(({ role }) => role === 'ORGANISER')).toHaveLength(1);
  });

  whenPresent('have day, times and place', () => {
    expect(notes()).toMatchObject({ date: '2020-03-26', startsAt: '09:00', endsAt: '15:00' });
    expect(notes().place).toContain('Distansmöte');
  });

  whenPresent('have each action with its day and person', () => {
    const { items } = notes();
    const told = (number: string) => numbered(items, number).actions.map(({ dueOn, assignee }) => [dueOn, assignee]);
    expect(told('2')).toEqual([]);
    expect(told('8')).toEqual([[null, 'Lisa Andersson Lindberg']]);
    expect(told('11')).toEqual([
      ['2020-05-28', 'Lisa Andersson Lindberg'],
      [null, 'Karolina Johansson'],
    ]);
    expect(told('16').map(([dueOn]) => dueOn)).toEqual(['2020-04-03', ...Array<string>(5).fill('2020-04-08')]);
    const [first, second] = numbered(items, '11').actions;
    expect(first!.text).toBe(second!.text);
  });

  whenPresent('say whom an item does not concern, who presents it and when', () => {
    const { items } = notes();
    expect(numbered(items, '16').notConcerned).toEqual(['Örnsköldsvik']);
    expect(numbered(items, '17')).toMatchObject({ notConcerned: ['Umeå', 'Örnsköldsvik'], timeSlot: '14.00' });
    expect(numbered(items, '17').presenters).toHaveLength(2);
    expect(numbered(items, '18').title).toBe('Mötet avslutas');
  });

  whenPresent('are doubted where a name is spelt in two ways and somebody absent has an action', () => {
    const codes = notes()
      .warnings.map(({ code }) => code)
      .filter((code) => code !== 'ACTION_SUGGESTED');
    expect(codes).toEqual(['NAME_FOLDED', 'ASSIGNEE_NOT_PRESENT']);
  });
});

describe(`minutes of a committee, from a PDF${hint}`, () => {
  const minutes = () => read('norsjo-allmanna-utskottet-2025-02-25.txt');

  whenPresent('have 32 paragraphs, 23 of them with whom the decision is sent to', () => {
    const { items, warnings } = minutes();
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 32 }, (_, index) => String(16 + index)));
    expect(items.filter(({ dispatchTo }) => dispatchTo.length > 0)).toHaveLength(23);
    expect(items.every(({ decisions }) => decisions.length > 0)).toBe(true);
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['DECISION_IN_TEXT']));
  });

  whenPresent('have their head', () => {
    const { date, startsAt, endsAt, place, attendees } = minutes();
    expect({ date, startsAt, endsAt, place }).toEqual({
      date: '2025-02-25',
      startsAt: '08:30',
      endsAt: '16:40',
      place: 'Kommunkontoret',
    });
    expect(attendees.map(({ role }) => role)).toEqual([
      'CHAIR',
      ...Array<string>(4).fill('MEMBER'),
      'SECRETARY',
      ...Array<string>(6).fill('OTHER'),
    ]);
    expect(attendees.filter(({ items }) => items.length > 0)).toHaveLength(4);
  });

  whenPresent('have no trace of page heads, of broken words or of the paths of files', () => {
    const text = JSON.stringify(minutes().items);
    expect(
      text.match(/Utdragsbestyrkande|Justering \(sign\)|PROTOKOLL|250225|forts\.|\p{Ll}- (?!eller)\p{Ll}{4,}/gu),
    ).toBeNull();
  });

  whenPresent('have registration numbers in every spelling', () => {
    const { items } = minutes();
    expect(items.filter(({ registrationNumber }) => registrationNumber === '')).toHaveLength(3);
    expect(['17', '40', '47'].map((number) => numbered(items, number).registrationNumber)).toEqual([
      'KS-25/00244',
      'KS.24/00608',
      'KS 24/01160',
    ]);
  });
});
