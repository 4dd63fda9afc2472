import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { CHIEF, createActions, storedAction } from './actions.js';
import { ACCOUNTS, axe, fitsNarrow, open, send, signIn } from './support.js';

const VERA = { name: 'Vera Exempel', organisation: '2460' };
const YEAR = new Date().getFullYear() + 1;

test('should follow an action from a proposed day to done', async ({ browser }) => {
  const [secretariat, chief] = [await as(browser, ACCOUNTS.secretariat), await as(browser, CHIEF)];
  const text = 'Beskriv kommunens behov av en gemensam växel';
  const [id] = await createActions(secretariat, { text, dueOn: `${YEAR}-02-01`, assignees: [VERA] });

  await open(chief, '/atgarder?mina=ja&sok=gemensam%20v%C3%A4xel');
  await expect(chief.getByRole('button', { name: /ändra dag/ })).toHaveCount(0);
  await chief.getByRole('link', { name: text }).click();
  await expect(chief.getByRole('heading', { level: 1 })).toHaveText(text);
  await chief.getByRole('button', { name: 'Föreslå nytt datum' }).click();
  const propose = chief.getByRole('dialog', { name: 'Föreslå nytt datum' });
  await propose.getByRole('button', { name: 'Spara' }).click();
  await expect(propose.getByText('Ange datumet.')).toBeVisible();
  await propose.getByLabel('Nytt datum').fill(`${YEAR}-03-15`);
  await propose.getByLabel('Varför').fill('Upphandlaren är ledig till dess.');
  await axe(chief, 'a day being proposed');
  await propose.getByRole('button', { name: 'Spara' }).click();
  await expect(chief.getByText('Förslaget är skickat till kansliet.')).toBeVisible();
  await expect(chief.getByText('Kansliet svarar på förslaget.')).toBeVisible();

  await open(secretariat, '/');
  const asked = secretariat.getByRole('listitem').filter({ hasText: text });
  await expect(asked).toContainText(`15 mars ${YEAR}`);
  await asked.getByRole('link', { name: 'Svara på förslaget' }).click();
  await expect(secretariat).toHaveURL(new RegExp(`/atgarder/${id}$`));
  const proposal = secretariat.getByRole('region', { name: 'Förslag på nytt datum' });
  await expect(proposal).toContainText('15 mars');
  await axe(secretariat, 'a proposed day');
  await fitsNarrow(secretariat, 'a proposed day');
  await proposal.getByRole('button', { name: 'Godkänn' }).click();
  await expect(proposal).toHaveCount(0);
  expect(await storedAction(secretariat, id!, 'dueOn')).toEqual({ dueOn: `${YEAR}-03-15` });

  // The chief's page is of yesterday: it says so, keeps what was typed, and the next try holds.
  await chief.getByRole('button', { name: 'Återrapportera' }).click();
  const report = chief.getByRole('dialog', { name: 'Återrapportera' });
  await report.getByLabel('Vad har hänt?').fill('Behovet är beskrivet och skickat till gruppen.');
  await report.getByLabel('Läge').selectOption('Pågår');
  await report.getByRole('button', { name: 'Spara' }).click();
  await expect(report.getByRole('alert')).toContainText('Någon annan har ändrat åtgärden');
  await expect(report.getByRole('region', { name: 'Så här är åtgärden nu' })).toContainText('15 mars');
  await axe(chief, 'a report after somebody else');
  await report.getByRole('button', { name: 'Spara' }).click();
  await expect(report).toBeHidden();
  await chief.getByRole('button', { name: 'Markera som klar' }).click();
  await expect(chief.getByRole('button', { name: 'Ta upp igen' })).toBeVisible();

  const history = chief.getByRole('region', { name: 'Historik' });
  await expect(history.getByRole('listitem')).toHaveCount(6);
  await expect(history.getByRole('listitem').first()).toContainText('från Pågår till Klar');
  await expect(history).toContainText('Behovet är beskrivet och skickat till gruppen.');
  await axe(chief, 'an action that is done');
  await fitsNarrow(chief, 'an action that is done');
  await open(secretariat, '/atgarder?lage=klara&sok=gemensam%20v%C3%A4xel');
  await expect(secretariat.getByRole('row', { name: new RegExp(text) })).toContainText('Klar');
});

