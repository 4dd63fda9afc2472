import { describe, expect, it } from '@jest/globals';
import { checkAttendee, decides, isPresentAt, isQuorate, rangesFault, roleBySeat } from './attendance.js';

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
