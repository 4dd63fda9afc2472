import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['attendee', 'item_record'] as const;

/**
 * Two people on one attendee or record: the second is told. In SQL that both databases share, because TypeORM would build SQLite's tables
 * anew for it.
 */
export class MinutesVersions1764260000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`ALTER TABLE ${table} ADD COLUMN version integer NOT NULL DEFAULT 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN version`);
  }
}
