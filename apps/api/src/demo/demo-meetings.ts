import { numbered } from '@domain/meetings/agenda.js';
import { roleBySeat } from '@domain/meetings/attendance.js';
import { dueKey } from '@domain/actions/check-action.js';
import { minutesAreOut } from '@domain/meetings/states.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { addDays } from '@domain/shared/swedish-day.js';
import { stockholmInstant } from '@domain/shared/stockholm.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Action, type NewAction, type NewActionsService } from '../actions/index.js';
import { type Body, Person, Seat } from '../bodies/index.js';
import {
  AgendaItem,
  AgendaItemExempt,
  Attendee,
  BacklogItem,
  Decision,
  Meeting,
  MinutesApproval,
  type NoticeBoards,
  NoticePosting,
  type SectionsService,
  Summons,
  SummonsItem,
  type SummonsService,
  toldColumns,
  WHOLE,
} from '../meetings/index.js';
import type { Organisation } from '../organisations/index.js';
import { BACKLOG, type DemoItem, type DemoMeeting, MEETINGS } from './meetings.data.js';

interface Demo {
  readonly now: Date;
  readonly today: LocalDate;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly actions: NewActionsService;
  readonly summonses: SummonsService;
  readonly sections: SectionsService;
  readonly boards: NoticeBoards;
  /** By body: the account that keeps its meetings. */
  readonly secretaries: ReadonlyMap<string, string>;
}

/** Meetings before and after the day of loading, with what was decided and is to be done. */
export async function insertMeetings(em: EntityManager, demo: Demo): Promise<void> {
  for (const meeting of MEETINGS) await insertMeeting(em, demo, meeting);
  await em.insert(
    BacklogItem,
    BACKLOG.map(([body, title, month]) => ({
      id: uuid(),
      bodyId: demo.bodies.get(body)!.id,
      title,
      background: '',
      month,
      fromItemId: null,
      placedYear: null,
      placedItemId: null,
      createdAt: demo.now,
    })),
  );
}

async function insertMeeting(em: EntityManager, demo: Demo, wanted: DemoMeeting): Promise<void> {
  const day = addDays(demo.today, wanted.day)!;
  const body = demo.bodies.get(wanted.body)!;
  const { title, place, status } = wanted;
  const sent = minutesAreOut(status);
  const meeting = em.create(Meeting, {
    id: uuid(),
    bodyId: body.id,
    seriesId: null,
    title,
    startsAt: stockholmInstant(day, wanted.from),
    endsAt: stockholmInstant(day, wanted.to),
    place,
    status,
    version: 1,
    currentItemId: null,
    summonedAt: status === 'DRAFT' ? null : demo.now,
    minutesSentAt: sent ? demo.now : null,
    minutesChangedAt: null,
    sourceHash: null,
    createdAt: demo.now,
  });
  await em.insert(Meeting, meeting);
  const items = placed(wanted.items);
  for (const { id, parentId, position, number, item } of items) {
    await em.insert(
      AgendaItem,
      rowOf({ id, parentId, position, number, meetingId: meeting.id }, item, status !== 'DRAFT'),
    );
    const decisions = (item.decisions ?? []).map((text, at) => ({
      id: uuid(),
      itemId: id,
      position: at,
      text,
      version: 1,
    }));
    if (decisions.length > 0) await em.insert(Decision, decisions);
    const exempt = (item.notConcerned ?? []).map((code) => ({
      itemId: id,
      organisationId: demo.organisations.get(code)!.id,
    }));
    if (exempt.length > 0) await em.insert(AgendaItemExempt, exempt);
  }
  if (status !== 'DRAFT' && demo.secretaries.has(wanted.body)) await insertSummons(em, demo, meeting, wanted.body);
  if (sent || status === 'HELD') await insertAttendees(em, meeting);
  await insertActions(em, demo, body, items, sent);
  if (wanted.approval) await insertApproval(em, demo, meeting, wanted.approval);
}

/** Approved on paper, and posted by some of its members. */
async function insertApproval(
  em: EntityManager,
  { now, today, organisations, sections, boards }: Demo,
  meeting: Meeting,
  { day, by, posted }: NonNullable<DemoMeeting['approval']>,
): Promise<void> {
  const id = uuid();
  const approvedOn = addDays(today, day)!;
  await em.insert(MinutesApproval, {
    id,
    meetingId: meeting.id,
    scope: WHOLE,
    approvedOn,
    boardIds: await boards.idsFor(meeting.bodyId, approvedOn, em),
    way: 'PAPER',
    approvers: by.map((name) => ({ name, accountId: null, signedAt: null })),
    fileId: null,
    bundleHash: null,
    paperHash: null,
    recordedAt: now,
    recordedById: null,
  });
  await sections.number(
    em,
    meeting,
    await em.find(AgendaItem, { where: { meetingId: meeting.id }, order: { position: 'ASC' } }),
  );
  await em.insert(
    NoticePosting,
    posted.map(([code, on]) => ({
      id: uuid(),
      approvalId: id,
      organisationId: organisations.get(code)!.id,
      sequence: 1,
      postedOn: addDays(today, on)!,
      removedOn: null,
      url: '',
      version: 1,
      reportedAt: now,
      changedAt: now,
      reportedById: null,
      confirmedAt: null,
      confirmedById: null,
    })),
  );
}

