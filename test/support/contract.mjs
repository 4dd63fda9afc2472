import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DEMO_PASSWORD, onFreshPortal } from './built-portal.mjs';
import { run, testEnvironment } from './processes.mjs';

const root = join(import.meta.dirname, '../..');
const contract = join(root, '../shared/contract');
const LIMIT = 5 * 60_000;

/** Needs no feature of its own: who is not signed in is refused before the operation is looked at. */
const ALWAYS = ['07-access.mjs'];

export const contractExists = () => existsSync(join(contract, 'run.mjs'));

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
  const counts = await onFreshPortal('contract', { serverUrl, scratch }, (url) => play(url, ready, scratch));
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
