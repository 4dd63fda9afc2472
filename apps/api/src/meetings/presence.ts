import type { ItemRange } from '@domain/meetings/attendance.js';
import { badInput } from '@platform/errors/portal-error.js';
import type { EntityManager } from 'typeorm';
import { Attendee } from './attendee.entity.js';

/** Who was there for some items only, when the agenda changes. */
export async function changePresence(
  em: EntityManager,
  meetingId: string,
  change: (ranges: readonly ItemRange[]) => ItemRange[] | null,
): Promise<void> {
  for (const { id, name, items } of await em.findBy(Attendee, { meetingId })) {
    const ranges = change(JSON.parse(items) as ItemRange[]);
    if (ranges === null) {
      throw badInput('id', `${name} är antecknad som närvarande bara vid den punkten. Ändra närvaron först.`);
    }
    const now = JSON.stringify(ranges);
    if (now !== items) await em.update(Attendee, { id }, { items: now, version: () => 'version + 1' });
  }
}
