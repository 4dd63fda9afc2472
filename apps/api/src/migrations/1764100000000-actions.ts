import {
  day,
  flag,
  id,
  instant,
  integer,
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
  action: {
    columns: {
      id,
      bodyId: ref,
      itemId: optional(ref),
      decisionId: optional(ref),
      groupId: optional(ref),
      text: text(2000),
      searchKey: text(700),
      assigneeId: optional(ref),
      organisationId: optional(ref),
      dueOn: optional(day),
      dueKey: text(10),
      state: text(20),
      sent: flag,
      version: integer,
      proposedDueOn: optional(day),
      proposedById: optional(ref),
      createdAt: instant,
      createdById: optional(ref),
      closedOn: optional(day),
    },
    indices: {
      ix_action_body_due: ['bodyId', 'dueKey', 'id', 'sent'],
      ix_action_body_state_due: ['bodyId', 'state', 'dueKey', 'id', 'sent'],
      ix_action_body_created: ['bodyId', 'id', 'sent'],
      ix_action_body_assignee: ['bodyId', 'assigneeId', 'organisationId'],
      ix_action_assignee_state_due: ['assigneeId', 'state', 'dueKey', 'id', 'bodyId', 'sent'],
      ix_action_organisation_state_due: ['organisationId', 'state', 'dueKey', 'id', 'bodyId', 'assigneeId', 'sent'],
      ix_action_item: ['itemId', 'id'],
      ix_action_decision: ['decisionId'],
      ix_action_group: ['groupId'],
    },
    foreignKeys: {
      fk_action_body: ['bodyId', 'body'],
      fk_action_item: ['itemId', 'agenda_item'],
      fk_action_decision: ['decisionId', 'decision'],
      fk_action_assignee: ['assigneeId', 'person'],
      fk_action_organisation: ['organisationId', 'organisation'],
    },
  },
  action_follow_up: {
    columns: {
      id,
      actionId: ref,
      at: instant,
      accountId: optional(ref),
      kind: text(20),
      text: longText,
      before: optional(text(300)),
      after: optional(text(300)),
      draft: flag,
    },
    indices: { ix_action_follow_up_action: ['actionId', 'id'] },
    foreignKeys: {
      fk_action_follow_up_action: ['actionId', 'action'],
      fk_action_follow_up_account: ['accountId', 'account'],
    },
  },
  action_attachment: {
    columns: { id, actionId: ref, name: text(200), fileId: ref, addedAt: instant },
    indices: { ix_action_attachment_action: ['actionId', 'id'], ix_action_attachment_file: ['fileId'] },
    foreignKeys: {
      fk_action_attachment_action: ['actionId', 'action'],
      fk_action_attachment_file: ['fileId', 'stored_file'],
    },
  },
};

export class Actions1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
