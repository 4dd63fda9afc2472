import { describe, expect, it } from '@jest/globals';
import { countsOf } from './count.js';
import {
  acceptSuggestion,
  addAction,
  mergeIntoPrevious,
  removeItem,
  renamePerson,
  setAsideSuggestion,
} from './edit.js';
import { fieldOfLine, fieldOfPath, fieldOfWarning, itemOfField } from './fields.js';
import { formOf, inputOf, type MinutesForm } from './minutes-form.js';

const action = { text: 'Räkna på taxan', dueOn: null, assignee: 'Bo Exempel', line: 14 };
const item = {
  registrationNumber: '',
  presenters: [],
  timeSlot: '',
  background: '',
  proposal: '',
  notes: '',
  decisions: [],
  actions: [],
  suggestedActions: [],
  attachments: [],
  dispatchTo: [],
  notConcerned: [],
};
const read: MinutesForm = formOf({
  title: 'Gruppmöte',
  date: '2025-10-02',
  startsAt: null,
  endsAt: null,
  place: '',
  attendees: [
    {
      name: 'Åsa Exempel',
      role: 'CHAIR',
      title: '',
      party: '',
      organisation: '',
      items: [{ from: '1', to: '2' }],
      line: 3,
    },
    { name: 'Bo Exempel', role: 'ABSENT', title: '', party: '', organisation: '', items: [], line: 4 },
  ],
  items: [
    { ...item, number: '1', title: 'Öppnande', notes: 'Mötet öppnas.', fromLine: 6, toLine: 9 },
    {
      ...item,
      number: '1.1',
      title: 'Taxan',
      notes: 'Taxan gås igenom.',
      decisions: [{ text: 'Taxan godkänns', line: 12 }],
      actions: [action],
      suggestedActions: [{ text: 'Bo bevakar frågan.', dueOn: '2025-11-01', assignee: 'Bo Exempel', line: 11 }],
      notConcerned: ['2418'],
      fromLine: 10,
      toLine: 15,
    },
    { ...item, number: '2', title: 'Avslut', fromLine: 16, toLine: 18 },
  ],
});
const [, taxan] = read.items;

describe('what is saved', () => {
  it('is what was recognised, without what was only suggested', () => {
    const { attendees, items, ...head } = inputOf(read);
    expect(head).toEqual({ title: 'Gruppmöte', date: '2025-10-02', startsAt: null, endsAt: null, place: '' });
    expect(attendees?.map(({ name, role, items }) => ({ name, role, items }))).toEqual([
      { name: 'Åsa Exempel', role: 'CHAIR', items: [{ from: '1', to: '2' }] },
      { name: 'Bo Exempel', role: 'ABSENT', items: [] },
    ]);
    expect(items[1]).toMatchObject({
      decisions: ['Taxan godkänns'],
      actions: [{ text: 'Räkna på taxan', dueOn: null, assignee: 'Bo Exempel' }],
      notConcerned: ['2418'],
    });
  });

  it('has a suggestion once it is accepted, and not when it is set aside', () => {
    const key = taxan!.suggested[0]!.key;
    const accepted = acceptSuggestion(taxan!.key, key)(read);
    expect(inputOf(accepted).items[1]!.actions).toContainEqual({
      text: 'Bo bevakar frågan.',
      dueOn: '2025-11-01',
      assignee: 'Bo Exempel',
    });
    const aside = setAsideSuggestion(taxan!.key, key)(read);
    expect([accepted, aside].map((form) => countsOf(form).suggested)).toEqual([0, 0]);
    expect(countsOf(aside).actions).toBe(1);
  });

  it('leaves out rows that nobody has written in', () => {
    expect(inputOf(addAction(taxan!.key)(read))).toEqual(inputOf(read));
  });
});

describe('mergeIntoPrevious', () => {
  it('keeps every word and every part, under the item before', () => {
    const merged = mergeIntoPrevious(taxan!.key)(read);
    expect(merged.items.map(({ number, from, to }) => [number, from, to])).toEqual([
      ['1', 6, 15],
      ['2', 16, 18],
    ]);
    expect(merged.items[0]!.notes).toBe('Mötet öppnas.\n\n1.1 Taxan\n\nTaxan gås igenom.');
    const { items: _before, subItems: _sub, ...before } = countsOf(read);
    expect(countsOf(merged)).toMatchObject(before);
  });

  it('leaves the first item as it is', () => {
    expect(mergeIntoPrevious(read.items[0]!.key)(read)).toBe(read);
  });
});

describe('renamePerson', () => {
  it('changes the same spelling among attendees and in actions', () => {
    const renamed = renamePerson('Bo Exempel', 'Bosse Exempel')(read);
    expect(renamed.attendees.map(({ name }) => name)).toEqual(['Åsa Exempel', 'Bosse Exempel']);
    expect(renamed.items[1]!.actions[0]!.assignee).toBe('Bosse Exempel');
    expect(renamed.items[0]).toBe(read.items[0]);
  });
});

describe('countsOf', () => {
  it('tells items under items apart, and who was absent', () => {
    expect(countsOf(read)).toEqual({
      items: 2,
      subItems: 1,
      actions: 1,
      decisions: 1,
      attachments: 0,
      attendees: 1,
      absent: 1,
      suggested: 1,
    });
  });
});

describe('the field that is meant', () => {
  const [decision] = taxan!.decisions;
  const [recognised] = taxan!.actions;

  it.each([
    ['NO_DATE', 1, 'mote-date'],
    ['ALREADY_IMPORTED', 1, undefined],
    ['ITEM_NUMBER_GAP', 10, `del-${taxan!.key}-number`],
    ['ASSIGNEE_NOT_PRESENT', 14, `del-${recognised!.key}-assignee`],
    ['ACTION_SUGGESTED', 11, `del-${taxan!.suggested[0]!.key}-suggested`],
    ['DECISION_IN_TEXT', 13, `del-${taxan!.key}-notes`],
    ['LINE_UNPLACED', 99, undefined],
  ])('by a warning %s in line %i is %s', (code, line, field) => {
    expect(fieldOfWarning(read, { code, line, message: '' })).toBe(field);
  });

  it('by a line is the smallest part that came out of it', () => {
    expect([3, 12, 10, 7].map((line) => fieldOfLine(read, line))).toEqual([
      `del-${read.attendees[0]!.key}-name`,
      `del-${decision!.key}-text`,
      `del-${taxan!.key}-title`,
      `del-${read.items[0]!.key}-notes`,
    ]);
  });

  it.each([
    ['checked.items.1.title', `del-${taxan!.key}-title`],
    ['checked.items.1.decisions', `del-${decision!.key}-text`],
    ['checked.attendees.1.name', `del-${read.attendees[1]!.key}-name`],
    ['assignees.0.name', `del-${recognised!.key}-assignee`],
    ['checked.startsAt', 'mote-startsAt'],
    ['checked.items', 'punkter'],
    ['text', undefined],
  ])('by the path %s is %s', (path, field) => {
    expect(fieldOfPath(read, path)).toBe(field);
  });

  it('lies in an item that has to be opened', () => {
    expect(itemOfField(read, `del-${recognised!.key}-assignee`)).toBe(taxan!.key);
    expect(itemOfField(removeItem(taxan!.key)(read), `del-${recognised!.key}-assignee`)).toBeUndefined();
    expect(itemOfField(read, 'mote-date')).toBeUndefined();
  });
});
