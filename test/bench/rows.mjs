import { chromium } from '@playwright/test';
import { findChromium } from '../support/browser.mjs';
import { DEMO_PASSWORD, onFreshPortal } from '../support/built-portal.mjs';
import { interleaved } from './measure.mjs';

const ROWS = 200;
const ROUNDS = 15;
const WARM_UP = 4;
const LIST = 'Organisationer';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';
/** After two frames everything that a change asked for has been styled, laid out and painted. */
const SHOWN = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))`;

/** What the browser does to open the register with 200 rows in the loaded portal, and to show the same table as bare HTML. */
export async function pageOfRows(scratch) {
  let answer;
  await onFreshPortal('bench', { scratch }, async (url) => {
    answer = await inBrowser(url);
    return { passed: 1, failed: 0, skipped: 0 };
  });
  if (!answer) throw new Error('the page of rows could not be measured');
  return answer;
}

async function inBrowser(url) {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 800 } });
    const input = { email: 'kommunchef@mala.example', password: DEMO_PASSWORD };
    await context.request.post('/graphql', { data: { query: SIGN_IN, variables: { input } } });
    const { portal, table } = await openPortalList(context);
    const bare = await openBareTable(context, table);
    for (let round = 0; round < WARM_UP; round++) {
      await portal();
      await bare();
    }
    return { rows: ROWS, figures: await interleaved(ROUNDS, { portal, bare }) };
  } finally {
    await browser.close();
  }
}

/** In turn away from the list and back to it, by its links; the rows are there already, as for somebody who comes back. */
async function openPortalList(context) {
  const page = await context.newPage();
  const metrics = await metricsOf(page);
  const go = async (name) =>
    page.evaluate(`[...document.querySelectorAll('a')].find((a) => a.textContent === '${name}').click()`);
  const rows = (count) => page.evaluate(until(`document.querySelectorAll('tbody tr').length === ${count}`));
  await page.goto('/organisationer');
  await page.locator('tbody tr').first().waitFor();
  while ((await page.locator('tbody tr').count()) < ROWS) {
    const before = await page.locator('tbody tr').count();
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await page.evaluate(until(`document.querySelectorAll('tbody tr').length > ${before}`));
  }
  const table = await page.evaluate(`document.querySelector('.table-box').outerHTML`);
  const portal = async () => {
    await go('Om');
    await rows(0);
    await page.evaluate(SHOWN);
    return metrics(async () => {
      await go(LIST);
      await page.evaluate(until(`document.querySelectorAll('tbody tr').length >= ${ROWS}`));
    });
  };
  return { portal, table };
}

/** The same cells with the same styles, as HTML. */
async function openBareTable(context, table) {
  const page = await context.newPage();
  await page.goto('/om');
  await page.locator('h1').waitFor();
  const styles = await page.evaluate(
    `[...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.outerHTML).join('')`,
  );
  await page.route('**/bare', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="sv">${styles}<main></main></html>` }),
  );
  await page.goto('/bare');
  const metrics = await metricsOf(page);
  return async () => {
    await page.evaluate(`document.querySelector('main').replaceChildren()`);
    await page.evaluate(SHOWN);
    return metrics(async () => {
      await page.evaluate(`void (document.querySelector('main').innerHTML = ${JSON.stringify(table)})`);
      await page.evaluate(until(`document.querySelectorAll('tbody tr').length >= ${ROWS}`));
    });
  };
}

/** Looks once a frame, alike on both sides. */
const until = (condition) => `new Promise((resolve) => {
  const look = () => (${condition} ? ${SHOWN}.then(resolve) : requestAnimationFrame(look));
  look();
})`;

/** Milliseconds of the page's main thread during the work: everything, and scripts alone. */
async function metricsOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  return async (work) => {
    await page.bringToFront();
    const before = await read();
    await work();
    const after = await read();
    return { all: after.TaskDuration - before.TaskDuration, script: after.ScriptDuration - before.ScriptDuration };
  };
}
