import type { Actor } from '@domain/access/actor.js';
import type { Verdict } from '@domain/access/verdict.js';
import type { BodyFacts } from '@domain/bodies/policy.js';
import { checkConsultation, type ConsultationContent, words } from '@domain/consultations/check-consultation.js';
import { badConsultation, changedMeanwhile, tooEarlyOrLate } from '@domain/consultations/errors.js';
import { endsLeavingOut } from '@domain/consultations/extension.js';
import type { ConsultationState } from '@domain/consultations/kinds.js';
import { mayAnswerFor, mayKeepConsultations, mayReadConsultation } from '@domain/consultations/policy.js';
import { GENERAL_HEADING } from '@domain/consultations/response-text.js';
import { EMPTY_TEXT } from '@domain/consultations/rich-text.js';
import { isBeforeSent, settled, step, takesStances } from '@domain/consultations/states.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService, type Body } from '../bodies/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { Consultation, ConsultationMember, ConsultationQuestion, LONGEST_SEARCH_KEY } from './consultation.entity.js';
import { ConsultationFacts } from './consultation-facts.js';
import { ConsultationHistory } from './consultation-history.js';
import type {
  AdvanceConsultationInput,
  CreateConsultationInput,
  TakeStanceInput,
  UpdateConsultationInput,
} from './consultations.inputs.js';
import { decided, refuse } from './decided.js';
import { ResponseSection } from './response/response.entity.js';
import { ResponseSendings } from './response/response-sendings.service.js';

export interface NewConsultation extends ConsultationContent {
  readonly receivedOn: LocalDate | null;
  readonly dueOn: LocalDate;
  readonly penHolderId: string | null;
}

