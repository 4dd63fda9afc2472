import type { Actor } from '@domain/access/actor.js';
import { badMeeting } from '@domain/meetings/errors.js';
import { textFault } from '@domain/meetings/item.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../../events/index.js';
import { AgendaItem } from '../agenda.entity.js';
import { refuse } from '../decided.js';
import type { Meeting } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { ApprovedItem, MinutesCorrection } from './approval.entity.js';

/** What is put right in approved minutes: a new version beside a text that stays. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly meetings: MeetingsService,
    private readonly events: EventsService,
  ) {}

  /** By meeting, the first first. */
  async of(meetingIds: readonly string[]): Promise<ReadonlyMap<string, MinutesCorrection[]>> {
    const found = await this.tx.read.find(MinutesCorrection, {
      where: { meetingId: In([...meetingIds]) },
      order: { sequence: 'ASC' },
    });
    return groupBy(found, ({ meetingId }) => meetingId);
  }

  add(
    actor: Actor,
    { meeting: id, item, text: typed }: { meeting: string; item?: string | null; text: string },
  ): Promise<Meeting> {
    const text = typed.trim();
    const fault = text === '' ? 'Skriv vad som rättas.' : textFault(text);
    if (fault !== undefined) throw refuse(badMeeting('text', fault));
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.keepable(em, actor, id);
      const itemId = item ?? null;
      if (itemId !== null && !(await em.existsBy(AgendaItem, { id: itemId, meetingId: id }))) throw notFound('Punkten');
      const approved =
        meeting.status === 'APPROVED' || (itemId !== null && (await em.existsBy(ApprovedItem, { itemId })));
      if (!approved) throw refuse({ code: 'MINUTES_NOT_APPROVED' });
      const last = await em.findOne(MinutesCorrection, { where: { meetingId: id }, order: { sequence: 'DESC' } });
      const correction = {
        id: uuid(),
        meetingId: id,
        sequence: (last?.sequence ?? 0) + 1,
        itemId,
        text,
        madeAt: this.clock.now(),
        madeById: actor.id,
      };
      await em.insert(MinutesCorrection, correction);
      await this.events.record(em, {
        actor,
        kind: 'meetings.minutes-corrected',
        subject: { type: 'minutes_correction', id: correction.id },
        bodyId: meeting.bodyId,
        data: { meeting: id, item: itemId, sequence: correction.sequence },
      });
      return meeting;
    });
  }
}
