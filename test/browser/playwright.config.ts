import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** By hand: PORTAL_URL=http://127.0.0.1:3000 npx playwright test -c test/browser [file] — against a portal with demo data. */
const baseURL = process.env['PORTAL_URL'];
if (!baseURL) throw new Error('PORTAL_URL must name a running portal with demo data; `npm test` starts one of its own');
const report = process.env['BROWSER_REPORT'];

export default defineConfig({
  testDir: '.',
  outputDir: process.env['BROWSER_OUTPUT'] ?? join(tmpdir(), 'portal-browser'),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as ['json', { outputFile: string }]] : [])],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
      // The browser's own traffic is not the portal's.
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
