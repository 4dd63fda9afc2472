import type { Actor } from '@domain/access/actor.js';
import { type BodyKind, SEAT_ROLES } from '@domain/bodies/kinds.js';
import { type BodyFacts, mayReadBodies } from '@domain/bodies/policy.js';
import { groupBy } from '@domain/shared/group-by.js';
import { firstDayOf, lastDayOf, type LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { searchKey } from '@platform/columns/search.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThanOrEqual, type SelectQueryBuilder } from 'typeorm';
import { Organisation } from '../organisations/index.js';
import { Agreement } from './agreement.entity.js';
import { Body, Hosting, Membership } from './body.entity.js';
import { Person, Seat } from './people.entity.js';

export interface BodiesWanted {
  readonly memberCode?: string | null;
  readonly kind?: BodyKind | null;
  readonly on?: LocalDate | null;
  readonly search?: string | null;
}

type Grouped<T> = ReadonlyMap<string, T[]>;

/** Two alternatives of a condition: still running, or to a later day. */
const during = <T extends object>(where: T, from: LocalDate, to: LocalDate) => [
  { ...where, validFrom: LessThanOrEqual(to), validTo: IsNull() },
  { ...where, validFrom: LessThanOrEqual(to), validTo: MoreThanOrEqual(from) },
];

const onDay = (alias: string) => `${alias}.validFrom <= :on AND (${alias}.validTo IS NULL OR ${alias}.validTo >= :on)`;

const bySortKey = (a: Body, b: Body) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0);

