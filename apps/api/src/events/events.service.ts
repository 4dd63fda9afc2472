import { allow } from '@platform/errors/allow.js';
import type { Actor } from '@domain/access/actor.js';
import { mayReadLog } from '@domain/access/log-policy.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { Brackets, type EntityManager, type FindOptionsWhere, In, LessThan, Like, MoreThan } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventRow } from './event.entity.js';

export interface NewEvent {
  readonly actor: Pick<Actor, 'id'> | null;
  /** feature.what-happened */
  readonly kind: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly bodyId?: string | undefined;
  readonly organisationId?: string | undefined;
  /** What changed; no secrets, and no more of people than their ids. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface EventFilter {
  readonly bodyId?: string | undefined;
  readonly subjectId?: string | undefined;
}

@Injectable()
export class EventsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** Writes the event in the transaction of the change that it tells of. */
  async record(
    em: EntityManager,
    { actor, kind, subject, bodyId, organisationId, data = {} }: NewEvent,
  ): Promise<void> {
    await em.insert(EventRow, {
      id: uuid(),
      at: this.clock.now(),
      actorId: actor?.id ?? null,
      kind,
      subjectType: subject.type,
      subjectId: subject.id,
      bodyId: bodyId ?? null,
      organisationId: organisationId ?? null,
      data: JSON.stringify(data),
    });
  }

  /** The log, newest first. Without a body: the whole, for an admin. */
  async list(actor: Actor, filter: EventFilter, first: number, after?: string | null): Promise<Connection<EventRow>> {
    allow(mayReadLog(actor, filter.bodyId), 'Händelseloggen');
    const where: FindOptionsWhere<EventRow> = {
      ...(filter.bodyId !== undefined && { bodyId: filter.bodyId }),
      ...(filter.subjectId !== undefined && { subjectId: filter.subjectId }),
    };
    const from = after == null ? where : { ...where, id: LessThan(String(decodeCursor(after, 1)[0])) };
    const take = checkFirst(first);
    const rows = await this.tx.read.find(EventRow, { where: from, order: { id: 'DESC' }, take: take + 1 });
    return pageOf(
      rows,
      take,
      ({ id }) => [id],
      (row) => row,
      () => this.tx.read.count(EventRow, { where }),
    );
  }

  /** What happened to one thing, newest first. Whether the actor may see that is for the caller to say. */
  async ofSubject(
    { type: subjectType, id: subjectId }: NewEvent['subject'],
    first: number,
    after?: string | null,
  ): Promise<Connection<EventRow>> {
    const where = { subjectType, subjectId };
    const beyond = after == null ? {} : { id: LessThan(String(decodeCursor(after, 1)[0])) };
    const take = checkFirst(first);
    return pageOf(
      await this.tx.read.find(EventRow, { where: { ...where, ...beyond }, order: { id: 'DESC' }, take: take + 1 }),
      take,
      ({ id }) => [id],
      (row) => row,
      () => this.tx.read.count(EventRow, { where }),
    );
  }

  /**
   * What of some kinds happened in bodies, the first first. Whether the actor may see that is for the caller to say.
   *
   * @param after an id of a thing that was there before them all.
   */
  ofKinds(bodyIds: readonly string[], kinds: readonly string[], after: string): Promise<EventRow[]> {
    return this.tx.read.find(EventRow, {
      where: { bodyId: In([...bodyIds]), kind: In([...kinds]), id: MoreThan(after) },
      order: { id: 'ASC' },
    });
  }

  /**
   * What happened in bodies after an instant by others than the actor, newest first. What of it the actor may see is for the
   * caller to say.
   *
   * @param kinds how the kinds begin.
   */
  async ofBodies(
    actor: Actor,
    bodyIds: readonly string[],
    kinds: readonly string[],
    since: Date,
    first: number,
    after?: string | null,
  ): Promise<Connection<EventRow>> {
    const take = checkFirst(first);
    const query = () =>
      this.tx.read
        .createQueryBuilder(EventRow, 'e')
        .where({ bodyId: In([...bodyIds]), at: MoreThan(since) })
        .andWhere(new Brackets((or) => kinds.forEach((kind) => void or.orWhere({ kind: Like(`${kind}%`) }))))
        .andWhere('(e.actorId IS NULL OR e.actorId <> :me)', { me: actor.id });
    const page = query().orderBy({ 'e.id': 'DESC' });
    if (after != null) page.andWhere({ id: LessThan(String(decodeCursor(after, 1)[0])) });
    return pageOf(
      await page.limit(take + 1).getMany(),
      take,
      ({ id }) => [id],
      (row) => row,
      () => query().getCount(),
    );
  }
}
