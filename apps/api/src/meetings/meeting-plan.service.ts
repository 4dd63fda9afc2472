import type { Actor } from '@domain/access/actor.js';
import { mayPlanMeetings } from '@domain/meetings/policy.js';
import { checkMeeting, checkSeries, messageFault } from '@domain/meetings/check-meeting.js';
import { badMeeting } from '@domain/meetings/errors.js';
import type { MeetingStatus } from '@domain/meetings/kinds.js';
import { step } from '@domain/meetings/states.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { oneLine } from '@domain/shared/name.js';
import { stockholmInstant } from '@domain/shared/stockholm.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { isReferredTo, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService, type Body } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { AgendaItem, BacklogItem, Decision, ItemRecord, MeetingAttachment } from './agenda.entity.js';
import { Attendee } from './attendee.entity.js';
import { refuseLockedHead } from './approval/text-lock.js';
import { decided, refuse } from './decided.js';
import { Meeting, MeetingSeries } from './meeting.entity.js';
import { MeetingsService } from './meetings.service.js';
import { Summons, SummonsItem } from './summons.entity.js';
import { SummonsService } from './summons.service.js';

export interface MeetingChange {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly body?: string | null;
  readonly title?: string | null;
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
  readonly place?: string | null;
}

export interface SeriesWanted {
  readonly body: string;
  readonly title: string;
  readonly days: readonly LocalDate[];
  readonly startTime: string;
  readonly endTime?: string | null;
  readonly place?: string | null;
}

/** Called in the transaction that removes a meeting; may refuse. */
export type RemovalListener = (em: EntityManager, actor: Actor, meetingId: string) => Promise<void>;

