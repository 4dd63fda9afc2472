import type { Actor } from '@domain/access/actor.js';
import type { Verdict } from '@domain/access/verdict.js';
import type { BodyFacts } from '@domain/bodies/policy.js';
import { tooEarlyOrLate } from '@domain/consultations/errors.js';
import type { ConsultationFileKind } from '@domain/consultations/kinds.js';
import {
  mayAnswerFor,
  mayKeepConsultations,
  mayReadConsultation,
  mayRegisterFor,
} from '@domain/consultations/policy.js';
import { isBeforeSent } from '@domain/consultations/states.js';
import { groupBy } from '@domain/shared/group-by.js';
import { nameFault } from '@domain/shared/name.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { type FileWithBytes, FilesService } from '@platform/files/files.service.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { Consultation } from '../consultation.entity.js';
import { ConsultationFile } from './consultation-file.entity.js';
import { ConsultationHistory } from '../consultation-history.js';
import { refuse } from '../decided.js';
import { MemberDecision } from '../decisions/member-decision.entity.js';
import { Proposal, ProposalVersion } from '../proposals/proposal.entity.js';

export const MOST_FILES = 200;
/** What can be shown as pages behind the response. */
const AS_PAGES = ['application/pdf', 'image/png', 'image/jpeg'];
type Grouped<T> = ReadonlyMap<string, T[]>;

export interface FileWanted {
  readonly consultation: string;
  readonly file: string;
  readonly kind: ConsultationFileKind;
  /** code */
  readonly organisation?: string | null;
  readonly decision?: string | null;
  readonly name?: string | null;
}

