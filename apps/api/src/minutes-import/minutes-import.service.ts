import type { Actor } from '@domain/access/actor.js';
import { checkText } from '@domain/actions/check-action.js';
import { describeActionsError } from '@domain/actions/errors.js';
import { checkAttendee } from '@domain/meetings/attendance.js';
import { checkMeeting } from '@domain/meetings/check-meeting.js';
import { describeMeetingsError, type MeetingsError } from '@domain/meetings/errors.js';
import { checkItem, LONGEST_NUMBER, MOST_ITEMS, textFault } from '@domain/meetings/item.js';
import { mayPlanMeetings } from '@domain/meetings/policy.js';
import { nameFault } from '@domain/shared/name.js';
import type { Result } from '@domain/shared/result.js';
import { isTimeOfDay, stockholmInstant } from '@domain/shared/stockholm.js';
import { addDays } from '@domain/shared/swedish-day.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, PortalError } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type NewAction, NewActionsService } from '../actions/index.js';
import { BodiesService, BodyPeopleService, type Body } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { AgendaItem, AgendaItemExempt, Attendee, Decision, Meeting, MeetingAttachment } from '../meetings/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { asChecked, asRecognised, type CheckedItem, type CheckedMinutes } from './checked-minutes.js';
import { fitted } from './fitted.js';
import type { ImportMinutesInput } from './minutes-draft.types.js';
import { hashOf, type ImportWarning, MinutesReader } from './minutes-reader.service.js';

