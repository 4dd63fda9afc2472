import { id, instant, ref, table, type TableDefinition, text } from '@platform/columns/table.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const responseFile: TableDefinition = {
  columns: { id, sendingId: ref, format: text(4), hash: text(64), writtenAt: instant },
  uniques: { uq_response_file: ['sendingId', 'format'] },
  foreignKeys: { fk_response_file: ['sendingId', 'response_sending'] },
};

export class ResponseFiles1764730000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table('response_file', responseFile));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('response_file');
  }
}
