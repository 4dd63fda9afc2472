import { expect, type Locator, type Page, test } from '@playwright/test';
import { coFinancingPath } from './funding-routes.js';
import { ACCOUNTS, axe, fitsNarrow, open, send, signIn } from './support.js';

/** Non-breaking spaces are spaces to people. */
const sum = (text: string): RegExp => new RegExp(text.replaceAll(' ', '\\s'));

/** A grant of its own, so that other specs keep theirs. */
async function newGrant(page: Page): Promise<string> {
  const { saveGrant } = await send<{ saveGrant: { grant: { id: string } } }>(
    page,
    'mutation ($input: SaveGrantInput!) { saveGrant(input: $input) { grant { id } } }',
    {
      input: {
        body: 'handelsplats',
        name: 'Stöd i webbläsaren',
        grantor: 'Kommunen',
        amount: '300000.00',
        decidedOn: '2025-01-15',
        tranches: [{ amount: '100000.00' }, { amount: '200000.00', measure: 'medlemmar', threshold: '55' }],
      },
    },
  );
  return `/samverkan/bidrag/${saveGrant.grant.id}`;
}

const row = (page: Page, name: string): Locator => page.getByRole('row', { name: new RegExp(`^${name}`) });

test('should let a keeper show a condition, request the tranche and see it paid', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  await open(page, await newGrant(page));
  await expect(row(page, 'Del 2')).toContainText('Inte visat än');
  await expect(page.getByRole('button', { name: 'Rekvirera del 2' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Registrera värde' }).click();
  await page.getByRole('textbox', { name: 'Värde' }).fill('57');
  await page.getByRole('textbox', { name: 'Underlag' }).fill('Medlemslista');
  await page.getByRole('button', { name: 'Spara värdet' }).click();
  await expect(row(page, 'Del 2')).toContainText('Visat: 57');

  await page.getByRole('button', { name: 'Rekvirera del 2' }).click();
  await page.getByRole('dialog').getByLabel('Belopp, kronor').fill('200 000,01');
  await page.getByRole('dialog').getByRole('button', { name: 'Rekvirera' }).click();
  await expect(page.getByRole('dialog')).toContainText('Det är mer än vad som är kvar');
  await axe(page, 'more than the tranche');
  await page.getByRole('dialog').getByLabel('Belopp, kronor').fill('200 000');
  await page.getByRole('dialog').getByRole('button', { name: 'Rekvirera' }).click();
  await expect(row(page, 'Del 2')).toContainText('Rekvirerad');

  await page.getByRole('button', { name: 'För rekvisitionen av del 2 vidare' }).click();
  await page.getByLabel('Vad som hände').selectOption('Utbetald');
  await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await expect(row(page, 'Del 2')).toContainText('Utbetald');
  await expect(page.getByRole('region', { name: 'Beloppen' })).toContainText(sum('200 000,00 kr'));
  await axe(page, 'a tranche that is paid');
  await fitsNarrow(page, 'a tranche that is paid');
});

test('should tell the second of two who request the same tranche, and keep what was typed', async ({ browser }) => {
  const [first, second] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
  await signIn(first, ACCOUNTS.finance);
  await signIn(second, ACCOUNTS.finance);
  const path = await newGrant(first);
  for (const page of [first, second]) {
    await open(page, path);
    await page.getByRole('button', { name: 'Rekvirera del 1' }).click();
    await page.getByLabel('Diarienummer').fill('N 7');
  }
  await first.getByRole('dialog').getByRole('button', { name: 'Rekvirera' }).click();
  await expect(row(first, 'Del 1')).toContainText('Rekvirerad');
  await second.getByRole('dialog').getByRole('button', { name: 'Rekvirera' }).click();
  await expect(second.getByRole('dialog').getByRole('alert')).toContainText('Någon annan har ändrat');
  await expect(second.getByLabel('Diarienummer')).toHaveValue('N 7');
  await expect(second.getByRole('row', { name: /^Del 1/, includeHidden: true })).toContainText('Rekvirerad');
  await second.getByRole('dialog').getByRole('button', { name: 'Rekvirera' }).click();
  await expect(second.getByRole('dialog').getByRole('alert')).toContainText('Delen är redan rekvirerad');
});

test('should let the keyboard alone enter what a member has delivered', async ({ page }) => {
  const { keyboard } = page;
  await signIn(page, ACCOUNTS.finance);
  await open(page, await coFinancingPath('2417')(page));
  const add = page.getByRole('button', { name: 'Skriv in leverans' });
  await tabTo(page, add);
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Skriv in leverans' });
  await tabTo(page, dialog.getByLabel('Timmar'));
  await keyboard.type('1,5');
  await tabTo(page, dialog.getByLabel('Vad som levererades'));
  await keyboard.type('Möte');
  await tabTo(page, dialog.getByRole('button', { name: 'Spara leveransen' }));
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(add).toBeFocused();
  await expect(page.getByRole('row').filter({ hasText: 'Möte' })).toContainText('1,5');
});

test('should show what is to be paid next year, and why some of it is not known', async ({ page }) => {
  await signIn(page, ACCOUNTS.chief);
  await open(page, '/kostnader');
  await page.getByRole('link', { name: 'Att betala nästa år' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Att betala \d{4}$/);
  const table = page.getByRole('region', { name: /^Vad Malå betalar/ }).first();
  await expect(table.getByRole('row', { name: /^E-tjänstesamverkan/ })).toContainText('Beräknad');
  await expect(table.getByRole('row', { name: /^Summa/ })).toContainText('kr');
  await expect(page.getByRole('region', { name: 'Det som inte går att räkna ut än' })).toContainText('Region 10');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^att-betala-2418-\d{4}\.csv$/);
});

test('should keep the history of a decision when it changes', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  await open(page, '/fakturor/beslut');
  await page.getByRole('button', { name: 'Skriv in beslut' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Samverkan').selectOption('Trepartens renhållningsnämnd');
  await dialog.getByLabel('Paragraf').fill('KS § 5');
  await dialog.getByLabel('Kontering').fill('ansvar 870');
  await dialog.getByLabel('Beslutsattestant').fill('Nadja Exempel');
  await dialog.getByRole('button', { name: 'Spara beslutet' }).click();
  await expect(dialog).toBeHidden();
  await page
    .getByRole('button', { name: /^Ändra Trepartens/ })
    .first()
    .click();
  await dialog.getByLabel('Beslutsattestant').fill('Nisse Exempel');
  await dialog.getByRole('button', { name: 'Spara beslutet' }).click();
  await expect(dialog).toBeHidden();
  await expect(row(page, 'Trepartens')).toHaveCount(1);
  await expect(row(page, 'Trepartens')).toContainText('Nisse Exempel');
  await page.getByLabel('Visa historik').check();
  await expect(row(page, 'Trepartens')).toHaveCount(2);
  await expect(row(page, 'Trepartens').filter({ hasText: 'Nadja' })).toContainText('Ersatt');
});

test('should remind of an unspent grant on Mitt and on the body’s page', async ({ page }) => {
  await signIn(page, 'kommunchef@vannas.example');
  await open(page, '/');
  const work = page.getByRole('listitem').filter({ hasText: 'är inte använt' });
  await expect(work).toContainText(sum('50 000,00 kr'));
  await open(page, '/samverkan/overformyndare');
  await expect(page.getByRole('note', { name: 'Påminnelse' })).toContainText(sum('50 000,00 kr är inte använt'));
  await axe(page, 'a body with a reminder');
  await page.getByRole('link', { name: 'Öppna bidraget' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Beslut' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv in användning' })).toHaveCount(0);
});

/** As a person who tabs: forward until the control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
