import type { Actor } from '@domain/access/actor.js';
import {
  type AttendeeRole,
  checkAttendee,
  type ItemRange,
  rangesFault,
  roleBySeat,
} from '@domain/meetings/attendance.js';
import { badMeeting } from '@domain/meetings/errors.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Injectable } from '@nestjs/common';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { Attendee } from './attendee.entity.js';
import { checkRead, decided, refuse } from './decided.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingsService } from './meetings.service.js';

export interface AttendeeChange {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly meeting: string;
  readonly name?: string | null;
  readonly role?: AttendeeRole | null;
  readonly organisation?: string | null;
  readonly title?: string | null;
  readonly party?: string | null;
  readonly remote?: boolean | null;
  readonly substitutesFor?: string | null;
  readonly items?: readonly ItemRange[] | null;
}

/** Who was there, under which items and in whose place, and who was not. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly tx: Tx,
    private readonly meetings: MeetingsService,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly events: EventsService,
  ) {}

  /** Adds an attendee or changes one; null clears, absent keeps. */
  save(actor: Actor, input: AttendeeChange): Promise<{ meeting: Meeting; attendee: Attendee }> {
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.writable(em, actor, input.meeting);
      const all = (await this.meetings.attendeesOf([meeting.id], em)).get(meeting.id) ?? [];
      const existing = input.id == null ? undefined : all.find(({ id }) => id === input.id);
      if (input.id != null && !existing) throw notFound('Deltagaren');
      checkRead(existing, input.version, 'deltagaren');
      if (!existing && all.length >= 300) throw badInput('meeting', 'Högst 300 deltagare får plats.');
      const attendee = existing ?? this.newAttendee(em, meeting, all.length);
      if (input.name != null) attendee.name = input.name.trim();
      if (input.role != null) attendee.role = input.role;
      if (input.title !== undefined) attendee.title = input.title?.trim() ?? '';
      if (input.party !== undefined) attendee.party = input.party?.trim() ?? '';
      if (input.remote != null) attendee.remote = input.remote;
      if (input.organisation !== undefined) attendee.organisationId = await this.organisationId(em, input.organisation);
      if (input.items !== undefined) attendee.items = JSON.stringify(input.items ?? []);
      if (input.substitutesFor !== undefined)
        attendee.substitutesForId = substituted(all, attendee, input.substitutesFor);
      if (input.items != null) await this.checkRanges(em, meeting, input.items);
      decided(checkAttendee({ ...attendee, items: JSON.parse(attendee.items) as ItemRange[] }));
      attendee.version++;
      await em.save(Attendee, attendee);
      await this.meetings.noteChange(em, meeting);
      await this.events.record(em, {
        actor,
        kind: existing ? 'meetings.attendee-changed' : 'meetings.attendee-added',
        subject: { type: 'attendee', id: attendee.id },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id, role: attendee.role },
      });
      return { meeting, attendee };
    });
  }

  remove(actor: Actor, id: string): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(Attendee, { id });
      if (!found) throw notFound('Deltagaren');
      const meeting = await this.meetings.writable(em, actor, found.meetingId);
      await em.update(Attendee, { substitutesForId: id }, { substitutesForId: null });
      await em.delete(Attendee, { id });
      await this.meetings.noteChange(em, meeting);
      await this.events.record(em, {
        actor,
        kind: 'meetings.attendee-removed',
        subject: { type: 'attendee', id },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id },
      });
      return meeting;
    });
  }

  /** Puts those who have a seat on the meeting's day in the list; those who are in it stay as they are. Substitutes are called by hand. */
  fill(actor: Actor, meetingId: string): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.writable(em, actor, meetingId);
      const all = (await this.meetings.attendeesOf([meetingId], em)).get(meetingId) ?? [];
      const known = new Set(all.map(({ personId }) => personId));
      const { day } = inStockholm(meeting.startsAt);
      const seats = (await this.bodies.seatsOf([meeting.bodyId], day)).get(meeting.bodyId) ?? [];
      // The chair holds an ordinary seat as well: the first seat counts.
      const wanted = seats.filter(
        (seat, index) => seats.findIndex(({ personId }) => personId === seat.personId) === index,
      );
      const missing = wanted.filter(({ personId, role }) => role !== 'SUBSTITUTE' && !known.has(personId));
      const people = await this.bodies.people(missing.map(({ personId }) => personId));
      const rows = missing.map((seat, index) => ({
        ...this.newAttendee(em, meeting, all.length + index),
        personId: seat.personId,
        name: people.get(seat.personId)!.name,
        role: roleBySeat(seat.role),
        organisationId: seat.organisationId,
        version: 1,
      }));
      if (rows.length > 0) {
        await em.insert(Attendee, rows);
        await this.meetings.noteChange(em, meeting);
      }
      await this.events.record(em, {
        actor,
        kind: 'meetings.attendees-filled',
        subject: { type: 'meeting', id: meetingId },
        bodyId: meeting.bodyId,
        data: { added: rows.length },
      });
      return meeting;
    });
  }

  private newAttendee(em: EntityManager, meeting: Meeting, position: number): Attendee {
    return em.create(Attendee, {
      id: uuid(),
      meetingId: meeting.id,
      position,
      personId: null,
      name: '',
      role: 'MEMBER',
      organisationId: null,
      title: '',
      party: '',
      remote: false,
      substitutesForId: null,
      items: '[]',
      version: 0,
    });
  }

  private async checkRanges(em: EntityManager, { id }: Meeting, ranges: readonly ItemRange[]): Promise<void> {
    const items = (await this.meetings.itemsOf([id], em)).get(id) ?? [];
    const fault = rangesFault(
      ranges,
      items.map(({ number }) => number),
    );
    if (fault !== undefined) throw refuse(badMeeting('items', fault));
  }

  private async organisationId(em: EntityManager, code: string | null): Promise<string | null> {
    if (code === null) return null;
    const organisation = (await this.organisations.byCodes([code], em)).get(code);
    if (!organisation) throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation: code });
    return organisation.id;
  }
}

function substituted(all: readonly Attendee[], attendee: Attendee, wanted: string | null): string | null {
  if (wanted === null) return null;
  const other = all.find(({ id }) => id === wanted);
  if (!other || wanted === attendee.id) throw notFound('Deltagaren');
  if (other.substitutesForId !== null) {
    throw badInput('substitutesFor', `${other.name} tjänstgör själv för någon annan.`);
  }
  return wanted;
}
