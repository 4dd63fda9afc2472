import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { billed, component, fixedYear, TAXED } from './invoicing.js';
import { signIn } from './support.js';

/** Host of uhc; no other spec chooses its accounts. */
const LUDVIKA = 'ekonomi@ludvika.example';

test('what leaves: documents with progress, the accounts that are missing, and the vouchers', async ({ page }) => {
  await signIn(page, LUDVIKA);
  const components = [component('Upphandling', '70000.00', TAXED)];
  const allocation = await fixedYear(page, { body: 'uhc', year: 2014, components });
  const { run } = await billed(page, allocation);
  await page.goto(`/fakturor/utskick/${run}`);
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText(name, { exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  const zip = await save('Alla dokument (ZIP)');
  expect(zip.name).toMatch(/^fakturor-2014-.*\.zip$/);
  expect(zip.bytes.subarray(0, 2).toString()).toBe('PK');
  expect((await save('Underlag (CSV)')).bytes.toString()).toContain('Upphandling');

  await page.getByRole('button', { name: 'Bokföring (SIE 4I)' }).click();
  await expect(page.getByRole('alert')).toContainText('Konto saknas för fordran på kommuner');
  await page.getByRole('link', { name: 'Ange konton' }).click();

  await page.getByLabel('Konto för fordran på kommuner').fill('1510');
  await page.getByLabel('Intäktskonto', { exact: true }).fill('3610');
  await page.getByLabel('Konto för 25 %').fill('2611');
  // By keyboard alone.
  await page.getByRole('button', { name: 'Lägg till kod' }).press('Enter');
  await page.getByLabel('Dimension', { exact: true }).fill('1');
  await page.getByLabel('Kod', { exact: true }).fill('1150');
  await page.getByRole('button', { name: 'Spara konteringen' }).press('Enter');
  await expect(page.getByText('Sparat.')).toBeVisible();
  await page.goBack();
  const sie = await save('Bokföring (SIE 4I)');
  expect(sie.name).toMatch(/\.si$/);
  expect(sie.bytes.toString('latin1')).toMatch(/#TRANS 3610 \{1 "1150"\} -10000\.00 /);
});

test('columns of the basis are moved and filled by keyboard, and stay', async ({ page }) => {
  await signIn(page, LUDVIKA);
  await page.goto('/fakturor/ekonomisystem');
  const headings = page.getByLabel('Rubrik', { exact: true });
  await expect(headings.first()).toHaveValue('Underlag');
  await page.getByRole('button', { name: 'Flytta kolumn 1 nedåt' }).press('Enter');
  await expect(headings.first()).toHaveValue('Typ');
  await page.getByRole('button', { name: 'Lägg till kolumn' }).press('Enter');
  await headings.last().fill('Företag');
  await page.getByLabel('Text', { exact: true }).fill('12');
  await page.getByRole('button', { name: 'Spara kolumnerna' }).press('Enter');
  await expect(page.getByText('Sparat.')).toBeVisible();
  await page.reload();
  await expect(headings.first()).toHaveValue('Typ');
  await expect(headings.last()).toHaveValue('Företag');
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue('12');
});
