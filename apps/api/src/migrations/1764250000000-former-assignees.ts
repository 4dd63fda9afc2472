import { swedishKey } from '@domain/shared/swedish-key.js';
import { optional, ref, table, text } from '@platform/columns/table.js';
import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';

const LONGEST_KEY = 2200;
const PAGE = 500;

const { columns, indices, foreignKeys } = table('action_follow_up', {
  columns: { formerAssigneeId: optional(ref), formerOrganisationId: optional(ref) },
  indices: { ix_action_follow_up_former: ['formerAssigneeId'] },
  foreignKeys: {
    fk_action_follow_up_former: ['formerAssigneeId', 'person'],
    fk_action_follow_up_former_organisation: ['formerOrganisationId', 'organisation'],
  },
});

const proposed = new TableIndex({ name: 'ix_action_body_proposed', columnNames: ['bodyId', 'proposedDueOn'] });

/** Who had an action before is remembered; the search reaches the end of a long text; proposals of another day are found. */
export class FormerAssignees1764250000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('action_follow_up', columns);
    await runner.createForeignKeys('action_follow_up', foreignKeys);
    await runner.createIndices('action_follow_up', indices);
    await withKeys(runner, LONGEST_KEY);
    await runner.createIndex('action', proposed);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('action', proposed);
    await withKeys(runner, 700);
    // The foreign keys first: MariaDB needs the index as long as they are there.
    await runner.dropForeignKeys('action_follow_up', foreignKeys);
    await runner.dropIndices('action_follow_up', indices);
    await runner.dropColumns('action_follow_up', columns);
  }
}

/** Search keys of another length, written anew: where a database changes a column it may empty it. */
async function withKeys(runner: QueryRunner, length: number): Promise<void> {
  await runner.changeColumn('action', 'searchKey', new TableColumn({ ...text(length), name: 'searchKey' }));
  for (let after = ''; ;) {
    const rows = (await runner.query(
      `SELECT a.id, a.text, p.name FROM action a LEFT JOIN person p ON p.id = a.assigneeId
      WHERE a.id > ? ORDER BY a.id LIMIT ${PAGE}`,
      [after],
    )) as { id: string; text: string; name: string | null }[];
    for (const row of rows) {
      const key = swedishKey(`${row.name ?? ''} ${row.text}`).slice(0, length);
      await runner.query('UPDATE action SET searchKey = ? WHERE id = ?', [key, row.id]);
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}
