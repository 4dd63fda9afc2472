import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { billed, component, fixedYear, OUTSIDE, TAXED } from './invoicing.js';
import { ACCOUNTS, axe, open, PASSWORD, send, signIn } from './support.js';

const LUDVIKA = 'ekonomi@ludvika.example';
/** Numbers have non-breaking spaces. */
const sum = (text: string): RegExp => new RegExp(text.replaceAll(' ', '\\s').replaceAll('−', '[−-]'));
const table = (page: Page, name: string): Locator => page.getByRole('region', { name });

/** What a dialog asks is answered by its own button of that name. */
const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

test('should lead from a fixed year to issued invoices by keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  await signIn(page, ACCOUNTS.finance);
  const allocation = await fixedYear(page, {
    body: 'treparten',
    year: 2012,
    components: [component('Insamling', '9000.03', TAXED)],
  });
  await open(page, `/kostnader/fordelning/${allocation}`);
  await press(page, page.getByRole('link', { name: 'Fakturera', exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/fakturering 2012$/);
  await press(page, page.getByRole('link', { name: 'Fakturera del 1 av 4' }));

  const preview = page.getByRole('heading', { name: 'Del 1 av 4, 2012' });
  await expect(preview).toBeFocused();
  const drafts = table(page, 'Det här ställs ut');
  await expect(drafts.getByRole('row')).toHaveCount(4);
  await expect(drafts.getByRole('row', { name: /^Malå/ })).toContainText(sum('937,50'));
  const why = drafts.getByText('1 rad: varför Malå betalar');
  await press(page, why);
  await expect(drafts.getByText(/Insamling 2012, del 1 av 4 \(2012-01-01 till 2012-03-31\)/).first()).toBeVisible();

  await press(page, page.getByRole('button', { name: 'Ställ ut 2 fakturor' }));
  const dialog = page.getByRole('dialog', { name: 'Ställ ut 2 fakturor' });
  await expect(dialog).toContainText('inte att ändra');
  await press(page, dialog.getByRole('button', { name: 'Avbryt' }));
  await expect(page.getByRole('button', { name: 'Ställ ut 2 fakturor' })).toBeFocused();
  await keyboard.press('Enter');
  await press(page, dialog.getByRole('button', { name: 'Ställ ut 2 fakturor' }));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fakturering, del 1 av 4/);
  const documents = table(page, 'Utskickets dokument');
  await expect(documents.getByRole('row', { name: /Malå/ })).toContainText('Utställd');
  await press(page, documents.getByRole('row', { name: /Malå/ }).getByRole('link').first());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Faktura 2417-/);
  await expect(page.getByText(/Årets belopp: 9\s000,03/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, page.getByRole('link', { name: 'Hämta PDF' })),
  ]);
  expect(download.suggestedFilename()).toMatch(/^faktura-2417-.*\.pdf$/);

  await open(page, '/fakturor/fakturera/treparten/2012');
  await expect(table(page, 'Delar att fakturera').getByRole('row', { name: /^Del 1/ })).toContainText('Fakturerad');
});

test('should decide on VAT before anything is billed, and guess nothing', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  await fixedYear(page, {
    body: 'treparten',
    year: 2013,
    components: [component('Insamling', '900.00'), component('Tillsyn', '300.00')],
  });
  await open(page, '/fakturor/fakturera/treparten/2013?del=1');
  await expect(page.getByText('Momsen måste bestämmas först')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bestäm momsen' })).toHaveAttribute('href', '#moms');
  await expect(page.getByRole('button', { name: /^Ställ ut/ })).toHaveCount(0);

  const insamling = page.getByRole('form', { name: 'Bestäm momsen för Insamling' });
  await expect(insamling.getByLabel('Moms för Insamling')).toHaveValue('');
  await insamling.getByLabel('Moms för Insamling').selectOption('Momspliktig');
  await insamling.getByRole('button', { name: 'Bestäm' }).click();
  await expect(insamling.getByText('Välj momssats.')).toBeVisible();
  await insamling.getByLabel('Momssats').selectOption('25 %');
  await insamling.getByRole('button', { name: 'Bestäm' }).click();
  await expect(insamling).toHaveCount(0);
  const tillsyn = page.getByRole('form', { name: 'Bestäm momsen för Tillsyn' });
  await tillsyn.getByLabel('Moms för Tillsyn').selectOption('Utanför momsen');
  await tillsyn.getByRole('button', { name: 'Bestäm' }).click();

  // What lies outside the tax is mixed with nothing: two documents for each of the two.
  await expect(page.getByRole('button', { name: 'Ställ ut 4 fakturor' })).toBeEnabled();
});

