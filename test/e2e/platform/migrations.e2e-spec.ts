import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeDatabase, openDatabase } from '@platform/tx/database.js';
import { dataSources, type DataSources } from '@platform/tx/data-sources.js';
import { schema } from '../../../apps/api/src/data-source.js';
import { freshDatabase, onMariaDb, type TestDatabase } from '../../support/database.js';
import { startPortal } from '../../support/portal.js';

describe('migrations', () => {
  let database: TestDatabase;
  let sources: DataSources;

  beforeAll(async () => {
    database = await freshDatabase();
    sources = dataSources(database, schema);
    await openDatabase(sources);
  });
  afterAll(async () => {
    await closeDatabase(sources);
    await database.drop();
  });

  it('leave no difference from the entities', async () => {
    const { upQueries } = await sources.writer.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('make every index with its columns in the order of the entity', async () => {
    const runner = sources.writer.createQueryRunner();
    for (const entity of sources.writer.entityMetadatas) {
      const table = await runner.getTable(entity.tableName);
      for (const { name, columns } of entity.indices) {
        const made = table?.indices.find((index) => index.name === name);
        expect([name, made?.columnNames]).toEqual([name, columns.map(({ databaseName }) => databaseName)]);
      }
    }
    await runner.release();
  });

  (onMariaDb ? it : it.skip)('compare text exactly (MariaDB only: SQLite always does)', async () => {
    const rows = await sources.writer.query<{ n: string }[]>(
      "SELECT table_name AS n FROM information_schema.tables WHERE table_schema = DATABASE() AND table_collation <> 'utf8mb4_bin'",
    );
    expect(rows).toEqual([]);
  });

  it('can be taken back and made again', async () => {
    for (const _ of sources.writer.migrations) await sources.writer.undoLastMigration();
    await sources.writer.runMigrations({ transaction: 'each' });
    expect(await sources.writer.showMigrations()).toBe(false);
  });

  it('keep the actions that are there, and the way to find them', async () => {
    const portal = await startPortal();
    const filled = dataSources(portal.database, schema);
    await openDatabase(filled);
    try {
      const read = async () =>
        filled.writer.query<{ searchKey: string }[]>('SELECT id, text, searchKey FROM action ORDER BY id');
      const executed = async () => filled.writer.query<{ name: string }[]>('SELECT name FROM migrations');
      const before = await read();
      while ((await executed()).some(({ name }) => name === 'FormerAssignees1764250000000')) {
        // Inside a transaction SQLite could not leave the references alone while it makes a table anew.
        await filled.writer.undoLastMigration({ transaction: 'none' });
      }
      expect(await read()).toEqual(before.map((row) => ({ ...row, searchKey: row.searchKey.slice(0, 700) })));
      await filled.writer.runMigrations({ transaction: 'each' });
      expect(await read()).toEqual(before);
      expect(before.length).toBeGreaterThan(0);
    } finally {
      await closeDatabase(filled);
      await portal.stop();
    }
  });

  it('set off what had been credited before there were payments', async () => {
    const portal = await startPortal();
    const filled = dataSources(portal.database, schema);
    try {
      const host = await portal.as('ekonomi@ludvika.example');
      const { invoices } = await host.data(
        '{ invoices(filter: { seller: "2085", kind: INVOICE, status: ISSUED }) { nodes { id totalAmount } } }',
      );
      const { id: invoice, totalAmount } = invoices.nodes[0];
      const { creditInvoice } = await host.data(
        'mutation ($input: CreditInvoiceInput!) { creditInvoice(input: $input) { invoices { id } } }',
        { input: { invoice, reason: 'Fel nyckel', issuedOn: '2026-09-01', dueOn: '2026-09-01' } },
      );
      await openDatabase(filled);
      const executed = async () => filled.writer.query<{ name: string }[]>('SELECT name FROM migrations');
      while ((await executed()).some(({ name }) => name === 'Payments1764600000000')) {
        await filled.writer.undoLastMigration({ transaction: 'none' });
      }
      await filled.writer.runMigrations({ transaction: 'each' });
      const rows = await filled.writer.query<object[]>(
        'SELECT invoiceId, CAST(setOff AS CHAR) AS taken, CAST(paid + open AS CHAR) AS rest, state FROM invoice_balance ORDER BY setOff DESC',
      );
      const taken = totalAmount.replace('.', '');
      expect(rows).toEqual([
        { invoiceId: invoice, taken, rest: '0', state: 'PAID' },
        { invoiceId: creditInvoice.invoices[0].id, taken: `-${taken}`, rest: '0', state: 'PAID' },
      ]);
    } finally {
      await closeDatabase(filled);
      await portal.stop();
    }
  });
});
