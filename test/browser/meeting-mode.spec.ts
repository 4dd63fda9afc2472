import { type Browser, expect, type Page, test } from '@playwright/test';
import { itemsOf, meetingOf } from './running-meeting.js';
import { ACCOUNTS, axe, fitsNarrow, open, send, settled, signIn } from './support.js';

const notes = (page: Page) => page.getByRole('textbox', { name: 'Anteckningar' });
const decision = (page: Page) => page.getByRole('textbox', { name: 'Nytt beslut' });
const action = (page: Page) => page.getByRole('textbox', { name: 'Ny åtgärd' });
const agenda = (page: Page) => page.getByRole('navigation', { name: 'Dagordning' });

test('should let the keyboard alone take a meeting from its agenda to the minutes', async ({ page }) => {
  const { keyboard } = page;
  await signIn(page, ACCOUNTS.secretariat);
  const { id } = await meetingOf(page, 'Tangentmötet', []);
  await open(page, `/moten/${id}`);
  await tabTo(page, 'Skriv första punkten');
  await keyboard.press('Enter');
  for (const title of ['Öppnande', 'Gemensam upphandling', 'Nästa möte']) {
    await keyboard.type(title);
    await keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 3, name: '3 Nästa möte' })).toBeVisible();
  await open(page, `/moten/${id}/lage`);
  await axe(page, 'a meeting that has not begun');
  await tabTo(page, 'Starta mötet');
  await keyboard.press('Enter');
  await expect(notes(page)).toBeVisible();
  await expect(agenda(page).locator('[aria-current=step]')).toContainText('Öppnande');

  await keyboard.press('Escape');
  await expect(notes(page)).toBeFocused();
  await keyboard.type('Mötet öppnas.');
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();

  await keyboard.press('Alt+n');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 Gemensam upphandling');
  await expect(notes(page)).toBeFocused();
  await keyboard.type('Alla vill vara med.');

  await keyboard.press('Alt+b');
  await expect(decision(page)).toBeFocused();
  await keyboard.type('Upphandlingen görs gemensamt.');
  await keyboard.press('Enter');
  await expect(decision(page)).toHaveValue('');
  await keyboard.type('Vännäs håller i den.');
  await keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Upphandlingen görs gemensamt.' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Vännäs håller i den.' })).toBeVisible();

  // The key of å on a Swedish keyboard.
  await keyboard.press('Alt+BracketLeft');
  await expect(action(page)).toBeFocused();
  await keyboard.type('Kerstin Exempel, 3 april 2031: skriv underlag');
  await expect(
    page.getByText(/^Uppfattat: Kerstin Exempel( \(ny\))? · senast tors 3 april 2031 · Skriv underlag$/),
  ).toBeVisible();
  await axe(page, 'an action being typed');
  await fitsNarrow(page, 'an action being typed');
  await keyboard.press('Enter');
  await keyboard.type('Kerstin Exempel och Sven Exempel 2031-05-02: läs underlaget');
  await keyboard.press('Enter');
  await keyboard.type('Sven E: boka lokal, senast 8/4');
  await expect(page.getByText(/^Uppfattat: Sven Exempel · senast .* 8 april \d{4} · Boka lokal$/)).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Boka lokal' })).toBeVisible();

  await keyboard.type('skriv');
  await keyboard.press('Enter');
  await expect(page.getByText('Skriv vem som gör det, följt av kolon: ”Lisa: …”.')).toBeVisible();
  await keyboard.press('Control+a');
  await keyboard.press('Delete');

  await keyboard.press('Alt+n');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('3 Nästa möte');
  await expect(agenda(page).getByRole('link', { name: /Gemensam upphandling/ })).toContainText('Skrivet');
  await axe(page, 'meeting mode');
  await fitsNarrow(page, 'meeting mode');

  // Letters alone, once nobody types.
  await keyboard.press('Escape');
  await keyboard.press('p');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 Gemensam upphandling');
  await keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Kortkommandon' });
  await axe(page, 'the keys');
  await help.getByRole('checkbox', { name: 'Använd kortkommandon' }).focus();
  await keyboard.press('Space');
  await keyboard.press('Escape');
  await keyboard.press('n');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 Gemensam upphandling');

  await tabTo(page, 'Avsluta mötet');
  await keyboard.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Avsluta mötet?' });
  await expect(asked).toContainText('Inget skrivet på punkt 3.');
  await axe(page, 'the question before the end');
  await tabTo(page, 'Avsluta mötet', asked);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mötet är avslutat' })).toBeVisible();

  await tabTo(page, 'Till anteckningarna', page, 'link');
  await keyboard.press('Enter');
  await expect(page.getByText('Upphandlingen görs gemensamt.')).toBeVisible();
  await tabTo(page, 'Skicka ut anteckningarna');
  await keyboard.press('Enter');
  const sending = page.getByRole('dialog', { name: 'Skicka ut anteckningarna' });
  await tabTo(page, 'Skicka', sending);
  await keyboard.press('Enter');
  await expect(sending).toBeHidden();

  const { meeting } = await send<{ meeting: { status: string; agendaItems: readonly Record<string, unknown>[] } }>(
    page,
    `query ($id: ID!) { meeting(id: $id) { status agendaItems {
      notes decisions { text } actions { text dueOn assignee { name } } } } }`,
    { id },
  );
  expect(meeting.status).toBe('MINUTES_SENT');
  expect(meeting.agendaItems[0]).toMatchObject({ notes: 'Mötet öppnas.' });
  expect(meeting.agendaItems[1]).toMatchObject({
    notes: 'Alla vill vara med.',
    decisions: [{ text: 'Upphandlingen görs gemensamt.' }, { text: 'Vännäs håller i den.' }],
    actions: [
      { text: 'Skriv underlag', dueOn: '2031-04-03', assignee: { name: 'Kerstin Exempel' } },
      { text: 'Läs underlaget', dueOn: '2031-05-02', assignee: { name: 'Kerstin Exempel' } },
      { text: 'Läs underlaget', dueOn: '2031-05-02', assignee: { name: 'Sven Exempel' } },
      { text: 'Boka lokal', assignee: { name: 'Sven Exempel' } },
    ],
  });
});

