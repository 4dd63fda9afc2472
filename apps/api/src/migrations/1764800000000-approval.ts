import {
  day,
  id,
  instant,
  integer,
  json,
  key,
  longText,
  optional,
  ref,
  table,
  type TableDefinition,
  text,
} from '@platform/columns/table.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: Readonly<Record<string, TableDefinition>> = {
  meeting_approver: {
    columns: { id, meetingId: ref, position: integer, name: text(120), personId: optional(ref) },
    uniques: { uq_meeting_approver: ['meetingId', 'name'] },
    indices: { ix_meeting_approver_person: ['personId'] },
    foreignKeys: {
      fk_meeting_approver: ['meetingId', 'meeting'],
      fk_meeting_approver_person: ['personId', 'person'],
    },
    cascade: ['fk_meeting_approver'],
  },
  minutes_approval: {
    columns: {
      id,
      meetingId: ref,
      scope: text(36),
      approvedOn: day,
      way: text(12),
      approvers: json,
      boardIds: optional(json),
      fileId: optional(ref),
      bundleHash: optional(text(64)),
      paperHash: optional(text(64)),
      recordedAt: instant,
      recordedById: optional(ref),
    },
    uniques: { uq_minutes_approval: ['meetingId', 'scope'] },
    indices: { ix_minutes_approval_day: ['approvedOn', 'id'], ix_minutes_approval_file: ['fileId'] },
    foreignKeys: {
      fk_minutes_approval: ['meetingId', 'meeting'],
      fk_minutes_approval_file: ['fileId', 'stored_file'],
    },
  },
  approved_item: {
    columns: { itemId: id, approvalId: ref },
    indices: { ix_approved_item: ['approvalId'] },
    foreignKeys: {
      fk_approved_item: ['itemId', 'agenda_item'],
      fk_approved_item_approval: ['approvalId', 'minutes_approval'],
    },
    cascade: ['fk_approved_item_approval'],
  },
  approval_bundle: {
    columns: {
      id,
      meetingId: ref,
      itemIds: optional(json),
      parts: json,
      hash: text(64),
      state: text(12),
      submittedAt: instant,
      submittedById: optional(ref),
    },
    indices: { ix_approval_bundle: ['meetingId', 'state'], ix_approval_bundle_state: ['state', 'id'] },
    foreignKeys: { fk_approval_bundle: ['meetingId', 'meeting'] },
  },
  bundle_signature: {
    columns: { id, bundleId: ref, approverId: ref, accountId: ref, signedAt: instant },
    uniques: { uq_bundle_signature: ['bundleId', 'approverId'] },
    indices: { ix_bundle_signature_approver: ['approverId'] },
    foreignKeys: {
      fk_bundle_signature: ['bundleId', 'approval_bundle'],
      fk_bundle_signature_approver: ['approverId', 'meeting_approver'],
    },
    cascade: ['fk_bundle_signature', 'fk_bundle_signature_approver'],
  },
  minutes_correction: {
    columns: {
      id,
      meetingId: ref,
      sequence: integer,
      itemId: optional(ref),
      text: longText,
      madeAt: instant,
      madeById: optional(ref),
    },
    uniques: { uq_minutes_correction: ['meetingId', 'sequence'] },
    indices: { ix_minutes_correction_item: ['itemId'] },
    foreignKeys: {
      fk_minutes_correction: ['meetingId', 'meeting'],
      fk_minutes_correction_item: ['itemId', 'agenda_item'],
    },
  },
  section_series: {
    columns: { bodyId: id, year: key(integer), last: integer },
    foreignKeys: { fk_section_series: ['bodyId', 'body'] },
  },
  item_section: {
    columns: { itemId: id, bodyId: ref, year: integer, number: integer },
    uniques: { uq_item_section: ['bodyId', 'year', 'number'] },
    foreignKeys: { fk_item_section: ['itemId', 'agenda_item'], fk_item_section_body: ['bodyId', 'body'] },
  },
  notice_posting: {
    columns: {
      id,
      approvalId: ref,
      organisationId: ref,
      sequence: integer,
      postedOn: day,
      removedOn: optional(day),
      url: text(500),
      version: integer,
      reportedAt: instant,
      changedAt: instant,
      reportedById: optional(ref),
      confirmedAt: optional(instant),
      confirmedById: optional(ref),
    },
    uniques: { uq_notice_posting: ['approvalId', 'organisationId', 'sequence'] },
    indices: { ix_notice_posting_organisation: ['organisationId', 'id'] },
    foreignKeys: {
      fk_notice_posting: ['approvalId', 'minutes_approval'],
      fk_notice_posting_organisation: ['organisationId', 'organisation'],
    },
  },
  appeal_received: {
    columns: {
      id,
      approvalId: ref,
      itemId: optional(ref),
      organisationId: ref,
      receivedOn: day,
      registrationNumber: text(60),
      recordedAt: instant,
      recordedById: optional(ref),
    },
    indices: {
      ix_appeal_received: ['approvalId', 'id'],
      ix_appeal_received_item: ['itemId'],
      ix_appeal_received_organisation: ['organisationId'],
    },
    foreignKeys: {
      fk_appeal_received: ['approvalId', 'minutes_approval'],
      fk_appeal_received_item: ['itemId', 'agenda_item'],
      fk_appeal_received_organisation: ['organisationId', 'organisation'],
    },
  },
  item_appeal: {
    columns: { itemId: id, kind: text(12) },
    foreignKeys: { fk_item_appeal: ['itemId', 'agenda_item'] },
    cascade: ['fk_item_appeal'],
  },
  decision_dispatch: {
    columns: {
      id,
      decisionId: ref,
      position: integer,
      recipient: text(200),
      sentOn: optional(day),
      way: optional(text(12)),
      version: integer,
      recordedAt: instant,
      recordedById: optional(ref),
    },
    indices: { ix_decision_dispatch: ['decisionId', 'position'] },
    foreignKeys: { fk_decision_dispatch: ['decisionId', 'decision'] },
  },
};

export class Approval1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
