import type { LocalDate } from '@domain/shared/local-date.js';
import { addDays } from '@domain/shared/swedish-day.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { BodiesService, Body } from '../bodies/index.js';
import { ConsultationFile, MemberDecision, Proposal, ProposalMember, ProposalVersion } from '../consultations/index.js';
import type { EventsService } from '../events/index.js';
import type { Organisation } from '../organisations/index.js';
import { type FileMaker, insertFile } from './demo-files.js';
import { type DemoProposal, PROPOSALS } from './proposals.data.js';

export interface ProposalsScene extends FileMaker {
  readonly today: LocalDate;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly memberships: BodiesService;
  readonly events: EventsService;
}

/** What all members decide on by themselves: one on its way, one decided by all. */
export async function insertProposals(em: EntityManager, scene: ProposalsScene): Promise<void> {
  for (const wanted of PROPOSALS) await insertProposal(em, scene, wanted);
}

async function insertProposal(em: EntityManager, scene: ProposalsScene, wanted: DemoProposal): Promise<void> {
  const { now, today, events } = scene;
  const { id: bodyId } = scene.bodies.get(wanted.body)!;
  const id = uuid();
  const tell = (what: string, data: Readonly<Record<string, unknown>>, organisationId?: string) =>
    events.record(em, { actor: null, kind: `consultations.proposal-${what}`, subject: { type: 'proposal', id }, bodyId, organisationId, data }); // prettier-ignore
  const dueOn = addDays(today, wanted.due)!;
  await em.insert(Proposal, {
    id,
    bodyId,
    version: 1,
    kind: wanted.kind,
    title: wanted.title,
    description: wanted.description,
    dueOn,
    dueKey: dueOn,
    state: wanted.adopted ? 'ADOPTED' : 'OPEN',
    documentVersion: wanted.versions.length,
    createdAt: now,
  });
  await tell('created', { kind: wanted.kind });
  for (const { organisationId } of await scene.memberships.membersOn(bodyId, today, em)) {
    await em.insert(ProposalMember, { id: uuid(), proposalId: id, organisationId });
  }
  for (const [index, name] of wanted.versions.entries()) {
    const version = index + 1;
    const fileId = await insertFile(em, scene, name);
    const who = { addedAt: now, addedById: null };
    await em.insert(ProposalVersion, { id: uuid(), proposalId: id, version, name, fileId, editorial: false, ...who });
    await tell('version-added', { version, editorial: false });
  }
  for (const decision of wanted.decisions) {
    const organisationId = scene.organisations.get(decision.organisation)!.id;
    const { outcome = 'APPROVED', extract } = decision;
    const version = wanted.versions.length;
    const decisionId = uuid();
    await em.insert(MemberDecision, {
      id: decisionId,
      consultationId: null,
      proposalId: id,
      organisationId,
      version,
      outcome,
      decidedBy: decision.decidedBy,
      instance: decision.instance,
      decidedOn: addDays(today, decision.day)!,
      paragraph: decision.paragraph,
      delegationPoint: '',
      allowsEditorial: true,
      recordedAt: now,
      recordedById: null,
      withdrawnAt: null,
    });
    await tell('decided', { version, outcome }, organisationId);
    if (extract === undefined) continue;
    const file = { id: uuid(), fileId: await insertFile(em, scene, extract), name: extract, kind: 'EXTRACT' } as const;
    const of = { consultationId: null, decisionId, organisationId, addedAt: now, addedById: null };
    await em.insert(ConsultationFile, { ...file, ...of });
    await tell('file-added', { file: file.id, kind: file.kind }, organisationId);
  }
  if (wanted.adopted) await tell('adopted', {});
}
