import { describe, expect, it } from '@jest/globals';
import { checkItem, checkJav, checkRecord, countVotes, LONGEST_ITEM_TEXT, textFault } from './item.js';

const item = {
  title: 'Budget',
  presenters: [] as string[],
  timeSlot: '',
  registrationNumber: '',
  background: '',
  proposal: '',
  notes: '',
  dispatchTo: [] as string[],
};
const bo = { name: 'Bo Exempel', party: 'S', choice: null };

describe('an item', () => {
  it.each([
    ['title', { title: ' ' }],
    ['title', { title: 'x'.repeat(301) }],
    ['title', { title: 'a\u0000b' }],
    ['title', { title: '\u202egnp.exe' }],
    ['title', { title: 'a\ud800b' }],
    ['title', { title: '–' }],
    ['timeSlot', { timeSlot: 'x'.repeat(61) }],
    ['registrationNumber', { registrationNumber: 'x'.repeat(61) }],
    ['presenters', { presenters: Array.from({ length: 21 }, () => 'Bo') }],
    ['presenters', { presenters: [' '] }],
    ['dispatchTo', { dispatchTo: Array.from({ length: 101 }, () => 'Akten') }],
    ['background', { background: 'x'.repeat(LONGEST_ITEM_TEXT + 1) }],
    ['proposal', { proposal: 'a\u0007b' }],
    ['notes', { notes: '漢'.repeat(22_000) }],
  ])('refuses a bad %s', (field, more) => {
    expect(checkItem({ ...item, ...more })).toMatchObject({ ok: false, error: { field } });
  });

  it('takes long Swedish texts with line breaks', () => {
    expect(checkItem({ ...item, notes: 'å\n'.repeat(LONGEST_ITEM_TEXT / 2) }).ok).toBe(true);
    expect(textFault('rad\tett\r\nrad två')).toBeUndefined();
  });
});

describe('a record', () => {
  it.each([
    ['MOTION', 'Avslag', [bo]],
    ['PROPOSITION', 'Först bifall, sedan avslag', []],
    ['VOTE', 'Ja för bifall', [{ ...bo, choice: 'YES' }]],
    ['RECUSAL', '', [bo]],
    ['ADJOURNMENT', 'Lunch', []],
  ] as const)('of %s may be so', (kind, text, people) => {
    expect(checkRecord({ kind, text, people }).ok).toBe(true);
  });

  it.each([
    ['people', 'VOTE', 'Ja för bifall', []],
    ['people', 'VOTE', 'Ja för bifall', [bo]],
    [
      'people',
      'VOTE',
      'Ja för bifall',
      [
        { ...bo, choice: 'YES' },
        { ...bo, choice: 'NO' },
      ],
    ],
    ['people', 'MOTION', 'Avslag', []],
    ['people', 'MOTION', 'Avslag', [{ ...bo, choice: 'YES' }]],
    ['people', 'MOTION', 'Avslag', [{ ...bo, name: ' ' }]],
    ['people', 'MOTION', 'Avslag', Array.from({ length: 200 }, () => ({ ...bo, name: '漢'.repeat(120) }))],
    ['text', 'RESERVATION', ' ', [bo]],
    ['text', 'ADJOURNMENT', '', []],
  ] as const)('is refused at %s: %s %j', (field, kind, text, people) => {
    expect(checkRecord({ kind, text, people })).toMatchObject({ ok: false, error: { field } });
  });

  it('has no vote of somebody with jäv in the item', () => {
    const vote = { kind: 'VOTE', text: 'Ja', people: [{ ...bo, choice: 'YES' }] } as const;
    const jav = { kind: 'RECUSAL', text: '', people: [bo] } as const;
    const motion = { kind: 'MOTION', text: 'Avslag', people: [bo] } as const;
    expect(checkJav([vote, motion])).toMatchObject({ ok: true });
    expect(checkJav([motion, jav])).toMatchObject({ ok: true });
    expect(checkJav([jav, vote])).toMatchObject({ ok: false, error: { field: 'people' } });
  });

  it('counts votes', () => {
    const vote = (choice: 'YES' | 'NO' | 'ABSTAINS') => ({ ...bo, choice });
    expect(countVotes([vote('YES'), vote('NO'), vote('YES'), vote('ABSTAINS')])).toEqual({
      yes: 2,
      no: 1,
      abstains: 1,
    });
  });
});