/** Makes a meeting that has been held out of its minutes. */
@Injectable()
export class MinutesImportService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly reader: MinutesReader,
    private readonly bodies: BodiesService,
    private readonly people: BodyPeopleService,
    private readonly organisations: OrganisationsService,
    private readonly actions: NewActionsService,
    private readonly events: EventsService,
  ) {}

  async import(
    actor: Actor,
    { body: slug, text, checked, keepAsDraft }: ImportMinutesInput,
  ): Promise<{ meeting: Meeting; warnings: ImportWarning[] }> {
    const { body, recognised, warnings, codes } = await this.reader.read(actor, { body: slug, text });
    if (!checked && recognised.date === null) {
      throw badInput('text', 'Texten säger inte vilken dag mötet var. Granska den och ange dagen.');
    }
    const minutes = checked ? asChecked(checked) : fitted(asRecognised(recognised, recognised.date!, codes));
    refuseFaults(minutes);
    if (keepAsDraft !== true && minutes.date > this.clock.today()) {
      throw badInput('checked.date', 'Mötet har inte varit än. Spara det som utkast, eller rätta dagen.');
    }
    const byName = new Map([...codes].map(([name, code]) => [placeName(name), code]));
    const foreign = minutes.attendees.filter(
      ({ organisation }) => organisation !== '' && !byName.has(placeName(organisation)),
    );
    if (foreign.length > 0) {
      const names = [...new Set(foreign.map(({ organisation }) => organisation))].join(', ');
      const message = `Inte medlem i samverkan, så organisationen sparas inte på deltagaren: ${names}.`;
      warnings.push({ code: 'ORGANISATION_NOT_MEMBER', message, line: 1 });
    }
    const { meeting, ambiguous } = await this.tx.run((em) =>
      this.save(em, actor, body, minutes, byName, hashOf(text), keepAsDraft ?? false),
    );
    if (ambiguous.length > 0) {
      const message = `Flera i samverkan har samma namn, så åtgärden har ingen ansvarig än: ${ambiguous.join(', ')}.`;
      warnings.push({ code: 'ASSIGNEE_AMBIGUOUS', message, line: 1 });
    }
    return { meeting, warnings };
  }

  private async save(
    em: EntityManager,
    actor: Actor,
    body: Body,
    minutes: CheckedMinutes,
    codes: ReadonlyMap<string, string>,
    sourceHash: string,
    draft: boolean,
  ): Promise<{ readonly meeting: Meeting; readonly ambiguous: readonly string[] }> {
    allow(mayPlanMeetings(actor, await this.bodies.facts(body.id, em)), 'Samverkan');
    const now = this.clock.now();
    const meeting = em.create(Meeting, {
      ...timesOf(minutes),
      id: uuid(),
      bodyId: body.id,
      seriesId: null,
      title: minutes.title || body.name,
      place: minutes.place,
      status: draft ? 'HELD' : 'MINUTES_SENT',
      version: 1,
      currentItemId: null,
      summonedAt: null,
      minutesSentAt: draft ? null : now,
      minutesChangedAt: null,
      sourceHash,
      createdAt: now,
    });
    decided('checked', checkMeeting(meeting));
    await em.insert(Meeting, meeting);
    const itemIds = await this.saveItems(em, actor, meeting, minutes.items);
    await this.saveAttendees(em, meeting, minutes, codes);
    // Who stands among the attendees with an organisation answers for it.
    const homes = new Map(
      minutes.attendees.map(({ name, organisation }) => [name, codes.get(placeName(organisation))]),
    );
    const rows = minutes.items.flatMap((item, index) =>
      item.actions.map(({ text, dueOn, assignee, organisation }): NewAction => ({
        text,
        dueOn,
        itemId: itemIds[index]!,
        decisionId: null,
        assignee:
          assignee === '' ? null : { name: assignee, organisation: organisation ?? homes.get(assignee) ?? null },
      })),
    );
    const { ambiguous } = await this.actions.insertMany(em, actor, body.id, !draft, rows);
    await this.events.record(em, {
      actor,
      kind: draft ? 'meetings.draft-imported' : 'meetings.minutes-imported',
      subject: { type: 'meeting', id: meeting.id },
      bodyId: body.id,
      data: { ...(!draft && { title: meeting.title }), items: minutes.items.length, actions: rows.length },
    });
    return { meeting, ambiguous };
  }

  /** Ids of the items, in order. */
  private async saveItems(
    em: EntityManager,
    actor: Actor,
    meeting: Meeting,
    items: readonly CheckedItem[],
  ): Promise<string[]> {
    const ids = items.map(() => uuid());
    const idOf = new Map(items.map(({ number }, index) => [number, ids[index]!]));
    const rows = items.map((item, position) =>
      em.create(AgendaItem, {
        id: ids[position]!,
        meetingId: meeting.id,
        parentId: parentOf(item.number, idOf),
        position,
        number: item.number,
        title: item.title,
        presenters: JSON.stringify(item.presenters),
        timeSlot: item.timeSlot,
        registrationNumber: item.registrationNumber,
        background: item.background,
        proposal: item.proposal,
        notes: item.notes,
        outcome: null,
        announced: true,
        toldHead: null,
        toldBackground: null,
        toldProposal: null,
        version: 1,
        changedById: actor.id,
        dispatchTo: JSON.stringify(item.dispatchTo),
        continuesId: null,
      }),
    );
    // A parent before its children, whatever the order of the text.
    await em.insert(
      AgendaItem,
      rows.map((row) => ({ ...row, parentId: null })),
    );
    for (const { id, parentId } of rows) if (parentId !== null) await em.update(AgendaItem, { id }, { parentId });
    await insertAll(em, Decision, items, (item, index) =>
      item.decisions.map((text, position) => ({ id: uuid(), itemId: ids[index]!, position, text, version: 1 })),
    );
    const addedAt = this.clock.now();
    let place = 0;
    await insertAll(em, MeetingAttachment, items, (item, index) =>
      item.attachments.map((name) => ({
        id: uuid(),
        meetingId: meeting.id,
        itemId: ids[index]!,
        position: place++,
        name,
        fileId: null,
        told: meeting.status === 'MINUTES_SENT',
        addedAt,
      })),
    );
    const codes = [...new Set(items.flatMap(({ notConcerned }) => notConcerned))];
    const organisations = await this.organisations.byCodes(codes, em);
    for (const code of codes) {
      if (organisations.has(code)) continue;
      throw new PortalError({
        code: 'ORGANISATION_UNKNOWN',
        field: 'checked.items',
        message: `Det finns ingen organisation med koden ${code} i registret.`,
      });
    }
    await insertAll(em, AgendaItemExempt, items, (item, index) =>
      [...new Set(item.notConcerned)].map((code) => ({
        itemId: ids[index]!,
        organisationId: organisations.get(code)!.id,
      })),
    );
    return ids;
  }

  /** Somebody who sits in the body is told by exactly the same name; å, ä and ö are not guessed. */
  private async saveAttendees(
    em: EntityManager,
    meeting: Meeting,
    { attendees }: CheckedMinutes,
    codes: ReadonlyMap<string, string>,
  ): Promise<void> {
    const seated = new Map((await this.people.seated(em, meeting.bodyId)).map((seat) => [seat.name, seat]));
    const organisations = await this.organisations.byCodes([...codes.values()], em);
    const rows = attendees.map((attendee, position) => {
      const seat = seated.get(attendee.name);
      const code = codes.get(placeName(attendee.organisation));
      return em.create(Attendee, {
        id: uuid(),
        meetingId: meeting.id,
        position,
        personId: seat?.personId ?? null,
        name: attendee.name,
        role: attendee.role,
        organisationId: (code === undefined ? seat?.organisationId : organisations.get(code)?.id) ?? null,
        title: attendee.title,
        party: attendee.party,
        remote: false,
        substitutesForId: null,
        items: JSON.stringify(attendee.items),
        version: 1,
      });
    });
    if (rows.length > 0) await em.insert(Attendee, rows);
  }
}

