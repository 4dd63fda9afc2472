import { richText } from '@domain/consultations/rich-text.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { addDays } from '@domain/shared/swedish-day.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Body } from '../bodies/index.js';
import {
  Consultation,
  type ConsultationChanges,
  type ConsultationHistory,
  ConsultationMember,
  MemberDecision,
  ResponseSection,
  type ResponseTexts,
} from '../consultations/index.js';
import type { Organisation } from '../organisations/index.js';
import { CONSULTATIONS, type DemoConsultation, type DemoDecision } from './consultations.data.js';

export interface ConsultationsScene {
  readonly now: Date;
  readonly today: LocalDate;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly consultations: ConsultationChanges;
  readonly consultationHistory: ConsultationHistory;
  readonly responses: ResponseTexts;
}

/** Consultations in different states, so that lists and pages have something to show. */
export async function insertConsultations(em: EntityManager, scene: ConsultationsScene): Promise<void> {
  for (const wanted of CONSULTATIONS) await insertConsultation(em, scene, wanted);
}

async function insertConsultation(em: EntityManager, scene: ConsultationsScene, wanted: DemoConsultation) {
  const { today, consultations, consultationHistory: history } = scene;
  const day = (days: number): LocalDate => addDays(today, days)!;
  const id = await consultations.insert(em, null, scene.bodies.get(wanted.body)!, {
    title: wanted.title,
    sender: wanted.sender,
    registrationNumber: wanted.registrationNumber,
    questions: wanted.questions,
    receivedOn: wanted.received === null ? null : day(wanted.received),
    dueOn: day(wanted.due),
    penHolderId: wanted.penHolder === undefined ? null : scene.organisations.get(wanted.penHolder)!.id,
  });
  const row = await em.findOneByOrFail(Consultation, { id });
  for (const [code, [stance, contactName]] of Object.entries(wanted.stances)) {
    const organisationId = scene.organisations.get(code)!.id;
    await em.update(ConsultationMember, { consultationId: id, organisationId }, { stance, contactName });
    await history.record(em, null, row, { kind: 'STANCE', organisationId, before: 'NO_ANSWER', after: stance });
  }
  for (const [position, text] of (wanted.text ?? []).entries()) {
    if (text === '') continue;
    await em.update(ResponseSection, { consultationId: id, position }, { content: richText(text), revision: 1 });
  }
  if (wanted.frozen) await scene.responses.freeze(em, null, row, false);
  for (const decision of wanted.decisions ?? []) await insertDecision(em, scene, row, decision);
  let before = row.state;
  for (const after of wanted.states) {
    await history.record(em, null, row, { kind: 'STATE', before, after });
    before = after;
  }
  await em.update(Consultation, { id }, { state: before });
}

async function insertDecision(em: EntityManager, scene: ConsultationsScene, row: Consultation, wanted: DemoDecision) {
  const organisationId = scene.organisations.get(wanted.organisation)!.id;
  await em.insert(MemberDecision, {
    id: uuid(),
    consultationId: row.id,
    organisationId,
    version: 1,
    outcome: 'APPROVED',
    decidedBy: wanted.decidedBy,
    instance: wanted.instance,
    decidedOn: addDays(scene.today, wanted.day)!,
    paragraph: wanted.paragraph,
    delegationPoint: wanted.delegationPoint ?? '',
    allowsEditorial: true,
    recordedAt: scene.now,
    recordedById: null,
    withdrawnAt: null,
  });
  await scene.consultationHistory.record(em, null, row, { kind: 'DECISION', organisationId, after: '1' });
}
