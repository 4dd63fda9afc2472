import type { Actor } from '@domain/access/actor.js';
import { isReminded, mayKeepFunding, mayReadFunding } from '@domain/invoicing/funding-policy.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, LessThanOrEqual, MoreThan } from 'typeorm';
import { BodiesService } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { refuse } from './decided.js';
import { FundedBodies } from './funded-bodies.js';
import { Grant } from './grant.entity.js';
import { reminds, type WholeGrant, wholeGrants } from './grant-parts.js';
import type { GrantType } from './grant.types.js';
import { grantType } from './present.js';

const WHAT = 'Bidraget';

/** A grant as somebody has read it. */
export interface GrantAsRead {
  readonly grant: string;
  readonly version: number;
}

/** What there is to read of grants, and the frame that every change of one goes through. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly funded: FundedBodies,
    private readonly events: EventsService,
  ) {}

  /** @throws NOT_FOUND also for one that the actor may not see. */
  async byId(actor: Actor, id: string): Promise<GrantType> {
    const row = await this.tx.read.findOneBy(Grant, { id });
    if (!row) throw notFound(WHAT);
    allow(mayReadFunding(actor, await this.funded.facts(row.bodyId)), WHAT);
    return (await this.present([row]))[0]!;
  }

  /** Of a body, in the order in which they were entered. */
  async list(actor: Actor, bodyId: string, first: number, after?: string | null): Promise<Connection<GrantType>> {
    allow(mayReadFunding(actor, await this.funded.facts(bodyId)), 'Samverkan');
    const take = checkFirst(first);
    const beyond = after == null ? {} : { id: MoreThan(String(decodeCursor(after, 1)[0])) };
    const rows = await this.tx.read.find(Grant, { where: { bodyId, ...beyond }, order: { id: 'ASC' }, take: take + 1 });
    const nodes = await this.present(rows.slice(0, take));
    let next = 0;
    return pageOf(
      rows,
      take,
      ({ id }) => [id],
      () => nodes[next++]!,
      () => this.tx.read.countBy(Grant, { bodyId }),
    );
  }

  /** By body: the grants that remind today, for those who may read them. */
  async remindersOf(actor: Actor, bodyIds: readonly string[]): Promise<ReadonlyMap<string, GrantType[]>> {
    const facts = await this.funded.factsOf(bodyIds);
    const readable = bodyIds.filter((id) => mayReadFunding(actor, facts.get(id)!).allowed);
    return groupBy(await this.remindersIn(readable), ({ bodyId }) => bodyId);
  }

  /** What the actor is reminded of in all bodies, the earliest day first. */
  async ownReminders(actor: Actor): Promise<GrantType[]> {
    const facts = await this.funded.factsOf([...(await this.bodies.placeIdsOf(actor))]);
    return this.remindersIn([...facts.values()].filter((body) => isReminded(actor, body)).map(({ bodyId }) => bodyId));
  }

  /**
   * A change of a grant: locked, at the version that was read, by somebody who may; then its version rises and it is told.
   *
   * @param work decides and writes, and gives the end of the event's kind with what else is to be told: no sums.
   */
  async change(
    actor: Actor,
    { grant: id, version }: GrantAsRead,
    work: (em: EntityManager, whole: WholeGrant) => Promise<{ readonly kind: string; readonly data?: object }>,
  ): Promise<GrantType> {
    await this.tx.run(async (em) => {
      const row = await em.findOne(Grant, { where: { id }, ...locked(em) });
      if (!row) throw notFound(WHAT);
      allow(mayKeepFunding(actor, await this.funded.facts(row.bodyId, em)), WHAT);
      if (row.version !== version) throw refuse({ code: 'CONFLICT' });
      const { kind, data = {} } = await work(em, (await wholeGrants(em, [row]))[0]!);
      await em.update(Grant, { id }, { version: version + 1 });
      await this.record(em, actor, kind, row, data);
    });
    return (await this.present([await this.tx.read.findOneByOrFail(Grant, { id })]))[0]!;
  }

  record(
    em: EntityManager,
    actor: Actor | null,
    kind: string,
    { id, bodyId, name }: Pick<Grant, 'id' | 'bodyId' | 'name'>,
    data: object = {},
  ): Promise<void> {
    const subject = { type: 'grant', id };
    return this.events.record(em, { actor, kind: `invoicing.${kind}`, subject, bodyId, data: { ...data, name } });
  }

  async present(rows: readonly Grant[]): Promise<GrantType[]> {
    const today = this.clock.today();
    return (await wholeGrants(this.tx.read, rows)).map((whole) => grantType(whole, today));
  }

  private async remindersIn(bodyIds: readonly string[]): Promise<GrantType[]> {
    if (bodyIds.length === 0) return [];
    const today = this.clock.today();
    const rows = await this.tx.read.find(Grant, {
      where: { bodyId: In([...bodyIds]), remindOn: LessThanOrEqual(today) },
      order: { remindOn: 'ASC', id: 'ASC' },
    });
    const due = (await wholeGrants(this.tx.read, rows)).filter((whole) => reminds(whole, today));
    return due.map((whole) => grantType(whole, today));
  }
}
