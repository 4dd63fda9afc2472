import { expect, type Locator, type Page, test } from '@playwright/test';
import { billed, component, fixedYear, TAXED } from './invoicing.js';
import { ACCOUNTS, axe, fitsNarrow, open, send, signIn } from './support.js';

const table = (page: Page, name: string): Locator => page.getByRole('region', { name });
const sum = (text: string): RegExp => new RegExp(text.replaceAll(' ', '\\s'));

/** The invoices of a year of their own, and a list that pays them. */
async function invoicesOf(page: Page, year: number) {
  const components = [component('Insamling', '9000.00', TAXED)];
  const allocation = await fixedYear(page, { body: 'treparten', year, components });
  const { invoices } = await billed(page, allocation);
  return ['2418', '2422'].map((code) => invoices.find(({ buyer }) => buyer.code === code)!);
}

const listOf = (...rows: readonly string[]) => ({
  name: 'kundreskontra.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Fakturanr;Betalt belopp;Betaldatum;Motpart', ...rows, ''].join('\r\n')),
});

/** Tabs to a control. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 120; step += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

test('should read a list in, and match what fits no invoice, by keyboard alone', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  const [mala, sorsele] = await invoicesOf(page, 2007);
  await open(page, '/fakturor');
  await press(page, page.getByRole('link', { name: 'Betalningar' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Betalningar');
  const picker = page.getByLabel('Lista över betalningar (CSV)');
  const list = listOf(
    `${mala!.number};3 750,00;2026-11-24;Malå kommun`,
    `felskrivet ${sorsele!.number};3 750,00;2026-11-24;Sorsele 2007`,
  );
  await reach(page, picker);
  // A busy browser may swallow the first press.
  await expect(async () => {
    const opened = page.waitForEvent('filechooser', { timeout: 3_000 });
    await page.keyboard.press('Enter');
    await (await opened).setFiles(list);
  }).toPass({ timeout: 15_000 });
  await press(page, page.getByRole('button', { name: 'Läs in listan' }));
  const done = page.getByRole('heading', { name: 'kundreskontra.csv är inläst' });
  await expect(done).toBeFocused();
  const outcome = page.getByRole('region', { name: 'Läs in en lista' });
  await expect(outcome.locator('div', { hasText: /^Bokförda på fakturor1$/ })).toBeVisible();
  await expect(outcome.locator('div', { hasText: /^Passar ingen faktura1$/ })).toBeVisible();
  await axe(page, 'a list that has been read');
  await fitsNarrow(page, 'a list that has been read');

  await press(page, page.getByRole('link', { name: 'Gå till raderna som väntar' }));
  await expect(page.getByRole('heading', { name: 'Rader som inte passar någon faktura' })).toBeInViewport();
  const row = table(page, 'Rader ur listor').getByRole('row', { name: /Sorsele 2007/ });
  await expect(row).toContainText('Ingen faktura har fakturanummer felskrivet');
  await press(page, row.getByRole('button', { name: /^Bokför/ }));
  const dialog = page.getByRole('dialog');
  await reach(page, dialog.getByLabel('Faktura', { exact: true }));
  // Those where just this much is left stand first.
  const option = dialog.locator('optgroup[label="Kvar att betala är samma belopp"] > option', {
    hasText: sorsele!.number,
  });
  await expect(option).toContainText(sum('3 750,00 kr kvar'));
  await page.keyboard.type(sorsele!.number);
  await axe(page, 'a row to match');
  await press(page, dialog.getByRole('button', { name: 'Bokför på fakturan' }));
  await expect(dialog).toHaveCount(0);
  await expect(table(page, 'Rader ur listor').getByRole('row', { name: /Sorsele 2007/ })).toHaveCount(0);

  await open(page, `/fakturor/${sorsele!.id}`);
  await expect(page.getByText('Betald', { exact: true })).toBeVisible();
  await expect(table(page, 'Betalningar på fakturan').getByRole('row', { name: /2026-11-24/ })).toContainText(
    'För hand av',
  );
});

test('should change nothing when the same list comes again, and name the row of a broken one', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  const [mala] = await invoicesOf(page, 2006);
  await open(page, '/fakturor/betalningar');
  const read = async (...rows: string[]) => {
    await page.getByLabel('Lista över betalningar (CSV)').setInputFiles(listOf(...rows));
    await page.getByRole('button', { name: 'Läs in listan' }).click();
  };
  await read(`${mala!.number};100,00;2026-11-24;Malå`, `${mala!.number};hundra;2026-11-24;Malå`);
  await expect(page.getByRole('alert')).toContainText('Rad 3, kolumn 2: ”hundra” är inget belopp');
  await expect(page.getByRole('alert')).toContainText('Ingenting har lästs in.');
  await read(`${mala!.number};100,00;2026-11-24;Malå`);
  await expect(page.getByRole('heading', { name: 'kundreskontra.csv är inläst' })).toBeVisible();
  await read(`${mala!.number};100,00;2026-11-24;Malå`);
  await expect(
    page.getByRole('heading', { name: 'kundreskontra.csv var redan inläst: inget har ändrats' }),
  ).toBeVisible();
  await open(page, `/fakturor/${mala!.id}`);
  await expect(page.getByText('Delbetald', { exact: true })).toBeVisible();
  await expect(page.getByText(sum('kvar att betala 3 650,00 kr'))).toBeVisible();
});

test('should enter a payment by hand, take it back, and show its buyer what is left', async ({ page, browser }) => {
  await signIn(page, ACCOUNTS.finance);
  const [mala] = await invoicesOf(page, 2005);
  const chief = await (await browser.newContext()).newPage();
  await signIn(chief, ACCOUNTS.chief);
  await open(page, `/fakturor/${mala!.id}`);
  await page.getByRole('button', { name: 'Lägg in en betalning' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Belopp, kronor')).toHaveValue(sum('3 750,00'));
  await dialog.getByLabel('Belopp, kronor').fill('snart');
  await dialog.getByRole('button', { name: 'Spara betalningen' }).click();
  await expect(dialog.getByText('Skriv beloppet i kronor, till exempel 1 500,00.')).toBeVisible();
  await dialog.getByLabel('Belopp, kronor').fill('1 250');
  await dialog.getByLabel('Dag då pengarna kom').fill('2099-01-01');
  await dialog.getByRole('button', { name: 'Spara betalningen' }).click();
  await expect(dialog.getByText(/^Dagen har inte varit än/)).toBeVisible();
  await axe(page, 'a refused payment');
  await dialog.getByLabel('Dag då pengarna kom').fill('2026-01-02');
  await dialog.getByRole('button', { name: 'Spara betalningen' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Delbetald', { exact: true })).toBeVisible();

  await open(chief, '/');
  const own = chief.getByRole('listitem').filter({ hasText: `Betala faktura ${mala!.number} från Norsjö` });
  await expect(own).toContainText(sum('2 500,00 kr'));
  await open(chief, `/fakturor/${mala!.id}`);
  await expect(table(chief, 'Betalningar på fakturan')).toContainText(sum('1 250,00 kr'));
  await expect(chief.getByRole('button', { name: 'Lägg in en betalning' })).toHaveCount(0);

  await page.getByRole('button', { name: /^Ta bort 1\s250,00\skr den 2026-01-02$/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort betalningen' }).click();
  await expect(page.getByText('Ingen betalning är bokförd.')).toBeVisible();
});

test('should put a row aside with a reason, and take it up again', async ({ page }) => {
  await signIn(page, 'ekonomi@skelleftea.example');
  await open(page, '/fakturor/betalningar');
  await page.getByRole('button', { name: /^Lägg åt sidan: 12\s500,00\skr från Åsele kommun$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Varför hör den inte hit?').fill('Hyra för simhallen');
  await dialog.getByRole('button', { name: 'Lägg åt sidan' }).click();
  await expect(page.getByText('Inget väntar')).toBeVisible();
  await page.getByLabel('Visa', { exact: true }).selectOption('Lagda åt sidan');
  await expect(table(page, 'Rader ur listor')).toContainText('Hyra för simhallen');
  await page.getByRole('button', { name: /^Ta upp igen:/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta upp igen' }).click();
  await expect(page.getByText('Inga sådana rader')).toBeVisible();
});

test('should count interest by the rates that the admin types, once the host wants it', async ({ page, browser }) => {
  const admin = await (await browser.newContext()).newPage();
  await signIn(admin, ACCOUNTS.admin);
  await open(admin, '/admin');
  await admin.getByRole('link', { name: 'Referensräntor' }).click();
  await admin.getByLabel('Gäller från').fill('2026-02-01');
  await admin.getByLabel('Referensränta, procent').fill('2,5');
  await admin.getByRole('button', { name: 'Spara räntan' }).click();
  await expect(admin.getByText(/^En referensränta gäller från 1 januari eller 1 juli/)).toBeVisible();
  await admin.getByLabel('Gäller från').fill('2026-01-01');
  await admin.getByRole('button', { name: 'Spara räntan' }).click();
  await expect(admin.getByText('Referensräntan för första halvåret 2026 är sparad.')).toBeVisible();
  await expect(table(admin, 'Referensräntor').getByRole('row', { name: /första halvåret 2026/ })).toContainText('2,5');
  await axe(admin, 'reference rates');

  // Malå has paid a part of Skellefteå's invoice, which was due in February.
  await signIn(page, 'ekonomi@skelleftea.example');
  const { invoices } = await send<{ invoices: { nodes: { id: string }[] } }>(
    page,
    '{ invoices(filter: { seller: "2482", buyer: "2418", year: 2026 }) { nodes { id } } }',
  );
  await open(page, `/fakturor/${invoices.nodes[0]!.id}`);
  await page.getByLabel('Räknad till och med').fill('2026-05-31');
  await page.getByRole('button', { name: 'Räkna räntan' }).click();
  await expect(page.getByText('Värden tar inte ut dröjsmålsränta.')).toBeVisible();
  const { sellerSettings } = await send<{ sellerSettings: object }>(
    page,
    '{ sellerSettings(organisation: "2482") { version issuing prefix giroKind giro ocrLevel approvalRequired } }',
  );
  await send(page, 'mutation ($input: SellerSettingsInput!) { saveSellerSettings(input: $input) { version } }', {
    input: { ...sellerSettings, organisation: '2482', interest: true },
  });
  await page.getByRole('button', { name: 'Räkna räntan' }).click();
  await expect(page.getByText(/^Dröjsmålsränta enligt 3 och 6 §§ räntelagen från och med 2026-02-17/)).toBeVisible();
  await expect(page.getByText(/10,50 % \(referensränta 2,50 \+ 8\)/)).toBeVisible();
  await page.getByLabel('Räknad till och med').fill('2026-07-01');
  await page.getByRole('button', { name: 'Räkna räntan' }).click();
  await expect(page.getByRole('alert')).toContainText('Referensräntan saknas för andra halvåret 2026');
});