test('should credit a part of an invoice with a reason, and never more than is left', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  const allocation = await fixedYear(page, {
    body: 'treparten',
    year: 2014,
    components: [component('Insamling', '9000.00', TAXED), component('Behandling', '3000.00', TAXED)],
  });
  const { invoices } = await billed(page, allocation);
  const { id, number } = invoices.find(({ buyer }) => buyer.code === '2418')!;
  await open(page, `/fakturor/${id}`);
  await page.getByRole('button', { name: 'Kreditera' }).click();
  const dialog = page.getByRole('dialog', { name: `Kreditera ${number}` });
  await dialog.getByRole('button', { name: 'Granska' }).click();
  await expect(dialog.getByText('Skriv varför fakturan krediteras.')).toBeVisible();
  await dialog.getByLabel(/^Varför krediteras den/).fill('Malå hämtade själva i mars');
  await dialog.getByLabel(/^En del/).check();
  await dialog.getByLabel('Insamling, kronor utan moms').fill('4 000');
  await dialog.getByRole('button', { name: 'Granska' }).click();
  await confirm(page, 'Kreditera');
  // The refusal stands at the field, and what was typed is still there.
  await expect(dialog.getByText(/Av Insamling kan som mest 3\s000,00\skr krediteras/)).toBeVisible();
  await expect(dialog.getByLabel('Insamling, kronor utan moms')).toHaveValue('4 000');
  await axe(page, 'a refused credit');
  await dialog.getByLabel('Insamling, kronor utan moms').fill('500,50');
  await dialog.getByRole('button', { name: 'Granska' }).click();
  await expect(page.getByRole('dialog')).toContainText(sum('500,50 kr'));
  await confirm(page, 'Kreditera');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kreditering/);
  await expect(table(page, 'Utskickets dokument')).toContainText(sum('−625,63 kr'));
  await open(page, `/fakturor/${id}`);
  const creditedBy = page.getByRole('region', { name: 'Krediteras av' });
  await expect(creditedBy).toContainText('Malå hämtade själva i mars');
  await expect(page.getByText(sum('4 374,37 kr'))).toBeVisible();
  await creditedBy.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Det här krediterar' })).toContainText(number);

  await open(page, `/fakturor/${id}`);
  await page.getByRole('button', { name: 'Kreditera' }).click();
  await dialog.getByLabel(/^Varför krediteras den/).fill('Allt blev fel');
  await dialog.getByRole('button', { name: 'Granska' }).click();
  await expect(page.getByRole('dialog')).toContainText(sum('3 499,50 kr'));
  await confirm(page, 'Kreditera');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kreditering/);
  await open(page, `/fakturor/${id}`);
  await expect(page.getByText('Krediterad', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kreditera' })).toHaveCount(0);
});

test('should settle a year by keyboard, and carry over and pay out what the terms say', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  const allocation = await fixedYear(page, {
    body: 'treparten',
    year: 2015,
    components: [component('Drift', '900.00', OUTSIDE)],
  });
  await billed(page, allocation);
  await open(page, '/fakturor/villkor/treparten');
  await page.getByLabel('Blev det billigare').selectOption('Förs överskottet över');
  await page.getByRole('button', { name: 'Spara villkoren' }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();

  await open(page, '/fakturor/avrakning/treparten/2015');
  await press(page, page.getByRole('button', { name: 'Förhandsgranska' }));
  await expect(page.getByText(/^Skriv vad den kostade/)).toBeVisible();
  const outcome = page.getByLabel('Utfall för Drift, kronor');
  await expect(outcome).toBeFocused();
  await page.keyboard.type('600');
  await page.keyboard.press('Enter');
  const rows = table(page, 'Avräkning medlem för medlem');
  await expect(rows.getByRole('row', { name: /^Malå/ })).toContainText(sum('−100,00'));
  await expect(rows.getByRole('row', { name: /^Malå/ })).toContainText('Förs över till nästa år');
  await expect(rows.getByRole('row', { name: /^Norsjö/ })).toContainText('Bokförs internt hos värden');
  await press(page, page.getByRole('button', { name: 'Slutavräkna' }));
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Slutavräkna' }));

  await expect(page.getByText('Året är slutavräknat.')).toBeVisible();
  await expect(page.getByText(sum('Samverkan håller 200,00 kr för medlemmarna.'))).toBeVisible();
  await axe(page, 'a balance carried over');
  await page.getByRole('button', { name: 'Betala ut eller kräv in saldot' }).click();
  await confirm(page, 'Ställ ut');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Överfört saldo/);
  await expect(table(page, 'Utskickets dokument').getByRole('row', { name: /Kreditfaktura/ })).toHaveCount(2);
  await open(page, '/fakturor/fakturera/treparten/2015');
  await expect(page.getByText('Saldot är noll.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Betala ut eller kräv in saldot' })).toHaveCount(0);
});

