import type { Actor } from '@domain/access/actor.js';
import type { MemberFacts } from '@domain/consultations/blockers.js';
import {
  answerExtension,
  askForExtension,
  joinAfterwards,
  leaveOut,
  takeBackIn,
} from '@domain/consultations/extension.js';
import { mayKeepConsultations } from '@domain/consultations/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { Consultation, ConsultationMember } from '../consultation.entity.js';
import { ConsultationFacts } from '../consultation-facts.js';
import { ConsultationHistory } from '../consultation-history.js';
import { decided } from '../decided.js';
import { ResponseSending } from '../handling/handling.entity.js';
import type { JoinAfterwardsInput } from '../handling/handling.inputs.js';
import { MemberDecision } from '../decisions/member-decision.entity.js';
import { newDecision } from '../decisions/new-decision.js';

/** More time for the response, and what becomes of those who are late all the same. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly changes: ConsultationChanges,
    private readonly facts: ConsultationFacts,
    private readonly history: ConsultationHistory,
  ) {}

  async ask(actor: Actor, id: string, to: LocalDate): Promise<Consultation> {
    await this.tx.run(async (em) => {
      const row = await this.changes.load(em, actor, id, mayKeepConsultations);
      const extensionAskedTo = decided(askForExtension(row, to));
      await em.update(Consultation, { id }, { extensionAskedTo });
      await this.history.record(em, actor, row, { kind: 'EXTENSION_ASKED', before: row.dueOn, after: to });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /** @param grantedTo null = refused. */
  async answer(actor: Actor, id: string, grantedTo: LocalDate | null): Promise<Consultation> {
    await this.tx.run(async (em) => {
      const row = await this.changes.load(em, actor, id, mayKeepConsultations);
      const next = decided(answerExtension(row, grantedTo));
      await em.update(Consultation, { id }, { ...next, version: row.version + 1 });
      await this.history.record(
        em,
        actor,
        row,
        grantedTo === null
          ? { kind: 'EXTENSION_REFUSED', before: row.extensionAskedTo }
          : { kind: 'EXTENSION_GRANTED', before: row.dueOn, after: grantedTo },
      );
      await this.changes.waitAgain(em, actor, { ...row, ...next });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  async leaveOut(actor: Actor, id: string, organisation: string): Promise<Consultation> {
    await this.tx.run(async (em) => {
      const { row, member, facts, versions } = await this.load(em, actor, id, organisation);
      decided(leaveOut(row, facts, versions, this.clock.today()));
      const { organisationId } = member;
      await em.update(ConsultationMember, { id: member.id }, { leftOutOn: this.clock.today() });
      await this.history.record(em, actor, row, { kind: 'LEFT_OUT', organisationId });
      await this.changes.settle(em, actor, row);
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  async takeBackIn(actor: Actor, id: string, organisation: string): Promise<Consultation> {
    await this.tx.run(async (em) => {
      const { row, member, facts } = await this.load(em, actor, id, organisation);
      decided(takeBackIn(row.state, facts));
      await this.changes.takeBack(em, actor, row, member);
      await this.changes.settle(em, actor, row);
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /** The member decides on what has been sent, and stands behind it from then on. */
  async join(actor: Actor, input: JoinAfterwardsInput): Promise<Consultation> {
    const { consultation: id, organisation } = input;
    await this.tx.run(async (em) => {
      const { row, member } = await this.changes.loadMember(em, actor, id, organisation);
      const { organisationId } = member;
      const { facts } = await this.factsOf(em, row, organisationId);
      const sending = await em.findOneBy(ResponseSending, { consultationId: id });
      const sender = sending?.behind.some((each) => each.organisationId === organisationId) ?? false;
      decided(joinAfterwards(row.state, facts.name, sender, member.joinedAfterwardsOn));
      const version = row.responseVersion;
      const of = { consultationId: id, organisationId, version, latest: version };
      await em.insert(MemberDecision, newDecision(actor, { ...input, outcome: 'APPROVED' }, of, this.clock.now()));
      const stance = member.stance === 'OWN' || member.stance === 'JOINT_AND_OWN' ? 'JOINT_AND_OWN' : 'JOINS';
      const joined = { stance, leftOutOn: null, joinedAfterwardsOn: this.clock.today() } as const;
      await em.update(ConsultationMember, { id: member.id }, joined);
      const happening = { organisationId, before: member.stance, after: stance };
      await this.history.record(em, actor, row, { kind: 'JOINED_AFTERWARDS', ...happening });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /** Only the secretariat says that a response goes without somebody. */
  private async load(em: EntityManager, actor: Actor, id: string, organisation: string) {
    const { row, member } = await this.changes.loadMember(em, actor, id, organisation, mayKeepConsultations);
    return { row, member, ...(await this.factsOf(em, row, member.organisationId)) };
  }

  private async factsOf(em: EntityManager, row: Consultation, organisationId: string) {
    const { members, versions } = (await this.facts.of([row], em)).get(row.id)!;
    const facts: MemberFacts = members.find((each) => each.organisationId === organisationId)!;
    return { facts, versions };
  }
}
