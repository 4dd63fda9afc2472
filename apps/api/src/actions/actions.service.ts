import type { Actor } from '@domain/access/actor.js';
import { type ActionFacts, keepsActions, mayReadAction } from '@domain/actions/policy.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, LessThan } from 'typeorm';
import { BodiesService } from '../bodies/index.js';
import { Account } from '../identity/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { ActionAttachment, ActionFollowUp } from './action.entity.js';
import { ActionFilters, type ActionsWanted } from './action-filters.js';
import { type ActionRow, actionType, countWhere, firstRows, inList, keyOf, rowsWhere } from './action-rows.js';
import type { ActionGroupType, ActionType } from './actions.types.js';
import type { ActionOrder } from './enums.js';

type Grouped<T> = ReadonlyMap<string, T[]>;

/** Names of fields that are asked for; what an action shows of other features is looked up for those only. */
type Asked = ReadonlySet<string>;
const EVERYTHING: Asked = new Set(['body', 'organisation']);

/** What there is to read of actions. The parts are read for many at once: `…Of(ids)`. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly tx: Tx,
    private readonly filters: ActionFilters,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** @throws NOT_FOUND also for one that the actor may not see. */
  async action(actor: Actor, id: string): Promise<ActionType> {
    const [row] = await rowsWhere(this.tx.read, inList('a.id', [id]));
    if (!row) throw notFound('Åtgärden');
    const facts = { body: await this.bodies.facts(row.bodyId), sent: Boolean(row.sent) };
    allow(mayReadAction(actor, facts), 'Åtgärden');
    return (await this.present([row]))[0]!;
  }

  /** Those that the actor may see, of one body or of all. */
  async list(
    actor: Actor,
    wanted: ActionsWanted,
    order: ActionOrder,
    first: number,
    after?: string | null,
    asked: Asked = EVERYTHING,
  ): Promise<Connection<ActionType>> {
    const take = checkFirst(first);
    const from = after == null ? null : decodeCursor(after, order === 'DUE_ON' ? 2 : 1);
    const { arms, whole } = await this.filters.of(actor, wanted, order);
    const rows = await firstRows(this.tx.read, arms, order, from, take + 1);
    const nodes = await this.present(rows.slice(0, take), asked);
    let next = 0;
    return pageOf(
      rows,
      take,
      (row) => keyOf(row, order),
      () => nodes[next++]!,
      () => (arms.length === 0 ? Promise.resolve(0) : countWhere(this.tx.read, whole)),
    );
  }

  /** Actions by id, in that order, for somebody who may see them. */
  async byIds(ids: readonly string[]): Promise<ActionType[]> {
    const rows = await rowsWhere(this.tx.read, inList('a.id', ids));
    const nodes = new Map((await this.present(rows)).map((node) => [node.id, node]));
    return ids.map((id) => nodes.get(id)!);
  }

  /** By agenda item: its actions that the actor may see, in the order in which they were made. */
  async ofItems(actor: Actor, itemIds: readonly string[]): Promise<Grouped<ActionType>> {
    const rows = await rowsWhere(this.tx.read, inList('a.itemId', itemIds));
    const places = rows.length === 0 ? new Set() : await this.bodies.placeIdsOf(actor);
    const seen = rows.filter(({ bodyId, sent }) => keepsActions(actor, bodyId) || (sent && places.has(bodyId)));
    return groupBy(await this.present(seen), ({ itemId }) => itemId!);
  }

  /** By agenda item: its actions as all members may see them, in the order in which they were made. */
  async sentOfItems(itemIds: readonly string[]): Promise<Grouped<ActionType>> {
    const rows = await rowsWhere(this.tx.read, inList('a.itemId', itemIds));
    return groupBy(await this.present(rows.filter(({ sent }) => sent)), ({ itemId }) => itemId!);
  }

  /** The history of an action that the actor has been shown, the latest first. */
  async followUps(
    actor: Actor,
    { id: actionId, bodyId }: Pick<ActionType, 'id' | 'bodyId'>,
    first: number,
    after?: string | null,
  ): Promise<Connection<ActionFollowUp>> {
    const take = checkFirst(first);
    const where = keepsActions(actor, bodyId) ? { actionId } : { actionId, draft: false };
    const beyond = after == null ? {} : { id: LessThan(String(decodeCursor(after, 1)[0])) };
    return pageOf(
      await this.tx.read.find(ActionFollowUp, {
        where: { ...where, ...beyond },
        order: { id: 'DESC' },
        take: take + 1,
      }),
      take,
      ({ id }) => [id],
      (row) => row,
      () => this.tx.read.countBy(ActionFollowUp, where),
    );
  }

  async attachmentsOf(actionIds: readonly string[]): Promise<Grouped<ActionAttachment>> {
    const found = await this.tx.read.find(ActionAttachment, {
      where: { actionId: In([...actionIds]) },
      order: { id: 'ASC' },
    });
    return groupBy(found, ({ actionId }) => actionId);
  }

  async groups(ids: readonly string[]): Promise<ReadonlyMap<string, ActionGroupType>> {
    const { sql, params } = inList('groupId', ids);
    const rows = await this.tx.read.query<{ id: string; total: number | string; done: number | string }[]>(
      `SELECT groupId AS id, COUNT(*) AS total, SUM(CASE WHEN state = 'DONE' THEN 1 ELSE 0 END) AS done
      FROM action WHERE ${sql} AND state <> 'CANCELLED' GROUP BY groupId`,
      [...params],
    );
    const found = new Map(rows.map(({ id, total, done }) => [id, { id, total: Number(total), done: Number(done) }]));
    return new Map(ids.map((id) => [id, found.get(id) ?? { id, total: 0, done: 0 }]));
  }

  /** The address that the actor's account is known by, in lower case. */
  async addressOf({ id }: Actor, em: EntityManager = this.tx.read): Promise<string> {
    return (await em.findOneByOrFail(Account, { id })).emailKey;
  }

  /** By action: what the policies ask about it. */
  async factsOf(actor: Actor, actions: readonly ActionType[]): Promise<ReadonlyMap<ActionType, ActionFacts>> {
    const bodies = await this.bodies.factsOf([...new Set(actions.map(({ bodyId }) => bodyId))]);
    const address = await this.addressOf(actor);
    return new Map(
      actions.map((action) => [
        action,
        {
          body: bodies.get(action.bodyId)!,
          sent: action.sent,
          organisationId: action.organisationId,
          isAssignee: isSameAddress(action.assigneeEmail, address),
        },
      ]),
    );
  }

  private async present(rows: readonly ActionRow[], asked: Asked = EVERYTHING): Promise<ActionType[]> {
    const bodyIds = asked.has('body') ? [...new Set(rows.map(({ bodyId }) => bodyId))] : [];
    const organisationIds = asked.has('organisation')
      ? [...new Set(rows.flatMap(({ organisationId }) => organisationId ?? []))]
      : [];
    const [bodies, organisations] = await Promise.all([
      bodyIds.length === 0 ? undefined : this.bodies.byIds(bodyIds),
      organisationIds.length === 0 ? undefined : this.organisations.byIds(organisationIds),
    ]);
    return rows.map((row) => actionType(row, bodies?.get(row.bodyId), organisations?.get(row.organisationId ?? '')));
  }
}

export const isSameAddress = (email: string | null, address: string): boolean => email?.toLowerCase() === address;
