import type { Actor } from '@domain/access/actor.js';
import type { BodyFacts } from '@domain/bodies/policy.js';
import {
  keepsMeetings,
  mayReadMeeting,
  mayReadNotes,
  mayWriteMeeting,
  type MeetingFacts,
} from '@domain/meetings/policy.js';
import { MEETING_STATUSES, type MeetingStatus } from '@domain/meetings/kinds.js';
import { hasBegun, isWritable, minutesAreOut } from '@domain/meetings/states.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { locked, Tx } from '@platform/tx/tx.js';
import {
  And,
  Equal,
  type EntityManager,
  type FindOperator,
  type FindOptionsWhere,
  In,
  IsNull,
  LessThan,
  MoreThan,
  MoreThanOrEqual,
  Not,
} from 'typeorm';
import { BodiesService } from '../bodies/index.js';
import { Organisation } from '../organisations/index.js';
import { AgendaItem, AgendaItemExempt, Decision, ItemRecord, MeetingAttachment } from './agenda.entity.js';
import { refuseLocked } from './approval/text-lock.js';
import { Attendee } from './attendee.entity.js';
import type { MeetingOrder } from './enums.js';
import { Meeting, MeetingSeries } from './meeting.entity.js';
import { Summons } from './summons.entity.js';

export interface MeetingsWanted {
  readonly body?: string | null;
  readonly from?: Date | null;
  readonly before?: Date | null;
  readonly statuses?: readonly MeetingStatus[] | null;
}

type Grouped<T> = ReadonlyMap<string, T[]>;
type Where = FindOptionsWhere<Meeting>;

