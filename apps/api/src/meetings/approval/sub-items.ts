import type { AgendaItem } from '../agenda.entity.js';

/** Ids of these items and of what stands under them: they are approved together. @param items of the meeting, in order. */
export function withSubItems(items: readonly AgendaItem[], ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  for (const { id, parentId } of items) if (parentId !== null && wanted.has(parentId)) wanted.add(id);
  return [...wanted];
}
