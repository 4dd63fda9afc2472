import {
  day,
  flag,
  id,
  instant,
  integer,
  json,
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
  consultation: {
    columns: {
      id,
      bodyId: ref,
      version: integer,
      title: text(200),
      searchKey: text(440),
      sender: text(200),
      receivedOn: optional(day),
      dueOn: day,
      extensionAskedTo: optional(day),
      registrationNumber: text(60),
      state: text(20),
      penHolderId: optional(ref),
      responseVersion: integer,
      createdAt: instant,
    },
    indices: {
      ix_consultation_body_due: ['bodyId', 'dueOn', 'id'],
      ix_consultation_body_state_due: ['bodyId', 'state', 'dueOn', 'id'],
    },
    foreignKeys: {
      fk_consultation_body: ['bodyId', 'body'],
      fk_consultation_pen_holder: ['penHolderId', 'organisation'],
    },
  },
  consultation_question: {
    columns: { id, consultationId: ref, position: integer, text: text(1000) },
    uniques: { uq_consultation_question: ['consultationId', 'position'] },
    foreignKeys: { fk_consultation_question: ['consultationId', 'consultation'] },
  },
  consultation_member: {
    columns: {
      id,
      consultationId: ref,
      organisationId: ref,
      stance: text(20),
      contactName: text(120),
      contactEmail: text(254),
      registrationNumber: text(60),
      leftOutOn: optional(day),
      joinedAfterwardsOn: optional(day),
    },
    uniques: { uq_consultation_member: ['consultationId', 'organisationId'] },
    indices: { ix_consultation_member_organisation: ['organisationId', 'stance', 'consultationId'] },
    foreignKeys: {
      fk_consultation_member: ['consultationId', 'consultation'],
      fk_consultation_member_organisation: ['organisationId', 'organisation'],
    },
  },
  consultation_event: {
    columns: {
      id,
      consultationId: ref,
      at: instant,
      accountId: optional(ref),
      kind: text(24),
      organisationId: optional(ref),
      before: optional(text(300)),
      after: optional(text(300)),
      text: longText,
    },
    indices: { ix_consultation_event: ['consultationId', 'id'] },
    foreignKeys: {
      fk_consultation_event: ['consultationId', 'consultation'],
      fk_consultation_event_account: ['accountId', 'account'],
      fk_consultation_event_organisation: ['organisationId', 'organisation'],
    },
  },
  response_section: {
    columns: {
      id,
      consultationId: ref,
      questionId: optional(ref),
      position: integer,
      heading: text(200),
      content: json,
      revision: integer,
      savedAt: instant,
      savedById: optional(ref),
    },
    uniques: { uq_response_section: ['consultationId', 'position'] },
    foreignKeys: {
      fk_response_section: ['consultationId', 'consultation'],
      fk_response_section_question: ['questionId', 'consultation_question'],
    },
  },
  response_version: {
    columns: {
      id,
      consultationId: ref,
      version: integer,
      sections: json,
      editorial: flag,
      hasText: flag,
      frozenAt: instant,
      frozenById: optional(ref),
    },
    uniques: { uq_response_version: ['consultationId', 'version'] },
    foreignKeys: { fk_response_version: ['consultationId', 'consultation'] },
  },
  member_decision: {
    columns: {
      id,
      consultationId: ref,
      organisationId: ref,
      version: integer,
      outcome: text(12),
      decidedBy: text(12),
      instance: text(120),
      decidedOn: day,
      paragraph: text(60),
      delegationPoint: text(120),
      allowsEditorial: flag,
      recordedAt: instant,
      recordedById: optional(ref),
      withdrawnAt: optional(instant),
    },
    indices: { ix_member_decision_consultation: ['consultationId', 'organisationId', 'id'] },
    foreignKeys: {
      fk_member_decision: ['consultationId', 'consultation'],
      fk_member_decision_organisation: ['organisationId', 'organisation'],
      fk_member_decision_account: ['recordedById', 'account'],
    },
  },
};

export class Consultations1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
