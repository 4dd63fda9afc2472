import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createDatabase, dropDatabase } from './mariadb.mjs';
import { freePort, run, start, tail, testEnvironment, waitFor } from './processes.mjs';

const root = join(import.meta.dirname, '../..');
const contract = join(root, '../shared/contract');
const LIMIT = 5 * 60_000;
const DEMO_PASSWORD = 'samverkan';

/** Needs no feature of its own: who is not signed in is refused before the operation is looked at. */
const ALWAYS = ['07-access.mjs'];

export const contractExists = () => existsSync(join(contract, 'run.mjs'));

export async function buildPortal({ scratch }) {
  const args = ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'];
  const { code } = await run(process.execPath, args, { cwd: root, env: testEnvironment(), limit: LIMIT, scratch });
  return code === 0;
}

/** The operations of outside clients against our committed schema. */
export async function checkSchema({ scratch }) {
  const { code, output } = await run(process.execPath, [join(contract, 'check-schema.mjs')], {
    cwd: root,
    env: testEnvironment(),
    tee: true,
    limit: LIMIT,
    scratch,
  });
  const faults = Number(output.match(/(\d+) faults\s*$/)?.[1] ?? 1);
  const failed = Math.max(faults, code === 0 ? 0 : 1);
  return { passed: failed ? 0 : 1, failed, skipped: 0 };
}

/** Plays every scenario whose feature exists against a fresh portal on a fresh database. */
export async function playScenarios({ serverUrl, scratch }) {
  const { ready, later } = await sortScenarios();
  for (const { file, missing } of later) {
    console.log(`SKIPPED  contract ${basename(file)}: not built yet: ${missing.join(', ')}`);
  }
  const skipped = later.length;
  if (ready.length === 0) return { passed: 0, failed: 0, skipped };
  const dataDir = mkdtempSync(join(scratch, 'portal-'));
  const log = join(dataDir, 'portal.log');
  const name = `contract_${randomBytes(6).toString('hex')}`;
  let portal;
  let counts = { passed: 0, failed: 1 };
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
    counts = await play(url, ready, scratch);
    if (portal.code !== undefined) throw new Error(`the portal ended with code ${portal.code}`);
  } catch (error) {
    console.log(`FAIL  contract: ${error.message}`);
    counts.failed = Math.max(counts.failed, 1);
  }
  await portal?.stop();
  if (counts.failed) console.log(`--- the portal's log ---\n${tail(log, 100)}\n---`);
  if (serverUrl) await dropDatabase(serverUrl, name).catch((error) => console.log(`${name}: ${error.message}`));
  rmSync(dataDir, { recursive: true, force: true });
  return { ...counts, skipped };
}

async function play(url, files, scratch) {
  const { code, output } = await run(process.execPath, [join(contract, 'run.mjs'), url, ...files], {
    cwd: root,
    env: testEnvironment({ PORTAL_DEMO_PASSWORD: DEMO_PASSWORD }),
    tee: true,
    limit: LIMIT,
    scratch,
  });
  const [, passed = 0, failed = 1] = output.match(/(\d+) passed, (\d+) failed\s*$/) ?? [];
  return { passed: Number(passed), failed: Math.max(Number(failed), code === 0 ? 0 : 1) };
}

/** A scenario is ready when every operation that it names has its root fields in our schema. */
async function sortScenarios() {
  const built = await operationsBuilt();
  const folder = join(contract, 'scenarios');
  const ready = [];
  const later = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.mjs')) continue;
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const missing = [...built]
      .filter(([operation, exists]) => !exists && uses(text, operation))
      .map(([operation]) => operation);
    if (missing.length === 0 || ALWAYS.includes(name)) ready.push(file);
    else later.push({ file, missing });
  }
  return { ready, later };
}

function uses(text, operation) {
  if (operation === 'SignIn' && /\b(as|signIn)\(/.test(text)) return true;
  return new RegExp(`(['"\`])${operation}\\1`).test(text);
}

async function operationsBuilt() {
  const { buildSchema, parse } = await import('graphql');
  const schemaFile = join(root, 'schema.graphql');
  const schema = existsSync(schemaFile) ? buildSchema(readFileSync(schemaFile, 'utf8')) : undefined;
  const fields = {
    query: schema?.getQueryType()?.getFields() ?? {},
    mutation: schema?.getMutationType()?.getFields() ?? {},
    subscription: schema?.getSubscriptionType()?.getFields() ?? {},
  };
  const operations = parse(readFileSync(join(contract, 'operations.graphql'), 'utf8')).definitions.filter(
    (definition) => definition.kind === 'OperationDefinition',
  );
  return new Map(
    operations.map((operation) => [
      operation.name.value,
      operation.selectionSet.selections.every((selection) => selection.name.value in fields[operation.operation]),
    ]),
  );
}
