import {
  id,
  instant,
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
  account_visit: {
    columns: { accountId: key(ref), currentAt: instant, previousAt: optional(instant) },
    foreignKeys: { fk_visit_account: ['accountId', 'account'] },
    cascade: ['fk_visit_account'],
  },
  saved_view: {
    columns: { id, accountId: ref, name: text(80), path: text(500) },
    uniques: { uq_saved_view: ['accountId', 'name'] },
    foreignKeys: { fk_saved_view_account: ['accountId', 'account'] },
    cascade: ['fk_saved_view_account'],
  },
  fault_report: {
    columns: {
      id,
      at: instant,
      page: text(200),
      description: longText,
      email: optional(text(254)),
      addressKey: optional(text(64)),
    },
    indices: { ix_fault_report_address: ['addressKey', 'at'] },
  },
};

export class Mitt1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
