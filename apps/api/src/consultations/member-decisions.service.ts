import type { Actor } from '@domain/access/actor.js';
import { checkDecision } from '@domain/consultations/check-consultation.js';
import { badConsultation, tooEarlyOrLate } from '@domain/consultations/errors.js';
import { takesDecisions } from '@domain/consultations/states.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { OrganisationsService } from '../organisations/index.js';
import { ConsultationChanges } from './consultation-changes.service.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationHistory } from './consultation-history.js';
import type { RecordMemberDecisionInput } from './consultations.inputs.js';
import { decided, refuse } from './decided.js';
import { MemberDecision } from './member-decision.entity.js';

/** What members decide on the joint text. */
@Injectable()
export class MemberDecisions {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly organisations: OrganisationsService,
    private readonly changes: ConsultationChanges,
    private readonly history: ConsultationHistory,
  ) {}

  async record(actor: Actor, input: RecordMemberDecisionInput): Promise<Consultation> {
    const content = decided(
      checkDecision({
        decidedBy: input.decidedBy,
        instance: input.instance ?? '',
        paragraph: input.paragraph ?? '',
        delegationPoint: input.delegationPoint ?? '',
      }),
    );
    const { consultation: id, organisation, version, decidedOn } = input;
    await this.tx.run(async (em) => {
      const { row, member } = await this.changes.loadMember(em, actor, id, organisation);
      if (!takesDecisions(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Medlemmarna beslutar om texten från det att den skrivs tills den är skickad.')); // prettier-ignore
      }
      if (version < 1 || version > row.responseVersion) {
        throw refuse(badConsultation('version', `Texten har inte någon version ${version}. Den senaste är ${row.responseVersion}.`)); // prettier-ignore
      }
      if (decidedOn > this.clock.today()) {
        throw refuse(badConsultation('decidedOn', 'Dagen ligger i framtiden. För in beslutet när det är fattat.'));
      }
      const { organisationId } = member;
      await em.insert(MemberDecision, {
        ...content,
        id: uuid(),
        consultationId: id,
        organisationId,
        version,
        outcome: input.outcome ?? 'APPROVED',
        decidedOn,
        allowsEditorial: input.allowsEditorial ?? false,
        recordedAt: this.clock.now(),
        recordedById: actor.id,
        withdrawnAt: null,
      });
      await this.history.record(em, actor, row, { kind: 'DECISION', organisationId, after: String(version) });
      await this.changes.settle(em, actor, row);
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /** Takes back one that was entered by mistake. */
  async withdraw(actor: Actor, id: string): Promise<Consultation> {
    const found = await this.tx.read.findOneBy(MemberDecision, { id, withdrawnAt: IsNull() });
    if (!found) throw notFound('Beslutet');
    const { consultationId, organisationId, version } = found;
    const code = (await this.organisations.byIds([organisationId])).get(organisationId)!.code;
    await this.tx.run(async (em) => {
      const { row } = await this.changes.loadMember(em, actor, consultationId, code);
      if (!takesDecisions(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Besluten är en del av det som har skickats och kan inte ändras.'));
      }
      const now = this.clock.now();
      const { affected } = await em.update(MemberDecision, { id, withdrawnAt: IsNull() }, { withdrawnAt: now });
      if (affected === 0) throw notFound('Beslutet');
      await this.history.record(em, actor, row, {
        kind: 'DECISION_WITHDRAWN',
        organisationId,
        before: String(version),
      });
      await this.changes.settle(em, actor, row);
    });
    return this.tx.read.findOneByOrFail(Consultation, { id: consultationId });
  }
}
