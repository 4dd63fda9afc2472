import type { Actor } from '@domain/access/actor.js';
import { tooEarlyOrLate } from '@domain/consultations/errors.js';
import { takesDecisions } from '@domain/consultations/states.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { IsNull, Not } from 'typeorm';
import { OrganisationsService } from '../../organisations/index.js';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { Consultation } from '../consultation.entity.js';
import { ConsultationHistory } from '../consultation-history.js';
import type { RecordMemberDecisionInput } from '../consultations.inputs.js';
import { refuse } from '../decided.js';
import { MemberDecision } from './member-decision.entity.js';
import { newDecision } from './new-decision.js';

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
    const { consultation: id, organisation, version } = input;
    await this.tx.run(async (em) => {
      const { row, member } = await this.changes.loadMember(em, actor, id, organisation);
      if (!takesDecisions(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Medlemmarna beslutar om texten från det att den skrivs tills den är skickad.')); // prettier-ignore
      }
      const { organisationId } = member;
      const of = { consultationId: id, organisationId, version, latest: row.responseVersion };
      await em.insert(MemberDecision, newDecision(actor, input, of, this.clock.now()));
      await this.history.record(em, actor, row, { kind: 'DECISION', organisationId, after: String(version) });
      const inTime = version === row.responseVersion && input.outcome !== 'REJECTED';
      if (member.leftOutOn !== null && inTime) await this.changes.takeBack(em, actor, row, member);
      await this.changes.settle(em, actor, row);
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /** Takes back one that was entered by mistake. */
  async withdraw(actor: Actor, id: string): Promise<Consultation> {
    const found = await this.tx.read.findOneBy(MemberDecision, {
      id,
      consultationId: Not(IsNull()),
      withdrawnAt: IsNull(),
    });
    if (!found) throw notFound('Remissen');
    const { organisationId, version } = found;
    const consultationId = found.consultationId!;
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
