import { depthOf, flatten, moved } from '@domain/meetings/agenda.js';

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Where an item is to be put: under a parent (null = at the top), right after a sibling (null = first). */
export interface Target {
  readonly parent: string | null;
  readonly after: string | null;
}

export interface Placed {
  readonly id: string;
  readonly parent?: string | null;
}

/**
 * Where one step takes an item: past the sibling before or after it, in under the one before, or out behind its parent. Undefined when
 * there is no such place.
 *
 * @param items the agenda in reading order.
 */
export function moveTarget(items: readonly Placed[], id: string, direction: Direction): Target | undefined {
  const nodes = items.map((item) => ({ id: item.id, parentId: item.parent ?? null }));
  const item = nodes.find((node) => node.id === id);
  if (!item) return undefined;
  const siblings = nodes.filter(({ parentId }) => parentId === item.parentId);
  const at = siblings.indexOf(item);
  const target = ((): Target | undefined => {
    switch (direction) {
      case 'up':
        return at === 0 ? undefined : { parent: item.parentId, after: siblings[at - 2]?.id ?? null };
      case 'down':
        return at === siblings.length - 1 ? undefined : { parent: item.parentId, after: siblings[at + 1]!.id };
      case 'in': {
        const parent = siblings[at - 1];
        if (!parent) return undefined;
        return { parent: parent.id, after: nodes.findLast(({ parentId }) => parentId === parent.id)?.id ?? null };
      }
      case 'out':
        if (item.parentId === null) return undefined;
        return { parent: nodes.find((node) => node.id === item.parentId)?.parentId ?? null, after: item.parentId };
    }
  })();
  return target && typeof moved(nodes, item, target.parent, target.after) !== 'string' ? target : undefined;
}

/** The agenda with an item in another place, in reading order. */
export function placedAt(items: readonly Placed[], id: string, { parent, after }: Target): readonly Placed[] {
  const nodes = items.map((item) => ({ id: item.id, parentId: item.parent ?? null }));
  const next = moved(nodes, { id, parentId: null }, parent, after);
  if (typeof next === 'string') return items;
  return flatten(next).map((node) => ({ id: node.id, parent: node.parentId }));
}

/** How deep each item lies, from 1. */
export const depths = (items: readonly Placed[]): ReadonlyMap<string, number> => {
  const nodes = items.map(({ id, parent }) => ({ id, parentId: parent ?? null }));
  return new Map(nodes.map(({ id }) => [id, depthOf(nodes, id)]));
};
