import { addDays } from '@domain/shared/swedish-day.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { stockholmInstant } from '@domain/shared/stockholm.js';
import type { EntityManager } from 'typeorm';
import type { Body } from '../bodies/index.js';
import { AgendaItem, Meeting } from '../meetings/index.js';
import type { PublicationDrafts, PublicationsService } from '../public/index.js';
import { MEETINGS } from './meetings.data.js';

interface Demo {
  readonly today: LocalDate;
  readonly bodies: ReadonlyMap<string, Body>;
  /** By body: the account that keeps its meetings. */
  readonly secretaries: ReadonlyMap<string, string>;
  readonly drafts: PublicationDrafts;
  readonly publications: PublicationsService;
}

/** What the secretariats of the demo have published, the way they do it: from the check, and after all else has been stored. */
export async function publishMeetings(em: EntityManager, demo: Demo): Promise<void> {
  for (const wanted of MEETINGS.filter(({ published }) => published)) {
    const bodyId = demo.bodies.get(wanted.body)!.id;
    const startsAt = stockholmInstant(addDays(demo.today, wanted.day)!, wanted.from);
    const meeting = await em.findOneByOrFail(Meeting, { bodyId, startsAt });
    const actor = { id: demo.secretaries.get(wanted.body)!, roles: [{ role: 'SECRETARIAT', bodyId }] } as const;
    const publish = async (kind: 'MINUTES' | 'DECISION', subject: string) => {
      const { digest } = await demo.drafts.of(actor, { kind, subject });
      await demo.publications.publish(actor, { kind, subject, digest });
    };
    await publish('MINUTES', meeting.id);
    const items = await em.find(AgendaItem, { where: { meetingId: meeting.id }, order: { position: 'ASC' } });
    for (const [at, { published }] of wanted.items.entries()) {
      if (published) await publish('DECISION', items[at]!.id);
    }
  }
}
