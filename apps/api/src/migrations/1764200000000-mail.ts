import {
  id,
  instant,
  integer,
  key,
  flag,
  optional,
  ref,
  table,
  type TableDefinition,
  text,
} from '@platform/columns/table.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In the order in which they can be made; dropped in the opposite order. */
const tables: Readonly<Record<string, TableDefinition>> = {
  event_delivery: {
    columns: { eventId: key(ref), consumer: key(text(40)), at: instant },
    foreignKeys: { fk_event_delivery_event: ['eventId', 'event'] },
  },
  summons_mail: {
    columns: {
      id,
      summonsId: ref,
      personId: ref,
      name: text(120),
      email: optional(text(254)),
      optional: flag,
      state: text(20),
      attempts: integer,
      unknowns: integer,
      nextAttemptAt: optional(instant),
      claim: optional(ref),
      leaseUntil: optional(instant),
      sentAt: optional(instant),
      fault: optional(text(300)),
    },
    uniques: { uq_summons_mail: ['summonsId', 'personId'] },
    indices: { ix_summons_mail_due: ['state', 'nextAttemptAt'], ix_summons_mail_person: ['personId'] },
    foreignKeys: { fk_summons_mail_summons: ['summonsId', 'summons'], fk_summons_mail_person: ['personId', 'person'] },
  },
};

export class Mail1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
