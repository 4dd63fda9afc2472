import { describe, expect, it } from '@jest/globals';
import { addAttendee, addItem, setAttendee, setHead, setItem } from './edit.js';
import { faultsOf } from './faults.js';
import type { MinutesForm } from './minutes-form.js';

const empty: MinutesForm = {
  title: '',
  date: '2025-10-02',
  startsAt: '',
  endsAt: '',
  place: '',
  attendees: [],
  items: [],
  nextKey: 1,
};
const one = setItem(1, { number: '1', title: 'Öppnande' })(addItem(empty));

describe('faultsOf', () => {
  it('has none where everything that is needed stands', () => {
    expect([...faultsOf(one)]).toEqual([]);
  });

  it.each([
    ['no items', empty, 'punkter'],
    ['no day', setHead({ date: '' })(one), 'mote-date'],
    ['an item without a number', setItem(1, { number: ' ' })(one), 'del-1-number'],
    ['an item without a heading', setItem(1, { title: '' })(one), 'del-1-title'],
    [
      'a number that no item has',
      setAttendee(2, { name: 'Bo Exempel', items: '1–7' })(addAttendee(one)),
      'del-2-items',
    ],
    ['a title without a name', setAttendee(2, { title: 'ekonom' })(addAttendee(one)), 'del-2-name'],
    [
      'an action without words',
      setItem(1, { actions: [{ key: 9, line: null, text: ' ', dueOn: '', assignee: 'Bo Exempel' }] })(one),
      'del-9-text',
    ],
  ])('tells of %s, at its field', (_, form, field) => {
    expect([...faultsOf(form).keys()]).toEqual([field]);
  });
});
