import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type EntityManager, QueryFailedError } from 'typeorm';
import type { DataSources } from './data-sources.js';

/** MariaDB and Galera: deadlock or failed certification, lock wait timed out, record changed since last read. */
const RERUN_ERRNOS = new Set([1213, 1205, 1020]);
const ATTEMPTS = 8;

/**
 * The one way to change the database. `run` gives everything that the function writes, or nothing. The function may be run
 * several times (deadlock), so it touches nothing but the database.
 */
@Injectable()
export class Tx {
  private readonly inside = new AsyncLocalStorage<true>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly sources: DataSources) {}

  /** Reads what is committed, outside any transaction. */
  get read(): EntityManager {
    return this.sources.reader.manager;
  }

  async run<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    if (this.sources.writer.options.type === 'mariadb') return this.rerunning(work);
    // Asked only where it would wait for ever: AsyncLocalStorage makes every promise of the process dearer.
    if (this.inside.getStore()) throw new Error('tx.run inside tx.run: pass the EntityManager on instead');
    const attempt = () => this.inside.run(true, () => this.rerunning(work));
    // SQLite has one writer, and TypeORM one connection for it: transactions wait for each other here.
    const result = this.queue.then(attempt);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async rerunning<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    const { writer } = this.sources;
    let first: unknown;
    for (let attempt = 1; ; attempt++) {
      try {
        // READ COMMITTED: after waiting for a lock, the next statement sees what the holder committed.
        return await (writer.options.type === 'mariadb'
          ? writer.transaction('READ COMMITTED', work)
          : writer.transaction(work));
      } catch (error) {
        first ??= error;
        if (!mayRerun(error)) throw error;
        if (attempt === ATTEMPTS) throw first;
        await sleep(randomInt(5, 20 * attempt));
      }
    }
  }
}

function mayRerun(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { errno, code } = error.driverError as { errno?: number; code?: string };
  return (errno !== undefined && RERUN_ERRNOS.has(errno)) || code === 'SQLITE_BUSY';
}

/** Whether a write failed because the row is there already (a unique index), on either database. */
export const isDuplicate = (error: unknown): boolean =>
  failedWith(error, 1062, 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY');

/** Whether a write failed because it refers to a row that isn't there (a foreign key), on either database. */
export const isMissingReference = (error: unknown): boolean => failedWith(error, 1452, 'SQLITE_CONSTRAINT_FOREIGNKEY');

/** Whether a delete failed because other rows refer to the row, on either database. */
export const isReferredTo = (error: unknown): boolean =>
  failedWith(error, 1451, 'SQLITE_CONSTRAINT_FOREIGNKEY', 'SQLITE_CONSTRAINT_TRIGGER');

function failedWith(error: unknown, errnoOfMariaDb: number, ...codesOfSqlite: readonly string[]): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { errno, code } = error.driverError as { errno?: number; code?: string };
  return errno === errnoOfMariaDb || (code !== undefined && codesOfSqlite.includes(code));
}

/** Find options that lock the rows read until the transaction ends; on SQLite the whole file is locked already. */
export function locked(em: EntityManager): { lock?: { mode: 'pessimistic_write' } } {
  return em.connection.options.type === 'mariadb' ? { lock: { mode: 'pessimistic_write' } } : {};
}
