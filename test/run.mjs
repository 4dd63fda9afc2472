#!/usr/bin/env node
// All tests, each suite with what it needs, and one line of counts at the end.
//   node test/run.mjs [unit|e2e|contract|browser ...] [--database sqlite|mariadb] [-- arguments for jest or Playwright]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBrowser } from './support/browser.mjs';
import { buildPortal, buildWeb, COMPILED } from './support/built-portal.mjs';
import { checkSchema, contractExists, playScenarios } from './support/contract.mjs';
import { prepareDocumentTools } from './support/document-tools.mjs';
import { runJest } from './support/jest.mjs';
import { startMariaDb } from './support/mariadb.mjs';
import { stopAll } from './support/processes.mjs';

const DATABASES = ['sqlite', 'mariadb'];
const once = (make) => {
  const get = () => (get.made ??= make());
  return get;
};

const scratch = mkdtempSync(join(tmpdir(), 'portal-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
const mariaDb = once(startMariaDb);
const built = once(() => buildPortal({ scratch }));
const documentTools = once(prepareDocumentTools);
const webBuilt = once(() => buildWeb({ scratch }));
const results = [];
let interrupted = false;

const serverFor = async (database) => (database === 'mariadb' ? (await mariaDb()).url : undefined);

/** What can be run; `database` is left out where none is needed. */
function allSuites(toolArgs) {
  const suites = [{ kind: 'unit', work: () => unit(toolArgs) }];
  for (const database of DATABASES) {
    suites.push({ kind: 'e2e', database, work: () => endToEnd(database, toolArgs) });
  }
  if (contractExists()) {
    suites.push({ kind: 'contract', label: 'schema', work: () => checkSchema({ scratch }) });
    for (const database of DATABASES) suites.push({ kind: 'contract', database, work: () => contract(database) });
  } else {
    suites.push({ kind: 'contract', work: withoutContract });
  }
  suites.push({ kind: 'browser', database: 'mariadb', work: () => browser('mariadb', toolArgs) });
  return suites;
}

async function unit(toolArgs) {
  await documentTools();
  return runJest('unit', { args: toolArgs, scratch });
}

async function endToEnd(database, toolArgs) {
  await documentTools();
  if (!(await built())) throw new Error('the portal could not be built');
  const serverUrl = await serverFor(database);
  const env = {
    TEST_DATABASE: database,
    TEST_COMPILED: COMPILED,
    ...(serverUrl ? { TEST_DATABASE_URL: serverUrl } : {}),
  };
  return runJest('e2e', { env, args: ['--maxWorkers=2', '--workerIdleMemoryLimit=1500MB', ...toolArgs], scratch });
}

async function contract(database) {
  if (!(await built())) throw new Error('the portal could not be built');
  return playScenarios({ serverUrl: await serverFor(database), scratch });
}

async function browser(database, args) {
  if (!(await built())) throw new Error('the portal could not be built');
  if (!(await webBuilt())) throw new Error('the web could not be built');
  return runBrowser({ serverUrl: await serverFor(database), args, scratch });
}

async function withoutContract() {
  console.log('SKIPPED  the contract with outside clients: ../shared/contract is not here');
  return { passed: 0, failed: 0, skipped: 1, nothingToRun: true };
}

function readArguments(argv) {
  const cut = argv.indexOf('--');
  const own = cut < 0 ? argv : argv.slice(0, cut);
  const toolArgs = cut < 0 ? [] : argv.slice(cut + 1);
  const kinds = new Set();
  let databases = DATABASES;
  for (let index = 0; index < own.length; index++) {
    const [option, value] = own[index].split('=');
    if (option === '--database') databases = [value ?? own[++index]];
    else kinds.add(option);
  }
  const suites = allSuites(toolArgs);
  const unknown = [
    ...[...kinds].filter((kind) => !suites.some((suite) => suite.kind === kind)),
    ...databases.filter((database) => !DATABASES.includes(database)),
  ];
  if (unknown.length) throw new Error(`unknown: ${unknown.join(', ')} (see the head of test/run.mjs)`);
  return suites
    .filter((suite) => kinds.size === 0 || kinds.has(suite.kind))
    .filter((suite) => !suite.database || databases.includes(suite.database));
}

async function runSuite({ kind, database, label = database, work }) {
  const name = label ? `${kind} ${label}` : kind;
  console.log(`\n=== ${name} ===`);
  const begun = performance.now();
  let counts;
  try {
    counts = await work();
    if (!counts.nothingToRun && counts.passed + counts.failed === 0) {
      console.log(`${name}: no test was run, which counts as failed`);
      counts.failed = 1;
    }
  } catch (error) {
    console.log(`FAIL  ${name}: ${error.message}`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  results.push({ name, ...counts, seconds: (performance.now() - begun) / 1000 });
}

/** The last thing printed, whatever happened. */
function report() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const row = (...cells) =>
    console.log(cells.map((cell, index) => (index ? String(cell).padStart(9) : cell.padEnd(18))).join(''));
  console.log('');
  row('suite', 'passed', 'failed', 'skipped', 'seconds');
  for (const each of results) row(each.name, each.passed, each.failed, each.skipped, each.seconds.toFixed(1));
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

function fail(name) {
  results.push({ name, passed: 0, failed: 1, skipped: 0, seconds: 0 });
}

/** Ends the children; the suite under way then fails and the loop below stops. A second time: at once. */
function interrupt(signal) {
  if (interrupted) process.exit(1);
  interrupted = true;
  console.log(`\n${signal}: stopping`);
  void stopAll();
  setTimeout(() => process.exit(1), 30_000).unref();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupt(signal));
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => {
    console.error(error);
    if (!interrupted) interrupt('unexpected error');
  });
}

try {
  for (const suite of readArguments(process.argv.slice(2))) {
    if (interrupted) break;
    await runSuite(suite);
  }
} catch (error) {
  console.error(error.message);
  fail('runner');
}
if (interrupted) fail('interrupted');
// Only a server that was asked for; one that never started was reported by its suite.
await mariaDb.made?.then(
  (server) => server.stop(),
  () => {},
);
await stopAll();
process.exit(report());
