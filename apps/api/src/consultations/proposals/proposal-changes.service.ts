import type { Actor } from '@domain/access/actor.js';
import type { Verdict } from '@domain/access/verdict.js';
import type { BodyFacts } from '@domain/bodies/policy.js';
import { changedMeanwhile } from '@domain/consultations/errors.js';
import { mayAnswerFor, mayKeepConsultations, mayRegisterFor } from '@domain/consultations/policy.js';
import { adopt, checkProposal, notOpen } from '@domain/consultations/proposals.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { nameFault } from '@domain/shared/name.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { ConsultationFile } from '../papers/consultation-file.entity.js';
import { decided, refuse } from '../decided.js';
import { MemberDecision } from '../decisions/member-decision.entity.js';
import { newDecision } from '../decisions/new-decision.js';
import { Proposal, ProposalMember, ProposalVersion } from './proposal.entity.js';
import type {
  AddProposalVersionInput,
  AttachToDecisionInput,
  CreateProposalInput,
  RecordProposalDecisionInput,
  UpdateProposalInput,
} from './proposals.inputs.js';
import { ProposalsService } from './proposals.service.js';

/** Behind every other day. */
const NO_DAY = '2199-12-31' as LocalDate;
export const MOST_DECISION_FILES = 20;

/** What all members decide on, each by itself: the document, its versions, the decisions. */
@Injectable()
export class ProposalChanges {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly files: FilesService,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly proposals: ProposalsService,
    private readonly events: EventsService,
  ) {}

  async create(actor: Actor, input: CreateProposalInput): Promise<Proposal> {
    const content = decided(checkProposal({ title: input.title, description: input.description ?? '' }));
    const id = uuid();
    await this.tx.run(async (em) => {
      const body = await this.bodies.bySlug(input.body, em);
      if (!body) throw notFound('Samverkan');
      allow(mayKeepConsultations(actor, await this.bodies.facts(body.id, em)), 'Samverkan');
      const memberIds = await this.memberIds(em, body.id, input.organisations ?? null);
      const dueOn = input.dueOn ?? null;
      const row = { ...content, id, bodyId: body.id, version: 1, kind: input.kind, dueOn, dueKey: dueOn ?? NO_DAY };
      await em.insert(Proposal, { ...row, state: 'OPEN', documentVersion: 0, createdAt: this.clock.now() });
      await em.insert(ProposalMember, memberIds.map((organisationId) => ({ id: uuid(), proposalId: id, organisationId }))); // prettier-ignore
      await this.record(em, actor, row, 'created', { kind: input.kind });
    });
    return this.tx.read.findOneByOrFail(Proposal, { id });
  }

  async update(actor: Actor, input: UpdateProposalInput): Promise<Proposal> {
    const { id } = input;
    await this.tx.run(async (em) => {
      const row = await this.loadOpen(em, actor, id, mayKeepConsultations);
      if (row.version !== input.version) throw refuse(changedMeanwhile);
      const content = decided(
        checkProposal({
          title: input.title ?? row.title,
          description: input.description === undefined ? row.description : (input.description ?? ''),
        }),
      );
      const dueOn = input.dueOn === undefined ? row.dueOn : input.dueOn;
      const state =
        input.state === 'ADOPTED'
          ? decided(adopt(row.state, (await this.proposals.factsOf([id], em)).get(id)!))
          : (input.state ?? row.state);
      await em.update(
        Proposal,
        { id },
        { ...content, dueOn, dueKey: dueOn ?? NO_DAY, state, version: row.version + 1 },
      );
      await this.record(em, actor, row, state === row.state ? 'changed' : state.toLowerCase(), {});
    });
    return this.tx.read.findOneByOrFail(Proposal, { id });
  }

  /** What was decided on another version is open again, unless only the wording has changed and the decision allows that. */
  async addVersion(actor: Actor, input: AddProposalVersionInput): Promise<Proposal> {
    const { proposal: id } = input;
    const { fileId, name } = await this.ownFile(actor, input.file, input.name);
    await this.tx.run(async (em) => {
      const row = await this.loadOpen(em, actor, id, mayKeepConsultations);
      if (row.documentVersion !== input.baseVersion) throw refuse(changedMeanwhile);
      const latest = await em.findOneBy(ProposalVersion, { proposalId: id, version: row.documentVersion });
      if (latest && (await this.files.isSame(latest.fileId, fileId))) {
        throw badInput('file', `Filen är densamma som version ${row.documentVersion}. Besluten gäller den redan.`);
      }
      const version = row.documentVersion + 1;
      const editorial = (input.editorial ?? false) && version > 1;
      const who = { addedAt: this.clock.now(), addedById: actor.id };
      await em.insert(ProposalVersion, { id: uuid(), proposalId: id, version, name, fileId, editorial, ...who });
      await em.update(Proposal, { id }, { documentVersion: version });
      await this.record(em, actor, row, 'version-added', { version, editorial });
    });
    return this.tx.read.findOneByOrFail(Proposal, { id });
  }

  async decide(actor: Actor, input: RecordProposalDecisionInput): Promise<Proposal> {
    const { proposal: id, organisation: code, version } = input;
    await this.tx.run(async (em) => {
      const organisationId = (await this.organisations.byCodes([code], em)).get(code)?.id;
      const row = await this.loadOpen(em, actor, id, answerFor(organisationId));
      if (organisationId === undefined) {
        throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation: code });
      }
      if (!(await em.existsBy(ProposalMember, { proposalId: id, organisationId }))) {
        throw badInput('organisation', 'Organisationen ska inte besluta i ärendet.');
      }
      const of = { proposalId: id, organisationId, version, latest: row.documentVersion };
      const decision = newDecision(actor, input, of, this.clock.now());
      await em.insert(MemberDecision, decision);
      await this.record(em, actor, row, 'decided', { version, outcome: decision.outcome }, organisationId);
    });
    return this.tx.read.findOneByOrFail(Proposal, { id });
  }

  /** Takes back one that was entered by mistake. */
  async withdraw(actor: Actor, id: string): Promise<Proposal> {
    const { proposalId, organisationId, version } = await this.decision(id);
    await this.tx.run(async (em) => {
      const row = await this.loadOpen(em, actor, proposalId, answerFor(organisationId));
      const { affected } = await em.update(MemberDecision, { id, withdrawnAt: IsNull() }, { withdrawnAt: this.clock.now() }); // prettier-ignore
      if (affected === 0) throw notFound('Beslutet');
      await this.record(em, actor, row, 'decision-withdrawn', { version }, organisationId);
    });
    return this.tx.read.findOneByOrFail(Proposal, { id: proposalId });
  }

  /** An extract or a statement; also after it has been decided by all, when extracts come in. */
  async attach(actor: Actor, input: AttachToDecisionInput): Promise<Proposal> {
    const { proposalId, organisationId } = await this.decision(input.decision);
    const { fileId, name } = await this.ownFile(actor, input.file, input.name);
    const kind = input.statement === true ? 'STATEMENT' : 'EXTRACT';
    await this.tx.run(async (em) => {
      const may = (who: Actor, body: BodyFacts) => mayRegisterFor(who, body, organisationId);
      const row = await this.load(em, actor, proposalId, may);
      const decisionId = input.decision;
      if ((await em.countBy(ConsultationFile, { decisionId })) >= MOST_DECISION_FILES) {
        throw badInput('decision', `Ett beslut har högst ${MOST_DECISION_FILES} handlingar.`);
      }
      const who = { addedAt: this.clock.now(), addedById: actor.id };
      const file = {
        id: uuid(),
        consultationId: null,
        decisionId,
        organisationId,
        kind,
        name,
        fileId,
        ...who,
      } as const;
      await em.insert(ConsultationFile, file);
      await this.record(em, actor, row, 'file-added', { file: file.id, kind }, organisationId);
    });
    return this.tx.read.findOneByOrFail(Proposal, { id: proposalId });
  }

  /** Takes away one that was put there by mistake. */
  async detach(actor: Actor, fileId: string): Promise<Proposal> {
    const found = await this.tx.read.findOneBy(ConsultationFile, { id: fileId, consultationId: IsNull() });
    if (!found) throw notFound('Ärendet');
    const { proposalId, organisationId } = await this.tx.read.findOneByOrFail(MemberDecision, {
      id: found.decisionId!,
    });
    await this.tx.run(async (em) => {
      const may = (who: Actor, body: BodyFacts) => mayRegisterFor(who, body, organisationId);
      const row = await this.load(em, actor, proposalId!, may);
      const { affected } = await em.delete(ConsultationFile, { id: fileId });
      if (affected === 0) throw notFound('Ärendet');
      await this.record(em, actor, row, 'file-removed', { file: fileId, kind: found.kind }, organisationId);
    });
    return this.tx.read.findOneByOrFail(Proposal, { id: proposalId! });
  }

  private async decision(id: string) {
    const found = await this.tx.read.findOneBy(MemberDecision, {
      id,
      proposalId: Not(IsNull()),
      withdrawnAt: IsNull(),
    });
    if (!found) throw notFound('Ärendet');
    return { ...found, proposalId: found.proposalId! };
  }

  private async ownFile(actor: Actor, id: string, typed: string | null | undefined) {
    const file = await this.files.own(actor, id);
    const name = typed?.trim() || file.name;
    const fault = nameFault(name, 200);
    if (fault !== undefined) throw badInput('name', fault);
    return { fileId: file.id, name };
  }

  private async memberIds(em: EntityManager, bodyId: string, codes: readonly string[] | null): Promise<string[]> {
    const members = await this.bodies.membersOn(bodyId, this.clock.today(), em);
    const today = new Set(members.map(({ organisationId }) => organisationId));
    if (codes !== null) {
      const found = await this.organisations.byCodes(codes, em);
      for (const code of codes) {
        const organisation = found.get(code);
        if (!organisation) throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisations', organisation: code });
        if (!today.has(organisation.id)) throw badInput('organisations', `${organisation.name} är inte medlem i samverkan.`); // prettier-ignore
      }
      today.clear();
      for (const { id } of found.values()) today.add(id);
    }
    if (today.size === 0) throw badInput('organisations', 'Det finns ingen som ska besluta.');
    return [...today];
  }

  private async loadOpen(em: EntityManager, actor: Actor, id: string, may: May): Promise<Proposal> {
    const row = await this.load(em, actor, id, may);
    if (row.state !== 'OPEN') throw refuse(notOpen(row.state));
    return row;
  }

  private async load(em: EntityManager, actor: Actor, id: string, may: May): Promise<Proposal> {
    const row = await em.findOne(Proposal, { where: { id }, ...locked(em) });
    if (!row) throw notFound('Ärendet');
    allow(may(actor, await this.bodies.facts(row.bodyId, em)), 'Ärendet');
    return row;
  }

  private record(
    em: EntityManager,
    actor: Actor,
    { id, bodyId }: Pick<Proposal, 'id' | 'bodyId'>,
    what: string,
    data: Readonly<Record<string, unknown>>,
    organisationId?: string,
  ): Promise<void> {
    const subject = { type: 'proposal', id };
    return this.events.record(em, { actor, kind: `consultations.proposal-${what}`, subject, bodyId, organisationId, data }); // prettier-ignore
  }
}

type May = (actor: Actor, body: BodyFacts) => Verdict;

/** Whom nobody knows, only the secretariat may be told of. */
const answerFor =
  (organisationId: string | undefined): May =>
  (actor, body) =>
    organisationId === undefined ? mayKeepConsultations(actor, body) : mayAnswerFor(actor, body, organisationId);
