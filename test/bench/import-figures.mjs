import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import mysql from 'mysql2/promise';
import { createDatabase, dropDatabase } from '../support/mariadb.mjs';
import { built, municipalities, openPortal } from './built.mjs';
import { interleaved, timed } from './measure.mjs';

const YEARS = Array.from({ length: 26 }, (_, index) => 2000 + index);
const ROUNDS = 5;
const CHUNK = 500;
const COLUMNS = 'id, organisationId, series, date, inhabitants, source, preliminary, recordedAt';
const CLEAR = "DELETE FROM population_figure WHERE series = 'NOVEMBER_1'";
const ORGANISATIONS = "SELECT id, code FROM organisation WHERE kind = 'MUNICIPALITY'";

/** A file of 290 × 26 figures through the import, beside a bare multi-row INSERT of the same rows. */
export async function importOnMariaDb(serverUrl, scratch) {
  const name = `bench_${randomBytes(6).toString('hex')}`;
  const databaseUrl = await createDatabase(serverUrl, name);
  try {
    const env = { DATABASE_URL: databaseUrl, PORTAL_DATA_DIR: mkdtempSync(join(scratch, 'import-')) };
    return await compare(env, () => bareMariaDb(databaseUrl));
  } finally {
    await dropDatabase(serverUrl, name).catch((error) => console.error(`${name}: ${error.message}`));
  }
}

export function importOnSqlite(scratch) {
  const dataDir = mkdtempSync(join(scratch, 'import-'));
  return compare({ PORTAL_DATA_DIR: dataDir }, () => bareSqlite(join(dataDir, 'portal.sqlite')));
}

async function compare(env, openBare) {
  const app = await openPortal(env);
  let bare;
  try {
    bare = await openBare();
    const { PopulationImportService } = await built('apps/api/src/organisations/index');
    const service = app.get(PopulationImportService);
    const figures = await theFigures();
    const bytes = Buffer.from(asCsv(figures));
    const rows = await asRows(figures, bare);
    const options = { series: 'NOVEMBER_1', preliminary: false, dryRun: false };
    const cleared = (work) => async () => {
      await bare.clear();
      return rows.length / (await timed(work));
    };
    const sides = {
      portal: cleared(async () => {
        const { counts } = await service.importBytes(null, 'folkmangd.csv', bytes, options);
        if (counts.NEW !== rows.length) throw new Error(`imported otherwise: ${JSON.stringify(counts)}`);
      }),
      raw: cleared(() => bare.insert(rows)),
    };
    await interleaved(1, sides);
    return { rows: rows.length, figures: await interleaved(ROUNDS, sides) };
  } finally {
    await bare?.close();
    await app.close();
  }
}

/** Real figures (of 31 December, taken for 1 November); Knivsta before it existed with its first. */
async function theFigures() {
  return (await municipalities()).map(({ code, name, inhabitants }) => ({
    code,
    name,
    values: YEARS.map((year) => inhabitants.get(year) ?? inhabitants.get(2003)),
  }));
}

const asCsv = (figures) =>
  [
    ['"region"', ...YEARS.map((year) => `"${year}"`)],
    ...figures.map(({ code, name, values }) => [`"${code} ${name}"`, ...values]),
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

async function asRows(figures, bare) {
  const ids = new Map((await bare.organisations()).map(({ id, code }) => [code, id]));
  return figures.flatMap(({ code, values }) =>
    values.map((inhabitants, index) => [ids.get(code), `${YEARS[index]}-11-01`, inhabitants]),
  );
}

/** What the import writes, made anew as the ids must be. */
const complete = (rows, recordedAt) =>
  rows.map(([organisationId, date, inhabitants]) => [
    randomUUID(),
    organisationId,
    'NOVEMBER_1',
    date,
    inhabitants,
    'SCB Folkmängd efter region och år',
    0,
    recordedAt,
  ]);

function* chunks(rows) {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK);
}

async function bareMariaDb(databaseUrl) {
  const connection = await mysql.createConnection({ uri: databaseUrl, timezone: 'Z' });
  return {
    organisations: async () => (await connection.query(ORGANISATIONS))[0],
    clear: () => connection.query(CLEAR),
    insert: async (rows) => {
      await connection.beginTransaction();
      for (const chunk of chunks(complete(rows, new Date()))) {
        await connection.query(`INSERT INTO population_figure (${COLUMNS}) VALUES ?`, [chunk]);
      }
      await connection.commit();
    },
    close: () => connection.destroy(),
  };
}

function bareSqlite(file) {
  const database = new Libsql(file);
  database.pragma('synchronous = NORMAL');
  database.pragma('busy_timeout = 5000');
  database.pragma('foreign_keys = ON');
  return {
    organisations: () => database.prepare(ORGANISATIONS).all(),
    clear: () => database.exec(CLEAR),
    insert: (rows) => {
      const row = `(${COLUMNS.replace(/\w+/g, '?')})`;
      const statement = (count) =>
        database.prepare(`INSERT INTO population_figure (${COLUMNS}) VALUES ${Array(count).fill(row).join(', ')}`);
      const full = statement(CHUNK);
      database.exec('BEGIN IMMEDIATE');
      for (const chunk of chunks(complete(rows, new Date().toISOString().replace('T', ' ').slice(0, 23)))) {
        (chunk.length === CHUNK ? full : statement(chunk.length)).run(...chunk.flat());
      }
      database.exec('COMMIT');
    },
    close: () => database.close(),
  };
}
