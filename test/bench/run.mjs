#!/usr/bin/env node
// How fast the portal is beside the least that would do the same. Both sides of a ratio are measured in turn within this run, as
// times from different runs or machines say little. Builds the portal, and needs a MariaDB as the tests do.
//   node test/bench/run.mjs [--no-build]
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPortal, buildWeb } from '../support/built-portal.mjs';
import { startMariaDb } from '../support/mariadb.mjs';
import { stopAll } from '../support/processes.mjs';
import { documentsOfARun } from './documents-of-a-run.mjs';
import { importOnMariaDb, importOnSqlite } from './import-figures.mjs';
import { spread } from './measure.mjs';
import { oneSum } from './one-sum.mjs';
import { pageOfActions } from './page-of-actions.mjs';
import { pageOfBodies } from './page-of-bodies.mjs';
import { pageOfRows } from './rows.mjs';

const LIMIT = 900_000;
/**
 * Highest time of a sum beside the bare loop; lowest speed of pages beside the hand-written handler; highest time of lists of ten
 * times as many actions; highest time of 200 rows beside bare HTML; lowest speed of a run's documents beside bare PDFs; most MB
 * more in use while they are written, or their ZIP is read.
 */
const GOALS = { sum: 10, page: 0.12, actions: 0.15, growth: 1.3, rows: 3, documents: 0.5, megabytes: 8 };