/** The documents of a consultation: what came in, members' own answers and statements, extracts, the receipt. */
@Injectable()
export class ConsultationFiles {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly files: FilesService,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly changes: ConsultationChanges,
    private readonly history: ConsultationHistory,
  ) {}

  async attach(actor: Actor, wanted: FileWanted): Promise<Consultation> {
    const { consultation: id, kind } = wanted;
    const file = await this.files.own(actor, wanted.file);
    const name = wanted.name?.trim() || file.name;
    const fault = nameFault(name, 200);
    if (fault !== undefined) throw badInput('name', fault);
    if (kind === 'STATEMENT' && !AS_PAGES.includes(file.mediaType)) {
      throw badInput('file', 'Ett särskilt yttrande följer med svaret till avsändaren, som bilaga i samma fil. Lämna det som PDF eller bild (PNG, JPEG).'); // prettier-ignore
    }
    const ofMember = isMembers(kind);
    if (kind === 'PROPOSAL')
      throw badInput('kind', 'Ett förslag till beslut hör till ett ärende, inte till en remiss.');
    if (ofMember && wanted.organisation == null) throw badInput('organisation', 'Ange vems handlingen är.');
    await this.tx.run(async (em) => {
      const { row, organisationId } = await this.load(em, actor, id, kind, wanted.organisation ?? null);
      if (kind === 'STATEMENT' && !isBeforeSent(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Ett särskilt yttrande kan inte läggas till det som har skickats. Lägg till det som eget svar.')); // prettier-ignore
      }
      if ((await em.countBy(ConsultationFile, { consultationId: id })) >= MOST_FILES) {
        throw badInput('consultation', `En remiss har högst ${MOST_FILES} handlingar.`);
      }
      const decisionId = wanted.decision ?? null;
      const decision = { id: decisionId ?? '', consultationId: id, organisationId: organisationId ?? '' };
      if (decisionId !== null && !(await em.existsBy(MemberDecision, decision))) throw notFound('Beslutet');
      const who = { addedAt: this.clock.now(), addedById: actor.id };
      const added = { id: uuid(), consultationId: id, decisionId, organisationId, kind, name, fileId: file.id, ...who };
      await em.insert(ConsultationFile, added);
      await this.history.record(em, actor, row, {
        kind: 'FILE_ADDED',
        ...(organisationId !== null && { organisationId }),
        after: name,
        text: kind,
      });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id });
  }

  async detach(actor: Actor, fileId: string): Promise<Consultation> {
    const found = await this.tx.read.findOneBy(ConsultationFile, { id: fileId });
    if (!found?.consultationId) throw notFound('Remissen');
    const { consultationId, organisationId, kind, name } = found;
    const code = organisationId === null ? null : (await this.organisations.byIds([organisationId])).get(organisationId)!.code; // prettier-ignore
    await this.tx.run(async (em) => {
      const { row } = await this.load(em, actor, consultationId, kind, code);
      if (kind === 'STATEMENT' && !isBeforeSent(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Ett särskilt yttrande är en del av det som har skickats.'));
      }
      const { affected } = await em.delete(ConsultationFile, { id: fileId });
      if (affected === 0) throw notFound('Handlingen');
      await this.history.record(em, actor, row, {
        kind: 'FILE_REMOVED',
        ...(organisationId !== null && { organisationId }),
        before: name,
        text: kind,
      });
    });
    return this.tx.read.findOneByOrFail(Consultation, { id: consultationId });
  }

  /** By consultation: its files, oldest first. */
  async of(consultationIds: readonly string[]): Promise<Grouped<ConsultationFile>> {
    const where = { consultationId: In([...consultationIds]) };
    const found = await this.tx.read.find(ConsultationFile, { where, order: { id: 'ASC' } });
    return groupBy(found, ({ consultationId }) => consultationId!);
  }

  /** By decision: its files. */
  async ofDecisions(decisionIds: readonly string[]): Promise<Grouped<ConsultationFile>> {
    const where = { decisionId: In([...decisionIds]) };
    const found = await this.tx.read.find(ConsultationFile, { where, order: { id: 'ASC' } });
    return groupBy(found, ({ decisionId }) => decisionId!);
  }

  /** The file itself, for those who may see what it belongs to. */
  async open(actor: Actor, id: string): Promise<FileWithBytes & { readonly name: string }> {
    const file = await this.tx.read.findOneBy(ConsultationFile, { id });
    if (!file) throw notFound('Handlingen');
    const decision = file.decisionId === null ? null : await this.tx.read.findOneBy(MemberDecision, { id: file.decisionId }); // prettier-ignore
    const bodyId =
      file.consultationId === null
        ? (await this.tx.read.findOneByOrFail(Proposal, { id: decision!.proposalId! })).bodyId
        : (await this.tx.read.findOneByOrFail(Consultation, { id: file.consultationId })).bodyId;
    allow(mayReadConsultation(actor, await this.bodies.facts(bodyId)), 'Handlingen');
    return { ...(await this.files.read(file.fileId)), name: file.name };
  }

  /** A version of a proposal's document. */
  async openVersion(actor: Actor, id: string): Promise<FileWithBytes & { readonly name: string }> {
    const version = await this.tx.read.findOneBy(ProposalVersion, { id });
    if (!version) throw notFound('Handlingen');
    const { bodyId } = await this.tx.read.findOneByOrFail(Proposal, { id: version.proposalId });
    allow(mayReadConsultation(actor, await this.bodies.facts(bodyId)), 'Handlingen');
    return { ...(await this.files.read(version.fileId)), name: version.name };
  }

  private async load(
    em: EntityManager,
    actor: Actor,
    id: string,
    kind: ConsultationFileKind,
    organisation: string | null,
  ): Promise<{ readonly row: Consultation; readonly organisationId: string | null }> {
    if (organisation === null || !isMembers(kind)) {
      return { row: await this.changes.load(em, actor, id, mayKeepConsultations), organisationId: null };
    }
    const { row, member } = await this.changes.loadMember(em, actor, id, organisation, mayFile(kind));
    return { row, organisationId: member.organisationId };
  }
}

/** Belongs to a member, not to the body. */
const isMembers = (kind: ConsultationFileKind): boolean => kind === 'OWN' || kind === 'STATEMENT' || kind === 'EXTRACT';

/** Extracts also by the registrar. */
const mayFile =
  (kind: ConsultationFileKind) =>
  (actor: Actor, body: BodyFacts, organisationId: string): Verdict =>
    kind === 'EXTRACT' ? mayRegisterFor(actor, body, organisationId) : mayAnswerFor(actor, body, organisationId);
