import type { Actor } from '@domain/access/actor.js';
import { checkApprovers } from '@domain/meetings/approval.js';
import { groupBy } from '@domain/shared/group-by.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { decided, refuse } from '../decided.js';
import type { Meeting } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { ApprovalBundle, MeetingApprover } from './approval.entity.js';

/** Those who were chosen at the meeting to approve its minutes (justerare). */
@Injectable()
export class ApproversService {
  constructor(
    private readonly tx: Tx,
    private readonly meetings: MeetingsService,
    private readonly bodies: BodiesService,
    private readonly events: EventsService,
  ) {}

  /** By meeting, in order. */
  async of(
    meetingIds: readonly string[],
    em: EntityManager = this.tx.read,
  ): Promise<ReadonlyMap<string, MeetingApprover[]>> {
    const found = await em.find(MeetingApprover, {
      where: { meetingId: In([...meetingIds]) },
      order: { position: 'ASC' },
    });
    return groupBy(found, ({ meetingId }) => meetingId);
  }

  /** A name means who sits in the body on the day of the meeting. */
  async set(actor: Actor, { meeting: id, approvers }: { meeting: string; approvers: string[] }): Promise<Meeting> {
    const names = decided(checkApprovers(approvers));
    const people = await this.peopleIn(await this.meetings.meeting(actor, id));
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.keepable(em, actor, id);
      if (meeting.status === 'APPROVED') throw refuse({ code: 'MINUTES_LOCKED', why: 'APPROVED' });
      if (await em.existsBy(ApprovalBundle, { meetingId: id, state: 'OPEN' })) {
        throw refuse({ code: 'MINUTES_LOCKED', why: 'SUBMITTED' });
      }
      const before = (await this.of([id], em)).get(id) ?? [];
      if (before.map(({ name }) => name).join('\n') === names.join('\n')) return meeting;
      await em.delete(MeetingApprover, { meetingId: id });
      if (names.length > 0) {
        await em.insert(
          MeetingApprover,
          names.map((name, position) => ({
            id: uuid(),
            meetingId: id,
            position,
            name,
            personId: people.get(name) ?? null,
          })),
        );
      }
      await this.events.record(em, {
        actor,
        kind: 'meetings.approvers-chosen',
        subject: { type: 'meeting', id },
        bodyId: meeting.bodyId,
        data: { approvers: names.length },
      });
      return meeting;
    });
  }

  /** Ids of people by their name; a name that several have is nobody's. */
  private async peopleIn({ bodyId, startsAt }: Meeting): Promise<ReadonlyMap<string, string>> {
    const seats = (await this.bodies.seatsOf([bodyId], inStockholm(startsAt).day)).get(bodyId) ?? [];
    const people = await this.bodies.people([...new Set(seats.map(({ personId }) => personId))]);
    const byName = groupBy([...people.values()], ({ name }) => name);
    return new Map([...byName].flatMap(([name, all]) => (all.length === 1 ? [[name, all[0]!.id] as const] : [])));
  }
}
