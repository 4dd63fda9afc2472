import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeDatabase, openDatabase } from '@platform/tx/database.js';
import { dataSources, type DataSources } from '@platform/tx/data-sources.js';
import { isDuplicate, Tx } from '@platform/tx/tx.js';
import { SecretRow } from '@platform/session/session.entity.js';
import { schema } from '../../../apps/api/src/data-source.js';
import { freshDatabase, onMariaDb, type TestDatabase } from '../../support/database.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('tx.run', () => {
  let database: TestDatabase;
  let sources: DataSources;
  let tx: Tx;
  const names = async () => (await tx.read.find(SecretRow, { order: { name: 'ASC' } })).map(({ name }) => name);
  const value = async (name: string) => (await tx.read.findOneByOrFail(SecretRow, { name })).value;

  beforeAll(async () => {
    database = await freshDatabase();
    sources = dataSources(database, schema);
    await openDatabase(sources);
    tx = new Tx(sources);
  });
  afterAll(async () => {
    await closeDatabase(sources);
    await database.drop();
  });

  it('lands three concurrent transactions', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        tx.run(async (em) => {
          await em.insert(SecretRow, { name, value: '1' });
          await pause(20);
          await em.update(SecretRow, { name }, { value: '2' });
        }),
      ),
    );
    expect(await names()).toEqual(['a', 'b', 'c']);
    expect(await Promise.all(['a', 'b', 'c'].map(value))).toEqual(['2', '2', '2']);
  });

  it('rolls one back without touching its neighbours, and no reader ever sees it', async () => {
    const seen = new Set<string>();
    let running = true;
    const reader = (async () => {
      while (running) {
        for (const name of await names()) seen.add(name);
        await pause(1);
      }
    })();
    const outcomes = await Promise.allSettled([
      tx.run((em) => em.insert(SecretRow, { name: 'before', value: '1' })),
      tx.run(async (em) => {
        await em.insert(SecretRow, { name: 'doomed', value: '1' });
        await pause(50);
        throw new Error('changed my mind');
      }),
      tx.run((em) => em.insert(SecretRow, { name: 'after', value: '1' })),
    ]);
    running = false;
    await reader;
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await names()).toEqual(['a', 'after', 'b', 'before', 'c']);
    expect(seen.has('doomed')).toBe(false);
  });

  (onMariaDb ? it.skip : it)(
    'refuses a transaction inside a transaction (SQLite only: there it would wait for ever)',
    async () => {
      await expect(tx.run(() => tx.run(() => Promise.resolve(1)))).rejects.toThrow('inside tx.run');
      await expect(tx.run(() => Promise.resolve('still works'))).resolves.toBe('still works');
    },
  );

  it('keeps the count of two hundred concurrent additions', async () => {
    await tx.run((em) => em.insert(SecretRow, { name: 'count', value: '0' }));
    const add = () =>
      tx.run(async (em) => {
        const lock = onMariaDb ? { lock: { mode: 'pessimistic_write' as const } } : {};
        const row = await em.findOneOrFail(SecretRow, { where: { name: 'count' }, ...lock });
        await em.update(SecretRow, { name: 'count' }, { value: String(Number(row.value) + 1) });
      });
    await Promise.all(Array.from({ length: 200 }, add));
    expect(await value('count')).toBe('200');
  });

  it('knows a duplicate', async () => {
    const again = tx.run((em) => em.insert(SecretRow, { name: 'a', value: '1' }));
    expect(isDuplicate(await again.catch((error: unknown) => error))).toBe(true);
  });

  (onMariaDb ? it : it.skip)(
    'reruns a transaction that fell in a deadlock (MariaDB only: SQLite has one writer)',
    async () => {
      let runs = 0;
      const crosswise = (first: string, second: string) =>
        tx.run(async (em) => {
          runs++;
          await em.update(SecretRow, { name: first }, { value: first + second });
          await pause(100);
          await em.update(SecretRow, { name: second }, { value: first + second });
        });
      await Promise.all([crosswise('a', 'b'), crosswise('b', 'a')]);
      expect(runs).toBeGreaterThan(2);
      expect(await value('a')).toBe(await value('b'));
    },
  );

  it('survives a second process that writes to the same database', async () => {
    const other = dataSources(database, schema);
    await openDatabase(other);
    const otherTx = new Tx(other);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => [
        tx.run(async (em) => {
          await em.count(SecretRow);
          await em.insert(SecretRow, { name: `mine${i}`, value: '1' });
        }),
        otherTx.run(async (em) => {
          await em.count(SecretRow);
          await em.insert(SecretRow, { name: `theirs${i}`, value: '1' });
        }),
      ]).flat(),
    );
    await closeDatabase(other);
    expect((await names()).filter((name) => /^(mine|theirs)/.test(name))).toHaveLength(40);
  });
});