test('should tell the second of two on one item, and leave two on different items in peace', async ({ browser }) => {
  const [first, second] = [await asSecretariat(browser), await asSecretariat(browser)];
  const made = await meetingOf(first, 'Två som skriver', ['Inledning', 'Budget'], true);
  const [intro, budget] = made.items.map(({ id }) => `/moten/${made.id}/lage?punkt=${id}`) as [string, string];
  await open(first, budget);
  await open(second, budget);
  await notes(first).fill('Den första skriver om budgeten.');
  await notes(second).fill('Den andra skriver också om budgeten.');
  const told = (page: Page) => page.getByRole('alert').filter({ hasText: 'på samma punkt medan du skrev' });
  await expect(async () => {
    expect((await told(first).count()) + (await told(second).count())).toBe(1);
  }).toPass();
  const [late, early] = (await told(first).isVisible()) ? [first, second] : [second, first];
  const [mine, theirs] = [await notes(late).inputValue(), await notes(early).inputValue()];
  await expect(told(late).getByRole('region', { name: 'Din text' })).toContainText(mine);
  await expect(told(late)).toContainText(theirs);
  await axe(late, 'two texts on one item');
  await fitsNarrow(late, 'two texts on one item');

  await late.reload();
  await settled(late);
  await expect(notes(late)).toHaveValue(mine);
  await late.getByRole('button', { name: 'Lägg ihop' }).click();
  await expect(notes(late)).toHaveValue(`${theirs}\n${mine}`);
  await expect(late.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  await expect(notes(early)).toHaveValue(`${theirs}\n${mine}`);

  await open(late, intro);
  await notes(late).fill('Inledningen.');
  await notes(early).fill('Budgeten igen.');
  await expect(late.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  await expect(early.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  expect((await itemsOf(first, made.id)).map((item) => item.notes)).toEqual(['Inledningen.', 'Budgeten igen.']);
});

test('should lose nothing while the network is gone', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  const made = await meetingOf(page, 'Utan nät', ['Första', 'Andra'], true);
  await open(page, `/moten/${made.id}/lage`);
  await notes(page).fill('Före avbrottet.');
  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();

  await page.context().setOffline(true);
  await notes(page).fill('Före avbrottet. Under avbrottet.');
  await expect(page.getByText('Ej sparat – försöker igen. Texten ligger kvar här.')).toBeVisible();
  await decision(page).fill('Beslut utan nät.');
  await decision(page).press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Beslut utan nät.' })).toContainText('Ej sparat');
  await axe(page, 'the network gone');
  await notes(page).press('Alt+n');
  await notes(page).fill('Andra punkten, också utan nät.');
  await expect(agenda(page).getByRole('link', { name: /Första/ })).toContainText('Ej sparat');
  await page.context().setOffline(false);

  await expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();
  await expect(agenda(page).getByText('Ej sparat')).toHaveCount(0);
  await expect(async () => {
    const items = await itemsOf(page, made.id);
    expect(items.map((item) => item.notes)).toEqual([
      'Före avbrottet. Under avbrottet.',
      'Andra punkten, också utan nät.',
    ]);
    expect(items[0]?.decisions).toEqual([{ text: 'Beslut utan nät.' }]);
  }).toPass();
});

test('should find what was typed after a reload without the server, and an answer that got lost', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  const made = await meetingOf(page, 'Omladdning', ['Enda'], true);
  await open(page, `/moten/${made.id}/lage`);
  // The server takes what is sent, but its answers do not arrive.
  await page.route('**/graphql', async (route) => {
    if (!/mutation Mode(SaveNotes|SaveDecision)/.test(route.request().postData() ?? '')) return route.fallback();
    await route.fetch();
    // A reload has ended the request by itself.
    return route.abort().catch(() => undefined);
  });
  await notes(page).fill('Skrivet och framme.');
  await decision(page).fill('Framme en gång.');
  await decision(page).press('Enter');
  await expect(page.getByText('Ej sparat – försöker igen', { exact: true })).toBeVisible();
  await notes(page).fill('Skrivet och framme, och lite till.');
  await page.reload();
  await expect(notes(page)).toHaveValue('Skrivet och framme, och lite till.');
  await page.unroute('**/graphql');
  await expect(page.getByText(/^Sparat( \d\d:\d\d)?$/)).toBeVisible();
  await expect(page.locator('.pending')).toHaveCount(0);
  expect(await itemsOf(page, made.id)).toMatchObject([
    { notes: 'Skrivet och framme, och lite till.', decisions: [{ text: 'Framme en gång.' }] },
  ]);
});

test('should show the room the item that is being dealt with', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  const made = await meetingOf(page, 'Med skärm', ['Första frågan', 'Andra frågan'], true);
  const room = await page.context().newPage();
  await open(page, `/moten/${made.id}/lage`);
  await room.goto(`/moten/${made.id}/skarm`);
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('1 Första frågan');
  await expect(room.getByRole('navigation')).toHaveCount(0);
  await axe(room, 'the room’s screen');
  await fitsNarrow(room, 'the room’s screen');
  await page.getByRole('button', { name: 'Nästa punkt' }).click();
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('2 Andra frågan');
  await decision(page).fill('Rummet ser beslutet.');
  await decision(page).press('Enter');
  await expect(room.getByText('Rummet ser beslutet.')).toBeVisible();
  await page.getByRole('button', { name: 'Ajournera' }).click();
  const asked = page.getByRole('dialog', { name: 'Ajournera mötet?' });
  await asked.getByRole('textbox').fill('13.00');
  await axe(page, 'the question before a break');
  await asked.getByRole('button', { name: 'Ajournera' }).click();
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Paus');
  await expect(page.getByText(/Mötet ajourneras kl\. \d\d\.\d\d–13\.00\./)).toBeVisible();
});

