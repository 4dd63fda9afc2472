import { readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { run, testEnvironment } from './processes.mjs';

const root = join(import.meta.dirname, '../..');

/** Runs one jest project and returns its counts. */
export async function runJest(project, { env = {}, args = [], scratch }) {
  const outputFile = join(scratch, 'jest.json');
  rmSync(outputFile, { force: true });
  const { code } = await run(
    process.execPath,
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      project,
      '--json',
      `--outputFile=${outputFile}`,
      `--cacheDirectory=${join(tmpdir(), `jest-portal-${userInfo().uid}`)}`,
      ...args,
    ],
    {
      cwd: root,
      // Databases and folders of tests that were cut off go away with the rest; the cache stays.
      env: testEnvironment({ NODE_NO_WARNINGS: '1', TMPDIR: scratch, ...env }),
      limit: 40 * 60_000,
      scratch,
    },
  );
  return countJest(outputFile, code);
}

export function countJest(outputFile, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(outputFile, 'utf8'));
  } catch {
    console.error('jest left no report: counted as failed');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // A file that did not load, or whose afterAll threw, has failed without a failed test to show for it.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  let failed = report.numFailedTests + brokenFiles;
  if (failed === 0 && (code !== 0 || !report.success)) failed = 1;
  return { passed, failed, skipped: report.numPendingTests + report.numTodoTests };
}
