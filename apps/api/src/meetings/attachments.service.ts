import type { Actor } from '@domain/access/actor.js';
import { mayReadMeeting } from '@domain/meetings/policy.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { type FileWithBytes, FilesService } from '@platform/files/files.service.js';
import { Tx } from '@platform/tx/tx.js';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { AgendaItem, MeetingAttachment } from './agenda.entity.js';
import { refuseLocked } from './approval/text-lock.js';
import { Meeting } from './meeting.entity.js';
import { factsOf, MeetingsService } from './meetings.service.js';

const MOST = 200;

/** The papers of a meeting. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly meetings: MeetingsService,
    private readonly files: FilesService,
    private readonly events: EventsService,
  ) {}

  async attach(
    actor: Actor,
    wanted: { meeting: string; item?: string | null; file: string; name?: string | null },
  ): Promise<{ meeting: Meeting; attachment: MeetingAttachment }> {
    const file = await this.files.own(actor, wanted.file);
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.writable(em, actor, wanted.meeting);
      const itemId = wanted.item ?? null;
      if (itemId !== null && !(await em.existsBy(AgendaItem, { id: itemId, meetingId: meeting.id }))) {
        throw notFound('Punkten');
      }
      await refuseLocked(em, meeting, itemId);
      const all = (await this.meetings.attachmentsOf([meeting.id], em)).get(meeting.id) ?? [];
      if (all.length >= MOST) throw badInput('meeting', `Ett möte har högst ${MOST} bilagor.`);
      const name = wanted.name?.trim() || file.name;
      if (name.length > 200) throw badInput('name', 'Namnet får ha högst 200 tecken.');
      const attachment = em.create(MeetingAttachment, {
        id: uuid(),
        meetingId: meeting.id,
        itemId,
        position: (all.at(-1)?.position ?? -1) + 1,
        name,
        fileId: file.id,
        told: false,
        addedAt: this.clock.now(),
      });
      await em.insert(MeetingAttachment, attachment);
      await this.meetings.noteChange(em, meeting);
      await this.events.record(em, {
        actor,
        kind: 'meetings.attachment-added',
        subject: { type: 'meeting_attachment', id: attachment.id },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id, item: itemId },
      });
      return { meeting, attachment };
    });
  }

  remove(actor: Actor, id: string): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(MeetingAttachment, { id });
      if (!found) throw notFound('Bilagan');
      const meeting = await this.meetings.writable(em, actor, found.meetingId);
      await refuseLocked(em, meeting, found.itemId);
      await em.delete(MeetingAttachment, { id });
      await this.meetings.noteChange(em, meeting);
      await this.events.record(em, {
        actor,
        kind: 'meetings.attachment-removed',
        subject: { type: 'meeting_attachment', id },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id, item: found.itemId },
      });
      return meeting;
    });
  }

  /** The paper itself, for those who may see the meeting and the item that it lies under. */
  async open(actor: Actor, id: string): Promise<FileWithBytes & { readonly name: string }> {
    const found = await this.tx.read.findOneBy(MeetingAttachment, { id });
    const meeting = found && (await this.tx.read.findOneBy(Meeting, { id: found.meetingId }));
    if (!meeting || found.fileId === null) throw notFound('Bilagan');
    const facts = await this.bodies.facts(meeting.bodyId);
    allow(mayReadMeeting(actor, facts, factsOf(meeting)), 'Bilagan');
    const sight = (await this.meetings.sightOf(actor, [meeting.id])).get(meeting.id)!;
    if (!found.told && !sight.untoldPapers) throw notFound('Bilagan');
    return { ...(await this.files.read(found.fileId)), name: found.name };
  }
}
