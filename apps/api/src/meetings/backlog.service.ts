import type { Actor } from '@domain/access/actor.js';
import { badMeeting } from '@domain/meetings/errors.js';
import { type ItemOutcome, textFault } from '@domain/meetings/item.js';
import { mayPlanMeetings, mayReadBacklog } from '@domain/meetings/policy.js';
import { yearOf } from '@domain/shared/local-date.js';
import { isReadable, oneLine } from '@domain/shared/name.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, type FindOptionsWhere, IsNull, MoreThan, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { AgendaItem, AgendaItemExempt, BacklogItem, MeetingAttachment } from './agenda.entity.js';
import { AgendaService, checkVersion, type ItemAndMeeting } from './agenda.service.js';
import { refuse } from './decided.js';
import { refuseLocked } from './approval/text-lock.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingsService } from './meetings.service.js';

export interface BacklogChange {
  readonly id?: string | null;
  readonly body: string;
  readonly title?: string | null;
  readonly background?: string | null;
  readonly month?: number | null;
}

/** What lies in store for meetings to come, and items that go on from one meeting to another. */
@Injectable()
export class BacklogService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly meetings: MeetingsService,
    private readonly agenda: AgendaService,
    private readonly events: EventsService,
  ) {}

  /** What waits to be placed, and what comes back each year, oldest first. */
  async list(actor: Actor, bodyId: string, first: number, after?: string | null): Promise<Connection<BacklogItem>> {
    const take = checkFirst(first);
    if (!mayReadBacklog(actor, { bodyId }).allowed)
      return pageOf<BacklogItem, BacklogItem>(
        [],
        take,
        () => [],
        (row) => row,
        () => Promise.resolve(0),
      );
    const where: FindOptionsWhere<BacklogItem>[] = [
      { bodyId, month: Not(IsNull()) },
      { bodyId, month: IsNull(), placedItemId: IsNull() },
    ];
    const below = after == null ? {} : { id: MoreThan(String(decodeCursor(after, 1)[0])) };
    const rows = await this.tx.read.find(BacklogItem, {
      where: where.map((each) => ({ ...each, ...below })),
      order: { id: 'ASC' },
      take: take + 1,
    });
    return pageOf(
      rows,
      take,
      ({ id }) => [id],
      (row) => row,
      () => this.tx.read.count(BacklogItem, { where }),
    );
  }

  save(actor: Actor, { id, body: slug, title, background, month }: BacklogChange): Promise<BacklogItem> {
    return this.tx.run(async (em) => {
      const body = await this.bodies.bySlug(slug, em);
      if (!body) throw notFound('Samverkan');
      allow(mayPlanMeetings(actor, await this.bodies.facts(body.id, em)), 'Samverkan');
      const existing =
        id == null ? null : await em.findOne(BacklogItem, { where: { id, bodyId: body.id }, ...locked(em) });
      if (id != null && !existing) throw notFound('Punkten');
      const item = existing ?? this.blank(em, body.id);
      if (title != null) item.title = oneLine(title);
      if (background !== undefined) item.background = background ?? '';
      if (month !== undefined) item.month = month;
      if (item.title === '' || item.title.length > 300) throw badInput('title', 'Rubriken ska ha 1–300 tecken.');
      if (!isReadable(item.title))
        throw badInput('title', 'Rubriken ska ha bokstäver eller siffror, och bara tecken som syns.');
      const fault = textFault(item.background);
      if (fault !== undefined) throw refuse(badMeeting('background', fault));
      if (item.month !== null && (item.month < 1 || item.month > 12)) {
        throw badInput('month', 'Månaden ska vara 1–12.');
      }
      await em.save(BacklogItem, item);
      await this.tell(em, actor, existing ? 'backlog-changed' : 'backlog-added', item);
      return item;
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.tx.run(async (em) => {
      const item = await this.writable(em, actor, id);
      await em.delete(BacklogItem, { id });
      await this.tell(em, actor, 'backlog-removed', item);
    });
  }

  /** From the backlog to the end of an agenda. What comes back each year stays in the backlog, too. */
  place(actor: Actor, { id, meeting: meetingId }: { id: string; meeting: string }): Promise<ItemAndMeeting> {
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.writable(em, actor, meetingId);
      const waiting = await this.writable(em, actor, id);
      if (waiting.bodyId !== meeting.bodyId) throw badInput('meeting', 'Punkten hör till en annan samverkan.');
      const year = yearOf(inStockholm(meeting.startsAt).day);
      if (waiting.month === null ? waiting.placedItemId !== null : (waiting.placedYear ?? 0) >= year) {
        throw badInput('id', 'Punkten står redan på en dagordning.');
      }
      const origin = waiting.fromItemId === null ? null : await em.findOneBy(AgendaItem, { id: waiting.fromItemId });
      const agendaItem = origin
        ? await this.goOn(em, actor, { ...origin, title: waiting.title, background: waiting.background }, meeting)
        : await this.agenda.append(em, actor, meeting, { title: waiting.title, background: waiting.background });
      await em.update(BacklogItem, { id }, { placedItemId: agendaItem.id, placedYear: year });
      await this.tell(em, actor, 'backlog-placed', waiting);
      return { meeting, agendaItem };
    });
  }

  /** An item goes on in a later meeting, in the body that it is prepared for, or in the backlog; its history follows. */
  continue(
    actor: Actor,
    wanted: { id: string; version: number; meeting?: string | null; outcome?: ItemOutcome | null },
  ): Promise<ItemAndMeeting & { continuation: AgendaItem | null }> {
    return this.tx.run(async (em) => {
      const { meeting, item } = await this.meetings.keepableItem(em, actor, wanted.id);
      await checkVersion(em, item, wanted.version);
      if (wanted.meeting === meeting.id) throw badInput('meeting', 'Punkten ligger redan i det mötet.');
      if (wanted.outcome != null && wanted.outcome !== item.outcome) {
        await refuseLocked(em, meeting, item.id);
        item.outcome = wanted.outcome;
        await this.meetings.noteChange(em, meeting);
      }
      item.version++;
      item.changedById = actor.id;
      await em.save(AgendaItem, item);
      let continuation: AgendaItem | null = null;
      if (wanted.meeting == null) {
        if (await em.existsBy(BacklogItem, { fromItemId: item.id, placedItemId: IsNull() })) {
          throw badInput('id', 'Punkten ligger redan bland kommande ärenden.');
        }
        const { title, background, id: fromItemId } = item;
        await em.insert(BacklogItem, { ...this.blank(em, meeting.bodyId), title, background, fromItemId });
      } else {
        const target = await this.meetings.writable(em, actor, wanted.meeting);
        if (target.startsAt < meeting.startsAt) throw badInput('meeting', 'Välj ett möte som kommer efter det här.');
        if (await em.existsBy(AgendaItem, { continuesId: item.id, meetingId: target.id })) {
          throw badInput('meeting', 'Punkten fortsätter redan i det mötet.');
        }
        continuation = await this.goOn(em, actor, item, target);
      }
      await this.events.record(em, {
        actor,
        kind: 'meetings.item-continued',
        subject: { type: 'agenda_item', id: item.id },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id, continuation: continuation?.id ?? null, outcome: item.outcome },
      });
      return { meeting, agendaItem: item, continuation };
    });
  }

  private async goOn(em: EntityManager, actor: Actor, item: AgendaItem, target: Meeting): Promise<AgendaItem> {
    const { title, presenters, registrationNumber, background, proposal } = item;
    const texts = { title, presenters, registrationNumber, background, proposal, continuesId: item.id };
    const next = await this.agenda.append(em, actor, target, texts);
    const members = await this.bodies.facts(target.bodyId, em);
    const exempt = await em.findBy(AgendaItemExempt, { itemId: item.id });
    const stillMembers = exempt.filter(({ organisationId }) => members.organisationIdsToday.has(organisationId));
    if (stillMembers.length > 0) {
      await em.insert(
        AgendaItemExempt,
        stillMembers.map(({ organisationId }) => ({ itemId: next.id, organisationId })),
      );
    }
    const papers = await em.find(MeetingAttachment, { where: { itemId: item.id }, order: { position: 'ASC' } });
    if (papers.length > 0) {
      const addedAt = this.clock.now();
      const last = (await this.meetings.attachmentsOf([target.id], em)).get(target.id)?.at(-1);
      await em.insert(
        MeetingAttachment,
        papers.map(({ name, fileId }, index) => ({
          id: uuid(),
          meetingId: target.id,
          itemId: next.id,
          position: (last?.position ?? -1) + 1 + index,
          name,
          fileId,
          told: false,
          addedAt,
        })),
      );
    }
    return next;
  }

  private async writable(em: EntityManager, actor: Actor, id: string): Promise<BacklogItem> {
    const item = await em.findOne(BacklogItem, { where: { id }, ...locked(em) });
    if (!item) throw notFound('Punkten');
    allow(mayReadBacklog(actor, item), 'Punkten');
    return item;
  }

  private blank(em: EntityManager, bodyId: string): BacklogItem {
    return em.create(BacklogItem, {
      id: uuid(),
      bodyId,
      title: '',
      background: '',
      month: null,
      fromItemId: null,
      placedYear: null,
      placedItemId: null,
      createdAt: this.clock.now(),
    });
  }

  private tell(em: EntityManager, actor: Actor, what: string, item: BacklogItem): Promise<void> {
    return this.events.record(em, {
      actor,
      kind: `meetings.${what}`,
      subject: { type: 'backlog_item', id: item.id },
      bodyId: item.bodyId,
      data: { month: item.month },
    });
  }
}
