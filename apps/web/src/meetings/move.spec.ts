import { describe, expect, it } from '@jest/globals';
import { depths, type Direction, moveTarget, placedAt, type Target } from './move.js';

/** 1 a, 1.1 b, 1.1.1 c, 1.2 d, 2 e, 3 f */
const agenda = [
  { id: 'a' },
  { id: 'b', parent: 'a' },
  { id: 'c', parent: 'b' },
  { id: 'd', parent: 'a' },
  { id: 'e', parent: null },
  { id: 'f', parent: null },
];

describe('moveTarget', () => {
  it.each<[string, Direction, Target | undefined]>([
    ['f', 'up', { parent: null, after: 'a' }],
    ['e', 'up', { parent: null, after: null }],
    ['a', 'up', undefined],
    ['a', 'down', { parent: null, after: 'e' }],
    ['f', 'down', undefined],
    ['b', 'down', { parent: 'a', after: 'd' }],
    ['e', 'in', { parent: 'a', after: 'd' }],
    ['f', 'in', { parent: 'e', after: null }],
    ['d', 'in', { parent: 'b', after: 'c' }],
    ['a', 'in', undefined],
    ['c', 'in', undefined],
    ['d', 'out', { parent: null, after: 'a' }],
    ['c', 'out', { parent: 'a', after: 'b' }],
    ['e', 'out', undefined],
    ['gone', 'up', undefined],
  ])('%s %s', (id, direction, target) => {
    expect(moveTarget(agenda, id, direction)).toEqual(target);
  });

  it('goes no deeper than an agenda may', () => {
    const full = [{ id: 'x' }, ...agenda];
    expect(moveTarget(full, 'a', 'in')).toBeUndefined();
    expect(moveTarget(full, 'e', 'in')).toEqual({ parent: 'a', after: 'd' });
  });
});

describe('placedAt', () => {
  const order = (id: string, direction: Direction) =>
    placedAt(agenda, id, moveTarget(agenda, id, direction)!).map((item) => `${item.id}${item.parent ?? ''}`);

  it('takes along what lies under it', () => {
    expect(order('a', 'down')).toEqual(['e', 'a', 'ba', 'cb', 'da', 'f']);
    expect(order('b', 'out')).toEqual(['a', 'da', 'b', 'cb', 'e', 'f']);
  });

  it('undoes a step by the opposite one', () => {
    const there = placedAt(agenda, 'f', moveTarget(agenda, 'f', 'up')!);
    const back = placedAt(there, 'f', moveTarget(there, 'f', 'down')!);
    expect(back.map(({ id }) => id)).toEqual(agenda.map(({ id }) => id));
  });
});

describe('depths', () => {
  it('counts from the top', () => {
    expect([...depths(agenda).values()]).toEqual([1, 2, 3, 2, 1, 1]);
  });
});