// Requests to the portal's own log would drown the table.
process.env.NODE_ENV = 'test';
const scratch = mkdtempSync(join(tmpdir(), 'portal-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
const rows = [];
const notes = [];
let mariaDb;

const format = (value) => value.toFixed(value < 10 ? (value < 1 ? 3 : 2) : value < 100 ? 1 : 0);
const medianOf = (figures, get) => format(spread(figures.map(get)).median);

function addRow(what, figures, ratio, { unit = '', goal = '–', met = () => undefined } = {}) {
  const { median, min, max } = spread(figures.map(ratio));
  const verdict = met(median);
  rows.push([
    what,
    `${format(median)}${unit}`,
    `${format(min)}–${format(max)}`,
    goal,
    verdict === undefined ? '–' : verdict ? 'yes' : 'NO',
  ]);
}

async function benchSum() {
  const { members, times, figures } = await oneSum();
  const micros = (side) => medianOf(figures, (figure) => (figure[side] / times) * 1e6);
  addRow(`One sum over ${members} members: time ÷ bare loop`, figures, ({ numbers, bare }) => numbers / bare, {
    unit: ' ×',
    goal: `≤ ${GOALS.sum} ×`,
    met: (ratio) => ratio <= GOALS.sum,
  });
  addRow('  with explanations', figures, ({ texts, bare }) => texts / bare, { unit: ' ×' });
  notes.push(
    `One sum: bare ${micros('bare')} µs, numbers ${micros('numbers')} µs, with explanations ${micros('texts')} µs.`,
  );
}

async function benchPage() {
  const { bytes, figures } = await pageOfBodies(mariaDb.url, scratch);
  addRow(
    '50 bodies, host and member count: CPU speed ÷ hand-written',
    figures,
    ({ raw, portal }) => raw.cpu / portal.cpu,
    {
      goal: `≥ ${GOALS.page}`,
      met: (ratio) => ratio >= GOALS.page,
    },
  );
  addRow('  requests a second ÷ hand-written', figures, ({ raw, portal }) => portal.perSecond / raw.perSecond);
  const side = (name) =>
    `${medianOf(figures, (f) => f[name].cpu)} ms CPU, ${medianOf(figures, (f) => f[name].perSecond)} requests/s`;
  notes.push(`50 bodies (${(bytes / 1000).toFixed(1)} kB): portal ${side('portal')}; hand-written ${side('raw')}.`);
}

async function benchActions() {
  const { bytes, figures, lists, flat, plans } = await pageOfActions(mariaDb.url, scratch);
  addRow(
    '50 of 20 000 actions, assignee and body: CPU speed ÷ hand-written',
    figures,
    ({ raw, portal }) => raw.cpu / portal.cpu,
    { goal: `≥ ${GOALS.actions}`, met: (ratio) => ratio >= GOALS.actions },
  );
  addRow('  requests a second ÷ hand-written', figures, ({ raw, portal }) => portal.perSecond / raw.perSecond);
  const side = (name) =>
    `${medianOf(figures, (f) => f[name].cpu)} ms CPU, ${medianOf(figures, (f) => f[name].perSecond)} requests/s`;
  notes.push(`50 actions (${(bytes / 1000).toFixed(1)} kB): portal ${side('portal')}; hand-written ${side('raw')}.`);
  for (const [name, times] of Object.entries(lists)) {
    const goal = flat.includes(name)
      ? { goal: `≤ ${GOALS.growth} ×`, met: (ratio) => ratio <= GOALS.growth }
      : undefined;
    addRow(`  ${name}: time of 200 000 ÷ 20 000`, times, ({ few, many }) => many / few, { unit: ' ×', ...goal });
    const milliseconds = (which) => `${medianOf(times, (time) => time[which])} ms`;
    notes.push(`Actions, ${name}: ${milliseconds('few')} of 20 000, ${milliseconds('many')} of 200 000.`);
    for (const line of plans[name] ?? []) notes.push(`  ${line}`);
  }
}

async function benchImport(database, measure) {
  const { rows: count, figures } = await measure();
  addRow(`Importing ${count} figures, ${database}: rows/s ÷ bare INSERT`, figures, ({ portal, raw }) => portal / raw);
  const perSecond = (side) => `${medianOf(figures, (figure) => figure[side])} rows/s`;
  notes.push(`Import on ${database}: portal ${perSecond('portal')}, bare ${perSecond('raw')}.`);
}

async function benchDocuments() {
  const { documents, lines, figures, zip } = await documentsOfARun(scratch);
  const flat = { unit: ' MB', goal: `≤ ${GOALS.megabytes} MB`, met: (megabytes) => megabytes <= GOALS.megabytes };
  addRow(
    `${documents} documents of ${lines} lines: documents/s ÷ bare PDFs`,
    figures,
    ({ portal, bare }) => portal.perSecond / bare.perSecond,
    { goal: `≥ ${GOALS.documents}`, met: (ratio) => ratio >= GOALS.documents },
  );
  addRow(
    '  heap while they are written, more than after 100 files',
    figures,
    ({ portal }) => portal.growth / 1e6,
    flat,
  );
  addRow('  in use while their ZIP is read, more than before', [zip], ({ most }) => most / 1e6, flat);
  const perSecond = (side) => `${medianOf(figures, (figure) => figure[side].perSecond)} documents/s`;
  const block = medianOf(figures, ({ portal }) => portal.block);
  notes.push(
    `Documents: portal ${perSecond('portal')} (PDF, e-invoice, kept), bare ${perSecond('bare')} (PDF); longest wait of others ${block} ms; ZIP of ${format(zip.size / 1e6)} MB.`,
  );
}

async function benchRows() {
  const { rows: count, figures } = await pageOfRows(scratch);
  addRow(
    `${count} rows in Chromium: time of the page ÷ bare table`,
    figures,
    ({ portal, bare }) => portal.all / bare.all,
    {
      unit: ' ×',
      goal: `≤ ${GOALS.rows} ×`,
      met: (ratio) => ratio <= GOALS.rows,
    },
  );
  const side = (name) => medianOf(figures, (f) => f[name].all);
  const script = medianOf(figures, (f) => f.portal.script);
  notes.push(`${count} rows: portal ${side('portal')} ms, ${script} ms of it scripts; bare ${side('bare')} ms.`);
}

function print() {
  const head = ['ratio', 'median', 'min–max', 'goal', 'met'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column].length)));
  const line = (cells) =>
    cells.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ');
  console.log(['', line(head), ...rows.map(line), '', ...notes].join('\n'));
  console.log(
    `Node ${process.version}, ${availableParallelism()} cores, ${Math.round(performance.now() / 1000)} s in all.`,
  );
}

let ending;
function end(code) {
  ending ??= (async () => {
    await stopAll();
    // Its folder too.
    await mariaDb?.stop();
    process.exit(code);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(1));
setTimeout(() => {
  console.error(`not done within ${LIMIT / 1000} s: stopped`);
  setTimeout(() => process.exit(1), 20_000).unref();
  void end(1);
}, LIMIT).unref();

try {
  const isBuilt = async () => (await buildPortal({ scratch })) && (await buildWeb({ scratch }));
  if (!process.argv.includes('--no-build') && !(await isBuilt())) throw new Error('the build failed');
  console.log('one sum …');
  await benchSum();
  console.log('documents of a run …');
  await benchDocuments();
  mariaDb = await startMariaDb();
  console.log('a page of bodies …');
  await benchPage();
  console.log('lists of actions …');
  await benchActions();
  console.log('imports …');
  await benchImport('MariaDB', () => importOnMariaDb(mariaDb.url, scratch));
  await benchImport('SQLite', () => importOnSqlite(scratch));
  console.log('a page of rows in the browser …');
  await benchRows();
  print();
  await end(0);
} catch (error) {
  if (!ending) console.error(error);
  await end(1);
}