/** What there is to read of bodies. The dated things are read for many bodies at once: `…Of(bodyIds)`. */
@Injectable()
export class BodiesService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async body(actor: Actor, slug: string): Promise<Body | null> {
    allow(mayReadBodies(actor), 'Samverkan');
    return this.bySlug(slug);
  }

  /** In Swedish alphabetical order. */
  async list(actor: Actor, wanted: BodiesWanted, first: number, after?: string | null): Promise<Connection<Body>> {
    allow(mayReadBodies(actor), 'Samverkan');
    const take = checkFirst(first);
    const filtered = () => this.filtered(wanted);
    const query = filtered().orderBy({ 'b.sortKey': 'ASC', 'b.id': 'ASC' });
    if (after != null) {
      const [sortKey, id] = decodeCursor(after, 2);
      query.andWhere('(b.sortKey > :sortKey OR (b.sortKey = :sortKey AND b.id > :id))', { sortKey, id });
    }
    return pageOf(
      await query.limit(take + 1).getMany(),
      take,
      ({ sortKey, id }) => [sortKey, id],
      (row) => row,
      () => filtered().getCount(),
    );
  }

  private filtered({ memberCode, kind, on, search }: BodiesWanted): SelectQueryBuilder<Body> {
    const query = this.tx.read.createQueryBuilder(Body, 'b');
    if (kind != null) query.andWhere('b.kind = :kind', { kind });
    const key = searchKey(search);
    if (key === null) query.andWhere('1 = 0');
    else if (key !== undefined) query.andWhere('b.sortKey LIKE :part', { part: `%${key}%` });
    if (memberCode != null) {
      const membership = query
        .subQuery()
        .select('1')
        .from(Membership, 'm')
        .innerJoin(Organisation, 'o', 'o.id = m.organisationId')
        .where(`m.bodyId = b.id AND o.code = :code AND ${onDay('m')}`);
      query.andWhere(`EXISTS ${membership.getQuery()}`, { code: memberCode, on: on ?? this.clock.today() });
    }
    return query;
  }

  /** The body with this slug, locked until the transaction ends when asked. */
  bySlug(slug: string, em: EntityManager = this.tx.read, lock = false): Promise<Body | null> {
    return em.findOne(Body, { where: { slug }, ...(lock && locked(em)) });
  }

  /** Bodies by id. */
  async byIds(ids: readonly string[], em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, Body>> {
    const found = await em.findBy(Body, { id: In([...ids]) });
    return new Map(found.map((body) => [body.id, body]));
  }

  /** What the policies ask about a body, as of today. */
  async facts(bodyId: string, em: EntityManager = this.tx.read): Promise<BodyFacts> {
    return (await this.factsOf([bodyId], em)).get(bodyId)!;
  }

  async factsOf(bodyIds: readonly string[], em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, BodyFacts>> {
    const today = this.clock.today();
    const where = during({ bodyId: In([...bodyIds]) }, today, today);
    const rows = groupBy(
      [...(await em.findBy(Membership, where)), ...(await em.findBy(Hosting, where))],
      ({ bodyId }) => bodyId,
    );
    return new Map(
      bodyIds.map((bodyId) => {
        const organisationIdsToday = new Set(rows.get(bodyId)?.map(({ organisationId }) => organisationId));
        return [bodyId, { bodyId, organisationIdsToday }];
      }),
    );
  }

  /** Ids of the bodies where the actor has a place today (`hasPlaceIn`). */
  async placeIdsOf({ roles }: Actor): Promise<ReadonlySet<string>> {
    const ids = new Set(roles.flatMap(({ bodyId }) => bodyId ?? []));
    const organisationIds = [...new Set(roles.flatMap(({ organisationId }) => organisationId ?? []))];
    if (organisationIds.length === 0) return ids;
    // Asked by every list: plain SQL costs a fraction of entities.
    const today = this.clock.today();
    const at = `organisationId IN (${organisationIds.map(() => '?').join(', ')}) AND validFrom <= ? AND (validTo IS NULL OR validTo >= ?)`;
    const rows = await this.tx.read.query<{ bodyId: string }[]>(
      `SELECT bodyId FROM membership WHERE ${at} UNION SELECT bodyId FROM hosting WHERE ${at}`,
      [...organisationIds, today, today, ...organisationIds, today, today],
    );
    for (const { bodyId } of rows) ids.add(bodyId);
    return ids;
  }

  /** The bodies where the actor has a place today, in Swedish order. */
  async placesOf(actor: Actor): Promise<Body[]> {
    return [...(await this.byIds([...(await this.placeIdsOf(actor))])).values()].sort(bySortKey);
  }

  /** The id of the organisation that hosts the body on a day. */
  async hostOn(bodyId: string, day: LocalDate, em: EntityManager = this.tx.read): Promise<string | null> {
    return (await this.hostsOn([bodyId], day, em)).get(bodyId)?.organisationId ?? null;
  }

  async hostsOn(
    bodyIds: readonly string[],
    day: LocalDate,
    em: EntityManager = this.tx.read,
  ): Promise<ReadonlyMap<string, Hosting>> {
    const rows = await em.findBy(Hosting, during({ bodyId: In([...bodyIds]) }, day, day));
    return new Map(rows.map((hosting) => [hosting.bodyId, hosting]));
  }

  /** By body: the organisation that hosts it on a day. */
  async hostOrganisationsOn(bodyIds: readonly string[], day: LocalDate): Promise<ReadonlyMap<string, Organisation>> {
    const { entities, raw } = await this.tx.read
      .createQueryBuilder(Organisation, 'o')
      .innerJoin(Hosting, 'h', 'h.organisationId = o.id')
      .addSelect('h.bodyId', 'bodyId')
      .where('h.bodyId IN (:...bodyIds)', { bodyIds })
      .andWhere(onDay('h'), { on: day })
      .getRawAndEntities<{ bodyId: string; o_id: string }>();
    const byId = new Map(entities.map((organisation) => [organisation.id, organisation]));
    return new Map(raw.map(({ bodyId, o_id }) => [bodyId, byId.get(o_id)!]));
  }

  /** By body: how many members it has on a day. */
  async memberCounts(bodyIds: readonly string[], day: LocalDate): Promise<ReadonlyMap<string, number>> {
    const rows = await this.tx.read
      .createQueryBuilder(Membership, 'm')
      .select(['m.bodyId AS bodyId', 'COUNT(*) AS members'])
      .where('m.bodyId IN (:...bodyIds)', { bodyIds })
      .andWhere(onDay('m'), { on: day })
      .groupBy('m.bodyId')
      .getRawMany<{ bodyId: string; members: number | string }>();
    return new Map(rows.map(({ bodyId, members }) => [bodyId, Number(members)]));
  }

  /** The memberships of a body on a day. */
  membersOn(bodyId: string, day: LocalDate, em: EntityManager = this.tx.read): Promise<Membership[]> {
    return em.findBy(Membership, during({ bodyId }, day, day));
  }

  /** The memberships of a body that touch a year. */
  membershipsDuring(bodyId: string, year: number, em: EntityManager = this.tx.read): Promise<Membership[]> {
    return em.find(Membership, {
      where: during({ bodyId }, firstDayOf(year), lastDayOf(year)),
      order: { validFrom: 'ASC', id: 'ASC' },
    });
  }

  /** The memberships of an organisation that touch the years from one to another. */
  membershipsOfOrganisation(organisationId: string, fromYear: number, toYear: number): Promise<Membership[]> {
    return this.tx.read.findBy(Membership, during({ organisationId }, firstDayOf(fromYear), lastDayOf(toYear)));
  }

  /** In Swedish order of the organisations' names; on a day, or of all times. */
  async membershipsOf(
    bodyIds: readonly string[],
    on?: LocalDate,
    em: EntityManager = this.tx.read,
  ): Promise<Grouped<Membership>> {
    const query = em
      .createQueryBuilder(Membership, 'm')
      .innerJoin(Organisation, 'o', 'o.id = m.organisationId')
      .where('m.bodyId IN (:...bodyIds)', { bodyIds })
      .orderBy({ 'o.sortKey': 'ASC', 'o.code': 'ASC', 'm.validFrom': 'ASC' });
    if (on !== undefined) query.andWhere(onDay('m'), { on });
    return groupBy(await query.getMany(), ({ bodyId }) => bodyId);
  }

  /** The chair first, then by what they are and in Swedish order of their names. */
  async seatsOf(bodyIds: readonly string[], on: LocalDate): Promise<Grouped<Seat>> {
    const query = this.tx.read
      .createQueryBuilder(Seat, 's')
      .innerJoin(Person, 'p', 'p.id = s.personId')
      .where('s.bodyId IN (:...bodyIds)', { bodyIds })
      .andWhere(onDay('s'), { on })
      .orderBy({ 'p.sortKey': 'ASC', 's.id': 'ASC' });
    const rank = ({ role }: Seat) => SEAT_ROLES.indexOf(role);
    return groupBy(
      (await query.getMany()).sort((a, b) => rank(a) - rank(b)),
      ({ bodyId }) => bodyId,
    );
  }

  async people(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const found = await this.tx.read.findBy(Person, { id: In([...ids]) });
    return new Map(found.map((person) => [person.id, person]));
  }

  /** By organisation: the bodies that it is a member of on a day, in Swedish order. */
  async bodiesOfMembers(organisationIds: readonly string[], on: LocalDate): Promise<Grouped<Body>> {
    const memberships = await this.tx.read.findBy(
      Membership,
      during({ organisationId: In([...organisationIds]) }, on, on),
    );
    const bodies = await this.byIds([...new Set(memberships.map(({ bodyId }) => bodyId))]);
    const groups = groupBy(memberships, ({ organisationId }) => organisationId);
    return new Map(
      [...groups].map(([id, rows]) => [id, rows.map(({ bodyId }) => bodies.get(bodyId)!).sort(bySortKey)]),
    );
  }

  /** Oldest first. */
  async hostingsOf(bodyIds: readonly string[], em: EntityManager = this.tx.read): Promise<Grouped<Hosting>> {
    const order = { validFrom: 'ASC', id: 'ASC' } as const;
    return groupBy(await em.find(Hosting, { where: { bodyId: In([...bodyIds]) }, order }), ({ bodyId }) => bodyId);
  }

  async childrenOf(bodyIds: readonly string[]): Promise<Grouped<Body>> {
    const order = { sortKey: 'ASC', id: 'ASC' } as const;
    const found = await this.tx.read.find(Body, { where: { parentId: In([...bodyIds]) }, order });
    return groupBy(found, ({ parentId }) => parentId!);
  }

  /** Newest first. */
  async agreementsOf(bodyIds: readonly string[]): Promise<Grouped<Agreement>> {
    const order = { validFrom: 'DESC', id: 'ASC' } as const;
    return groupBy(
      await this.tx.read.find(Agreement, { where: { bodyId: In([...bodyIds]) }, order }),
      ({ bodyId }) => bodyId,
    );
  }
}
