import type { Actor } from '@domain/access/actor.js';
import { badMeeting } from '@domain/meetings/errors.js';
import {
  checkJav,
  checkRecord,
  type RecordKind,
  type RecordPerson,
  textFault,
  type VoteChoice,
} from '@domain/meetings/item.js';
import { Injectable } from '@nestjs/common';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { isReferredTo, Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { AgendaItem, Decision, ItemRecord } from './agenda.entity.js';
import type { ItemAndMeeting } from './agenda.service.js';
import { checkRead, decided, refuse } from './decided.js';
import { DecisionDispatch } from './dispatch/dispatch.entity.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingsService } from './meetings.service.js';

export interface DecisionChange {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly item: string;
  readonly text: string;
}

export interface RecordChange {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly item: string;
  readonly kind: RecordKind;
  readonly text?: string | null;
  readonly people?:
    readonly { readonly name: string; readonly party?: string | null; readonly choice?: VoteChoice | null }[] | null;
}

/** What stands in the minutes beside the notes: decisions and records. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly tx: Tx,
    private readonly meetings: MeetingsService,
    private readonly events: EventsService,
  ) {}

  saveDecision(actor: Actor, input: DecisionChange): Promise<ItemAndMeeting & { decision: Decision }> {
    return this.tx.run(async (em) => {
      const { meeting, item } = await this.writable(em, actor, input.item);
      const text = input.text.trim();
      const fault = text === '' ? 'Skriv beslutet.' : textFault(text);
      if (fault !== undefined) throw refuse(badMeeting('text', fault));
      const existing = input.id == null ? null : await em.findOneBy(Decision, { id: input.id, itemId: item.id });
      if (input.id != null && !existing) throw notFound('Beslutet');
      if (existing && existing.version !== input.version) {
        throw refuse({ code: 'CONFLICT', what: 'beslutet' }, { version: existing.version });
      }
      const decision = existing
        ? { ...existing, text, version: existing.version + 1 }
        : { id: uuid(), itemId: item.id, position: await this.nextPosition(em, Decision, item.id), text, version: 1 };
      await em.save(Decision, decision);
      await this.tell(
        em,
        actor,
        meeting,
        item,
        existing ? 'decision-changed' : 'decision-added',
        'decision',
        decision.id,
      );
      return { meeting, agendaItem: item, decision };
    });
  }

  /** @param version as read; another in store is a conflict. Absent = whatever it says now. */
  removeDecision(actor: Actor, id: string, version?: number | null): Promise<ItemAndMeeting> {
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(Decision, { id });
      if (!found) throw notFound('Beslutet');
      const { meeting, item } = await this.writable(em, actor, found.itemId);
      checkRead(await em.findOneByOrFail(Decision, { id }), version, 'beslutet');
      try {
        await em.delete(Decision, { id });
      } catch (error) {
        if (!isReferredTo(error)) throw error;
        throw badInput(
          'id',
          (await em.existsBy(DecisionDispatch, { decisionId: id }))
            ? 'Beslutet har mottagare som det ska skickas till. Ta bort dem först.'
            : 'Beslutet har åtgärder. Ta bort eller avsluta dem först.',
        );
      }
      await this.tell(em, actor, meeting, item, 'decision-removed', 'decision', id);
      return { meeting, agendaItem: item };
    });
  }

  saveRecord(actor: Actor, input: RecordChange): Promise<ItemAndMeeting & { record: ItemRecord }> {
    return this.tx.run(async (em) => {
      const { meeting, item } = await this.writable(em, actor, input.item);
      const existing = input.id == null ? null : await em.findOneBy(ItemRecord, { id: input.id, itemId: item.id });
      if (input.id != null && !existing) throw notFound('Anteckningen');
      checkRead(existing, input.version, 'anteckningen');
      const people = (input.people ?? []).map(({ name, party, choice }) => ({
        name: name.trim(),
        party: party?.trim() ?? '',
        choice: choice ?? null,
      }));
      const text = input.text?.trim() ?? '';
      decided(checkRecord({ kind: input.kind, text, people }));
      const record = {
        id: existing?.id ?? uuid(),
        itemId: item.id,
        position: existing?.position ?? (await this.nextPosition(em, ItemRecord, item.id)),
        kind: input.kind,
        text,
        people: JSON.stringify(people),
        version: (existing?.version ?? 0) + 1,
      };
      await em.save(ItemRecord, record);
      const all = (await this.meetings.recordsOf([item.id], em)).get(item.id) ?? [];
      decided(checkJav(all.map((each) => ({ ...each, people: JSON.parse(each.people) as RecordPerson[] }))));
      await this.tell(em, actor, meeting, item, existing ? 'record-changed' : 'record-added', 'item_record', record.id);
      return { meeting, agendaItem: item, record };
    });
  }

  removeRecord(actor: Actor, id: string): Promise<ItemAndMeeting> {
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(ItemRecord, { id });
      if (!found) throw notFound('Anteckningen');
      const { meeting, item } = await this.writable(em, actor, found.itemId);
      await em.delete(ItemRecord, { id });
      await this.tell(em, actor, meeting, item, 'record-removed', 'item_record', id);
      return { meeting, agendaItem: item };
    });
  }

  private async writable(em: EntityManager, actor: Actor, itemId: string) {
    return this.meetings.writableItem(em, actor, itemId);
  }

  private async nextPosition(
    em: EntityManager,
    entity: typeof Decision | typeof ItemRecord,
    itemId: string,
  ): Promise<number> {
    const last = await em.findOne<Decision | ItemRecord>(entity, { where: { itemId }, order: { position: 'DESC' } });
    if ((last?.position ?? 0) >= 199) throw badInput('item', 'Punkten är full. Lägg en ny punkt.');
    return (last?.position ?? -1) + 1;
  }

  private async tell(
    em: EntityManager,
    actor: Actor,
    meeting: Meeting,
    item: AgendaItem,
    what: string,
    type: string,
    id: string,
  ): Promise<void> {
    await this.meetings.noteChange(em, meeting);
    await this.events.record(em, {
      actor,
      kind: `meetings.${what}`,
      subject: { type, id },
      bodyId: meeting.bodyId,
      data: { meeting: meeting.id, item: item.id },
    });
  }
}
