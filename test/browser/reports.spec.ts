import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { billed, component, fixedYear, TAXED } from './invoicing.js';
import { ACCOUNTS, axe, fitsNarrow, open, send, signIn } from './support.js';

const sum = (text: string): RegExp => new RegExp(text.replaceAll(' ', '\\s'));
const row = (page: Page, table: string, name: string): Locator =>
  page.getByRole('region', { name: table }).getByRole('row', { name: new RegExp(`^${name}`) });
const RULE = 'Andel och debiterat per medlem';

/** A year of Treparten that is billed, with 100 kr of Malå's taken back. */
async function deviatingYear(page: Page, year: number): Promise<void> {
  const components = [component('Insamling', '9000.00', TAXED), component('Behandling', '3000.00', TAXED)];
  const { invoices } = await billed(page, await fixedYear(page, { body: 'treparten', year, components }));
  const { id } = invoices.find(({ buyer }) => buyer.code === '2418')!;
  await send(page, 'mutation ($input: CreditInvoiceInput!) { creditInvoice(input: $input) { run { id } } }', {
    input: {
      invoice: id,
      reason: 'Fel',
      lines: [{ component: 'Behandling', amount: '100.00' }],
      // Not before the invoice that it credits.
      issuedOn: '2026-11-30',
      dueOn: '2026-12-30',
    },
  });
}

test('should show the host what everybody is charged, and a member its own', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  await deviatingYear(page, 2004);
  await open(page, '/samverkan/treparten?flik=fakturor');
  await expect(page.getByRole('link', { name: 'Betalar vi vad regeln säger?' })).toBeVisible();
  await open(page, '/fakturor/regeln/treparten/2004');
  await expect(row(page, RULE, 'Malå')).toContainText(sum('100,00 kr för lite'));
  await expect(row(page, RULE, 'Sorsele')).toContainText('Ingen');
  await row(page, RULE, 'Malå').getByText('2 poster för Malå').click();
  await expect(row(page, RULE, 'Malå')).toContainText('Behandling: debiterat');
  await axe(page, 'the host’s report');

  await signIn(page, ACCOUNTS.chief);
  await open(page, '/fakturor/regeln/treparten/2004');
  await expect(row(page, RULE, 'Malå')).toContainText(sum('100,00 kr för lite'));
  await expect(row(page, RULE, 'Sorsele')).toContainText('Visas inte');
  await expect(row(page, RULE, 'Summa')).toContainText('Visas inte');
  await fitsNarrow(page, 'a member’s report');
});

test('should let the keyboard go from year to year and take the report along', async ({ page }) => {
  await signIn(page, ACCOUNTS.chief);
  await open(page, '/fakturor/regeln/miljo-bygg/2025');
  await expect(page.getByText('Slutavräknat utfall')).toBeVisible();
  await page.getByRole('link', { name: '2026 →' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/regeln säger 2026\?$/);
  await expect(page.getByText('Preliminär fördelning')).toBeVisible();
  const link = page.getByRole('link', { name: 'Hämta CSV' });
  await link.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('regel-och-debitering-miljo-bygg-2026.csv');
  expect(await readFile(await download.path(), 'utf8')).toContain('Drift: debiterat');
});

test('should show shares over the years, as bars and in figures', async ({ page }) => {
  await signIn(page, 'ekonomi@ludvika.example');
  await open(page, '/fakturor/rattvisa/uhc');
  const figures = row(page, 'Andelar i siffror, alla år', 'Avesta');
  await expect(figures).toContainText(/\d+,\d\d\s%/);
  await expect(page.getByRole('columnheader', { name: 'upphandlingar' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Stapeldiagram/ }).locator('rect')).toHaveCount(21);
  await page.getByLabel('År', { exact: true }).selectOption('2024');
  await expect(page).toHaveURL(/ar=2024/);
  await expect(row(page, 'Andelar i siffror, 2024', 'Avesta')).toBeVisible();
  const shares = page.getByRole('region', { name: 'Andel av kostnaden, år för år' });
  const years = await shares.getByRole('columnheader').count();
  expect(years).toBeGreaterThan(3);
  await expect(shares.getByRole('row', { name: /^Avesta/ }).getByRole('cell')).toHaveCount(years - 1);
  await axe(page, 'a year of shares');
  await fitsNarrow(page, 'a year of shares');
});

test('should show open claims whole in both directions, and lead to the documents', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  await open(page, '/fakturor');
  await page.getByRole('link', { name: 'Öppna fordringar' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Andra är skyldiga Norsjö' })).toBeVisible();
  await expect(row(page, 'Norsjö är skyldig andra', 'Skellefteå')).toBeVisible();
  await expect(row(page, 'Båda hållen', 'Malå')).toContainText('till Norsjö');
  await page
    .getByText(/dokument: Malå$/)
    .first()
    .click();
  await axe(page, 'the documents of a claim');
  await row(page, 'Andra är skyldiga Norsjö', 'Malå').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Faktura|Kreditfaktura) /);
  await page.getByRole('navigation', { name: 'Sökväg' }).getByRole('link', { name: 'Fakturor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fakturor' })).toBeVisible();
});

test('should show which coding string an invoice will have, as of its day', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  await fixedYear(page, { body: 'treparten', year: 2026, components: [component('Insamling', '9000.00', TAXED)] });
  await open(page, '/fakturor/fakturera/treparten/2026?del=4');
  const preview = (name: string) => row(page, 'Det här ställs ut', name);
  await expect(preview('Malå')).toContainText('kst 8700, ansvar 870');
  await expect(preview('Malå')).toContainText('Betalarens eget beslut');
  await expect(preview('Sorsele')).not.toContainText('Betalarens');
  await page.getByLabel('Fakturadag').fill('2025-12-20');
  await expect(preview('Malå')).not.toContainText('kst 8700');
  await axe(page, 'a preview with coding strings');
});

for (const path of ['/fakturor/budget', '/fakturor/beslut']) {
  test(`should lead from ${path} back to Fakturor`, async ({ page }) => {
    await signIn(page, ACCOUNTS.chief);
    await open(page, path);
    const crumbs = page.getByRole('navigation', { name: 'Sökväg' });
    await expect(crumbs.getByRole('link')).toHaveText(['Fakturor']);
    await expect(crumbs.getByRole('link')).toHaveAttribute('href', '/fakturor');
  });
}