async function insertAll<T, R extends object>(
  em: EntityManager,
  entity: new () => R,
  items: readonly T[],
  rowsOf: (item: T, index: number) => object[],
): Promise<void> {
  const rows = items.flatMap(rowsOf);
  if (rows.length > 0) await em.insert(entity, rows);
}

/** "4.1" and "4a" lie under "4", where there is one. */
function parentOf(number: string, ids: ReadonlyMap<string, string>): string | null {
  const parent = /^(.+)\.[^.]*$/.exec(number) ?? /^(\d+)[a-z]$/.exec(number);
  return parent === null ? null : (ids.get(parent[1]!) ?? null);
}

/** "Umeå kommun" and "Umeå" are one place. */
const placeName = (name: string): string =>
  name
    .replace(/\s+kommun$/i, '')
    .trim()
    .toLowerCase();

/** No meeting goes on longer into the next day. */
const LATEST_AT_NIGHT = '06:00';

function timesOf({ date, startsAt, endsAt }: CheckedMinutes): { startsAt: Date; endsAt: Date | null } {
  if (!isTimeOfDay(startsAt)) throw badInput('checked.startsAt', 'Skriv tiden som 09:00.');
  if (endsAt !== null && !isTimeOfDay(endsAt)) throw badInput('checked.endsAt', 'Skriv tiden som 15:00.');
  // "22:00 - 01:00": past midnight. The same time twice says nothing of the end.
  const pastMidnight = endsAt !== null && endsAt < startsAt;
  if (pastMidnight && endsAt > LATEST_AT_NIGHT) {
    throw badInput('checked.endsAt', 'Mötet skulle sluta innan det börjar. Rätta någon av tiderna.');
  }
  const lastDay = pastMidnight ? (addDays(date, 1) ?? date) : date;
  return {
    startsAt: stockholmInstant(date, startsAt),
    endsAt: endsAt === null || endsAt === startsAt ? null : stockholmInstant(lastDay, endsAt),
  };
}

/** Everything that can be refused without the database, each with its place in the input. */
function refuseFaults({ items, attendees }: CheckedMinutes): void {
  if (items.length === 0) throw badInput('checked.items', 'Ingen punkt känns igen i texten. Granska den först.');
  if (items.length > MOST_ITEMS) throw badInput('checked.items', `Ett möte har högst ${MOST_ITEMS} punkter.`);
  const sum = (count: (item: CheckedItem) => number) => items.reduce((total, item) => total + count(item), 0);
  const counts = [
    [sum(({ actions }) => actions.length), 1_000, 'åtgärder'],
    [sum(({ decisions }) => decisions.length), 2_000, 'beslut'],
    [sum(({ attachments }) => attachments.length), 500, 'bilagor'],
  ] as const;
  for (const [count, most, what] of counts) {
    if (count > most) throw badInput('checked.items', `Ett möte har högst ${most} ${what}; texten ger ${count}.`);
  }
  if (attendees.length > 300) throw badInput('checked.attendees', 'Ett möte har högst 300 deltagare.');
  attendees.forEach((attendee, index) => decided(`checked.attendees.${index}`, checkAttendee(attendee)));
  items.forEach((item, index) => {
    const at = `checked.items.${index}`;
    if (item.number === '' || item.number.length > LONGEST_NUMBER)
      throw badInput(`${at}.number`, 'Numret ska ha 1–20 tecken.');
    decided(at, checkItem(item));
    item.actions.forEach(({ text, assignee }, place) => {
      const checked = checkText(text);
      if (!checked.ok) throw badInput(`${at}.actions.${place}.text`, describeActionsError(checked.error));
      const fault = assignee === '' ? undefined : nameFault(assignee, 120);
      if (fault !== undefined) throw badInput(`${at}.actions.${place}.assignee`, fault);
    });
    for (const text of item.decisions) {
      const fault = text.trim() === '' ? 'Ett beslut är tomt.' : textFault(text);
      if (fault !== undefined) throw badInput(`${at}.decisions`, fault);
    }
    if (item.attachments.some((name) => name.trim() === '' || name.length > 200)) {
      throw badInput(`${at}.attachments`, 'En bilagas namn ska ha 1–200 tecken.');
    }
  });
}

function decided<T>(at: string, result: Result<T, MeetingsError>): void {
  if (result.ok) return;
  const { error } = result;
  const field = 'field' in error ? `${at}.${error.field}` : at;
  throw new PortalError({ code: error.code, field, message: describeMeetingsError(error) });
}