interface PlacedItem {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly number: string;
  readonly item: DemoItem;
}

function placed(items: readonly DemoItem[]): PlacedItem[] {
  let parent: string | null = null;
  const nodes = items.map((item) => {
    const id = uuid();
    const parentId = item.under ? parent : null;
    if (!item.under) parent = id;
    return { id, parentId, item };
  });
  return numbered(nodes);
}

const rowOf = (
  place: Pick<AgendaItem, 'id' | 'parentId' | 'position' | 'number' | 'meetingId'>,
  { title, presenters = [], timeSlot = '', background = '', proposal = '', notes = '' }: DemoItem,
  announced: boolean,
): AgendaItem => ({
  ...place,
  title,
  presenters: JSON.stringify(presenters),
  timeSlot,
  registrationNumber: '',
  background,
  proposal,
  notes,
  outcome: null,
  announced,
  toldHead: null,
  toldBackground: null,
  toldProposal: null,
  version: 1,
  changedById: null,
  dispatchTo: '[]',
  continuesId: null,
});

/** That it was sent, without an event: nobody is mailed when the demo is loaded. */
async function insertSummons(
  em: EntityManager,
  { now, secretaries, summonses }: Demo,
  meeting: Meeting,
  body: string,
): Promise<void> {
  const id = uuid();
  const { id: meetingId, title, startsAt, endsAt, place } = meeting;
  await em.insert(Summons, {
    id,
    meetingId,
    sequence: 0,
    kind: 'SUMMONS',
    title,
    startsAt,
    endsAt,
    place,
    papers: await summonses.papersOf(em, meeting),
    message: '',
    changes: '[]',
    sentAt: now,
    sentById: secretaries.get(body)!,
  });
  const items = await em.find(AgendaItem, { where: { meetingId }, order: { position: 'ASC' } });
  for (const item of items) await em.update(AgendaItem, { id: item.id }, toldColumns(item));
  const told = await summonses.told(em, meeting, items);
  await em.insert(
    SummonsItem,
    told.map((item) => ({ ...item, summonsId: id })),
  );
}

async function insertAttendees(em: EntityManager, { id: meetingId, bodyId }: Meeting): Promise<void> {
  const seats = (await em.findBy(Seat, { bodyId })).filter(({ role }) => role !== 'SUBSTITUTE');
  // Who has the chair holds an ordinary seat as well.
  const chairs = new Set(seats.filter(({ role }) => role === 'CHAIR').map(({ personId }) => personId));
  const wanted = seats.filter(({ role, personId }) => role === 'CHAIR' || !chairs.has(personId));
  const people = new Map((await em.find(Person)).map((person) => [person.id, person]));
  await em.insert(
    Attendee,
    wanted.map(({ personId, organisationId, role }, position) => ({
      id: uuid(),
      meetingId,
      position,
      personId,
      name: people.get(personId)!.name,
      role: roleBySeat(role),
      organisationId,
      title: '',
      party: '',
      remote: false,
      substitutesForId: null,
      items: '[]',
    })),
  );
}

async function insertActions(
  em: EntityManager,
  { today, organisations, actions }: Demo,
  body: Body,
  items: readonly PlacedItem[],
  sent: boolean,
): Promise<void> {
  const seats = (await em.findBy(Seat, { bodyId: body.id })).filter(({ role }) => role === 'ORDINARY');
  const people = new Map((await em.find(Person)).map((person) => [person.id, person.name]));
  const wanted = items.flatMap(({ id: itemId, item }) =>
    (item.actions ?? []).flatMap(({ text, members, due, state = 'OPEN' }) =>
      members.map((code) => {
        const seat = seats.find(({ organisationId }) => organisationId === organisations.get(code)!.id)!;
        const assignee = { name: people.get(seat.personId)!, organisation: code, id: seat.personId };
        const dueOn = due === undefined ? null : addDays(today, due)!;
        return { state, row: { text, dueOn, itemId, decisionId: null, assignee } satisfies NewAction };
      }),
    ),
  );
  const { made } = await actions.insertMany(
    em,
    null,
    body.id,
    sent,
    wanted.map(({ row }) => row),
  );
  for (const [index, { id, dueOn }] of made.entries()) {
    const { state } = wanted[index]!;
    if (state === 'OPEN') continue;
    await em.update(Action, { id }, { state, dueKey: dueKey(dueOn), closedOn: state === 'DONE' ? today : null });
  }
}