test('should let a second person approve what the first has prepared', async ({ browser }) => {
  const first = await as(browser, LUDVIKA);
  await open(first, '/fakturor/uppgifter');
  await first.getByLabel(/^Någon annan än den som förbereder/).check();
  await first.getByRole('button', { name: 'Spara hur värden fakturerar' }).click();
  await expect(first.getByText('Sparat.')).toBeVisible();
  await open(first, '/fakturor/fakturera/it-center/2025?del=1');
  await first.getByRole('button', { name: 'Förbered 1 faktura' }).click();
  await confirm(first, 'Förbered 1 faktura');
  await expect(first.getByRole('heading', { name: 'Väntar på godkännande' })).toBeVisible();
  await expect(first.getByText(/En kollega med rollen ekonom måste godkänna/)).toBeVisible();
  await expect(first.getByRole('button', { name: 'Godkänn och ställ ut' })).toHaveCount(0);
  await axe(first, 'a run that waits');

  const second = await colleague(browser, '2085');
  await open(second, '/');
  const toBill = second.getByRole('region', { name: /^Att fakturera/ });
  const task = toBill.getByRole('listitem').filter({ hasText: 'Godkänn 1 dokument' });
  await task.getByRole('link', { name: 'Granska' }).click();
  await expect(table(second, 'Det här ställs ut').getByRole('row', { name: /Smedjebacken/ })).toBeVisible();
  await second.getByRole('button', { name: 'Godkänn och ställ ut' }).click();
  await confirm(second, 'Godkänn och ställ ut');
  await expect(table(second, 'Utskickets dokument').getByRole('row', { name: /2085-/ })).toContainText('Utställd');

  await open(first, '/fakturor/fakturera/it-center/2025');
  await expect(table(first, 'Delar att fakturera').getByRole('row', { name: /^Del 1 / })).toContainText('Fakturerad');
  await first.getByRole('link', { name: 'Fakturera del 2 av 12' }).click();
  await first.getByRole('button', { name: 'Förbered 1 faktura' }).click();
  await confirm(first, 'Förbered 1 faktura');
  await first.getByRole('button', { name: 'Lägg åt sidan' }).click();
  await confirm(first, 'Lägg åt sidan');
  await expect(first.getByText('Lagt åt sidan')).toBeVisible();
});

test('should show a partner its own invoices, and nothing of its neighbour', async ({ browser }) => {
  const host = await as(browser, ACCOUNTS.finance);
  const allocation = await fixedYear(host, {
    body: 'treparten',
    year: 2016,
    components: [component('Insamling', '900.00', TAXED)],
  });
  const { invoices } = await billed(host, allocation);
  const [own, other] = ['2418', '2422'].map((code) => invoices.find(({ buyer }) => buyer.code === code)!);
  const mala = await as(browser, ACCOUNTS.chief);
  await open(mala, '/fakturor?samverkan=treparten&ar=2016');
  const rows = table(mala, 'Tabell över fakturor').getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText(own!.number);
  await open(mala, '/samverkan/treparten?flik=fakturor&ar=2016');
  await expect(table(mala, 'Tabell över fakturor').getByRole('row')).toHaveCount(2);
  await open(mala, '/');
  await expect(
    mala.getByRole('region', { name: /^Att betala/ }).getByText(`Betala faktura ${own!.number} från Norsjö`),
  ).toBeVisible();
  await open(mala, `/fakturor/${own!.id}`);
  await expect(mala.getByRole('button', { name: 'Kreditera' })).toHaveCount(0);
  await mala.goto(`/fakturor/${other!.id}`);
  await expect(mala.getByRole('alert')).toContainText('Finns inte, eller så får du inte se det');
  await mala.goto('/fakturor/fakturera/treparten/2016');
  await expect(mala.getByRole('alert')).toBeVisible();
});

