import type { Actor } from '@domain/access/actor.js';
import { words } from '@domain/consultations/check-consultation.js';
import { checkStep, type HandlingStep } from '@domain/consultations/handling.js';
import type { DecidedBy } from '@domain/consultations/kinds.js';
import { mayKeepConsultations, mayRegisterFor } from '@domain/consultations/policy.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Meeting, MeetingsService } from '../../meetings/index.js';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { Consultation, ConsultationMember } from '../consultation.entity.js';
import { ConsultationHistory } from '../consultation-history.js';
import { decided } from '../decided.js';
import { ConsultationMeeting, ConsultationStep } from './handling.entity.js';

type Grouped<T> = ReadonlyMap<string, T[]>;

/** What members do at home with a consultation, and where they talk it through together. */
@Injectable()
export class OwnHandling {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly meetings: MeetingsService,
    private readonly changes: ConsultationChanges,
    private readonly history: ConsultationHistory,
  ) {}

  /** @param on null = the step has not been taken after all. */
  async step(
    actor: Actor,
    id: string,
    organisation: string,
    step: HandlingStep,
    on: LocalDate | null,
  ): Promise<Consultation> {
    await this.tx.run(async (em) => {
      const { row, member } = await this.changes.loadMember(em, actor, id, organisation);
      const { id: memberId, organisationId } = member;
      const known = await em.findBy(ConsultationStep, { memberId });
      const taken = known.map((each) => ({ step: each.step, on: each.takenOn }));
      const takenOn = decided(checkStep(row.state, taken, step, on, this.clock.today()));
      const earlier = known.find((each) => each.step === step);
      if ((earlier?.takenOn ?? null) === takenOn) return;
      if (earlier) await em.delete(ConsultationStep, { id: earlier.id });
      if (takenOn !== null) {
        const who = { recordedAt: this.clock.now(), recordedById: actor.id };
        await em.insert(ConsultationStep, { id: uuid(), memberId, step, takenOn, ...who });
      }
      const days = { before: earlier?.takenOn ?? null, after: takenOn };
      await this.history.record(em, actor, row, { kind: 'HANDLING', organisationId, ...days, text: step });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /** Who is to decide for the member; the plan follows from it. */
  async decider(actor: Actor, id: string, organisation: string, decider: DecidedBy): Promise<Consultation> {
    await this.tx.run(async (em) => {
      const { row, member } = await this.changes.loadMember(em, actor, id, organisation);
      if (member.decider === decider) return;
      const { organisationId } = member;
      await em.update(ConsultationMember, { id: member.id }, { decider });
      const change = { before: member.decider, after: decider };
      await this.history.record(em, actor, row, { kind: 'HANDLING', organisationId, ...change, text: 'DECIDER' });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  async register(actor: Actor, id: string, organisation: string, typed: string): Promise<Consultation> {
    const registrationNumber = decided(words('registrationNumber', 'Diarienumret', typed, 0, 60));
    await this.tx.run(async (em) => {
      const { row, member } = await this.changes.loadMember(em, actor, id, organisation, mayRegisterFor);
      if (member.registrationNumber === registrationNumber) return;
      const { organisationId } = member;
      await em.update(ConsultationMember, { id: member.id }, { registrationNumber });
      const change = { before: member.registrationNumber, after: registrationNumber };
      await this.history.record(em, actor, row, { kind: 'REGISTRATION_NUMBER', organisationId, ...change });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /** A meeting of the body is, or is not, a conference about it. */
  async confer(actor: Actor, id: string, meetingId: string, linked: boolean): Promise<Consultation> {
    await this.tx.run(async (em) => {
      const row = await this.changes.load(em, actor, id, mayKeepConsultations);
      const meeting = await em.findOneBy(Meeting, { id: meetingId });
      if (meeting?.bodyId !== row.bodyId) throw notFound('Mötet');
      const link = { consultationId: id, meetingId };
      const known = await em.existsBy(ConsultationMeeting, link);
      if (known === linked) return;
      if (linked) await em.insert(ConsultationMeeting, { id: uuid(), ...link });
      else await em.delete(ConsultationMeeting, link);
      // A draft is nobody's to know of but the secretariat's: its name stays out of the history.
      await this.history.record(em, actor, row, { kind: 'CONFERENCE', [linked ? 'after' : 'before']: meetingId });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /** A meeting that goes takes its links with it. */
  async forget(em: EntityManager, meetingId: string): Promise<void> {
    await em.delete(ConsultationMeeting, { meetingId });
  }

  /** By member: its steps. */
  async stepsOf(memberIds: readonly string[]): Promise<Grouped<ConsultationStep>> {
    const found = await this.tx.read.findBy(ConsultationStep, { memberId: In([...memberIds]) });
    return groupBy(found, ({ memberId }) => memberId);
  }

  /** By consultation: the conferences that the actor may see, in order of time. */
  async conferencesOf(actor: Actor, ids: readonly string[]): Promise<Grouped<Meeting>> {
    const links = await this.tx.read.findBy(ConsultationMeeting, { consultationId: In([...ids]) });
    if (links.length === 0) return new Map();
    const meetingIds = [...new Set(links.map(({ meetingId }) => meetingId))];
    const meetings = await this.meetings.byIds(meetingIds);
    const sight = await this.meetings.sightOf(actor, meetingIds);
    const seen = links.filter(({ meetingId }) => sight.get(meetingId)?.meeting);
    const at = ({ meetingId }: ConsultationMeeting) => meetings.get(meetingId)!.startsAt.getTime();
    const sorted = seen.sort((a, b) => at(a) - at(b));
    const grouped = groupBy(sorted, ({ consultationId }) => consultationId);
    return new Map([...grouped].map(([id, each]) => [id, each.map(({ meetingId }) => meetings.get(meetingId)!)]));
  }
}
