import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { ACCOUNTS, open, signIn, watch } from './support.js';

/** JS and CSS of a first load, packed with gzip (docs/architecture.md). */
const LIMIT = 200_000;

/** Bytes of everything that the page loaded to run and to be styled, and the files, largest first. */
async function firstLoad(page: Page, path: string): Promise<{ total: number; files: string }> {
  const bodies: Promise<{ url: string; size: number }>[] = [];
  page.on('response', (response) => {
    if (!['script', 'stylesheet'].includes(response.request().resourceType())) return;
    bodies.push(response.body().then((body) => ({ url: response.url(), size: gzipSync(body).length })));
  });
  await open(page, path);
  const files = (await Promise.all(bodies)).sort((a, b) => b.size - a.size);
  return {
    total: files.reduce((sum, { size }) => sum + size, 0),
    files: files.map(({ url, size }) => `${new URL(url).pathname} ${size}`).join('\n'),
  };
}

for (const { name, path, email } of [
  { name: 'sign-in', path: '/', email: undefined },
  { name: 'the list of bodies', path: '/samverkan', email: ACCOUNTS.chief },
  { name: 'the list of organisations', path: '/organisationer', email: ACCOUNTS.chief },
  { name: 'the list of invoices', path: '/fakturor', email: ACCOUNTS.chief },
  { name: 'the payments of a host', path: '/fakturor/betalningar', email: ACCOUNTS.finance },
  { name: 'the open claims', path: '/fakturor/fordringar', email: ACCOUNTS.finance },
  { name: 'what is charged against the rule', path: '/fakturor/regeln/miljo-bygg/2025', email: ACCOUNTS.chief },
  { name: 'fairness over the years', path: '/fakturor/rattvisa/e-tjanster', email: ACCOUNTS.chief },
  { name: 'the list of consultations', path: '/remisser', email: ACCOUNTS.chief },
  { name: 'the billing of a year', path: '/fakturor/fakturera/miljo-bygg/2025', email: ACCOUNTS.finance },
]) {
  test(`should load ${name} within the budget, from nowhere else and with nothing blocked`, async ({ page }) => {
    const { complaints, foreign } = watch(page);
    if (email) await signIn(page, email);
    const { total, files } = await firstLoad(page, path);
    test.info().annotations.push({ type: 'bytes', description: `${total}\n${files}` });
    console.log(`first load of ${name}: ${(total / 1000).toFixed(1)} kB gzip of JS and CSS`);
    expect(total, files).toBeGreaterThan(1_000);
    expect(total, files).toBeLessThan(LIMIT);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('should send a policy under which no script stands inside a page', async ({ request }) => {
  const page = await request.get('/samverkan', { headers: { accept: 'text/html' } });
  const policy = page.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-');
  expect(policy).not.toMatch(/https?:|\*/);
  expect(page.headers()['cache-control']).toBe('no-cache');
  expect(await page.text()).not.toMatch(/<script(?![^>]* src=)|<style|style="/);
});

test('should keep files with a hash in their names for a year, and not mistake a lost one for a page', async ({
  request,
}) => {
  const html = await (await request.get('/')).text();
  const [script] = html.match(/\/assets\/[^"]+\.js/) ?? [];
  const found = await request.get(script ?? '', { headers: { 'accept-encoding': 'gzip' } });
  expect(found.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(found.headers()['content-encoding']).toBe('gzip');
  const lost = await request.get('/assets/SomethingOld-abc.js', { headers: { accept: 'text/html' } });
  expect(lost.status()).toBe(404);
  expect(await lost.text()).not.toContain('<html');
});

test('should leave the addresses of the API to the API', async ({ request }) => {
  for (const path of ['/health', '/ready', '/graphql', '/files/none', '/exports/none']) {
    const answer = await request.get(path, { headers: { accept: 'text/html' } });
    expect([path, answer.headers()['content-type']]).toEqual([path, expect.stringContaining('application/json')]);
  }
});
