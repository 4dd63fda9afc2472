import {
  flag,
  id,
  instant,
  integer,
  key,
  longText,
  optional,
  ref,
  table,
  type TableDefinition,
  text,
} from '@platform/columns/table.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In the order in which they can be made; dropped in the opposite order. */
const tables: Readonly<Record<string, TableDefinition>> = {
  body_logo: {
    columns: { bodyId: key(ref), fileId: ref },
    indices: { ix_body_logo_file: ['fileId'] },
    foreignKeys: { fk_body_logo_body: ['bodyId', 'body'], fk_body_logo_file: ['fileId', 'stored_file'] },
  },
  meeting_series: {
    columns: { id, bodyId: ref, title: text(200), createdAt: instant },
    indices: { ix_meeting_series_body: ['bodyId'] },
    foreignKeys: { fk_meeting_series_body: ['bodyId', 'body'] },
  },
  meeting: {
    columns: {
      id,
      bodyId: ref,
      seriesId: optional(ref),
      title: text(200),
      startsAt: instant,
      endsAt: optional(instant),
      place: text(300),
      status: text(20),
      version: integer,
      currentItemId: optional(ref),
      summonedAt: optional(instant),
      minutesSentAt: optional(instant),
      minutesChangedAt: optional(instant),
      sourceHash: optional(text(64)),
      createdAt: instant,
    },
    indices: {
      ix_meeting_body: ['bodyId', 'startsAt', 'id'],
      ix_meeting_starts: ['startsAt', 'id'],
      ix_meeting_source: ['bodyId', 'sourceHash'],
      ix_meeting_series: ['seriesId'],
    },
    foreignKeys: { fk_meeting_body: ['bodyId', 'body'], fk_meeting_series: ['seriesId', 'meeting_series'] },
  },
  agenda_item: {
    columns: {
      id,
      meetingId: ref,
      parentId: optional(ref),
      position: integer,
      number: text(20),
      title: text(300),
      presenters: longText,
      timeSlot: text(60),
      registrationNumber: text(60),
      background: longText,
      proposal: longText,
      notes: longText,
      outcome: optional(text(20)),
      announced: flag,
      toldHead: optional(longText),
      toldBackground: optional(longText),
      toldProposal: optional(longText),
      version: integer,
      changedById: optional(ref),
      dispatchTo: longText,
      continuesId: optional(ref),
    },
    indices: {
      ix_agenda_item_meeting: ['meetingId', 'position'],
      ix_agenda_item_parent: ['parentId'],
      ix_agenda_item_continues: ['continuesId'],
    },
    foreignKeys: {
      fk_agenda_item_meeting: ['meetingId', 'meeting'],
      fk_agenda_item_parent: ['parentId', 'agenda_item'],
      fk_agenda_item_continues: ['continuesId', 'agenda_item'],
    },
  },
  agenda_item_exempt: {
    columns: { itemId: key(ref), organisationId: key(ref) },
    indices: { ix_agenda_item_exempt_organisation: ['organisationId'] },
    foreignKeys: {
      fk_agenda_item_exempt_item: ['itemId', 'agenda_item'],
      fk_agenda_item_exempt_organisation: ['organisationId', 'organisation'],
    },
    cascade: ['fk_agenda_item_exempt_item'],
  },
  decision: {
    columns: { id, itemId: ref, position: integer, text: longText, version: integer },
    indices: { ix_decision_item: ['itemId', 'position'] },
    foreignKeys: { fk_decision_item: ['itemId', 'agenda_item'] },
  },
  item_record: {
    columns: { id, itemId: ref, position: integer, kind: text(20), text: longText, people: longText },
    indices: { ix_item_record_item: ['itemId', 'position'] },
    foreignKeys: { fk_item_record_item: ['itemId', 'agenda_item'] },
  },
  attendee: {
    columns: {
      id,
      meetingId: ref,
      position: integer,
      personId: optional(ref),
      name: text(120),
      role: text(20),
      organisationId: optional(ref),
      title: text(120),
      party: text(40),
      remote: flag,
      substitutesForId: optional(ref),
      items: longText,
    },
    indices: {
      ix_attendee_meeting: ['meetingId', 'position'],
      ix_attendee_person: ['personId'],
      ix_attendee_organisation: ['organisationId'],
      ix_attendee_substitutes_for: ['substitutesForId'],
    },
    foreignKeys: {
      fk_attendee_meeting: ['meetingId', 'meeting'],
      fk_attendee_person: ['personId', 'person'],
      fk_attendee_organisation: ['organisationId', 'organisation'],
      fk_attendee_substitutes_for: ['substitutesForId', 'attendee'],
    },
  },
  meeting_attachment: {
    columns: {
      id,
      meetingId: ref,
      itemId: optional(ref),
      position: integer,
      name: text(200),
      fileId: optional(ref),
      told: flag,
      addedAt: instant,
    },
    indices: {
      ix_meeting_attachment_meeting: ['meetingId', 'position'],
      ix_meeting_attachment_item: ['itemId'],
      ix_meeting_attachment_file: ['fileId'],
    },
    foreignKeys: {
      fk_meeting_attachment_meeting: ['meetingId', 'meeting'],
      fk_meeting_attachment_item: ['itemId', 'agenda_item'],
      fk_meeting_attachment_file: ['fileId', 'stored_file'],
    },
  },
  backlog_item: {
    columns: {
      id,
      bodyId: ref,
      title: text(300),
      background: longText,
      month: optional(integer),
      fromItemId: optional(ref),
      placedYear: optional(integer),
      placedItemId: optional(ref),
      createdAt: instant,
    },
    indices: {
      ix_backlog_item_body: ['bodyId', 'id'],
      ix_backlog_item_from: ['fromItemId'],
      ix_backlog_item_placed: ['placedItemId'],
    },
    foreignKeys: {
      fk_backlog_item_body: ['bodyId', 'body'],
      fk_backlog_item_from: ['fromItemId', 'agenda_item'],
      fk_backlog_item_placed: ['placedItemId', 'agenda_item'],
    },
  },
  summons: {
    columns: {
      id,
      meetingId: ref,
      sequence: integer,
      kind: text(20),
      title: text(200),
      startsAt: instant,
      endsAt: optional(instant),
      place: text(300),
      papers: text(64),
      message: longText,
      changes: longText,
      sentAt: instant,
      sentById: ref,
    },
    uniques: { uq_summons: ['meetingId', 'sequence'] },
    foreignKeys: { fk_summons_meeting: ['meetingId', 'meeting'], fk_summons_account: ['sentById', 'account'] },
  },
  summons_item: {
    columns: { summonsId: key(ref), itemId: key(ref), number: text(20), title: text(300), fingerprint: text(64) },
    foreignKeys: { fk_summons_item_summons: ['summonsId', 'summons'] },
    cascade: ['fk_summons_item_summons'],
  },
};

export class Meetings1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
