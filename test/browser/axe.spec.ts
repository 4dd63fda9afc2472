import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Route, ROUTES, UNREACHABLE } from './routes.js';
import { axe, fitsNarrow, open, signIn, useScheme, watch } from './support.js';

const WEB = join(import.meta.dirname, '../../apps/web/src');

test.describe.configure({ mode: 'parallel' });

test('should have a row for every page of the web', () => {
  const tables = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|\/)routes\.tsx$/.test(name),
  );
  const patterns = tables.flatMap((name) =>
    [...readFileSync(join(WEB, name), 'utf8').matchAll(/(?:path:|page\()\s*'(\/[^']*)'/g)].map(
      ([, path]) => path ?? '',
    ),
  );
  expect(patterns.length).toBeGreaterThan(10);
  const known = new Set(ROUTES.map(({ pattern }) => pattern));
  expect(patterns.filter((pattern) => !known.has(pattern))).toEqual([]);
});

for (const route of ROUTES) {
  const { pattern, as, path = pattern, states = [] } = route;
  const name = `${typeof path === 'string' ? path : pattern} as ${as ?? 'nobody'}`;

  test(`${name}: should be free of findings, light and dark, wide and narrow`, async ({ page }) => {
    const { complaints, foreign } = watch(page);
    await enter(page, route);
    await look(page, name);
    for (const state of states) {
      await enter(page, route);
      await state.enter(page);
      await look(page, `${name}, ${state.name}`);
    }
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

const reading = ROUTES.filter(({ as, path, reads }) => as && path !== '/samverkan/finns-inte' && reads !== false);
for (const route of new Map(reading.map((each) => [each.pattern, each])).values()) {
  test(`${route.pattern} out of reach: should say so without findings`, async ({ page }) => {
    await enter(page, route);
    await UNREACHABLE.enter(page);
    await look(page, `${route.pattern}, ${UNREACHABLE.name}`);
  });
}

async function enter(page: Page, { pattern, as, path = pattern }: Route): Promise<void> {
  await page.context().clearCookies();
  if (as) await signIn(page, as);
  await open(page, typeof path === 'string' ? path : await path(page));
}

/** The same state in both looks, and narrow: menus and dialogs stay open all the while. */
async function look(page: Page, what: string): Promise<void> {
  await useScheme(page, 'light');
  await axe(page, `${what}, light`);
  await useScheme(page, 'dark');
  await axe(page, `${what}, dark`);
  await fitsNarrow(page, `${what}, 320 px`);
}