test('should note who comes, who leaves and who may not take part', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  const made = await meetingOf(page, 'Närvaro', ['Ett', 'Två', 'Tre'], true);
  await open(page, `/moten/${made.id}/lage?punkt=${made.items[1]?.id}`);
  await page.getByRole('button', { name: 'Deltagare' }).click();
  const panel = page.getByRole('dialog', { name: 'Deltagare' });
  for (const name of ['Kim Exempel', 'Bo Exempel']) {
    await panel.getByLabel('Namn på en deltagare').fill(name);
    await panel.getByRole('button', { name: 'Lägg till' }).click();
    await expect(panel.getByRole('row', { name: new RegExp(name) })).toBeVisible();
  }
  await panel.getByRole('button', { name: 'Kom till 2: Kim Exempel' }).click();
  await expect(panel.getByRole('row', { name: /Kim Exempel/ })).toContainText('punkt 2–3');
  await panel.getByRole('button', { name: 'Jäv på punkt 2: Kim Exempel' }).click();
  await expect(panel.getByRole('button', { name: 'Jäv på punkt 2: Kim Exempel', pressed: true })).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Bo Exempel är närvarande' }).click();
  await expect(panel.getByRole('row', { name: /Bo Exempel/ })).toContainText('Frånvarande');
  await axe(page, 'who is there');
  await fitsNarrow(page, 'who is there');
});

async function asSecretariat(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, ACCOUNTS.secretariat);
  return page;
}

/** As a person who tabs: forward until the button or link has the focus. */
async function tabTo(
  page: Page,
  name: string,
  within: Page | ReturnType<Page['getByRole']> = page,
  role: 'button' | 'link' = 'button',
): Promise<void> {
  const target = within.getByRole(role, { name });
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