test('should lead to where missing details are filled in', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  await fixedYear(page, {
    body: 'handelsplats',
    year: 2014,
    components: [component('Etapp 1', '1000.00', OUTSIDE)],
  });
  await open(page, '/fakturor/villkor/handelsplats');
  await page.getByRole('button', { name: /^Ändra referenser för .*företag/i }).click();
  await page.getByRole('dialog').getByLabel('Er referens').fill('');
  await confirm(page, 'Spara');
  await expect(page.getByText('Saknas', { exact: true })).toBeVisible();

  await open(page, '/fakturor/fakturera/handelsplats/2014?del=1');
  await expect(page.getByText('Uppgifter saknas innan något kan ställas ut')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ställ ut 1 faktura' })).toBeDisabled();
  await axe(page, 'what is missing');
  await page.getByRole('link', { name: /^Fyll i referens för/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Er referens').fill('Styrelsen');
  await confirm(page, 'Spara');
  await expect(dialog).toHaveCount(0);
  await open(page, '/fakturor/fakturera/handelsplats/2014?del=1');
  await expect(page.getByRole('button', { name: 'Ställ ut 1 faktura' })).toBeEnabled();
});

test('should tell the second of two who save the same details, and lose nothing', async ({ browser }) => {
  const [first, second] = [await as(browser, 'ekonomi@skelleftea.example'), await colleague(browser, '2482')];
  await open(first, '/fakturor/uppgifter');
  await open(second, '/fakturor/uppgifter');
  const save = (page: Page) => page.getByRole('button', { name: 'Spara fakturauppgifterna' }).click();
  await first.getByLabel('Gata eller box').fill('Kanalgatan 1');
  await save(first);
  await expect(first.getByText('Sparat.')).toBeVisible();
  await second.getByLabel('Gata eller box').fill('Kanalgatan 2');
  await save(second);
  await expect(second.getByText('Någon annan har sparat medan du skrev')).toBeVisible();
  await expect(second.getByLabel('Gata eller box')).toHaveValue('Kanalgatan 2');
  await axe(second, 'a conflict');
  await second.getByRole('button', { name: 'Ta det som är sparat' }).click();
  await expect(second.getByLabel('Gata eller box')).toHaveValue('Kanalgatan 1');
  await second.getByLabel('Gata eller box').fill('Kanalgatan 3');
  await save(second);
  await expect(second.getByText('Sparat.')).toBeVisible();

  await first.getByLabel('Ort').fill('Skellefteå C');
  await save(first);
  await first.getByRole('button', { name: 'Spara mitt i stället' }).click();
  await expect(first.getByText('Sparat.')).toBeVisible();
  await open(second, '/fakturor/uppgifter');
  await expect(second.getByLabel('Ort')).toHaveValue('Skellefteå C');
  await expect(second.getByLabel('Gata eller box')).toHaveValue('Kanalgatan 1');
});

test('should take the number that the finance system gave, where that issues', async ({ browser }) => {
  const page = await as(browser, 'ekonomi@stockholm.example');
  await open(page, '/fakturor/uppgifter');
  await page.getByLabel('Var ställs fakturorna ut?').selectOption('I ekonomisystemet: portalen gör underlag');
  await page.getByRole('button', { name: 'Spara hur värden fakturerar' }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();
  await open(page, '/fakturor/fakturera/sba/2025?del=1');
  await page.getByRole('button', { name: /^Skapa \d+ underlag$/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Skapa/ })
    .click();
  const documents = table(page, 'Utskickets dokument');
  await expect(documents.getByText('Underlag', { exact: true }).first()).toBeVisible();
  await open(page, '/');
  await page.getByRole('link', { name: 'Ange fakturanummer' }).click();
  await table(page, 'Tabell över fakturor').getByRole('link', { name: /^U/ }).first().click();
  await page.getByRole('button', { name: 'Ange fakturanummer' }).click();
  await confirm(page, 'Spara numret');
  await expect(page.getByText('Skriv fakturanumret.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Fakturanummer' }).fill('R-881');
  await confirm(page, 'Spara numret');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Faktura R-881');
  await expect(page.getByText('Utställd', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Rätta fakturanumret' }).click();
  await page.getByRole('textbox', { name: 'Fakturanummer' }).fill('R-882');
  await page.getByRole('textbox', { name: 'OCR' }).fill('12352');
  await confirm(page, 'Spara numret');
  await expect(
    page
      .getByRole('dialog')
      .getByText(/kontrollsiffra/i)
      .first(),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'OCR' }).fill('12351');
  await axe(page, 'a number to correct');
  await confirm(page, 'Spara numret');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Faktura R-882');
});

/** Tabs to a control, and presses it. */
async function press(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
}

async function as(browser: Browser, email: string, password: string = PASSWORD): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email, password);
  return page;
}

/** A second FINANCE of an organisation, made for this. */
async function colleague(browser: Browser, code: string): Promise<Page> {
  const admin = await as(browser, ACCOUNTS.admin);
  const [email, password] = [`kollega-${code}@kommun.example`, 'ett-långt-lösenord-2026'];
  const { createAccount } = await send<{ createAccount: { account: { id: string } } }>(
    admin,
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
    { input: { name: `Kollega ${code}`, email, password } },
  );
  const { organisation } = await send<{ organisation: { id: string } }>(
    admin,
    'query ($code: String!) { organisation(code: $code) { id } }',
    { code },
  );
  await send(admin, 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }', {
    input: { account: createAccount.account.id, role: 'FINANCE', organisation: organisation.id },
  });
  return as(browser, email, password);
}
