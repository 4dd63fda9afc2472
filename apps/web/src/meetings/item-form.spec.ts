import { describe, expect, it } from '@jest/globals';
import { changesOf, formOf, ITEM_FIELDS, mergeForms, sameForm } from './item-form.js';
import type { Item } from './meeting.js';

const item: Item = {
  id: 'p',
  number: '1',
  section: null,
  parent: null,
  title: 'Gemensam upphandling',
  presenters: ['Åsa Exempel', 'Bo Exempel'],
  timeSlot: '20 min',
  registrationNumber: '',
  background: '',
  proposal: 'Gruppen ställer sig bakom förslaget.',
  notes: '',
  outcome: null,
  dispatchTo: ['Medlemmarna', 'Revisorerna'],
  announced: true,
  version: 3,
  notConcerned: [{ code: '2401', name: 'Nordmaling' }],
  attachments: [],
  decisions: [],
  records: [],
  continues: null,
  continuedBy: [],
  actions: [],
};
const base = formOf(item);

describe('the form of an item', () => {
  it('comes back as it was', () => {
    expect(sameForm(base, formOf(item))).toBe(true);
    const all = changesOf(Object.fromEntries(ITEM_FIELDS.map((field) => [field, '\u0000'])) as never, base);
    const { title, presenters, timeSlot, registrationNumber, background, proposal, notes, outcome, dispatchTo } = item;
    expect(all).toEqual({
      ...{ title, presenters, timeSlot, registrationNumber, background, proposal, notes, outcome, dispatchTo },
      notConcerned: ['2401'],
    });
  });

  it('saves only what was changed', () => {
    expect(changesOf(base, base)).toEqual({});
    expect(changesOf(base, { ...base, presenters: ' Åsa Exempel,, Cia Exempel ', outcome: 'POSTPONED' })).toEqual({
      presenters: ['Åsa Exempel', 'Cia Exempel'],
      outcome: 'POSTPONED',
    });
    expect(changesOf(base, { ...base, dispatchTo: 'Medlemmarna\n\n', notConcerned: '' })).toEqual({
      dispatchTo: ['Medlemmarna'],
      notConcerned: [],
    });
  });
});

describe('mergeForms', () => {
  it('takes what only one of them changed', () => {
    const { form, conflicts } = mergeForms(base, { ...base, notes: 'Mina' }, { ...base, timeSlot: '14.00' });
    expect(conflicts).toEqual([]);
    expect(form).toEqual({ ...base, notes: 'Mina', timeSlot: '14.00' });
  });

  it('leaves what both changed to the person', () => {
    const mine = { ...base, notes: 'Mina', title: 'Samma' };
    const { form, conflicts } = mergeForms(base, mine, { ...base, notes: 'Deras', title: 'Samma' });
    expect(conflicts).toEqual(['notes']);
    expect(form).toEqual(mine);
  });
});
