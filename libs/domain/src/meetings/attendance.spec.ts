import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numbered } from './agenda.js';
import {
  checkAttendee,
  decides,
  isPresentAt,
  isQuorate,
  ordinarySeats,
  rangesAfter,
  rangesFault,
  roleBySeat,
  stayingOn,
  votersAt,
  withoutQuorum,
} from './attendance.js';

const NUMBERS = ['1', '2', '2.1', '3', '10'];
const bo = { name: 'Bo Exempel', role: 'MEMBER', title: '', party: 'S', items: [] } as const;

describe('attendance', () => {
  it('is for the whole meeting or for items, in the order of the agenda', () => {
    expect(isPresentAt(bo, '3', NUMBERS)).toBe(true);
    const some = { ...bo, items: [{ from: '2', to: '3' }] };
    expect(NUMBERS.filter((number) => isPresentAt(some, number, NUMBERS))).toEqual(['2', '2.1', '3']);
    expect(isPresentAt({ ...bo, role: 'ABSENT' }, '1', NUMBERS)).toBe(false);
  });

  it('names items of the agenda, the first before the last', () => {
    expect(rangesFault([{ from: '2', to: '10' }], NUMBERS)).toBeUndefined();
    expect(rangesFault([{ from: '2', to: '7' }], NUMBERS)).toBe('Punkten 7 finns inte på dagordningen.');
    expect(rangesFault([{ from: '10', to: '2' }], NUMBERS)).toContain('kommer före');
  });

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'Bo\u0000' }],
    ['title', { title: 'x'.repeat(121) }],
    ['party', { party: 'x'.repeat(41) }],
    ['items', { items: [{ from: '', to: '2' }] }],
    ['items', { items: Array.from({ length: 21 }, () => ({ from: '1', to: '2' })) }],
  ])('refuses a bad %s', (field, more) => {
    expect(checkAttendee({ ...bo, ...more })).toMatchObject({ ok: false, error: { field } });
    expect(checkAttendee(bo).ok).toBe(true);
  });

  it('gives a vote to members, the chair and serving substitutes', () => {
    const roles = ['CHAIR', 'SECRETARY', 'ORGANISER', 'MEMBER', 'SUBSTITUTE', 'OTHER', 'ABSENT'] as const;
    expect(roles.filter((role) => decides({ role }))).toEqual(['CHAIR', 'MEMBER', 'SUBSTITUTE']);
    expect(roleBySeat('VICE_CHAIR')).toBe('MEMBER');
  });

  it('makes a quorum when more than half are there', () => {
    expect([2, 3].map((present) => isQuorate(present, 5))).toEqual([false, true]);
    expect(isQuorate(2, 4)).toBe(false);
  });
});

describe('presence under an agenda that is numbered anew', () => {
  const agenda = (...ids: string[]) => numbered(ids.map((id) => ({ id, parentId: null })));
  const before = agenda('a', 'b', 'c', 'd');
  const range = (from: string, to: string) => ({ from, to });

  it.each([
    ['an item before', [range('2', '3')], ['x', 'a', 'b', 'c', 'd'], [range('3', '4')]],
    ['an item between', [range('2', '3')], ['a', 'b', 'x', 'c', 'd'], [range('2', '4')]],
    ['an item after', [range('2', '3')], ['a', 'b', 'c', 'x', 'd'], [range('2', '3')]],
    ['one moved away', [range('2', '3')], ['b', 'a', 'c', 'd'], [range('1', '1'), range('3', '3')]],
    ['one removed', [range('2', '3')], ['a', 'c', 'd'], [range('2', '2')]],
    ['all removed', [range('2', '3')], ['a', 'd'], null],
    ['the whole meeting', [], ['d'], []],
  ])('stays at the same items: %s', (_, ranges, after, expected) => {
    expect(rangesAfter(ranges, before, agenda(...after))).toEqual(expected);
  });

  it('goes on to an item that comes last while the meeting runs, for those who were there to the end', () => {
    expect(stayingOn([range('1', '1'), range('3', '4')], '4', '5')).toEqual([range('1', '1'), range('3', '5')]);
    expect(stayingOn([range('1', '3')], '4', '5')).toEqual([range('1', '3')]);
  });

  it('is at the same items whatever the new order', () => {
    const orders = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 6 });
    const at = (ranges: readonly { from: string; to: string }[], items: readonly { id: string; number: string }[]) =>
      items
        .filter(({ number }) =>
          isPresentAt(
            { role: 'MEMBER', items: ranges },
            number,
            items.map((item) => item.number),
          ),
        )
        .map(({ id }) => id)
        .sort();
    fc.assert(
      fc.property(orders, orders, fc.nat(5), fc.nat(5), (was, is, one, other) => {
        const [old, now] = [agenda(...was), agenda(...is)];
        const ranges = [range(old[Math.min(one, other)]!.number, old[Math.max(one, other)]!.number)];
        expect(at(rangesAfter(ranges, old, now)!, now)).toEqual(at(ranges, old));
      }),
    );
  });
});

describe('a nämnd', () => {
  const person = (name: string, more: Partial<typeof bo> = {}) => ({ ...bo, ...more, name });
  const people = [person('A'), person('B'), { ...person('C'), items: [{ from: '1', to: '2' }] }];
  const items = [
    { number: '1', records: [] },
    { number: '2', records: [{ kind: 'RECUSAL' as const, people: [{ name: 'A' }] }] },
    { number: '3', records: [{ kind: 'MOTION' as const, people: [{ name: 'A' }] }] },
  ];

  it('lets those vote who are there and have no jäv', () => {
    const voters = (index: number) =>
      votersAt([...people, { ...person('D'), role: 'OTHER' as const }], items[index]!, ['1', '2', '3']).map(
        ({ name }) => name,
      );
    expect([0, 1, 2].map(voters)).toEqual([
      ['A', 'B', 'C'],
      ['B', 'C'],
      ['A', 'B'],
    ]);
  });

  it('can decide where more than half of its members are', () => {
    expect(withoutQuorum(people, items, 3)).toEqual([]);
    expect(withoutQuorum(people, items, 4)).toEqual(['2', '3']);
    expect(withoutQuorum(people, items, 0)).toEqual([]);
  });

  it('counts a chair with an ordinary seat once', () => {
    const seats = [
      { role: 'CHAIR' as const, person: 'a' },
      { role: 'ORDINARY' as const, person: 'a' },
      { role: 'ORDINARY' as const, person: 'b' },
      { role: 'SUBSTITUTE' as const, person: 'c' },
      { role: 'SECRETARY' as const, person: 'd' },
    ];
    expect(ordinarySeats(seats)).toBe(2);
  });
});