/** What there is to read of meetings. The parts are read for many at once: `…Of(ids)`. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND also for a draft that one may not see. */
  async meeting(actor: Actor, id: string): Promise<Meeting> {
    const meeting = await this.tx.read.findOneBy(Meeting, { id });
    if (!meeting) throw notFound('Mötet');
    allow(mayReadMeeting(actor, await this.bodies.facts(meeting.bodyId), factsOf(meeting)), 'Mötet');
    return meeting;
  }

  /**
   * The meeting, locked until the transaction ends, for somebody who may write its text.
   *
   * @throws MINUTES_LOCKED once the minutes are approved, or lie with those who are to approve them.
   */
  async writable(em: EntityManager, actor: Actor, id: string): Promise<Meeting> {
    const meeting = await this.keepable(em, actor, id);
    await refuseLocked(em, meeting, null);
    return meeting;
  }

  /** The same for what may go on beside a locked text: sending, actions, approval itself. */
  async keepable(em: EntityManager, actor: Actor, id: string): Promise<Meeting> {
    const meeting = await em.findOne(Meeting, { where: { id }, ...locked(em) });
    if (!meeting) throw notFound('Mötet');
    allow(mayWriteMeeting(actor, await this.bodies.facts(meeting.bodyId, em), factsOf(meeting)), 'Mötet');
    if (!isWritable(meeting.status)) throw badInput('meeting', 'Mötet är inställt. Planera ett nytt i stället.');
    return meeting;
  }

  /** An item with its meeting, both for somebody who may write their text. */
  async writableItem(em: EntityManager, actor: Actor, id: string): Promise<{ meeting: Meeting; item: AgendaItem }> {
    const found = await this.keepableItem(em, actor, id);
    await refuseLocked(em, found.meeting, id);
    return found;
  }

  async keepableItem(em: EntityManager, actor: Actor, id: string): Promise<{ meeting: Meeting; item: AgendaItem }> {
    const found = await em.findOneBy(AgendaItem, { id });
    if (!found) throw notFound('Punkten');
    const meeting = await this.keepable(em, actor, found.meetingId);
    // Read again under the meeting's lock.
    const item = await em.findOneBy(AgendaItem, { id });
    if (!item) throw notFound('Punkten');
    return { meeting, item };
  }

  /** Notes that it is written after its minutes were sent, so that readers are told. */
  async noteChange(em: EntityManager, meeting: Meeting): Promise<void> {
    if (meeting.status !== 'MINUTES_SENT') return;
    meeting.minutesChangedAt = this.clock.now();
    await em.update(Meeting, { id: meeting.id }, { minutesChangedAt: meeting.minutesChangedAt });
  }

  /** Meetings that the actor may see, of one body or of all. */
  async list(
    actor: Actor,
    wanted: MeetingsWanted,
    order: MeetingOrder,
    first: number,
    after?: string | null,
  ): Promise<Connection<Meeting>> {
    const take = checkFirst(first);
    const where = await this.visible(actor, wanted);
    const direction = order === 'STARTS_AT' ? 'ASC' : 'DESC';
    const page = after == null ? where : where.flatMap((each) => beyond(each, after, order));
    const rows =
      where.length === 0
        ? []
        : await this.tx.read.find(Meeting, {
            where: page,
            order: { startsAt: direction, id: direction },
            take: take + 1,
          });
    return pageOf(
      rows,
      take,
      ({ startsAt, id }) => [startsAt.toISOString(), id],
      (row) => row,
      async () => (where.length === 0 ? 0 : this.tx.read.count(Meeting, { where })),
    );
  }

  /** One condition for the bodies that the actor keeps, one for the others where the actor has a place: no drafts there. */
  private async visible(actor: Actor, { body, from, before, statuses }: MeetingsWanted): Promise<Where[]> {
    const places = (await this.bodies.placesOf(actor)).filter(({ slug }) => body == null || slug === body);
    const kept = places.filter(({ id }) => keepsMeetings(actor, id)).map(({ id }) => id);
    const others = places.filter(({ id }) => !keepsMeetings(actor, id)).map(({ id }) => id);
    const startsAt = during(from, before);
    const common: Where = { ...(startsAt && { startsAt }), ...(statuses != null && { status: In([...statuses]) }) };
    const sent = statuses == null ? Not('DRAFT' as MeetingStatus) : In(statuses.filter((status) => status !== 'DRAFT'));
    const minutes = In(MEETING_STATUSES.filter((each) => minutesAreOut(each) && (statuses?.includes(each) ?? true)));
    return [
      ...(kept.length > 0 ? [{ ...common, bodyId: In(kept) }] : []),
      // Imported minutes that have not been sent are a draft.
      ...(others.length > 0
        ? [
            { ...common, bodyId: In(others), status: sent, sourceHash: IsNull() },
            { ...common, bodyId: In(others), status: minutes, sourceHash: Not(IsNull()) },
          ]
        : []),
    ];
  }

  async byIds(ids: readonly string[], em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, Meeting>> {
    return byId(await em.findBy(Meeting, { id: In([...ids]) }));
  }

  async seriesByIds(ids: readonly string[]): Promise<ReadonlyMap<string, MeetingSeries>> {
    return byId(await this.tx.read.findBy(MeetingSeries, { id: In([...ids]) }));
  }

  async itemsByIds(ids: readonly string[]): Promise<ReadonlyMap<string, AgendaItem>> {
    return byId(await this.tx.read.findBy(AgendaItem, { id: In([...ids]) }));
  }

  /** A decision with its item; whether somebody may see it is for the caller to decide. */
  async decision(id: string): Promise<{ readonly decision: Decision; readonly item: AgendaItem } | null> {
    const decision = await this.tx.read.findOneBy(Decision, { id });
    return decision && { decision, item: await this.tx.read.findOneByOrFail(AgendaItem, { id: decision.itemId }) };
  }

  /** In reading order. */
  async itemsOf(meetingIds: readonly string[], em: EntityManager = this.tx.read): Promise<Grouped<AgendaItem>> {
    const order = { position: 'ASC' } as const;
    return groupBy(
      await em.find(AgendaItem, { where: { meetingId: In([...meetingIds]) }, order }),
      ({ meetingId }) => meetingId,
    );
  }

  /** By item: the members that it does not concern, in Swedish order. */
  async exemptOf(itemIds: readonly string[], em: EntityManager = this.tx.read): Promise<Grouped<Organisation>> {
    const rows = await em.findBy(AgendaItemExempt, { itemId: In([...itemIds]) });
    const found = await em.find(Organisation, {
      where: { id: In(rows.map(({ organisationId }) => organisationId)) },
      order: { sortKey: 'ASC', code: 'ASC' },
    });
    const items = groupBy(rows, ({ organisationId }) => organisationId);
    const pairs = found.flatMap((organisation) =>
      items.get(organisation.id)!.map(({ itemId }) => ({ itemId, organisation })),
    );
    return new Map(
      [...groupBy(pairs, ({ itemId }) => itemId)].map(([id, list]) => [
        id,
        list.map(({ organisation }) => organisation),
      ]),
    );
  }

  async decisionsOf(itemIds: readonly string[], em: EntityManager = this.tx.read): Promise<Grouped<Decision>> {
    const order = { position: 'ASC' } as const;
    return groupBy(await em.find(Decision, { where: { itemId: In([...itemIds]) }, order }), ({ itemId }) => itemId);
  }

  async recordsOf(itemIds: readonly string[], em: EntityManager = this.tx.read): Promise<Grouped<ItemRecord>> {
    const order = { position: 'ASC' } as const;
    return groupBy(await em.find(ItemRecord, { where: { itemId: In([...itemIds]) }, order }), ({ itemId }) => itemId);
  }

  async attendeesOf(meetingIds: readonly string[], em: EntityManager = this.tx.read): Promise<Grouped<Attendee>> {
    const order = { position: 'ASC' } as const;
    return groupBy(
      await em.find(Attendee, { where: { meetingId: In([...meetingIds]) }, order }),
      ({ meetingId }) => meetingId,
    );
  }

  /** All papers by meeting: those of the meeting as a whole and those of its items. */
  async attachmentsOf(
    meetingIds: readonly string[],
    em: EntityManager = this.tx.read,
  ): Promise<Grouped<MeetingAttachment>> {
    const order = { position: 'ASC' } as const;
    return groupBy(
      await em.find(MeetingAttachment, { where: { meetingId: In([...meetingIds]) }, order }),
      ({ meetingId }) => meetingId,
    );
  }

  /** By item: the items of other meetings where it goes on. */
  async continuationsOf(itemIds: readonly string[]): Promise<Grouped<AgendaItem>> {
    const order = { id: 'ASC' } as const;
    const found = await this.tx.read.find(AgendaItem, { where: { continuesId: In([...itemIds]) }, order });
    return groupBy(found, ({ continuesId }) => continuesId!);
  }

  /** By meeting: name, time and place as they were last sent with the summons or a change of it. */
  async toldOf(
    meetingIds: readonly string[],
    em: EntityManager = this.tx.read,
  ): Promise<ReadonlyMap<string, ToldHead>> {
    const sendings = await em.find(Summons, {
      select: { id: true, meetingId: true, title: true, startsAt: true, endsAt: true, place: true },
      where: { meetingId: In([...meetingIds]), kind: In(['SUMMONS', 'CHANGE']) },
      order: { sequence: 'ASC' },
    });
    return new Map(
      sendings.map(({ meetingId, title, startsAt, endsAt, place }) => [meetingId, { title, startsAt, endsAt, place }]),
    );
  }

  /** By meeting: what the actor may see of it. */
  async sightOf(actor: Actor, meetingIds: readonly string[]): Promise<ReadonlyMap<string, Sight>> {
    const meetings = await this.byIds(meetingIds);
    const facts = await this.bodies.factsOf([...new Set([...meetings.values()].map(({ bodyId }) => bodyId))]);
    return new Map(
      [...meetings].map(([id, meeting]) => [id, sight(actor, facts.get(meeting.bodyId)!, factsOf(meeting))]),
    );
  }
}

