/** An item's place in the tree. */
export interface Node {
  readonly id: string;
  readonly parentId: string | null;
}

/** An item's place as it is read: from 0, with the number that it has there ("4.1"). */
export interface Placed extends Node {
  readonly position: number;
  readonly number: string;
}

export const DEEPEST = 3;

const childrenOf = <T extends Node>(items: readonly T[], parentId: string | null): T[] =>
  items.filter((item) => item.parentId === parentId);

/** The items in reading order, each parent before its children, children in the order in which they come. */
export function flatten<T extends Node>(items: readonly T[], parentId: string | null = null): T[] {
  return childrenOf(items, parentId).flatMap((item) => [item, ...flatten(items, item.id)]);
}

/** The items in reading order, numbered by their place: 1, 2, 2.1, 2.2, 3. */
export function numbered<T extends Node>(items: readonly T[]): (T & Placed)[] {
  let position = 0;
  const under = (parentId: string | null, prefix: string): (T & Placed)[] =>
    childrenOf(items, parentId).flatMap((item, index) => {
      const number = `${prefix}${index + 1}`;
      return [{ ...item, position: position++, number }, ...under(item.id, `${number}.`)];
    });
  return under(null, '');
}

/** How deep an item lies: 1 for the top. */
export function depthOf(items: readonly Node[], id: string | null): number {
  let depth = 0;
  for (let at = id; at !== null; at = items.find((item) => item.id === at)?.parentId ?? null) depth++;
  return depth;
}

/** How many levels an item and what lies under it take. */
function heightOf(items: readonly Node[], id: string): number {
  return 1 + Math.max(0, ...childrenOf(items, id).map((child) => heightOf(items, child.id)));
}

const isUnder = (items: readonly Node[], id: string | null, ancestor: string): boolean => {
  for (let at = id; at !== null; at = items.find((item) => item.id === at)?.parentId ?? null) {
    if (at === ancestor) return true;
  }
  return false;
};

/** Why an item can't be moved there. */
export type MoveFault = 'UNDER_ITSELF' | 'TOO_DEEP' | 'NO_SUCH_PLACE';

/**
 * The items with one of them in another place: under a parent (null = at the top), right after a sibling (null = first). An item
 * that is not among them is put in.
 */
export function moved<T extends Node>(
  items: readonly T[],
  item: T,
  parentId: string | null,
  afterId: string | null,
): T[] | MoveFault {
  if (isUnder(items, parentId, item.id)) return 'UNDER_ITSELF';
  if (parentId !== null && !items.some(({ id }) => id === parentId)) return 'NO_SUCH_PLACE';
  const rest = items.filter(({ id }) => id !== item.id);
  if (afterId !== null && !rest.some(({ id, parentId: its }) => id === afterId && its === parentId))
    return 'NO_SUCH_PLACE';
  if (depthOf(items, parentId) + heightOf(items, item.id) > DEEPEST) return 'TOO_DEEP';
  const placed = { ...item, parentId };
  if (afterId === null) return [placed, ...rest];
  const at = rest.findIndex(({ id }) => id === afterId) + 1;
  return [...rest.slice(0, at), placed, ...rest.slice(at)];
}

/** The next free number under a parent, for an item that is added while the numbers stand: after 4 and 5 comes 6. */
export function nextNumber(siblings: readonly { readonly number: string }[], parentNumber: string | null): string {
  const last = Math.max(0, ...siblings.map(({ number }) => Number(/\d+/.exec(number.split('.').at(-1)!)?.[0] ?? 0)));
  return parentNumber === null ? String(last + 1) : `${parentNumber}.${last + 1}`;
}
