import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { ImmediateLibsql } from './immediate-libsql.js';

/** What the app brings: its tables and their history. */
export interface Schema {
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
}

export interface DataSources {
  readonly writer: DataSource;
  /** On MariaDB the same pool as the writer; on SQLite a second connection, so that no reader sees an open transaction. */
  readonly reader: DataSource;
}

const POOL_SIZE = 10;

/** The connections for a configuration, not yet open. */
export function dataSources(config: Pick<Config, 'databaseUrl' | 'dataDir'>, schema: Schema): DataSources {
  const common = { ...schema, synchronize: false, migrationsRun: false, logging: false } as const;
  if (config.databaseUrl !== undefined) {
    const url = new URL(config.databaseUrl);
    const pool = new DataSource({
      ...common,
      type: 'mariadb',
      host: url.hostname,
      port: Number(url.port || 3306),
      username: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database: decodeURIComponent(url.pathname.slice(1)),
      charset: 'utf8mb4_bin',
      timezone: 'Z',
      dateStrings: ['DATE'],
      supportBigNumbers: true,
      bigNumberStrings: true,
      poolSize: POOL_SIZE,
      // Without a stack of the caller for every query: it costs more than many of them.
      extra: { trace: false },
    });
    return { writer: pool, reader: pool };
  }
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const file = {
    ...common,
    type: 'better-sqlite3',
    database: join(config.dataDir, 'portal.sqlite'),
    enableWAL: true,
  } as const;
  return {
    writer: new DataSource({
      ...file,
      driver: ImmediateLibsql,
      prepareDatabase: (db: { pragma(text: string): void }) => {
        db.pragma('synchronous = NORMAL');
        db.pragma('busy_timeout = 5000');
      },
    }),
    reader: new DataSource({
      ...file,
      enableWAL: false,
      driver: Libsql,
      migrations: [],
      prepareDatabase: (db: { pragma(text: string): void }) => db.pragma('query_only = ON'),
    }),
  };
}
