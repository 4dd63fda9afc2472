import type { Actor } from '@domain/access/actor.js';
import { standing } from '@domain/consultations/blockers.js';
import { mayReadConsultation } from '@domain/consultations/policy.js';
import {
  progress,
  progressWords,
  proposalBlockers,
  type ProposalFacts,
  type ProposalState,
} from '@domain/consultations/proposals.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { BodiesService } from '../../bodies/index.js';
import { Organisation } from '../../organisations/index.js';
import { MemberDecision } from '../decisions/member-decision.entity.js';
import { Proposal, ProposalMember, ProposalVersion } from './proposal.entity.js';
import type { ProposalMemberType, ProposalStandingType } from './proposals.types.js';

type Grouped<T> = ReadonlyMap<string, T[]>;

/** A member that decides, with its organisation and the decisions that stand. */
interface ProposalMemberRow {
  readonly member: ProposalMember;
  readonly organisation: Organisation;
  readonly decisions: readonly MemberDecision[];
}

/** What there is to read of what all members decide on. The parts are read for many at once. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
  ) {}

  /** @throws NOT_FOUND also for one that the actor may not see. */
  async proposal(actor: Actor, id: string): Promise<Proposal> {
    const row = await this.tx.read.findOneBy(Proposal, { id });
    if (!row) throw notFound('Ärendet');
    allow(mayReadConsultation(actor, await this.bodies.facts(row.bodyId)), 'Ärendet');
    return row;
  }

  /** Those that the actor may see, the latest first. */
  async list(
    actor: Actor,
    { body: slug, state }: { readonly body?: string | null; readonly state?: ProposalState | null },
    first: number,
    after?: string | null,
  ): Promise<Connection<Proposal>> {
    const take = checkFirst(first);
    const places = await this.bodies.placeIdsOf(actor);
    const body = slug == null ? null : await this.bodies.bySlug(slug);
    if (slug != null && (!body || !places.has(body.id))) throw notFound('Samverkan');
    const where = { bodyId: In(body ? [body.id] : [...places]), ...(state != null && { state }) };
    const from = after == null ? where : { ...where, id: LessThan(String(decodeCursor(after, 1)[0])) };
    return pageOf(
      await this.tx.read.find(Proposal, { where: from, order: { id: 'DESC' }, take: take + 1 }),
      take,
      ({ id }) => [id],
      (row) => row,
      () => this.tx.read.countBy(Proposal, where),
    );
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Proposal>> {
    const found = await this.tx.read.findBy(Proposal, { id: In([...ids]) });
    return new Map(found.map((proposal) => [proposal.id, proposal]));
  }

  /** By proposal: its versions from the first. */
  async versionsOf(ids: readonly string[], em: EntityManager = this.tx.read): Promise<Grouped<ProposalVersion>> {
    const order = { proposalId: 'ASC', version: 'ASC' } as const;
    const found = await em.find(ProposalVersion, { where: { proposalId: In([...ids]) }, order });
    return groupBy(found, ({ proposalId }) => proposalId);
  }

  /** By proposal: who decides, in Swedish order. */
  async membersOf(ids: readonly string[]): Promise<Grouped<ProposalMemberType>> {
    const rows = await this.rows(ids, this.tx.read);
    const versions = await this.versionsOf(ids);
    return new Map(
      [...rows].map(([id, members]) => [
        id,
        members.map(({ member, decisions }) => ({
          ...member,
          decisions: [...decisions],
          standing: (standing(decisions, versions.get(id) ?? []) as MemberDecision | undefined) ?? null,
        })),
      ]),
    );
  }

  /** By proposal: what the rules ask. */
  async factsOf(ids: readonly string[], em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, ProposalFacts>> {
    const rows = await this.rows(ids, em);
    const versions = await this.versionsOf(ids, em);
    const current = await this.currentOf(ids, em);
    return new Map(
      ids.map((id) => {
        const members = (rows.get(id) ?? []).map(({ organisation, decisions }) => ({
          organisationId: organisation.id,
          name: organisation.name,
          hasLeft: current.get(id)?.has(organisation.id) === false,
          decisions,
        }));
        const known = (versions.get(id) ?? []).map(({ version, editorial }) => ({ version, editorial }));
        return [id, { versions: known, members }];
      }),
    );
  }

  /** By open proposal: the ids of the body's members of today. What is decided stays as it was. */
  private async currentOf(
    ids: readonly string[],
    em: EntityManager,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const proposals = await em.findBy(Proposal, { id: In([...ids]), state: 'OPEN' });
    if (proposals.length === 0) return new Map();
    const bodyIds = [...new Set(proposals.map(({ bodyId }) => bodyId))];
    const memberships = await this.bodies.membershipsOf(bodyIds, this.clock.today());
    return new Map(
      proposals.map(({ id, bodyId }) => [
        id,
        new Set((memberships.get(bodyId) ?? []).map(({ organisationId }) => organisationId)),
      ]),
    );
  }

  /** By proposal: how far it has come, and what is missing. */
  async standingOf(ids: readonly string[]): Promise<ReadonlyMap<string, ProposalStandingType>> {
    const facts = await this.factsOf(ids);
    return new Map(
      [...facts].map(([id, each]) => {
        const counted = progress(each);
        return [id, { ...counted, words: progressWords(counted), blockers: [...proposalBlockers(each)] }];
      }),
    );
  }

  private async rows(ids: readonly string[], em: EntityManager): Promise<Grouped<ProposalMemberRow>> {
    const members = await em.findBy(ProposalMember, { proposalId: In([...ids]) });
    if (members.length === 0) return new Map();
    const organisationIds = [...new Set(members.map(({ organisationId }) => organisationId))];
    const organisations = await em.find(Organisation, {
      where: { id: In(organisationIds) },
      order: { sortKey: 'ASC', code: 'ASC' },
    });
    const place = new Map(organisations.map((organisation, index) => [organisation.id, { organisation, index }]));
    const order = { id: 'ASC' } as const;
    const where = { proposalId: In([...ids]), withdrawnAt: IsNull() };
    const decisions = groupBy(
      await em.find(MemberDecision, { where, order }),
      ({ proposalId, organisationId }) => `${proposalId} ${organisationId}`,
    );
    const sorted = members.sort((a, b) => place.get(a.organisationId)!.index - place.get(b.organisationId)!.index);
    return groupBy(
      sorted.map((member) => ({
        member,
        organisation: place.get(member.organisationId)!.organisation,
        decisions: decisions.get(`${member.proposalId} ${member.organisationId}`) ?? [],
      })),
      ({ member }) => member.proposalId,
    );
  }
}
