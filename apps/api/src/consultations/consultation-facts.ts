import type { MemberFacts, ResponseFacts, VersionFacts } from '@domain/consultations/blockers.js';
import { isSameText, type SectionText } from '@domain/consultations/response-text.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Organisation } from '../organisations/index.js';
import { Consultation, ConsultationMember } from './consultation.entity.js';
import { MemberDecision } from './decisions/member-decision.entity.js';
import { ResponseSection, ResponseVersion } from './response/response.entity.js';

type Grouped<T> = ReadonlyMap<string, T[]>;

/** A member with its organisation and the decisions that stand. */
export interface MemberRow {
  readonly member: ConsultationMember;
  readonly organisation: Organisation;
  readonly decisions: readonly MemberDecision[];
}

/** What the rules ask about consultations, read for many at once. */
@Injectable()
export class ConsultationFacts {
  /** By consultation: what decides whether its response may go. */
  async of(consultations: readonly Consultation[], em: EntityManager): Promise<ReadonlyMap<string, ResponseFacts>> {
    const ids = consultations.map(({ id }) => id);
    const members = await this.members(ids, em);
    const versions = await this.versions(ids, em);
    const changed = await this.changedSince(consultations, em);
    return new Map(
      ids.map((id) => {
        const known = versions.get(id) ?? [];
        const facts: ResponseFacts = {
          versions: known.map(({ version, editorial }): VersionFacts => ({ version, editorial })),
          hasText: known.at(-1)?.hasText ?? false,
          changedSince: changed.has(id),
          members: (members.get(id) ?? []).map(memberFacts),
        };
        return [id, facts];
      }),
    );
  }

  /** By consultation: its members in Swedish order. */
  async members(consultationIds: readonly string[], em: EntityManager): Promise<Grouped<MemberRow>> {
    const { entities, raw } = await em
      .createQueryBuilder(ConsultationMember, 'm')
      .innerJoin(Organisation, 'o', 'o.id = m.organisationId')
      .where({ consultationId: In([...consultationIds]) })
      .orderBy({ 'o.sortKey': 'ASC', 'o.code': 'ASC' })
      .getRawAndEntities();
    if (raw.length === 0) return new Map();
    const organisationIds = [...new Set(entities.map(({ organisationId }) => organisationId))];
    const organisations = new Map(
      (await em.findBy(Organisation, { id: In(organisationIds) })).map((one) => [one.id, one]),
    );
    const decisions = groupBy(
      await em.find(MemberDecision, {
        where: { consultationId: In([...consultationIds]), withdrawnAt: IsNull() },
        order: { id: 'ASC' },
      }),
      ({ consultationId, organisationId }) => `${consultationId} ${organisationId}`,
    );
    const rows = entities.map((member): MemberRow => ({
      member,
      organisation: organisations.get(member.organisationId)!,
      decisions: decisions.get(`${member.consultationId} ${member.organisationId}`) ?? [],
    }));
    return groupBy(rows, ({ member }) => member.consultationId);
  }

  /** By consultation: its versions from the first, without their texts. */
  async versions(
    consultationIds: readonly string[],
    em: EntityManager,
  ): Promise<Grouped<Pick<ResponseVersion, 'consultationId' | 'version' | 'editorial' | 'hasText'>>> {
    const found = await em.find(ResponseVersion, {
      select: { id: true, consultationId: true, version: true, editorial: true, hasText: true },
      where: { consultationId: In([...consultationIds]) },
      order: { consultationId: 'ASC', version: 'ASC' },
    });
    return groupBy(found, ({ consultationId }) => consultationId);
  }

  /** The sections as they are being written, as a version would keep them. */
  async written(consultationIds: readonly string[], em: EntityManager): Promise<Grouped<SectionText>> {
    const found = await em.find(ResponseSection, {
      where: { consultationId: In([...consultationIds]) },
      order: { consultationId: 'ASC', position: 'ASC' },
    });
    const grouped = groupBy(found, ({ consultationId }) => consultationId);
    return new Map([...grouped].map(([id, sections]) => [id, sections.map(sectionText)]));
  }

  /** Those whose sections say something else than their current version. */
  async changedSince(consultations: readonly Consultation[], em: EntityManager): Promise<ReadonlySet<string>> {
    const frozen = consultations.filter(({ responseVersion }) => responseVersion > 0);
    if (frozen.length === 0) return new Set();
    const current = await em.find(ResponseVersion, {
      where: frozen.map(({ id, responseVersion }) => ({ consultationId: id, version: responseVersion })),
    });
    const written = await this.written(frozen.map(({ id }) => id), em); // prettier-ignore
    return new Set(
      current.flatMap(({ consultationId, sections }) =>
        isSameText(sections, written.get(consultationId) ?? []) ? [] : consultationId,
      ),
    );
  }
}

export const sectionText = ({ id, questionId, heading, content }: ResponseSection): SectionText => ({
  id,
  question: questionId,
  heading,
  content,
});

const memberFacts = ({ member, organisation, decisions }: MemberRow): MemberFacts => ({
  organisationId: member.organisationId,
  name: organisation.name,
  stance: member.stance,
  leftOut: member.leftOutOn !== null,
  decisions,
});
