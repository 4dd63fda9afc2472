import type { Actor } from '@domain/access/actor.js';
import { mayWriteMeeting } from '@domain/meetings/policy.js';
import { secrecySection } from '@domain/records/secrecy.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { AgendaItem, factsOf, Meeting, MeetingAttachment } from '../meetings/index.js';
import { SecrecyMark } from './secrecy-mark.entity.js';

export interface MarkWanted {
  readonly item?: string | null;
  readonly attachment?: string | null;
  /** null takes the mark away */
  readonly section?: string | null;
}

interface Subject {
  readonly kind: SecrecyMark['kind'];
  readonly id: string;
  readonly meetingId: string;
}

/** What of a meeting is marked as secret. A mark is a reminder: what may be given out is tried each time (OSL 5:5). */
@Injectable()
export class SecrecyMarks {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly events: EventsService,
  ) {}

  /** Sections by the id of the item or of the attachment. */
  async ofSubjects(ids: readonly string[], em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, string>> {
    const rows = await em.findBy(SecrecyMark, { subjectId: In([...ids]) });
    return new Map(rows.map(({ subjectId, section }) => [subjectId, section]));
  }

  async ofMeeting(meetingId: string, em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, string>> {
    const rows = await em.findBy(SecrecyMark, { meetingId });
    return new Map(rows.map(({ subjectId, section }) => [subjectId, section]));
  }

  /** Marks an item or an attachment, or takes its mark away; also when the minutes are locked: the mark is none of their text. */
  async mark(actor: Actor, wanted: MarkWanted): Promise<Meeting> {
    const section = wanted.section == null ? null : secrecySection(wanted.section);
    if (section === undefined) throw badInput('section', 'Skriv paragrafen så här: OSL 21 kap. 7 §.');
    return this.tx.run(async (em) => {
      const subject = await this.subject(em, wanted);
      const meeting = await em.findOneOrFail(Meeting, { where: { id: subject.meetingId }, ...locked(em) });
      const facts = await this.bodies.facts(meeting.bodyId, em);
      allow(mayWriteMeeting(actor, facts, factsOf(meeting)), wanted.item == null ? 'Bilagan' : 'Punkten');
      const { kind, id: subjectId } = subject;
      const before = await em.findOneBy(SecrecyMark, { kind, subjectId });
      if ((before?.section ?? null) === section) return meeting;
      if (before) await em.delete(SecrecyMark, { id: before.id });
      if (section !== null) {
        await em.insert(SecrecyMark, {
          id: uuid(),
          kind,
          subjectId,
          meetingId: meeting.id,
          section,
          markedAt: this.clock.now(),
          markedById: actor.id,
        });
      }
      await this.events.record(em, {
        actor,
        kind: section === null ? 'records.secrecy-mark-removed' : 'records.secrecy-marked',
        subject: { type: kind === 'ITEM' ? 'agenda_item' : 'meeting_attachment', id: subjectId },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id, section: section ?? before!.section },
      });
      return meeting;
    });
  }

  private async subject(em: EntityManager, { item, attachment }: MarkWanted): Promise<Subject> {
    if ((item == null) === (attachment == null)) throw badInput('item', 'Ange antingen en punkt eller en bilaga.');
    const found =
      item != null
        ? await em.findOneBy(AgendaItem, { id: item })
        : await em.findOneBy(MeetingAttachment, { id: attachment! });
    if (!found) throw notFound(item != null ? 'Punkten' : 'Bilagan');
    return { kind: item != null ? 'ITEM' : 'ATTACHMENT', id: found.id, meetingId: found.meetingId };
  }
}
