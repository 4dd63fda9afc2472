import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD, onFreshPortal } from './built-portal.mjs';
import { findProgram, install } from './programs.mjs';
import { run, testEnvironment } from './processes.mjs';

const root = join(import.meta.dirname, '../..');
const LIMIT = 30 * 60_000;
const HELP =
  'Chromium is needed for the tests in the browser: install chromium (Debian: apt-get install chromium), ' +
  'or name another one, such as google-chrome, by CHROMIUM_PATH.';

/** Plays test/browser, or the files that `args` name, in Chromium against a fresh portal. */
export async function runBrowser({ serverUrl, args, scratch }) {
  const chromium = await findChromium();
  return onFreshPortal('browser', { serverUrl, scratch }, (url) => play(url, { chromium, args, scratch }));
}

/** The browser to use; installed when it is missing and may be. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH: there is no ${given}`);
  const found = given || findProgram('chromium');
  if (found) return found;
  await install('chromium', HELP);
  const installed = findProgram('chromium');
  if (!installed) throw new Error(HELP);
  return installed;
}

async function play(url, { chromium, args, scratch }) {
  const report = join(scratch, 'browser.json');
  const command = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/browser', ...args];
  const { code } = await run(process.execPath, command, {
    cwd: root,
    env: testEnvironment({
      PORTAL_URL: url,
      PORTAL_DEMO_PASSWORD: DEMO_PASSWORD,
      CHROMIUM_PATH: chromium,
      BROWSER_REPORT: report,
      BROWSER_OUTPUT: join(scratch, 'browser'),
      TMPDIR: scratch,
    }),
    limit: LIMIT,
    scratch,
  });
  return countPlaywright(report, code);
}

function countPlaywright(file, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error('the browser left no report: counted as failed');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  // What went wrong outside a test, such as a file that did not load.
  let failed = unexpected + flaky + report.errors.length;
  if (failed === 0 && code !== 0) failed = 1;
  return { passed: expected, failed, skipped };
}
