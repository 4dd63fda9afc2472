import type { Actor } from '@domain/access/actor.js';
import { behind, type Blocker, blockers, type ResponseFacts } from '@domain/consultations/blockers.js';
import { CONSULTATION_STATES } from '@domain/consultations/kinds.js';
import { mayReadConsultation } from '@domain/consultations/policy.js';
import { isOver, listsBlockers } from '@domain/consultations/states.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { searchKey } from '@platform/columns/search.js';
import { allow } from '@platform/errors/allow.js';
import { notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { In, LessThan, type SelectQueryBuilder } from 'typeorm';
import { BodiesService } from '../bodies/index.js';
import { Consultation, ConsultationEvent, ConsultationQuestion } from './consultation.entity.js';
import { ConsultationFacts } from './consultation-facts.js';
import type { ConsultationMemberType } from './consultations.types.js';

const OPEN_STATES = CONSULTATION_STATES.filter((state) => !isOver(state));

export interface ConsultationsWanted {
  /** slug */
  readonly body?: string | null;
  readonly open?: boolean | null;
  readonly search?: string | null;
}

/** What there is to read of consultations. The parts are read for many at once: `…Of(consultations)`. */
@Injectable()
export class ConsultationsService {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly facts: ConsultationFacts,
  ) {}

  /** @throws NOT_FOUND also for one that the actor may not see. */
  async consultation(actor: Actor, id: string): Promise<Consultation> {
    const row = await this.tx.read.findOneBy(Consultation, { id });
    if (!row) throw notFound('Remissen');
    allow(mayReadConsultation(actor, await this.bodies.facts(row.bodyId)), 'Remissen');
    return row;
  }

  /** Those that the actor may see: the open ones with the earliest day first, or all with the latest first. */
  async list(
    actor: Actor,
    wanted: ConsultationsWanted,
    first: number,
    after?: string | null,
  ): Promise<Connection<Consultation>> {
    const take = checkFirst(first);
    const bodyIds = await this.bodyIds(actor, wanted.body);
    const filtered = () => this.filtered(bodyIds, wanted);
    const [direction, beyond] = wanted.open === true ? (['ASC', '>'] as const) : (['DESC', '<'] as const);
    const page = filtered()
      .orderBy({ 'c.dueOn': direction, 'c.id': direction })
      .limit(take + 1);
    if (after != null) {
      const [dueOn, id] = decodeCursor(after, 2);
      page.andWhere(`(c.dueOn ${beyond} :dueOn OR (c.dueOn = :dueOn AND c.id ${beyond} :id))`, { dueOn, id });
    }
    return pageOf(
      await page.getMany(),
      take,
      ({ dueOn, id }) => [dueOn, id],
      (row) => row,
      () => filtered().getCount(),
    );
  }

  private async bodyIds(actor: Actor, slug: string | null | undefined): Promise<readonly string[]> {
    const places = await this.bodies.placeIdsOf(actor);
    if (slug == null) return [...places];
    const body = await this.bodies.bySlug(slug);
    if (!body || !places.has(body.id)) throw notFound('Samverkan');
    return [body.id];
  }

  private filtered(
    bodyIds: readonly string[],
    { open, search }: ConsultationsWanted,
  ): SelectQueryBuilder<Consultation> {
    const query = this.tx.read.createQueryBuilder(Consultation, 'c').where({ bodyId: In([...bodyIds]) });
    if (open === true) query.andWhere('c.state IN (:...states)', { states: OPEN_STATES });
    const key = searchKey(search);
    if (key === null) query.andWhere('1 = 0');
    else if (key !== undefined) query.andWhere('c.searchKey LIKE :part', { part: `%${key}%` });
    return query;
  }

  async factsOf(consultations: readonly Consultation[]): Promise<ReadonlyMap<string, ResponseFacts>> {
    return this.facts.of(consultations, this.tx.read);
  }

  /** By consultation: its members in Swedish order. */
  async membersOf(consultations: readonly Consultation[]): Promise<ReadonlyMap<string, ConsultationMemberType[]>> {
    const ids = consultations.map(({ id }) => id);
    const rows = await this.facts.members(ids, this.tx.read);
    const facts = await this.factsOf(consultations);
    return new Map(
      [...rows].map(([id, members]) => {
        const standing = new Set(behind(facts.get(id)!).map(({ organisationId }) => organisationId));
        return [
          id,
          members.map(({ member, decisions }) => ({
            ...member,
            decidedVersion: decisions.reduce<number | null>((last, { version }) => Math.max(last ?? 0, version), null),
            standsBehind: standing.has(member.organisationId),
            decisions: [...decisions],
          })),
        ];
      }),
    );
  }

  /** By consultation: what stands in the way of its response; nothing where that is not the question. */
  async blockersOf(consultations: readonly Consultation[]): Promise<ReadonlyMap<string, readonly Blocker[]>> {
    const asked = consultations.filter(({ state }) => listsBlockers(state));
    const facts = await this.factsOf(asked);
    return new Map([...facts].map(([id, each]) => [id, blockers(each)]));
  }

  /** By consultation: the body that it is in. */
  async bodyIdsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.tx.read.find(Consultation, {
      select: { id: true, bodyId: true },
      where: { id: In([...ids]) },
    });
    return new Map(found.map(({ id, bodyId }) => [id, bodyId]));
  }

  async questionsOf(ids: readonly string[]): Promise<ReadonlyMap<string, ConsultationQuestion[]>> {
    const found = await this.tx.read.find(ConsultationQuestion, {
      where: { consultationId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return groupBy(found, ({ consultationId }) => consultationId);
  }

  /** What has happened, the latest first. */
  async history(consultationId: string, first: number, after?: string | null): Promise<Connection<ConsultationEvent>> {
    const take = checkFirst(first);
    const beyond = after == null ? {} : { id: LessThan(String(decodeCursor(after, 1)[0])) };
    return pageOf(
      await this.tx.read.find(ConsultationEvent, {
        where: { consultationId, ...beyond },
        order: { id: 'DESC' },
        take: take + 1,
      }),
      take,
      ({ id }) => [id],
      (row) => row,
      () => this.tx.read.countBy(ConsultationEvent, { consultationId }),
    );
  }
}
