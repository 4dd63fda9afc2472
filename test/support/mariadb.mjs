import { chownSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { findProgram, install } from './programs.mjs';
import { freePort, run, start, tail, waitFor } from './processes.mjs';

const HELP =
  'MariaDB is needed for the tests: install mariadb-server (Debian and Ubuntu: apt-get install mariadb-server), ' +
  'or set TEST_DATABASE_URL=mysql://user:password@host:port to a server where databases may be created and dropped.';

/** Passing speed over safety: nothing here has to survive a power cut. */
const SERVER_OPTIONS = [
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  '--skip-log-bin',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-log-file-size=64M',
  '--performance-schema=0',
  '--character-set-server=utf8mb4',
  // Not our own collation, so that a table which forgets to name it is noticed.
  '--collation-server=utf8mb4_swedish_ci',
];

const say = (text) => console.error(`mariadb: ${text}`);
const isRoot = process.getuid?.() === 0;

/** The server of TEST_DATABASE_URL, or a throwaway one that goes away with this process at the latest. */
export async function startMariaDb() {
  if (process.env.TEST_DATABASE_URL) return givenServer(process.env.TEST_DATABASE_URL);
  const programs = findPrograms() ?? (await installed());
  // The second attempt is for a port that someone else took meanwhile.
  const attempts = isRoot ? [serviceUser(), serviceUser(), 'root'] : [undefined, undefined];
  let failure;
  for (const user of attempts) {
    try {
      return await startPrivate(programs, user);
    } catch (error) {
      if (error.message === 'interrupted') throw error;
      failure = error;
      say(`${error.message}${user ? ` (as ${user})` : ''}`);
    }
  }
  throw new Error(`MariaDB could not be started: ${failure.message}\n${HELP}`);
}

export async function createDatabase(serverUrl, name) {
  await query(serverUrl, `CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  return `${serverUrl}/${name}`;
}

export async function dropDatabase(serverUrl, name) {
  await query(serverUrl, `DROP DATABASE IF EXISTS \`${name}\``);
}

async function query(url, sql) {
  const connection = await mysql.createConnection({ uri: url, connectTimeout: 5_000 });
  // A connection lost between two answers must not end this process.
  connection.on('error', () => {});
  try {
    const [rows] = await connection.query({ sql, timeout: 20_000 });
    return rows;
  } finally {
    connection.destroy();
  }
}

async function givenServer(text) {
  const url = new URL(text);
  url.pathname = '';
  const server = url.href.replace(/\/$/, '');
  await query(server, 'SELECT 1').catch((error) => {
    throw new Error(`TEST_DATABASE_URL (${url.host}) does not answer: ${error.message || error.code}`);
  });
  return { url: server, stop: async () => {} };
}

async function startPrivate({ server, installer }, user) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portal-mariadb-')));
  const log = join(folder, 'log');
  const asUser = user ? [`--user=${user}`] : [];
  let handle;
  const stop = async () => {
    await handle?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    if (user && user !== 'root') chownSync(folder, idOf(user), -1);
    const datadir = `--datadir=${join(folder, 'data')}`;
    const prepared = await run(
      installer,
      [
        '--no-defaults',
        datadir,
        ...asUser,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        '--skip-name-resolve',
      ],
      { limit: 60_000, log, scratch: folder },
    );
    if (prepared.code !== 0) throw new Error('the data folder could not be prepared');
    const port = await freePort();
    handle = start(
      server,
      [
        '--no-defaults',
        datadir,
        ...asUser,
        `--socket=${join(folder, 'sock')}`,
        `--pid-file=${join(folder, 'pid')}`,
        `--port=${port}`,
        ...SERVER_OPTIONS,
      ],
      { log, scratch: folder },
    );
    const url = `mysql://root@127.0.0.1:${port}`;
    const ours = async () => (await query(url, 'SELECT @@datadir AS folder'))[0].folder.startsWith(folder);
    await waitFor('the server', ours, { limit: 30_000, handle });
    return { url, stop };
  } catch (error) {
    console.error(tail(log, 20));
    await stop();
    throw error;
  }
}

function findPrograms() {
  const server = findProgram('mariadbd');
  const installer = findProgram('mariadb-install-db');
  return server && installer ? { server, installer } : undefined;
}

async function installed() {
  await install('mariadb-server', HELP);
  const programs = findPrograms();
  if (!programs) throw new Error(HELP);
  return programs;
}

/** mariadbd refuses to run as root unless told to; a plain service user is closer to real life. */
function serviceUser() {
  return ['mysql', 'nobody'].find((name) => idOf(name) !== undefined) ?? 'root';
}

function idOf(user) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${user}:`));
  return line ? Number(line.split(':')[2]) : undefined;
}