/** When and where a body meets, and how far a meeting has come. */
@Injectable()
export class MeetingPlanService {
  private readonly listeners: RemovalListener[] = [];

  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly meetings: MeetingsService,
    private readonly summonses: SummonsService,
    private readonly events: EventsService,
  ) {}

  /** Adds a meeting or changes one; null clears, absent keeps. */
  save(actor: Actor, input: MeetingChange): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const existing = input.id == null ? undefined : await this.atVersion(em, actor, input.id, input.version);
      const meeting = existing ?? (await this.newMeeting(em, actor, input));
      const before = { startsAt: meeting.startsAt, endsAt: meeting.endsAt };
      const headBefore = headOf(meeting);
      if (input.title != null) meeting.title = input.title.trim();
      if (input.startsAt != null) meeting.startsAt = input.startsAt;
      if (input.endsAt !== undefined) meeting.endsAt = input.endsAt;
      if (input.place !== undefined) meeting.place = oneLine(input.place ?? '');
      decided(checkMeeting(meeting));
      if (existing && headOf(meeting) !== headBefore) await refuseLockedHead(em, meeting);
      await em.save(Meeting, { ...meeting, version: existing ? meeting.version + 1 : 1 });
      if (existing) meeting.version++;
      await this.meetings.noteChange(em, meeting);
      const { startsAt, endsAt } = meeting;
      await this.events.record(em, {
        actor,
        kind: existing ? 'meetings.meeting-changed' : 'meetings.meeting-planned',
        subject: { type: 'meeting', id: meeting.id },
        bodyId: meeting.bodyId,
        data: { ...(existing && { before }), after: { startsAt, endsAt } },
      });
      return meeting;
    });
  }

  /** One meeting for each day, under one name. */
  plan(actor: Actor, { body: slug, title, days, startTime, endTime, place }: SeriesWanted): Promise<Meeting[]> {
    const fault = checkSeries({ days, startTime, endTime: endTime ?? null });
    if (!fault.ok) throw refuse(fault.error);
    return this.tx.run(async (em) => {
      const body = await this.plannable(em, actor, slug);
      const series = { id: uuid(), bodyId: body.id, title: title.trim(), createdAt: this.clock.now() };
      const meetings = [...days].sort().map((day): Meeting => ({
        ...this.blank(body, series.title, stockholmInstant(day, startTime)),
        seriesId: series.id,
        endsAt: endTime == null ? null : stockholmInstant(day, endTime),
        place: oneLine(place ?? ''),
      }));
      for (const meeting of meetings) decided(checkMeeting(meeting));
      await em.insert(MeetingSeries, series);
      await em.insert(Meeting, meetings);
      await this.events.record(em, {
        actor,
        kind: 'meetings.series-planned',
        subject: { type: 'meeting_series', id: series.id },
        bodyId: body.id,
        data: { meetings: meetings.length },
      });
      return meetings;
    });
  }

  /** Begin, end, begin again, cancel. */
  advance(
    actor: Actor,
    { id, version, to, message }: { id: string; version: number; to: MeetingStatus; message?: string | null },
  ): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const meeting = await this.atVersion(em, actor, id, version);
      const before = meeting.status;
      const fault = messageFault(message ?? '');
      if (fault !== undefined) throw badInput('message', fault);
      if (to === 'SUMMONED' || to === 'MINUTES_SENT' || to === 'APPROVED') {
        throw refuse(
          badMeeting(
            'to',
            'Skicka kallelsen eller anteckningarna, eller anteckna justeringen; då ändras läget av sig självt.',
          ),
        );
      }
      meeting.status = decided(step(before, to));
      if (to === 'IN_SESSION') await em.update(AgendaItem, { meetingId: id }, { announced: true });
      if (to === 'HELD') meeting.currentItemId = null;
      meeting.version++;
      await em.save(Meeting, meeting);
      if (to === 'CANCELLED') await this.summonses.record(em, actor, meeting, 'CANCELLATION', message ?? '', []);
      await this.events.record(em, {
        actor,
        kind: 'meetings.meeting-advanced',
        subject: { type: 'meeting', id },
        bodyId: meeting.bodyId,
        data: { before, after: to },
      });
      return meeting;
    });
  }

  /** Which item is being dealt with; the room's screen shows it. */
  present(actor: Actor, meetingId: string, itemId: string | null): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.writable(em, actor, meetingId);
      if (meeting.status !== 'IN_SESSION') {
        throw refuse({ code: 'ILLEGAL_TRANSITION', from: meeting.status, to: 'IN_SESSION' });
      }
      if (itemId !== null && !(await em.existsBy(AgendaItem, { id: itemId, meetingId }))) throw notFound('Punkten');
      // The version stays: showing an item disturbs nobody who changes the meeting.
      await em.update(Meeting, { id: meetingId }, { currentItemId: itemId });
      await this.events.record(em, {
        actor,
        kind: 'meetings.item-presented',
        subject: { type: 'meeting', id: meetingId },
        bodyId: meeting.bodyId,
        data: { item: itemId },
      });
      return { ...meeting, currentItemId: itemId };
    });
  }

  /** Features behind this one in the order take away here what hangs on a meeting that goes. */
  onRemoval(listener: RemovalListener): void {
    this.listeners.push(listener);
  }

  /** A draft that was never sent, or an import that was wrong. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.writable(em, actor, id);
      if (meeting.status !== 'DRAFT' && meeting.sourceHash === null) {
        throw badInput(
          'id',
          'Bara ett utkast eller ett importerat möte kan tas bort. Ett möte som är kallat kan ställas in.',
        );
      }
      for (const listener of this.listeners) await listener(em, actor, id);
      const itemIds = (await this.meetings.itemsOf([id], em)).get(id)?.map((item) => item.id) ?? [];
      try {
        await em.delete(MeetingAttachment, { meetingId: id });
        await em.update(Attendee, { meetingId: id }, { substitutesForId: null });
        await em.delete(Attendee, { meetingId: id });
        await em.delete(Decision, { itemId: In(itemIds) });
        await em.delete(ItemRecord, { itemId: In(itemIds) });
        // Of no items nothing is left in the statement but its null, which libsql takes for an object of named parameters.
        if (itemIds.length > 0) {
          await em.update(BacklogItem, { placedItemId: In(itemIds) }, { placedItemId: null, placedYear: null });
          await em.update(BacklogItem, { fromItemId: In(itemIds) }, { fromItemId: null });
        }
        await em.update(AgendaItem, { meetingId: id }, { parentId: null });
        await em.delete(AgendaItem, { meetingId: id });
        await em.delete(SummonsItem, { itemId: In(itemIds) });
        await em.delete(Summons, { meetingId: id });
        await em.delete(Meeting, { id });
      } catch (error) {
        if (!isReferredTo(error)) throw error;
        throw badInput('id', 'Någon punkt fortsätter i ett annat möte, eller så har något skickats ut från mötet.');
      }
      await this.events.record(em, {
        actor,
        kind: 'meetings.draft-removed',
        subject: { type: 'meeting', id },
        bodyId: meeting.bodyId,
        data: { imported: meeting.sourceHash !== null },
      });
    });
  }

  private async atVersion(em: EntityManager, actor: Actor, id: string, version: number | null | undefined) {
    const meeting = await this.meetings.writable(em, actor, id);
    if (version == null) throw badInput('version', 'Ange versionen som du läste.');
    if (meeting.version !== version) throw refuse({ code: 'CONFLICT', what: 'mötet' }, { version: meeting.version });
    return meeting;
  }

  private async newMeeting(
    em: EntityManager,
    actor: Actor,
    { body: slug, title, startsAt }: MeetingChange,
  ): Promise<Meeting> {
    if (slug == null) throw badInput('body', 'Ange vilken samverkan som möts.');
    if (title == null) throw badInput('title', 'Ange mötets titel.');
    if (startsAt == null) throw badInput('startsAt', 'Ange när mötet börjar.');
    return this.blank(await this.plannable(em, actor, slug), title.trim(), startsAt);
  }

  private async plannable(em: EntityManager, actor: Actor, slug: string): Promise<Body> {
    const body = await this.bodies.bySlug(slug, em);
    if (!body) throw notFound('Samverkan');
    allow(mayPlanMeetings(actor, await this.bodies.facts(body.id, em)), 'Samverkan');
    return body;
  }

  private blank(body: Body, title: string, startsAt: Date): Meeting {
    return {
      id: uuid(),
      bodyId: body.id,
      seriesId: null,
      title,
      startsAt,
      endsAt: null,
      place: '',
      status: 'DRAFT',
      version: 1,
      currentItemId: null,
      summonedAt: null,
      minutesSentAt: null,
      minutesChangedAt: null,
      sourceHash: null,
      createdAt: this.clock.now(),
    };
  }
}

const headOf = ({ title, startsAt, place }: Meeting): string => [title, startsAt.toISOString(), place].join('\n');