/** How consultations come to be, and how far they come. */
@Injectable()
export class ConsultationChanges {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly facts: ConsultationFacts,
    private readonly history: ConsultationHistory,
    private readonly sendings: ResponseSendings,
  ) {}

  async create(actor: Actor, input: CreateConsultationInput): Promise<Consultation> {
    const content = decided(
      checkConsultation({
        title: input.title,
        sender: input.from,
        registrationNumber: input.registrationNumber ?? '',
        questions: input.questions ?? [],
      }),
    );
    const id = await this.tx.run(async (em) => {
      const body = await this.bodies.bySlug(input.body, em);
      if (!body) throw notFound('Samverkan');
      allow(mayKeepConsultations(actor, await this.bodies.facts(body.id, em)), 'Samverkan');
      const penHolderId = await this.memberId(em, body.id, 'penHolder', input.penHolder);
      const receivedOn = input.expected === true ? null : this.clock.today();
      return this.insert(em, actor, body, { ...content, receivedOn, dueOn: input.dueOn, penHolderId });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /**
   * A new consultation with the body's members of today, in a transaction that has asked who may.
   *
   * @param actor null when the portal does it itself (demo data).
   * @returns its id.
   */
  async insert(em: EntityManager, actor: Actor | null, body: Body, wanted: NewConsultation): Promise<string> {
    const { questions, ...content } = wanted;
    const id = uuid();
    const row = {
      ...content,
      id,
      bodyId: body.id,
      version: 1,
      searchKey: searchKeyOf(content),
      extensionAskedTo: null,
      state: 'RECEIVED' as const,
      responseVersion: 0,
      createdAt: this.clock.now(),
    };
    await em.insert(Consultation, row);
    const asked = questions.map((text, index) => ({ id: uuid(), consultationId: id, position: index + 1, text }));
    if (asked.length > 0) await em.insert(ConsultationQuestion, asked);
    const blank = { consultationId: id, content: EMPTY_TEXT, revision: 0, savedAt: row.createdAt, savedById: null };
    await em.insert(ResponseSection, [
      { ...blank, id: uuid(), questionId: null, position: 0, heading: GENERAL_HEADING },
      ...asked.map((question) => ({
        ...blank,
        id: uuid(),
        questionId: question.id,
        position: question.position,
        heading: `Fråga ${question.position}`,
      })),
    ]);
    await this.addMembers(em, row);
    await this.history.record(em, actor, row, { kind: 'CREATED' });
    return id;
  }

  async update(actor: Actor, input: UpdateConsultationInput): Promise<Consultation> {
    await this.tx.run(async (em) => {
      const row = await this.load(em, actor, input.id, mayKeepConsultations);
      if (row.version !== input.version) throw refuse(changedMeanwhile);
      const content = decided(
        checkConsultation({
          title: input.title ?? row.title,
          sender: input.from ?? row.sender,
          registrationNumber:
            input.registrationNumber === undefined ? row.registrationNumber : (input.registrationNumber ?? ''),
          questions: [],
        }),
      );
      if (input.receivedOn != null && input.receivedOn > this.clock.today()) {
        throw badInput('receivedOn', 'Dagen ligger i framtiden. Låt remissen vara väntad tills den har kommit.');
      }
      const penHolderId =
        input.penHolder === undefined
          ? row.penHolderId
          : await this.memberId(em, row.bodyId, 'penHolder', input.penHolder);
      const next = {
        title: content.title,
        sender: content.sender,
        registrationNumber: content.registrationNumber,
        searchKey: searchKeyOf(content),
        receivedOn: input.receivedOn === undefined ? row.receivedOn : input.receivedOn,
        dueOn: input.dueOn ?? row.dueOn,
        penHolderId,
      };
      const arrivalGone = row.receivedOn !== null && next.receivedOn === null;
      if (!isBeforeSent(row.state) && (arrivalGone || FROZEN_ONCE_OVER.some((field) => next[field] !== row[field]))) {
        throw refuse(tooEarlyOrLate(row.state, 'Då går bara diarienumret och ankomstdagen att ändra.'));
      }
      await em.update(Consultation, { id: row.id }, { ...next, version: row.version + 1 });
      const changed = CHANGEABLE.filter(([field]) => next[field] !== row[field]).map(([, what]) => what);
      if (row.receivedOn === null && next.receivedOn !== null) {
        await this.history.record(em, actor, row, { kind: 'ARRIVED', after: next.receivedOn });
      }
      if (changed.length > 0) {
        await this.history.record(em, actor, row, { kind: 'CHANGED', text: changed.join(', ') });
      }
      await this.waitAgain(em, actor, { ...row, ...next });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id: input.id });
  }

  async advance(actor: Actor, input: AdvanceConsultationInput): Promise<Consultation> {
    const { consultation: id, to, sending, receipt } = input;
    await this.tx.run(async (em) => {
      const row = await this.load(em, actor, id, mayKeepConsultations);
      // Who has joined the body since is asked as well.
      if (to === 'CANVASSING') await this.addMembers(em, row);
      if (to === 'SENT' && row.receivedOn === null) {
        throw refuse(
          tooEarlyOrLate(row.state, 'Den är fortfarande väntad. Ange vilken dag den kom innan svaret skickas.'),
        );
      }
      const facts = (await this.facts.of([row], em)).get(id)!;
      await this.go(em, actor, row, decided(step(row.state, to, facts)));
      if (to === 'SENT') await this.sendings.freeze(em, actor, row, sending ?? {});
      if (to === 'ACKNOWLEDGED') await this.sendings.acknowledge(em, actor, row, receipt ?? {});
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  async takeStance(actor: Actor, input: TakeStanceInput): Promise<Consultation> {
    const { consultation: id, organisation, stance } = input;
    await this.tx.run(async (em) => {
      const { row, member } = await this.loadMember(em, actor, id, organisation);
      if (!takesStances(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Medlemmarna svarar från det att den är bedömd tills svaret är skickat.')); // prettier-ignore
      }
      const contactName = decided(words('contactName', 'Kontaktpersonen', input.contactName ?? member.contactName, 0, 120)); // prettier-ignore
      const contactEmail = decided(words('contactEmail', 'Adressen', input.contactEmail ?? member.contactEmail, 0, 254)); // prettier-ignore
      if (contactEmail !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contactEmail)) {
        throw refuse(badConsultation('contactEmail', 'E-postadressen ser inte ut som en adress.'));
      }
      await em.update(ConsultationMember, { id: member.id }, { stance, contactName, contactEmail });
      if (stance !== member.stance) {
        const { organisationId } = member;
        await this.history.record(em, actor, row, { kind: 'STANCE', organisationId, before: member.stance, after: stance }); // prettier-ignore
      }
      await this.settle(em, actor, row);
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  /** The consultation, locked, for somebody who may (read it, unless told otherwise). @throws NOT_FOUND, FORBIDDEN */
  async load(
    em: EntityManager,
    actor: Actor,
    id: string,
    may: (actor: Actor, body: BodyFacts, row: Consultation) => Verdict = mayReadConsultation,
  ): Promise<Consultation> {
    const row = await em.findOne(Consultation, { where: { id }, ...locked(em) });
    if (!row) throw notFound('Remissen');
    allow(may(actor, await this.bodies.facts(row.bodyId, em), row), 'Remissen');
    return row;
  }

  /** The same, with a member that the actor answers for. */
  async loadMember(
    em: EntityManager,
    actor: Actor,
    id: string,
    code: string,
    may: (actor: Actor, body: BodyFacts, organisationId: string) => Verdict = mayAnswerFor,
  ): Promise<{ readonly row: Consultation; readonly member: ConsultationMember }> {
    const organisationId = (await this.organisations.byCodes([code], em)).get(code)?.id;
    const row = await this.load(em, actor, id, (who, body) =>
      organisationId === undefined ? mayKeepConsultations(who, body) : may(who, body, organisationId),
    );
    if (organisationId === undefined) {
      throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation: code });
    }
    const known = await em.findOneBy(ConsultationMember, { consultationId: id, organisationId });
    if (known) return { row, member: known };
    if (isBeforeSent(row.state)) await this.addMembers(em, row);
    const added = await em.findOneBy(ConsultationMember, { consultationId: id, organisationId });
    if (!added) throw badInput('organisation', 'Organisationen är inte medlem i samverkan.');
    return { row, member: added };
  }

  /** A later last day takes back in whom the response was to go without. */
  async waitAgain(em: EntityManager, actor: Actor, row: Consultation): Promise<void> {
    if (!isBeforeSent(row.state) || !endsLeavingOut(row.dueOn, this.clock.today())) return;
    const leftOut = await em.findBy(ConsultationMember, { consultationId: row.id, leftOutOn: Not(IsNull()) });
    for (const member of leftOut) await this.takeBack(em, actor, row, member);
    if (leftOut.length > 0) await this.settle(em, actor, row);
  }

  async takeBack(em: EntityManager, actor: Actor, row: Consultation, member: ConsultationMember): Promise<void> {
    const { id, organisationId } = member;
    await em.update(ConsultationMember, { id }, { leftOutOn: null });
    await this.history.record(em, actor, row, { kind: 'TAKEN_BACK_IN', organisationId });
  }

  /** READY holds only while nothing blocks the response. */
  async settle(em: EntityManager, actor: Actor | null, { id }: Pick<Consultation, 'id'>): Promise<void> {
    const row = await em.findOneByOrFail(Consultation, { id });
    const facts = (await this.facts.of([row], em)).get(row.id)!;
    await this.go(em, actor, row, settled(row.state, facts));
  }

  private async go(em: EntityManager, actor: Actor | null, row: Consultation, to: ConsultationState): Promise<void> {
    if (to === row.state) return;
    await em.update(Consultation, { id: row.id }, { state: to });
    await this.history.record(em, actor, row, { kind: 'STATE', before: row.state, after: to });
  }

  /** The members of today that it lacks. */
  private async addMembers(em: EntityManager, { id, bodyId }: Pick<Consultation, 'id' | 'bodyId'>): Promise<void> {
    const known = await em.findBy(ConsultationMember, { consultationId: id });
    const asked = new Set(known.map(({ organisationId }) => organisationId));
    const today = await this.memberIds(em, bodyId);
    const missing = [...today].filter((organisationId) => !asked.has(organisationId));
    if (missing.length === 0) return;
    await em.insert(
      ConsultationMember,
      missing.map((organisationId) => ({
        id: uuid(),
        consultationId: id,
        organisationId,
        stance: 'NO_ANSWER' as const,
        contactName: '',
        contactEmail: '',
        registrationNumber: '',
        leftOutOn: null,
        joinedAfterwardsOn: null,
        decider: null,
        contactActionId: null,
      })),
    );
  }

  private async memberIds(em: EntityManager, bodyId: string): Promise<ReadonlySet<string>> {
    const today = await this.bodies.membersOn(bodyId, this.clock.today(), em);
    return new Set(today.map(({ organisationId }) => organisationId));
  }

  /** The id of a member of today; null for none. */
  private async memberId(
    em: EntityManager,
    bodyId: string,
    field: string,
    code: string | null | undefined,
  ): Promise<string | null> {
    if (code == null) return null;
    const found = (await this.organisations.byCodes([code], em)).get(code);
    if (!found) throw refuse({ code: 'ORGANISATION_UNKNOWN', field, organisation: code });
    if (!(await this.memberIds(em, bodyId)).has(found.id)) {
      throw badInput(field, `${found.name} är inte medlem i samverkan.`);
    }
    return found.id;
  }
}

/** What a response that has left was an answer to, and by whom. */
const FROZEN_ONCE_OVER = ['title', 'sender', 'dueOn', 'penHolderId'] as const;

const CHANGEABLE = [
  ['title', 'rubrik'],
  ['sender', 'avsändare'],
  ['registrationNumber', 'diarienummer'],
  ['receivedOn', 'ankomstdag'],
  ['dueOn', 'svarsdag'],
  ['penHolderId', 'pennhållare'],
] as const;

/** Some letters are two in a key (ß, þ), so that it may be longer than its texts together. */
const searchKeyOf = ({ title, sender }: Pick<ConsultationContent, 'title' | 'sender'>): string =>
  swedishKey(`${title} ${sender}`).slice(0, LONGEST_SEARCH_KEY);
