import { richText } from '@domain/consultations/rich-text.js';
import type { HandlingStep } from '@domain/consultations/handling.js';
import type { ConsultationFileKind } from '@domain/consultations/kinds.js';
import { workingDayOnOrBefore } from '@domain/shared/holidays.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { addDays } from '@domain/shared/swedish-day.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Body } from '../bodies/index.js';
import {
  BoardMeeting,
  Consultation,
  type ConsultationChanges,
  ConsultationFile,
  type ConsultationHistory,
  ConsultationMeeting,
  ConsultationMember,
  ConsultationStep,
  MemberDecision,
  ResponseSection,
  type ResponseSendings,
  type ResponseTexts,
} from '../consultations/index.js';
import { Meeting } from '../meetings/index.js';
import type { Organisation } from '../organisations/index.js';
import { BOARD_DAYS, CONSULTATIONS, type DemoConsultation, type DemoDecision } from './consultations.data.js';
import { type FileMaker, insertFile } from './demo-files.js';

export interface ConsultationsScene extends FileMaker {
  readonly today: LocalDate;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly consultations: ConsultationChanges;
  readonly consultationHistory: ConsultationHistory;
  readonly responses: ResponseTexts;
  readonly sendings: ResponseSendings;
}

/** Consultations in different states, so that lists and pages have something to show. */
export async function insertConsultations(em: EntityManager, scene: ConsultationsScene): Promise<void> {
  await insertBoardDays(em, scene);
  for (const wanted of CONSULTATIONS) await insertConsultation(em, scene, wanted);
}

const dayFrom =
  ({ today }: ConsultationsScene) =>
  (days: number): LocalDate =>
    addDays(today, days)!;

async function insertBoardDays(em: EntityManager, scene: ConsultationsScene): Promise<void> {
  const day = dayFrom(scene);
  await em.insert(
    BoardMeeting,
    BOARD_DAYS.flatMap(({ organisation, decider, board, days }) =>
      days.map(([meets, papers]) => ({
        id: uuid(),
        organisationId: scene.organisations.get(organisation)!.id,
        decider,
        board,
        meetsOn: workingDayOnOrBefore(day(meets)),
        papersOn: papers === null ? null : workingDayOnOrBefore(day(papers)),
        recordedAt: scene.now,
        recordedById: null,
      })),
    ),
  );
}

async function insertConsultation(em: EntityManager, scene: ConsultationsScene, wanted: DemoConsultation) {
  const { consultations, consultationHistory: history } = scene;
  const day = dayFrom(scene);
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
  for (const file of wanted.files ?? []) await attach(em, scene, row, file.kind, file.name, file.organisation);
  for (const [code, [decider, registrationNumber]] of Object.entries(wanted.own ?? {})) {
    const organisationId = scene.organisations.get(code)!.id;
    await em.update(ConsultationMember, { consultationId: id, organisationId }, { decider, registrationNumber });
  }
  await insertSteps(em, scene, row, wanted.steps ?? {});
  if (wanted.conference) await confer(em, scene, row);
  let before = row.state;
  for (const after of wanted.states) {
    await history.record(em, null, row, { kind: 'STATE', before, after });
    if (after === 'SENT') await send(em, scene, id, wanted.sending!);
    before = after;
  }
  await em.update(Consultation, { id }, { state: before });
}

async function insertDecision(em: EntityManager, scene: ConsultationsScene, row: Consultation, wanted: DemoDecision) {
  const organisationId = scene.organisations.get(wanted.organisation)!.id;
  const id = uuid();
  await em.insert(MemberDecision, {
    id,
    consultationId: row.id,
    organisationId,
    version: 1,
    outcome: 'APPROVED',
    decidedBy: wanted.decidedBy,
    instance: wanted.instance,
    decidedOn: dayFrom(scene)(wanted.day),
    paragraph: wanted.paragraph,
    delegationPoint: wanted.delegationPoint ?? '',
    allowsEditorial: true,
    recordedAt: scene.now,
    recordedById: null,
    withdrawnAt: null,
  });
  await scene.consultationHistory.record(em, null, row, { kind: 'DECISION', organisationId, after: '1' });
  if (wanted.extract) await attach(em, scene, row, 'EXTRACT', wanted.extract, wanted.organisation, id);
}

async function attach(
  em: EntityManager,
  scene: ConsultationsScene,
  row: Consultation,
  kind: ConsultationFileKind,
  name: string,
  organisation?: string,
  decisionId: string | null = null,
): Promise<void> {
  const organisationId = organisation === undefined ? null : scene.organisations.get(organisation)!.id;
  const fileId = await insertFile(em, scene, name);
  const who = { addedAt: scene.now, addedById: null };
  await em.insert(ConsultationFile, { id: uuid(), consultationId: row.id, decisionId, organisationId, kind, name, fileId, ...who }); // prettier-ignore
  const whose = organisationId === null ? {} : { organisationId };
  await scene.consultationHistory.record(em, null, row, { kind: 'FILE_ADDED', ...whose, after: name, text: kind });
}

async function insertSteps(
  em: EntityManager,
  scene: ConsultationsScene,
  row: Consultation,
  steps: NonNullable<DemoConsultation['steps']>,
): Promise<void> {
  for (const [code, taken] of Object.entries(steps)) {
    const organisationId = scene.organisations.get(code)!.id;
    const { id: memberId } = await em.findOneByOrFail(ConsultationMember, { consultationId: row.id, organisationId });
    for (const [step, days] of Object.entries(taken) as [HandlingStep, number][]) {
      const takenOn = dayFrom(scene)(days);
      const who = { recordedAt: scene.now, recordedById: null };
      await em.insert(ConsultationStep, { id: uuid(), memberId, step, takenOn, ...who });
      const change = { organisationId, after: takenOn, text: step };
      await scene.consultationHistory.record(em, null, row, { kind: 'HANDLING', ...change });
    }
  }
}

async function confer(em: EntityManager, scene: ConsultationsScene, row: Consultation): Promise<void> {
  const { id: meetingId } = await em.findOneByOrFail(Meeting, { bodyId: row.bodyId, status: 'SUMMONED' });
  await em.insert(ConsultationMeeting, { id: uuid(), consultationId: row.id, meetingId });
  await scene.consultationHistory.record(em, null, row, { kind: 'CONFERENCE', after: meetingId });
}

async function send(
  em: EntityManager,
  scene: ConsultationsScene,
  id: string,
  { day, channel, received, note }: NonNullable<DemoConsultation['sending']>,
): Promise<void> {
  const row = await em.findOneByOrFail(Consultation, { id });
  await scene.sendings.freeze(em, null, row, { sentOn: dayFrom(scene)(day), channel });
  await scene.sendings.acknowledge(em, null, row, { receivedOn: dayFrom(scene)(received), note });
}
