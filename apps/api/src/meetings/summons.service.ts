import { createHash } from 'node:crypto';
import type { Actor } from '@domain/access/actor.js';
import { messageFault } from '@domain/meetings/check-meeting.js';
import { describeChanges, type ToldItem } from '@domain/meetings/changes.js';
import type { SummonsKind } from '@domain/meetings/kinds.js';
import { kindOfSending } from '@domain/meetings/states.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, LessThan } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { AgendaItem, MeetingAttachment } from './agenda.entity.js';
import { decided, refuse } from './decided.js';
import { Meeting } from './meeting.entity.js';
import { MeetingsService } from './meetings.service.js';
import { Summons, SummonsItem } from './summons.entity.js';
import { toldColumns } from './told.js';

/** Called in the transaction that sends the minutes. */
export type MinutesSentListener = (em: EntityManager, meetingId: string) => Promise<void>;

/** What is sent to those who sit in a body, on record. The mails themselves go out afterwards, from the event. */
@Injectable()
export class SummonsService {
  private readonly listeners: MinutesSentListener[] = [];

  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly meetings: MeetingsService,
    private readonly events: EventsService,
  ) {}

  /** Features behind this one in the order hear here that minutes are sent. */
  onMinutesSent(listener: MinutesSentListener): void {
    this.listeners.push(listener);
  }

  /** Sends the summons, what changed in it, or the minutes: whichever the meeting has come to. */
  send(
    actor: Actor,
    { meeting: id, version, message }: { meeting: string; version: number; message?: string | null },
  ): Promise<{ meeting: Meeting; summons: Summons }> {
    const text = message?.trim() ?? '';
    const fault = messageFault(text);
    if (fault !== undefined) throw badInput('message', fault);
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.keepable(em, actor, id);
      if (meeting.version !== version) throw refuse({ code: 'CONFLICT', what: 'mötet' }, { version: meeting.version });
      const kind = decided(kindOfSending(meeting.status));
      const items = (await this.meetings.itemsOf([id], em)).get(id) ?? [];
      if (items.length === 0) throw badInput('meeting', 'Dagordningen är tom. Lägg till punkter först.');
      const changes = kind === 'CHANGE' ? await this.changesSince(em, meeting, items) : [];
      if (kind === 'CHANGE' && changes.length === 0 && text === '') {
        throw badInput('message', 'Inget har ändrats sedan kallelsen gick ut. Skriv vad du vill meddela.');
      }
      if (kind === 'MINUTES') await this.markMinutesSent(em, meeting);
      else await this.markSummoned(em, meeting);
      const summons = await this.record(em, actor, meeting, kind, text, changes, items);
      return { meeting, summons };
    });
  }

  /** Puts a sending on record, with the agenda as it is sent, and tells whoever mails it. */
  async record(
    em: EntityManager,
    actor: Actor,
    meeting: Meeting,
    kind: SummonsKind,
    message: string,
    changes: readonly string[],
    items: readonly AgendaItem[] = [],
  ): Promise<Summons> {
    const last = await this.lastOf(em, meeting.id);
    // Who hears that it is cancelled must know it again: what was not sent of another time is not said now.
    const { title, startsAt, endsAt, place } =
      (kind === 'CANCELLATION' && (await this.meetings.toldOf([meeting.id], em)).get(meeting.id)) || meeting;
    const summons = em.create(Summons, {
      id: uuid(),
      meetingId: meeting.id,
      sequence: (last?.sequence ?? -1) + 1,
      kind,
      title,
      startsAt,
      endsAt,
      place,
      papers: await this.papersOf(em, meeting),
      message,
      changes: JSON.stringify(changes),
      sentAt: this.clock.now(),
      sentById: actor.id,
    });
    await em.insert(Summons, summons);
    if (kind !== 'CANCELLATION') await em.update(MeetingAttachment, { meetingId: meeting.id }, { told: true });
    if (items.length > 0) {
      const told = await this.told(em, meeting, items);
      await em.insert(
        SummonsItem,
        told.map((item) => ({ ...item, summonsId: summons.id })),
      );
    }
    await this.events.record(em, {
      actor,
      kind: 'meetings.summons-sent',
      subject: { type: 'summons', id: summons.id },
      bodyId: meeting.bodyId,
      data: { meeting: meeting.id, title, sending: kind, sequence: summons.sequence },
    });
    return summons;
  }

  /** What a change would tell, before it is sent. */
  async pendingChanges(meeting: Meeting): Promise<string[]> {
    if (meeting.status !== 'SUMMONED') return [];
    const items = (await this.meetings.itemsOf([meeting.id])).get(meeting.id) ?? [];
    return this.changesSince(this.tx.read, meeting, items);
  }

  /** The latest first. */
  async list(meetingId: string, first: number, after?: string | null): Promise<Connection<Summons>> {
    const take = checkFirst(first);
    const from = after == null ? null : Number(decodeCursor(after, 1)[0]);
    if (Number.isNaN(from)) throw badInput('after', 'after ska vara endCursor från sidan före.');
    const below = from === null ? {} : { sequence: LessThan(from) };
    const rows = await this.tx.read.find(Summons, {
      where: { meetingId, ...below },
      order: { sequence: 'DESC' },
      take: take + 1,
    });
    return pageOf(
      rows,
      take,
      ({ sequence }) => [sequence],
      (row) => row,
      () => this.tx.read.count(Summons, { where: { meetingId } }),
    );
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Summons>> {
    const found = await this.tx.read.findBy(Summons, { id: In([...ids]) });
    return new Map(found.map((summons) => [summons.id, summons]));
  }

  private async markSummoned(em: EntityManager, meeting: Meeting): Promise<void> {
    meeting.status = 'SUMMONED';
    meeting.summonedAt ??= this.clock.now();
    meeting.version++;
    await em.save(Meeting, meeting);
    const items = (await this.meetings.itemsOf([meeting.id], em)).get(meeting.id) ?? [];
    const ids = items.map(({ id }) => id);
    const exempt = await this.meetings.exemptOf(ids, em);
    for (const item of items) {
      const its = (exempt.get(item.id) ?? []).map(({ id }) => id);
      await em.update(AgendaItem, { id: item.id }, { announced: true, ...toldColumns(item, its) });
    }
  }

  private async markMinutesSent(em: EntityManager, meeting: Meeting): Promise<void> {
    // Approved minutes stay so when they are sent.
    if (meeting.status === 'HELD') meeting.status = 'MINUTES_SENT';
    meeting.minutesSentAt ??= this.clock.now();
    meeting.minutesChangedAt = null;
    meeting.version++;
    await em.save(Meeting, meeting);
    await this.publish(em, meeting);
  }

  /** What the minutes say is read by the members from now on. */
  async publish(em: EntityManager, { id }: Pick<Meeting, 'id'>): Promise<void> {
    for (const listener of this.listeners) await listener(em, id);
  }

  private async changesSince(em: EntityManager, meeting: Meeting, items: readonly AgendaItem[]): Promise<string[]> {
    const last = await this.lastOf(em, meeting.id);
    if (!last) return [];
    const told = await em.findBy(SummonsItem, { summonsId: last.id });
    const inOrder = told.sort((a, b) => a.number.localeCompare(b.number, 'sv', { numeric: true }));
    const now = await this.told(em, meeting, items);
    const papers = await this.papersOf(em, meeting);
    return describeChanges({ ...last, items: inOrder }, { ...meeting, papers, items: now });
  }

  private lastOf(em: EntityManager, meetingId: string): Promise<Summons | null> {
    return em.findOne(Summons, { where: { meetingId }, order: { sequence: 'DESC' } });
  }

  /** Hash over the papers of the meeting as a whole. */
  async papersOf(em: EntityManager, { id }: Meeting): Promise<string> {
    const papers = (await this.meetings.attachmentsOf([id], em)).get(id) ?? [];
    return hashOf(papers.filter(({ itemId }) => itemId === null).map(({ name, fileId }) => [name, fileId]));
  }

  /** The agenda as a sending tells it. */
  async told(em: EntityManager, meeting: Meeting, items: readonly AgendaItem[]): Promise<ToldItem[]> {
    const papers = (await this.meetings.attachmentsOf([meeting.id], em)).get(meeting.id) ?? [];
    const exempt = await this.meetings.exemptOf(
      items.map(({ id }) => id),
      em,
    );
    return items.map((item) => {
      const { presenters, timeSlot, registrationNumber, background, proposal } = item;
      const its = papers.filter(({ itemId }) => itemId === item.id).map(({ name, fileId }) => [name, fileId]);
      const codes = (exempt.get(item.id) ?? []).map(({ code }) => code);
      const fingerprint = hashOf([presenters, timeSlot, registrationNumber, background, proposal, its, codes]);
      return { itemId: item.id, number: item.number, title: item.title, fingerprint };
    });
  }
}

const hashOf = (facts: unknown): string => createHash('sha256').update(JSON.stringify(facts)).digest('hex');
