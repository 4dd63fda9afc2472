import type { Actor } from '@domain/access/actor.js';
import { DEEPEST, depthOf, moved, type MoveFault, nextNumber, numbered } from '@domain/meetings/agenda.js';
import { type NumberedItem, rangesAfter, stayingOn } from '@domain/meetings/attendance.js';
import { checkItem, type ItemOutcome, LONGEST_NUMBER, MOST_ITEMS } from '@domain/meetings/item.js';
import { isPlanned } from '@domain/meetings/states.js';
import { oneLine } from '@domain/shared/name.js';
import { Injectable } from '@nestjs/common';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { isReferredTo, Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { Account } from '../identity/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { AgendaItem, AgendaItemExempt, BacklogItem, Decision, ItemRecord, MeetingAttachment } from './agenda.entity.js';
import { refuseLocked } from './approval/text-lock.js';
import { decided, refuse } from './decided.js';
import { Meeting } from './meeting.entity.js';
import { MeetingsService } from './meetings.service.js';
import { changePresence } from './presence.js';

export interface ItemChange {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly meeting?: string | null;
  readonly parent?: string | null;
  readonly after?: string | null;
  readonly title?: string | null;
  readonly presenters?: readonly string[] | null;
  readonly timeSlot?: string | null;
  readonly registrationNumber?: string | null;
  readonly background?: string | null;
  readonly proposal?: string | null;
  readonly notes?: string | null;
  readonly notConcerned?: readonly string[] | null;
  readonly dispatchTo?: readonly string[] | null;
  readonly outcome?: ItemOutcome | null;
}

export interface ItemAndMeeting {
  readonly meeting: Meeting;
  readonly agendaItem: AgendaItem;
}

const MOVE_FAULTS: Readonly<Record<MoveFault, string>> = {
  UNDER_ITSELF: 'En punkt kan inte ligga under sig själv.',
  TOO_DEEP: 'Dagordningen har högst tre nivåer.',
  NO_SUCH_PLACE: 'Platsen finns inte längre. Läs om dagordningen.',
};

/** The agenda of a meeting, and the texts of its items. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly tx: Tx,
    private readonly meetings: MeetingsService,
    private readonly organisations: OrganisationsService,
    private readonly events: EventsService,
  ) {}

  /** Adds an item or changes one; null clears, absent keeps. Two people on one item: the second is told by whom. */
  save(actor: Actor, input: ItemChange): Promise<ItemAndMeeting> {
    return this.tx.run(async (em) => {
      const { meeting, item, isNew } = await this.itemFor(em, actor, input);
      if (isNew && input.parent != null) await refuseLocked(em, meeting, input.parent);
      const { title, timeSlot, registrationNumber, background, proposal, notes } = input;
      const given = {
        title: title == null ? undefined : oneLine(title),
        timeSlot,
        registrationNumber,
        background,
        proposal,
        notes,
      };
      for (const [field, value] of Object.entries(given)) {
        if (value !== undefined) Object.assign(item, { [field]: value ?? '' });
      }
      if (input.presenters !== undefined) item.presenters = namesOf(input.presenters);
      if (input.dispatchTo !== undefined) item.dispatchTo = namesOf(input.dispatchTo);
      if (input.outcome !== undefined) item.outcome = input.outcome;
      decided(checkItem({ ...item, presenters: read(item.presenters), dispatchTo: read(item.dispatchTo) }));
      item.changedById = actor.id;
      item.version++;
      await em.save(AgendaItem, item);
      if (input.notConcerned !== undefined) await this.exempt(em, item.id, input.notConcerned ?? []);
      if (isNew) await this.place(em, meeting, item, input.parent ?? null, input.after);
      await this.meetings.noteChange(em, meeting);
      await this.events.record(em, {
        actor,
        kind: isNew ? 'meetings.item-added' : 'meetings.item-changed',
        subject: { type: 'agenda_item', id: item.id },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id, fields: fieldsOf(input) },
      });
      return { meeting, agendaItem: await em.findOneByOrFail(AgendaItem, { id: item.id }) };
    });
  }

  /** Moves an item with what lies under it; the agenda is numbered anew. */
  move(
    actor: Actor,
    { id, parent, after }: { id: string; parent?: string | null; after?: string | null },
  ): Promise<ItemAndMeeting> {
    return this.tx.run(async (em) => {
      const { meeting, item } = await this.meetings.writableItem(em, actor, id);
      if (!isPlanned(meeting.status)) {
        throw badInput('id', 'När mötet har börjat ligger numreringen fast. Lägg en ny punkt sist i stället.');
      }
      const items = (await this.meetings.itemsOf([meeting.id], em)).get(meeting.id) ?? [];
      await this.arrange(em, items, moved(items, item, parent ?? null, after ?? null));
      await this.events.record(em, {
        actor,
        kind: 'meetings.item-moved',
        subject: { type: 'agenda_item', id },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id },
      });
      return { meeting, agendaItem: await em.findOneByOrFail(AgendaItem, { id }) };
    });
  }

  /** Takes an item off an agenda that is still being planned. */
  remove(actor: Actor, id: string): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const { meeting } = await this.meetings.writableItem(em, actor, id);
      if (!isPlanned(meeting.status)) {
        throw badInput('id', 'När mötet har börjat står punkten kvar. Ange att den utgår i stället.');
      }
      const items = (await this.meetings.itemsOf([meeting.id], em)).get(meeting.id) ?? [];
      if (items.some(({ parentId }) => parentId === id)) {
        throw badInput('id', 'Punkten har underpunkter. Flytta eller ta bort dem först.');
      }
      try {
        await em.delete(MeetingAttachment, { itemId: id });
        await em.delete(Decision, { itemId: id });
        await em.delete(ItemRecord, { itemId: id });
        await em.update(BacklogItem, { placedItemId: id }, { placedItemId: null, placedYear: null });
        await em.update(BacklogItem, { fromItemId: id }, { fromItemId: null });
        await em.delete(AgendaItem, { id });
      } catch (error) {
        if (!isReferredTo(error)) throw error;
        throw badInput('id', 'Punkten har åtgärder eller fortsätter någon annanstans och kan inte tas bort.');
      }
      await this.arrange(
        em,
        items,
        items.filter((each) => each.id !== id),
      );
      await this.events.record(em, {
        actor,
        kind: 'meetings.item-removed',
        subject: { type: 'agenda_item', id },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id },
      });
      return meeting;
    });
  }

  /** A new item last on an agenda, with the given texts: from the backlog, or going on from another item. */
  async append(em: EntityManager, actor: Actor, meeting: Meeting, texts: Partial<AgendaItem>): Promise<AgendaItem> {
    const item = { ...this.blank(em, actor, meeting), ...texts };
    await em.save(AgendaItem, em.create(AgendaItem, item));
    await this.place(em, meeting, item, null, undefined);
    await this.meetings.noteChange(em, meeting);
    return em.findOneByOrFail(AgendaItem, { id: item.id });
  }

  /** The item to change, at the version that was read; or a new one in the meeting. */
  private async itemFor(em: EntityManager, actor: Actor, { id, version, meeting: meetingId, title }: ItemChange) {
    if (id == null) {
      if (meetingId == null) throw badInput('meeting', 'Ange vilket möte punkten hör till.');
      if (title == null) throw badInput('title', 'Ange punktens rubrik.');
      const meeting = await this.meetings.writable(em, actor, meetingId);
      return { meeting, item: this.blank(em, actor, meeting), isNew: true };
    }
    const { meeting, item } = await this.meetings.writableItem(em, actor, id);
    await checkVersion(em, item, version);
    return { meeting, item, isNew: false };
  }

  private blank(em: EntityManager, actor: Actor, meeting: Meeting): AgendaItem {
    return em.create(AgendaItem, {
      id: uuid(),
      meetingId: meeting.id,
      parentId: null,
      position: 0,
      number: '',
      title: '',
      presenters: '[]',
      timeSlot: '',
      registrationNumber: '',
      background: '',
      proposal: '',
      notes: '',
      outcome: null,
      announced: !isPlanned(meeting.status),
      toldHead: null,
      toldBackground: null,
      toldProposal: null,
      version: 0,
      changedById: actor.id,
      dispatchTo: '[]',
      continuesId: null,
    });
  }

  /** Puts a new item in its place. `after` undefined = last among its siblings. */
  private async place(
    em: EntityManager,
    meeting: Meeting,
    item: AgendaItem,
    parentId: string | null,
    after: string | null | undefined,
  ): Promise<void> {
    const all = (await this.meetings.itemsOf([meeting.id], em)).get(meeting.id) ?? [];
    const items = all.filter(({ id }) => id !== item.id);
    if (items.length >= MOST_ITEMS) throw badInput('meeting', `En dagordning har högst ${MOST_ITEMS} punkter.`);
    const siblings = items.filter((each) => each.parentId === parentId);
    if (isPlanned(meeting.status)) {
      const behind = after === undefined ? (siblings.at(-1)?.id ?? null) : after;
      return this.arrange(em, all, moved(items, item, parentId, behind));
    }
    // The numbers stand: a new item gets the next free one.
    const parent = parentId === null ? null : items.find(({ id }) => id === parentId);
    if (parent === undefined) throw notFound('Punkten');
    const last = items.findLast(({ id }) => id === parentId || under(items, id, parentId)) ?? null;
    const position = parentId === null ? items.length : (last?.position ?? -1) + 1;
    if (after != null && !siblings.some(({ id }) => id === after)) throw badInput('after', MOVE_FAULTS.NO_SUCH_PLACE);
    if (depthOf(items, parentId) >= DEEPEST) throw badInput('parent', MOVE_FAULTS.TOO_DEEP);
    const number = nextNumber(siblings, parent?.number ?? null);
    if (number.length > LONGEST_NUMBER)
      throw badInput('parent', 'Numren är för långa för att fortsätta. Lägg punkten överst.');
    for (const each of items) {
      if (each.position >= position) await em.update(AgendaItem, { id: each.id }, { position: each.position + 1 });
    }
    await em.update(AgendaItem, { id: item.id }, { parentId, position, number });
    const end = items.at(-1);
    if (end && position === items.length) {
      await changePresence(em, meeting.id, (ranges) => stayingOn(ranges, end.number, number));
    }
  }

  /** Stores the places and numbers that changed. */
  private async arrange(
    em: EntityManager,
    before: readonly AgendaItem[],
    wanted: AgendaItem[] | MoveFault,
  ): Promise<void> {
    if (typeof wanted === 'string') throw badInput('parent', MOVE_FAULTS[wanted]);
    const known = new Map(before.map((item) => [item.id, item]));
    const after = numbered(wanted);
    await this.movePresence(em, before, after);
    for (const { id, parentId, position, number } of after) {
      const old = known.get(id);
      if (old?.parentId === parentId && old.position === position && old.number === number) continue;
      await em.update(AgendaItem, { id }, { parentId, position, number });
    }
  }

  /** Who was there for some items only stays with those items under their new numbers. */
  private async movePresence(
    em: EntityManager,
    before: readonly AgendaItem[],
    after: readonly NumberedItem[],
  ): Promise<void> {
    const meetingId = before[0]?.meetingId;
    if (meetingId === undefined) return;
    // A new item has no number yet.
    const old = before.filter(({ number }) => number !== '');
    await changePresence(em, meetingId, (ranges) => rangesAfter(ranges, old, after));
  }

  private async exempt(em: EntityManager, itemId: string, codes: readonly string[]): Promise<void> {
    const found = await this.organisations.byCodes([...codes], em);
    for (const code of codes) {
      if (!found.has(code)) throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'notConcerned', organisation: code });
    }
    await em.delete(AgendaItemExempt, { itemId });
    const ids = [...new Set(codes.map((code) => found.get(code)!.id))];
    if (ids.length > 0)
      await em.insert(
        AgendaItemExempt,
        ids.map((organisationId) => ({ itemId, organisationId })),
      );
  }
}

