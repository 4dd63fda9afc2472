import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import mysql from 'mysql2/promise';

export interface TestDatabase {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  drop(): Promise<void>;
}

/** A fresh, empty database of the kind that the suite runs on (TEST_DATABASE), and a folder for files. */
export async function freshDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-test-'));
  const removeDir = () => rmSync(dataDir, { recursive: true, force: true });
  if (process.env['TEST_DATABASE'] !== 'mariadb') {
    return { dataDir, drop: () => Promise.resolve(removeDir()) };
  }
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('TEST_DATABASE_URL is not set: run the tests with npm test');
  const name = `portal_${randomBytes(6).toString('hex')}`;
  const execute = async (sql: string) => {
    const connection = await mysql.createConnection(server);
    await connection.query(sql);
    await connection.end();
  };
  await execute(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const databaseUrl = new URL(server);
  databaseUrl.pathname = `/${name}`;
  return {
    dataDir,
    databaseUrl: databaseUrl.href,
    drop: async () => {
      removeDir();
      await execute(`DROP DATABASE ${name}`);
    },
  };
}

export const onMariaDb = process.env['TEST_DATABASE'] === 'mariadb';
