import { instant, integer, json, key, ref, table, type TableDefinition } from '@platform/columns/table.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: Readonly<Record<string, TableDefinition>> = {
  documents_to_write: {
    columns: { runId: key(ref), dueAt: instant },
    foreignKeys: { fk_documents_to_write_run: ['runId', 'billing_run'] },
  },
  accounting_settings: {
    columns: { organisationId: key(ref), settings: json, version: integer, savedAt: instant },
    foreignKeys: { fk_accounting_settings_organisation: ['organisationId', 'organisation'] },
  },
  basis_columns: {
    columns: { organisationId: key(ref), columns: json, version: integer, savedAt: instant },
    foreignKeys: { fk_basis_columns_organisation: ['organisationId', 'organisation'] },
  },
};

/** What leaves the portal: documents written beside what is served, accounts and columns of a host. */
export class Accounting1764500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) {
      await queryRunner.createTable(table(name, definition));
    }
    // What has been issued before is written now.
    await queryRunner.query(
      "INSERT INTO documents_to_write (runId, dueAt) SELECT id, decidedAt FROM billing_run WHERE state = 'ISSUED'",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await queryRunner.dropTable(name);
  }
}