/** @throws CONFLICT with the version in store and who made it. */
export async function checkVersion(
  em: EntityManager,
  { version, changedById }: Pick<AgendaItem, 'version' | 'changedById'>,
  read: number | null | undefined,
): Promise<void> {
  if (read == null) throw badInput('version', 'Ange versionen som du läste.');
  if (version === read) return;
  const changedBy = changedById === null ? null : await em.findOneBy(Account, { id: changedById });
  throw refuse({ code: 'CONFLICT', what: 'punkten' }, { version, changedByName: changedBy?.name ?? null });
}

export const read = (names: string): string[] => JSON.parse(names) as string[];

const namesOf = (names: readonly string[] | null): string =>
  JSON.stringify((names ?? []).map(oneLine).filter((name) => name !== ''));

const fieldsOf = (input: ItemChange): string[] =>
  Object.entries(input)
    .filter(([field, value]) => value !== undefined && !['id', 'version', 'meeting'].includes(field))
    .map(([field]) => field);

function under(items: readonly AgendaItem[], id: string, ancestor: string | null): boolean {
  if (ancestor === null) return true;
  for (let at = items.find((item) => item.id === id); at; at = items.find((item) => item.id === at!.parentId)) {
    if (at.parentId === ancestor) return true;
  }
  return false;
}
