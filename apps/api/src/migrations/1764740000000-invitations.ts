import {
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
  consultation_invitation: {
    columns: {
      id,
      consultationId: ref,
      organisationIds: json,
      message: longText,
      sentAt: instant,
      sentById: ref,
    },
    indices: { ix_consultation_invitation: ['consultationId', 'id'] },
    foreignKeys: {
      fk_consultation_invitation: ['consultationId', 'consultation'],
      fk_consultation_invitation_account: ['sentById', 'account'],
    },
  },
  invitation_mail: {
    columns: {
      id,
      invitationId: ref,
      organisationId: ref,
      name: text(120),
      email: optional(text(254)),
      state: text(20),
      attempts: integer,
      unknowns: integer,
      nextAttemptAt: optional(instant),
      claim: optional(ref),
      leaseUntil: optional(instant),
      sentAt: optional(instant),
      fault: optional(text(300)),
    },
    indices: {
      ix_invitation_mail_due: ['state', 'nextAttemptAt'],
      ix_invitation_mail: ['invitationId', 'id'],
      ix_invitation_mail_organisation: ['organisationId'],
    },
    foreignKeys: {
      fk_invitation_mail: ['invitationId', 'consultation_invitation'],
      fk_invitation_mail_organisation: ['organisationId', 'organisation'],
    },
  },
};

export class Invitations1764740000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