test('should save what is changed in a row at once, and undo it by keyboard', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  const [id] = await createActions(page, {
    text: 'Fråga alla om lokaler för praktikanter',
    dueOn: '2026-02-01',
    assignees: [VERA],
  });
  await open(page, '/atgarder?sok=lokaler%20f%C3%B6r%20praktikanter');
  const row = page.getByRole('row', { name: /praktikanter/ });
  await expect(row).toContainText('Försenad');

  await row.getByRole('button', { name: /ändra läge/ }).press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Ej påbörjad' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const told = page.getByRole('status').filter({ hasText: 'Läget är Klar.' });
  await expect(told).toBeVisible();
  await expect(row.getByRole('button', { name: /^Klar, ändra läge/ })).toBeFocused();
  expect(await storedAction(page, id!, 'state')).toEqual({ state: 'DONE' });
  await axe(page, 'undo offered');
  await fitsNarrow(page, 'undo offered');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Ändringen är ångrad.')).toBeVisible();
  expect(await storedAction(page, id!, 'state closedOn')).toEqual({ state: 'OPEN', closedOn: null });

  await row.getByRole('button', { name: /ändra dag/ }).click();
  await page
    .getByRole('dialog', { name: /ändra dag/ })
    .getByLabel('Senast')
    .fill(`${YEAR}-04-01`);
  await page.keyboard.press('Enter');
  await expect(row).not.toContainText('Försenad');
  await row.getByRole('button', { name: /ändra ansvarig/ }).click();
  await page.getByRole('combobox', { name: 'Ansvarig' }).fill('Sixten Exempel');
  await page.getByRole('option', { name: 'Ny person: Sixten Exempel' }).click();
  await expect(row).toContainText('Sixten Exempel');
  await page.getByRole('button', { name: /^Ångra/ }).click();
  await expect(row).toContainText('Vera Exempel, Vännäs');
  expect(await storedAction(page, id!, 'dueOn assignee { name }')).toEqual({
    dueOn: `${YEAR}-04-01`,
    assignee: { name: 'Vera Exempel' },
  });
});

test('should let nobody be in the way of their own next change', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  const [id] = await createActions(page, { text: 'Räkna platserna i gymnasiet', assignees: [VERA] });
  await open(page, '/atgarder?sok=platserna%20i%20gymnasiet');
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('updateAction')) await new Promise((done) => setTimeout(done, 1000));
    await route.continue();
  });
  const row = page.getByRole('row', { name: /gymnasiet/ });
  await row.getByRole('button', { name: /ändra läge/ }).click();
  await page.getByRole('menuitemradio', { name: 'Pågår' }).click();
  await row.getByRole('button', { name: /ändra dag/ }).click();
  await page
    .getByRole('dialog', { name: /ändra dag/ })
    .getByLabel('Senast')
    .fill(`${YEAR}-04-01`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Senast är/ })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Någon annan har ändrat åtgärden' })).toHaveCount(0);
  expect(await storedAction(page, id!, 'state dueOn')).toEqual({ state: 'IN_PROGRESS', dueOn: `${YEAR}-04-01` });
});

test('should change many at once, after asking', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  const assignees = ['Alva', 'Bo', 'Cilla'].map((name) => ({ name: `${name} Exempel` }));
  const ids = await createActions(page, { text: 'Svara på frågorna om krisberedskap', assignees });
  await open(page, '/atgarder?sok=fr%C3%A5gorna%20om%20krisberedskap');
  await page.getByRole('checkbox', { name: 'Markera alla som visas' }).check();
  await page.getByRole('row', { name: /Cilla/ }).getByRole('checkbox').uncheck();
  await expect(page.getByText('2 markerade')).toBeVisible();
  await page.getByRole('button', { name: 'Ändra markerade' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ändra 2 åtgärder' });
  await dialog.getByLabel('Läge').selectOption('Pågår');
  await dialog.getByLabel('Senast').selectOption('Sätt en dag');
  await dialog.getByLabel('Dag', { exact: true }).fill(`${YEAR}-05-31`);

  // Somebody else is first with one of them: none is changed.
  const { version } = await storedAction<{ version: number }>(page, ids[0]!, 'version');
  const change = { input: { id: ids[0], version, dueOn: `${YEAR}-01-31` } };
  await send(page, 'mutation ($input: UpdateActionInput!) { updateAction(input: $input) { action { id } } }', change);
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Någon annan har ändrat 1 av dem.');
  expect(await storedAction(page, ids[1]!, 'state dueOn')).toEqual({ state: 'OPEN', dueOn: null });
  await axe(page, 'many, one of which somebody else changed');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('2 åtgärder är ändrade.')).toBeFocused();
  const states = await Promise.all(ids.map((id) => storedAction(page, id, 'state dueOn')));
  const changed = { state: 'IN_PROGRESS', dueOn: `${YEAR}-05-31` };
  expect(states).toEqual([changed, changed, { state: 'OPEN', dueOn: null }]);
});

