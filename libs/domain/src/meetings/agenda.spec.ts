import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEEPEST, depthOf, flatten, moved, nextNumber, numbered } from './agenda.js';

const node = (id: string, parentId: string | null = null) => ({ id, parentId });
const outline = (items: readonly { id: string; number: string }[]) => items.map(({ id, number }) => `${number} ${id}`);

describe('numbered', () => {
  it('numbers by place, parents before their children', () => {
    const items = [node('a'), node('b'), node('c'), node('b1', 'b'), node('b2', 'b'), node('b11', 'b1')];
    expect(outline(numbered(items))).toEqual(['1 a', '2 b', '2.1 b1', '2.1.1 b11', '2.2 b2', '3 c']);
    expect(numbered(items).map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(numbered([])).toEqual([]);
  });
});

describe('moved', () => {
  const items = [node('a'), node('b'), node('b1', 'b'), node('c')];
  const go = (id: string, parentId: string | null, afterId: string | null) =>
    moved(
      items,
      items.find((item) => item.id === id)!,
      parentId,
      afterId,
    );

  it('puts an item first, after a sibling, and under another', () => {
    expect(outline(numbered(go('c', null, null) as typeof items))).toEqual(['1 c', '2 a', '3 b', '3.1 b1']);
    expect(outline(numbered(go('a', null, 'b') as typeof items))).toEqual(['1 b', '1.1 b1', '2 a', '3 c']);
    expect(outline(numbered(go('a', 'b', 'b1') as typeof items))).toEqual(['1 b', '1.1 b1', '1.2 a', '2 c']);
  });

  it('refuses what cannot be', () => {
    expect(go('b', 'b1', null)).toBe('UNDER_ITSELF');
    expect(go('b', 'b', null)).toBe('UNDER_ITSELF');
    expect(go('a', null, 'b1')).toBe('NO_SUCH_PLACE');
    expect(go('a', 'x', null)).toBe('NO_SUCH_PLACE');
    const deep = [node('a'), node('b', 'a'), node('c', 'b'), node('d')];
    expect(moved(deep, deep[3]!, 'c', null)).toBe('TOO_DEEP');
    expect(moved(deep, { ...deep[0]! }, 'd', null)).toBe('TOO_DEEP');
  });

  it('loses and doubles nothing, and is never too deep, whatever is moved where', () => {
    const places = fc.array(fc.tuple(fc.nat(5), fc.option(fc.nat(5)), fc.option(fc.nat(5))), { maxLength: 20 });
    fc.assert(
      fc.property(places, (moves) => {
        const name = (index: number | null) => (index === null ? null : `i${index}`);
        let tree = Array.from({ length: 6 }, (_, index) => node(`i${index}`));
        for (const [what, under, after] of moves) {
          const next = moved(
            tree,
            tree.find(({ id }) => id === `i${what}`)!,
            name(under),
            name(after),
          );
          if (typeof next !== 'string') tree = flatten(next);
        }
        expect(tree.map(({ id }) => id).sort()).toEqual(['i0', 'i1', 'i2', 'i3', 'i4', 'i5']);
        expect(Math.max(...tree.map(({ id }) => depthOf(tree, id)))).toBeLessThanOrEqual(DEEPEST);
        expect(new Set(numbered(tree).map(({ number }) => number)).size).toBe(6);
      }),
    );
  });
});

describe('nextNumber', () => {
  it.each([
    [['1', '2'], null, '3'],
    [[], null, '1'],
    [['4.1', '4.3'], '4', '4.4'],
    [[], '4', '4.1'],
    [['16', '17'], null, '18'],
    [['12/2025', '13/2025'], null, '14'],
  ])('after %j comes, under %j, %s', (numbers, parent, next) => {
    expect(
      nextNumber(
        numbers.map((number) => ({ number })),
        parent,
      ),
    ).toBe(next);
  });
});
