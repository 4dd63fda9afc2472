import type { Actor } from '@domain/access/actor.js';
import { words } from '@domain/consultations/check-consultation.js';
import type { MeetingDecider } from '@domain/consultations/plan-facts.js';
import { mayEnterBoardMeetings } from '@domain/consultations/policy.js';
import { mayReadRegister } from '@domain/organisations/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { Organisation } from '../../organisations/index.js';
import { BoardMeeting } from './board-meeting.entity.js';
import { decided, refuse } from '../decided.js';

export const MOST_DAYS = 100;

export interface BoardDaysWanted {
  /** code */
  readonly organisation: string;
  readonly decider: MeetingDecider;
  readonly board: string;
  readonly days: readonly { readonly meetsOn: LocalDate; readonly papersOn?: LocalDate | null }[];
}

/** When the boards of organisations meet: public days, entered by whoever plans with them. */
@Injectable()
export class BoardMeetings {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly events: EventsService,
  ) {}

  /** Of an organisation from a day on, in order of time. */
  async list(
    actor: Actor,
    code: string,
    from: LocalDate | null,
    first: number,
    after?: string | null,
  ): Promise<Connection<BoardMeeting>> {
    allow(mayReadRegister(actor), 'Organisationen');
    const take = checkFirst(first);
    const organisation = await this.tx.read.findOneBy(Organisation, { code });
    const filtered = () => {
      const query = this.tx.read.createQueryBuilder(BoardMeeting, 'b');
      query.where('b.organisationId = :organisationId', { organisationId: organisation?.id ?? '' });
      if (from !== null) query.andWhere('b.meetsOn >= :from', { from });
      return query;
    };
    const page = filtered().orderBy({ 'b.meetsOn': 'ASC', 'b.id': 'ASC' });
    if (after != null) {
      const [meetsOn, id] = decodeCursor(after, 2);
      page.andWhere('(b.meetsOn > :meetsOn OR (b.meetsOn = :meetsOn AND b.id > :id))', { meetsOn, id });
    }
    return pageOf(
      await page.limit(take + 1).getMany(),
      take,
      ({ meetsOn, id }) => [meetsOn, id],
      (row) => row,
      () => filtered().getCount(),
    );
  }

  /** Days of one board; a day that is known already gets its day for papers. */
  async add(actor: Actor, wanted: BoardDaysWanted): Promise<BoardMeeting[]> {
    const board = decided(words('board', 'Namnet', wanted.board, 1, 120));
    const { decider, days } = wanted;
    if (days.length < 1 || days.length > MOST_DAYS) throw badInput('days', `Ange 1–${MOST_DAYS} dagar.`);
    const asked = new Map(days.map(({ meetsOn, papersOn }) => [meetsOn, papersOn ?? null]));
    for (const [index, { meetsOn, papersOn }] of days.entries()) {
      if (papersOn != null && papersOn > meetsOn) {
        throw badInput(`days.${index}.papersOn`, 'Handlingarna ska vara inne senast samma dag som sammanträdet.');
      }
    }
    const organisationId = await this.tx.run(async (em) => {
      const organisation = await this.writable(em, actor, wanted.organisation);
      const of = { organisationId: organisation.id, decider, board };
      const known = await em.findBy(BoardMeeting, { ...of, meetsOn: In([...asked.keys()]) });
      const who = { recordedAt: this.clock.now(), recordedById: actor.id };
      for (const { id, meetsOn } of known) {
        await em.update(BoardMeeting, { id }, { papersOn: asked.get(meetsOn)!, ...who });
      }
      const there = new Set(known.map(({ meetsOn }) => meetsOn));
      const fresh = [...asked].filter(([meetsOn]) => !there.has(meetsOn));
      if (fresh.length > 0) {
        await em.insert(BoardMeeting, fresh.map(([meetsOn, papersOn]) => ({ id: uuid(), ...of, meetsOn, papersOn, ...who }))); // prettier-ignore
      }
      await this.record(em, actor, 'added', organisation, { decider, board, days: [...asked.keys()] });
      return organisation.id;
    });
    return this.tx.read.find(BoardMeeting, {
      where: { organisationId, decider, board, meetsOn: In([...asked.keys()]) },
      order: { meetsOn: 'ASC' },
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const found = await this.tx.read.findOneBy(BoardMeeting, { id });
    if (!found) throw notFound('Sammanträdet');
    await this.tx.run(async (em) => {
      const { code } = await em.findOneByOrFail(Organisation, { id: found.organisationId });
      const organisation = await this.writable(em, actor, code);
      const { affected } = await em.delete(BoardMeeting, { id });
      if (affected === 0) throw notFound('Sammanträdet');
      const { decider, board, meetsOn } = found;
      await this.record(em, actor, 'removed', organisation, { decider, board, days: [meetsOn] });
    });
  }

  /** By organisation: whether the actor may enter its days. */
  async mayEnter(actor: Actor, organisationIds: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const bodies = await this.bodies.bodiesOfMembers(organisationIds, this.clock.today());
    return new Map(
      organisationIds.map((id) => {
        const bodyIds = (bodies.get(id) ?? []).map((body) => body.id);
        return [id, mayEnterBoardMeetings(actor, id, bodyIds).allowed];
      }),
    );
  }

  /** Locked: two who enter the same day wait for each other. */
  private async writable(em: EntityManager, actor: Actor, code: string): Promise<Organisation> {
    const organisation = await em.findOne(Organisation, { where: { code }, ...locked(em) });
    if (!organisation) throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation: code });
    const may = (await this.mayEnter(actor, [organisation.id])).get(organisation.id);
    allow(may === true ? { allowed: true } : { allowed: false, reason: 'FORBIDDEN' }, 'Organisationen');
    return organisation;
  }

  private record(
    em: EntityManager,
    actor: Actor,
    what: 'added' | 'removed',
    { id, code }: Organisation,
    data: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const subject = { type: 'organisation', id: code };
    return this.events.record(em, { actor, kind: `consultations.board-meetings-${what}`, subject, organisationId: id, data }); // prettier-ignore
  }
}
