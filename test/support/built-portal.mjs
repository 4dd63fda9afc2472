import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDatabase, dropDatabase } from './mariadb.mjs';
import { freePort, run, start, tail, testEnvironment, waitFor } from './processes.mjs';

const root = join(import.meta.dirname, '../..');
const LIMIT = 5 * 60_000;
export const DEMO_PASSWORD = 'samverkan';

const build = async (args, scratch) => {
  const { code } = await run(process.execPath, args, { cwd: root, env: testEnvironment(), limit: LIMIT, scratch });
  return code === 0;
};

export const buildPortal = ({ scratch }) => build(['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'], scratch);

/** Where the portal lies once it is built, as the beginning of an address. */
export const COMPILED = pathToFileURL(join(root, 'dist/api/')).href;

/** The web, which the built portal serves. */
export const buildWeb = ({ scratch }) =>
  build(['node_modules/vite/bin/vite.js', 'build', '-c', 'apps/web/vite.config.ts', '--logLevel', 'warn'], scratch);

/** Counts of `work(url)` against the built portal with demo data on a database of its own, on SQLite without `serverUrl`. */
export async function onFreshPortal(what, { serverUrl, scratch }, work) {
  const dataDir = mkdtempSync(join(scratch, 'portal-'));
  const log = join(dataDir, 'portal.log');
  const name = `${what}_${randomBytes(6).toString('hex')}`;
  let portal;
  let counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    const port = await freePort();
    const env = testEnvironment({ HOST: '127.0.0.1', PORT: String(port), PORTAL_DATA_DIR: join(dataDir, 'data') });
    if (serverUrl) {
      env.DATABASE_URL = await createDatabase(serverUrl, name);
      env.PORTAL_DEMO_PASSWORD = DEMO_PASSWORD;
    }
    portal = start(process.execPath, ['dist/api/apps/api/src/main.js'], { cwd: root, env, log, scratch });
    const url = `http://127.0.0.1:${port}`;
    const isReady = async () => (await fetch(`${url}/ready`, { signal: AbortSignal.timeout(2_000) })).status === 200;
    await waitFor('the portal', isReady, { limit: 90_000, handle: portal });
    counts = await work(url);
    if (portal.code !== undefined) throw new Error(`the portal ended with code ${portal.code}`);
  } catch (error) {
    console.log(`FAIL  ${what}: ${error.message}`);
    counts.failed = Math.max(counts.failed, 1);
  }
  await portal?.stop();
  if (counts.failed) console.log(`--- the portal's log ---\n${tail(log, 100)}\n---`);
  if (serverUrl) await dropDatabase(serverUrl, name).catch((error) => console.log(`${name}: ${error.message}`));
  rmSync(dataDir, { recursive: true, force: true });
  return counts;
}
