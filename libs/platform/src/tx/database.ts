import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSources } from './data-sources.js';

/** Opens the connections and brings the tables up to date. The writer first: it makes the SQLite file. */
export async function openDatabase({ writer, reader }: DataSources): Promise<void> {
  await writer.initialize();
  if (writer.options.type === 'mariadb') {
    // Tokens, slugs and hashes keep their case, and UNIQUE means the same as on SQLite.
    await writer.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
  }
  await writer.runMigrations({ transaction: 'each' });
  if (reader !== writer) await reader.initialize();
}

export async function closeDatabase({ writer, reader }: DataSources): Promise<void> {
  if (reader !== writer && reader.isInitialized) await reader.destroy();
  if (writer.isInitialized) await writer.destroy();
}

/** A database that has not answered by then does not answer. */
const PATIENCE_MS = 2000;

/** Whether the database answers in time and has every migration. */
export async function databaseReady({ writer, reader }: DataSources): Promise<boolean> {
  if (!reader.isInitialized) return false;
  const answer = reader.query('SELECT 1').then(() => writer.showMigrations());
  const late = sleep(PATIENCE_MS, true, { ref: false });
  return !(await Promise.race([answer, late]));
}
