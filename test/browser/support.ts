import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

export const PASSWORD = 'samverkan';

/** The accounts of the demo data that the browser uses. */
export const ACCOUNTS = {
  admin: 'admin@portal.example',
  secretariat: 'kansli@umearegionen.example',
  finance: 'ekonomi@norsjo.example',
  chief: 'kommunchef@mala.example',
} as const;

/** Sends an operation with the page's session, and gives its data. */
export async function send<T = Record<string, unknown>>(
  page: Page,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  // A connection that has been idle may be closed by the server just as it is used again.
  const response = await page.request.post('/graphql', { data: { query, variables }, maxRetries: 2 });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Signs in without the form, which only its own spec needs; the page stays where it is. */
export async function signIn(page: Page, email: string, password: string = PASSWORD): Promise<void> {
  await send(page, 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }', {
    input: { email, password },
  });
}

/** Opens a page of the web and waits until it has its content. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** The heading stands and nothing is being fetched. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('.loading')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Expects axe to find nothing (WCAG 2.2 AA and good practice), in the page as it is now. */
export async function axe(page: Page, what = page.url()): Promise<void> {
  // By the debugger, so that the page's own policy for scripts stays in force.
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axeSource);
  const findings = await page.evaluate<Finding[]>('window.axe.run().then(({ violations }) => violations)');
  const lines = findings.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  expect.soft(lines, what).toEqual([]);
}

/** Light or dark, as the computer has it; the change needs a moment to reach the styles. */
export async function useScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}

/** Expects that a narrow page does not scroll sideways, and that nothing but a table's box has more than it shows. */
export async function fitsNarrow(page: Page, what = page.url()): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  expect.soft(await page.evaluate<number>('document.scrollingElement.scrollWidth'), what).toBeLessThanOrEqual(320);
  if (before) await page.setViewportSize(before);
}

/** Gathers what the browser would complain about: blocked by the policy, requests to others, faults of scripts. */
export function watch(page: Page): { readonly complaints: string[]; readonly foreign: string[] } {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const own = new URL(process.env['PORTAL_URL'] ?? '').origin;
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== own) foreign.push(request.url());
  });
  return { complaints, foreign };
}