test('should move a card on the board by keyboard, and keep the focus with it', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  await createActions(page, { text: 'Rita en karta över pendlingen', assignees: [VERA] });
  await open(page, '/atgarder/tavla?sok=karta%20%C3%B6ver%20pendlingen');
  const column = (name: RegExp): Locator => page.getByRole('region', { name });
  const move = (name: RegExp): Locator => column(name).getByRole('button', { name: /^Flytta/ });
  await tabTo(page, move(/^Ej påbörjad/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Ej påbörjad' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await axe(page, 'a card being moved');
  await page.keyboard.press('Enter');
  await expect(move(/^Pågår/)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'är flyttad till Pågår.' })).toBeVisible();
  await expect(column(/^Pågår 1 åtgärd/)).toBeVisible();
  await expect(column(/^Ej påbörjad 0/)).toContainText('Inga åtgärder.');
  await fitsNarrow(page, 'the board');
});

test('should tell the second of two who change one action', async ({ browser }) => {
  const [first, second] = [await as(browser, ACCOUNTS.secretariat), await as(browser, ACCOUNTS.secretariat)];
  const [id] = await createActions(first, { text: 'Jämför avtalen om skrivare', assignees: [VERA] });
  await open(first, '/atgarder?sok=avtalen%20om%20skrivare');
  await open(second, '/atgarder?sok=avtalen%20om%20skrivare');
  const setState = async (page: Page, state: string) => {
    await page.getByRole('button', { name: /ändra läge/ }).click();
    await page.getByRole('menuitemradio', { name: state }).click();
  };
  await setState(first, 'Pågår');
  await expect(first.getByText('Läget är Pågår.')).toBeVisible();
  await setState(second, 'Klar');
  const told = second.getByRole('dialog', { name: 'Någon annan har ändrat åtgärden' });
  await expect(told).toContainText('Pågår');
  await expect(told).toContainText('Läget är Klar.');
  await axe(second, 'somebody else was first');
  await fitsNarrow(second, 'somebody else was first');
  expect(await storedAction(second, id!, 'state')).toEqual({ state: 'IN_PROGRESS' });
  await told.getByRole('button', { name: 'Gör min ändring ändå' }).click();
  await expect(second.getByText('Läget är Klar.')).toBeVisible();
  expect(await storedAction(second, id!, 'state')).toEqual({ state: 'DONE' });
});

test('should give one text to several, ask about a name that is nearly known, and show how many are done', async ({
  page,
}) => {
  await signIn(page, ACCOUNTS.secretariat);
  await createActions(page, { text: 'Något för Hjördis', assignees: [{ name: 'Hjördis Exempel' }] });
  await open(page, '/atgarder/ny?samverkan=umearegionen');
  await page.getByLabel('Vad ska göras?').fill('Utse en kontakt för kartprojektet');
  await page.getByRole('combobox', { name: 'Ansvarig' }).fill('Hjordis Exempel');
  await page.getByRole('option', { name: 'Ny person: Hjordis Exempel' }).click();
  await page.getByRole('combobox', { name: 'Lägg till en ansvarig' }).fill('Tyra Exempel');
  await page.getByRole('option', { name: 'Ny person: Tyra Exempel' }).click();
  await page.getByLabel('Organisation för Tyra Exempel').selectOption('Vännäs');
  await page.getByRole('button', { name: 'Spara åtgärden' }).click();
  await expect(page.getByText('Du skrev Hjordis Exempel. Menade du Hjördis Exempel?')).toBeVisible();
  await axe(page, 'a name that is nearly known');
  await page.getByRole('button', { name: 'Byt till Hjördis Exempel' }).click();
  await page.getByRole('link', { name: 'Hjördis Exempel' }).click();
  const group = page.getByRole('region', { name: 'Samma åtgärd till flera' });
  await expect(group).toContainText('0 av 2 klara');
  await page.getByRole('button', { name: 'Markera som klar' }).click();
  await expect(group).toContainText('1 av 2 klara');

  await page.getByLabel('Lägg till bilaga').setInputFiles({
    name: 'kontakter.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Namn;Kommun\r\nTyra Exempel;Vännäs\r\n'),
  });
  await expect(page.getByText('kontakter.csv är tillagd.')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'kontakter.csv' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('kontakter.csv');
});

test('should keep a choice of actions under a name', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  await open(page, '/atgarder');
  await page.getByRole('checkbox', { name: 'Bara försenade' }).check();
  await page.getByLabel('Samverkan').selectOption('Umeåregionen');
  await expect(page).toHaveURL(/samverkan=umearegionen/);
  await page.getByRole('button', { name: 'Spara den här vyn' }).click();
  await page.getByLabel('Namn på vyn').fill('Sent i regionen');
  await page.getByRole('button', { name: 'Spara vyn' }).click();
  await open(page, '/atgarder');
  await page.getByRole('link', { name: 'Sent i regionen' }).click();
  await expect(page.getByRole('checkbox', { name: 'Bara försenade' })).toBeChecked();
  await expect(page.getByLabel('Samverkan')).toHaveValue('umearegionen');
});

async function as(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
}

/** As a person who tabs: forward until the control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