/** What a summons says of the meeting itself. */
export type ToldHead = Pick<Meeting, 'title' | 'startsAt' | 'endsAt' | 'place'>;

/** What somebody may see of a meeting. */
export interface Sight {
  readonly meeting: boolean;
  /** Name, time, place and agenda as they stand; otherwise as the members were last told. */
  readonly live: boolean;
  /** Papers that have not gone out yet. */
  readonly untoldPapers: boolean;
  readonly notes: boolean;
  readonly writes: boolean;
}

const sight = (actor: Actor, facts: BodyFacts, meeting: MeetingFacts): Sight => ({
  meeting: mayReadMeeting(actor, facts, meeting).allowed,
  live: keepsMeetings(actor, facts.bodyId) || hasBegun(meeting.status),
  untoldPapers: keepsMeetings(actor, facts.bodyId),
  notes: mayReadNotes(actor, facts, meeting),
  writes: mayWriteMeeting(actor, facts, meeting).allowed,
});

/** What the policies ask about a meeting. */
export const factsOf = ({ status, sourceHash }: Pick<Meeting, 'status' | 'sourceHash'>): MeetingFacts => ({
  status,
  imported: sourceHash !== null,
});

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function during(from: Date | null | undefined, before: Date | null | undefined): FindOperator<Date> | undefined {
  const bounds = [...(from != null ? [MoreThanOrEqual(from)] : []), ...(before != null ? [LessThan(before)] : [])];
  return bounds.length > 1 ? And(...bounds) : bounds[0];
}

/** The rows of a condition that come after a cursor. */
function beyond(where: Where, after: string, order: MeetingOrder): Where[] {
  const [instant, id] = decodeCursor(after, 2);
  const at = new Date(instant!);
  if (Number.isNaN(at.getTime())) throw badInput('after', 'after ska vara endCursor från sidan före.');
  const past = order === 'STARTS_AT' ? MoreThan : LessThan;
  const bound = where.startsAt as FindOperator<Date> | undefined;
  return [
    { ...where, startsAt: bound ? And(bound, past(at)) : past(at) },
    { ...where, startsAt: bound ? And(bound, Equal(at)) : Equal(at), id: past(String(id)) },
  ];
}
