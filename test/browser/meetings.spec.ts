import { type Browser, expect, type Page, test } from '@playwright/test';
import { ACCOUNTS, axe, fitsNarrow, open, send, settled, signIn } from './support.js';

const BODY = 'kommunchefsgruppen';
const MEMBER = 'kommunchef@vannas.example';
const SAVE_MEETING = 'mutation ($input: SaveMeetingInput!) { saveMeeting(input: $input) { meeting { id version } } }';
const SAVE_ITEM =
  'mutation ($input: SaveAgendaItemInput!) { saveAgendaItem(input: $input) { agendaItem { id version } } }';

const headings = (page: Page) =>
  page.getByRole('region', { name: 'Dagordning' }).getByRole('heading', { level: 3 }).allInnerTexts();
const agendaOf = async (page: Page): Promise<string[]> =>
  (await headings(page)).map((text) => text.replaceAll(/\s+/g, ' '));

async function as(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
}

/** A draft with items, made beside the pages. */
async function draft(page: Page, title: string, items: readonly string[]): Promise<{ id: string; items: string[] }> {
  const input = { body: BODY, title, startsAt: '2098-03-06T08:00:00Z', place: 'Rum Linden' };
  const { saveMeeting } = await send<{ saveMeeting: { meeting: { id: string } } }>(page, SAVE_MEETING, { input });
  const { id } = saveMeeting.meeting;
  const ids: string[] = [];
  for (const heading of items) {
    const { saveAgendaItem } = await send<{ saveAgendaItem: { agendaItem: { id: string } } }>(page, SAVE_ITEM, {
      input: { meeting: id, title: heading },
    });
    ids.push(saveAgendaItem.agendaItem.id);
  }
  return { id, items: ids };
}

test('should plan a meeting, build its agenda by keyboard alone and send the summons to a member', async ({
  page,
  browser,
}) => {
  const { keyboard } = page;
  const member = await as(browser, MEMBER);
  await signIn(page, ACCOUNTS.secretariat);
  await open(page, `/moten/planera?samverkan=${BODY}`);
  await page.getByRole('button', { name: 'Planera mötet' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('Skriv vad mötet heter.')).toBeVisible();
  await axe(page, 'planning with something missing');
  await page.getByLabel('Mötets namn').focus();
  await keyboard.type('Vårmöte');
  await page.getByLabel('Dag').fill('2098-04-10');
  await page.getByLabel('Börjar').fill('09:00');
  await page.getByLabel('Slutar').fill('11:30');
  await page.getByLabel('Plats').focus();
  await keyboard.type('Rum Almen');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vårmöte');
  await expect(page.getByText('tors 10 apr 2098 kl. 09.00–11.30')).toBeVisible();
  await expect(page.getByText('Utkast.')).toBeVisible();

  // Enter adds one after the other, without waiting.
  await tabTo(page, 'Skriv första punkten');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Ny punkt')).toBeFocused();
  for (const title of ['Inledning', 'Gemensam upphandling', 'Tidplan', 'Avslutning']) {
    await keyboard.type(title);
    await keyboard.press('Enter');
  }
  await expect
    .poll(() => agendaOf(page))
    .toEqual(['1 Inledning', '2 Gemensam upphandling', '3 Tidplan', '4 Avslutning']);

  // Alt and the arrows move the item that has the focus; it keeps it.
  const change = (name: string) => page.getByRole('button', { name: `Ändra ${name}`, exact: true });
  await change('3 Tidplan').focus();
  await keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'Tidplan har nu nummer 2.1.' })).toBeAttached();
  await expect(change('2.1 Tidplan')).toBeFocused();
  await change('3 Avslutning').focus();
  // Also faster than the answers come.
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Alt+ArrowUp');
  await expect(change('2 Avslutning')).toBeFocused();
  await keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => agendaOf(page))
    .toEqual(['1 Inledning', '2 Gemensam upphandling', '2.1 Tidplan', '3 Avslutning']);

  await change('2 Gemensam upphandling').focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel('Rubrik')).toBeFocused();
  await page.getByLabel('Bakgrund').focus();
  await keyboard.type('Avtalet löper ut till sommaren.');
  await axe(page, 'an item being written');
  await fitsNarrow(page, 'an item being written');
  // What is typed outlives a reload.
  await page.reload();
  await settled(page);
  await expect(page.getByLabel('Bakgrund')).toHaveValue('Avtalet löper ut till sommaren.');
  await page.getByLabel('Bakgrund').focus();
  await keyboard.press('Control+Enter');
  await expect(page.getByText('Avtalet löper ut till sommaren.')).toBeVisible();
  await expect(page.getByLabel('Bakgrund')).toBeHidden();

  // Before it is sent nobody else knows of it.
  const path = new URL(page.url()).pathname;
  await open(member, path);
  await expect(member.getByText('Finns inte, eller så får du inte se det', { exact: true })).toBeVisible();
  await open(member, `/samverkan/${BODY}?flik=moten`);
  await expect(member.locator(`a[href="${path}"]`)).toHaveCount(0);

  await page.getByRole('button', { name: 'Skicka kallelse' }).focus();
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Skicka kallelse' });
  await expect(dialog.getByText(/^E-post är avstängd i portalen/)).toBeVisible();
  await axe(page, 'before the summons is sent');
  await dialog.getByLabel('Meddelande').focus();
  await keyboard.type('Välkomna!');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Kallat', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Utskick' })).toContainText('Välkomna!');

  await open(member, `/samverkan/${BODY}?flik=moten`);
  await member.locator(`a[href="${path}"]`).first().click();
  await settled(member);
  expect(await agendaOf(member)).toEqual(['1 Inledning', '2 Gemensam upphandling', '2.1 Tidplan', '3 Avslutning']);
  await expect(member.getByText('Avtalet löper ut till sommaren.')).toBeVisible();
  await expect(member.getByRole('button', { name: /^Ändra/ })).toHaveCount(0);
  await expect(member.getByLabel('Ny punkt')).toHaveCount(0);
  await axe(member, 'a meeting as a member reads it');
  await fitsNarrow(member, 'a meeting as a member reads it');
});

test('should plan a series on the days that were left', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  await open(page, '/moten/planera?samverkan=b-urr&antal=serie');
  await page.getByLabel('Mötets namn').fill('Beredning inför hösten');
  await page.getByLabel('En viss veckodag i månaden').check();
  await page.getByLabel('Antal månader mellan mötena').selectOption('1');
  await page.getByLabel('Vilken i månaden').selectOption('Andra');
  await page.getByLabel('Veckodag', { exact: true }).selectOption('Tisdag');
  await page.getByLabel('Från och med').fill('2097-08-01');
  await page.getByLabel('Till och med').fill('2097-12-31');
  await page.getByLabel('Börjar').fill('13:00');
  const days = page.getByRole('group', { name: 'Dagar' });
  await expect(days.getByRole('checkbox')).toHaveCount(5);
  await days.getByRole('checkbox', { name: /^tis 10 dec 2097/ }).uncheck();
  await axe(page, 'a series being planned');
  await fitsNarrow(page, 'a series being planned');
  await page.getByRole('button', { name: 'Planera 4 möten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Möten');
  const rows = page.getByRole('row', { name: /Beredning inför hösten/ });
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('2097-08-13');
  await expect(rows.last()).toContainText('2097-11-12');

  await open(page, '/moten?visa=arshjul&ar=2097&samverkan=b-urr');
  const september = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'September' }) });
  await expect(september.getByRole('link', { name: 'Beredning inför hösten' })).toBeVisible();
});

test('should let the second of two who write in one item choose, and lose nothing', async ({ browser }) => {
  const [first, second] = [await as(browser, ACCOUNTS.secretariat), await as(browser, ACCOUNTS.secretariat)];
  const { id } = await draft(first, 'Möte med två skrivare', ['Remissvar']);
  for (const page of [first, second]) {
    await open(page, `/moten/${id}`);
    await page.getByRole('button', { name: 'Ändra 1 Remissvar' }).click();
  }
  await second.getByLabel('Bakgrund').fill('Den andras bakgrund');
  await second.getByLabel('Förslag till beslut').fill('Den andras förslag');
  await first.getByLabel('Bakgrund').fill('Den förstas bakgrund');
  await first.getByLabel('Tid', { exact: true }).fill('20 min');
  await first.getByRole('button', { name: 'Spara punkten' }).click();
  await expect(first.getByText('Den förstas bakgrund')).toBeVisible();

  await second.getByRole('button', { name: 'Spara punkten' }).click();
  await expect(second.getByRole('alert')).toContainText('Din text finns kvar');
  await expect(second.getByLabel('Bakgrund')).toHaveValue('Den andras bakgrund');
  await expect(second.getByText('Den förstas bakgrund')).toBeVisible();
  await axe(second, 'two versions of an item');
  await fitsNarrow(second, 'two versions of an item');
  await second.getByRole('button', { name: 'Behåll min' }).click();
  // What only the first one changed is taken in.
  await expect(second.getByLabel('Tid', { exact: true })).toHaveValue('20 min');
  await second.getByRole('button', { name: 'Spara punkten' }).click();
  await expect(second.getByLabel('Bakgrund')).toBeHidden();
  await expect(second.getByText('Den andras bakgrund')).toBeVisible();
  await expect(second.getByText('Den andras förslag')).toBeVisible();
  await expect(second.getByText('Tid: 20 min')).toBeVisible();
});

test('should keep the minutes of a nämnd from the first motion to the sent protokoll', async ({ page, browser }) => {
  await signIn(page, 'namndsekreterare@norsjo.example');
  const { saveMeeting } = await send<{ saveMeeting: { meeting: { id: string } } }>(page, SAVE_MEETING, {
    input: { body: 'miljo-bygg', title: 'Nämndsammanträde', startsAt: '2026-01-15T08:00:00Z' },
  });
  const { id } = saveMeeting.meeting;
  await send(page, SAVE_ITEM, { input: { meeting: id, title: 'Taxa för tillsyn' } });
  await open(page, `/moten/${id}`);
  await page.getByRole('button', { name: 'Starta mötet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Starta mötet' }).click();
  await expect(page.getByText('Pågår', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Lägg till deltagare' }).click();
  const person = page.getByRole('dialog', { name: 'Ny deltagare' });
  await person.getByLabel('Namn').fill('Vera Provberg');
  await person.getByLabel('Parti').fill('X');
  await person.getByLabel('Närvarande vid punkterna').fill('1–7');
  await person.getByRole('button', { name: 'Spara' }).click();
  await expect(person.getByText(/Det här förstods inte: 1–7/)).toBeVisible();
  await axe(page, 'an attendee refused');
  await person.getByLabel('Närvarande vid punkterna').fill('1');
  await person.getByLabel('Deltar på distans').check();
  await person.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('row', { name: /Vera Provberg/ })).toContainText('Punkt 1, på distans');
  await expect(page.getByText(/^Inte beslutsför vid punkt 1:/)).toBeVisible();

  // Somebody in another tab was first.
  const { meeting } = await send<{ meeting: { attendees: { id: string }[] } }>(
    page,
    'query ($id: ID!) { meeting(id: $id) { attendees { id } } }',
    { id },
  );
  await page.getByRole('button', { name: 'Ändra Vera Provberg' }).click();
  await send(page, 'mutation ($input: SaveAttendeeInput!) { saveAttendee(input: $input) { attendee { id } } }', {
    input: { meeting: id, id: meeting.attendees[0]!.id, title: 'ledamot' },
  });
  const theirs = page.getByRole('dialog', { name: 'Ändra Vera Provberg' });
  await theirs.getByRole('button', { name: 'Spara' }).click();
  await expect(theirs.getByText(/^Någon annan har ändrat deltagaren/)).toBeVisible();
  await theirs.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByRole('row', { name: /Vera Provberg/ })).toContainText('ledamot');

  await page.getByRole('button', { name: /^Yrkande, votering/ }).click();
  const record = page.getByRole('dialog', { name: 'Ny anteckning' });
  await record.getByLabel('Vad').selectOption('Votering');
  await expect(record.getByLabel('Namn')).toHaveValue('Vera Provberg');
  await record.getByLabel('I ord').fill('Bifall till förslaget.');
  await record.getByRole('button', { name: 'Spara' }).click();
  await expect(record.getByText('Ange för var och en om rösten är ja, nej eller avstår.')).toBeVisible();
  await record.getByLabel('Röst').selectOption('Ja');
  await axe(page, 'a vote being written');
  await record.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('1 ja, 0 nej, 0 avstår')).toBeVisible();

  await page.getByRole('button', { name: /^Lägg till beslut/ }).click();
  await page.getByLabel('Beslut', { exact: true }).fill('Nämnden antar taxan.');
  await page.getByRole('button', { name: 'Spara beslutet' }).click();
  await expect(page.getByText('Nämnden antar taxan.').first()).toBeVisible();

  const member = await as(browser, ACCOUNTS.chief);
  await open(member, `/moten/${id}`);
  await expect(member.getByText('Du ser protokollet här')).toBeVisible();
  await expect(member.getByText('Nämnden antar taxan.')).toHaveCount(0);

  await page.getByRole('button', { name: 'Avsluta mötet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }).click();
  await page.getByRole('button', { name: 'Skicka ut protokollet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
  await expect(page.getByText('Utskickat', { exact: true })).toBeVisible();
  await axe(page, 'minutes that are sent');
  await fitsNarrow(page, 'minutes that are sent');
  await open(member, `/moten/${id}`);
  await expect(member.getByText('Nämnden antar taxan.').first()).toBeVisible();
  await expect(member.getByText('1 ja, 0 nej, 0 avstår')).toBeVisible();

  // What is changed after that is said to everybody, and sent again.
  await page
    .getByRole('button', { name: /^Lägg till beslut/ })
    .first()
    .click();
  await page.getByLabel('Beslut', { exact: true }).fill('Paragrafen justeras omedelbart.');
  await page.getByRole('button', { name: 'Spara beslutet' }).click();
  await expect(page.getByText(/^Ändrat efter utskicket, senast/)).toBeVisible();
  await axe(page, 'minutes changed after they were sent');
  await open(member, `/moten/${id}`);
  await expect(member.getByText(/^Ändrat efter utskicket, senast/)).toBeVisible();
  await page.getByRole('button', { name: 'Skicka ut protokollet med ändringarna' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
  await expect(page.getByText(/^Ändrat efter utskicket, senast/)).toHaveCount(0);
});

test('should let an item go on in the body that it is prepared for, with its history', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  const from = await draft(page, 'Förberedande möte', ['Gemensam bostadsfråga']);
  const { saveMeeting } = await send<{ saveMeeting: { meeting: { id: string } } }>(page, SAVE_MEETING, {
    input: { body: 'b-urr', title: 'Beredningens vinterträff', startsAt: '2098-05-07T08:00:00Z' },
  });
  await open(page, `/moten/${from.id}`);
  await page.getByRole('button', { name: 'Mer om 1 Gemensam bostadsfråga' }).click();
  await page.getByRole('button', { name: 'Flytta eller fortsätt …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Flytta eller fortsätt' });
  await dialog.getByLabel(/^Fortsätter i ett annat möte/).check();
  await dialog.getByLabel('Var fortsätter det?').selectOption({ value: saveMeeting.meeting.id });
  await axe(page, 'where an item goes on');
  await dialog.getByRole('button', { name: 'Flytta ärendet' }).click();
  await page.getByRole('link', { name: 'punkt 1, Beredningens vinterträff 2098-05-07' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beredningens vinterträff');
  await expect(page.getByRole('link', { name: 'punkt 1, Förberedande möte 2098-03-06' })).toBeVisible();
});

test('should keep long words within a narrow page', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  const { id } = await draft(page, `Överläggning${'s'.repeat(150)}`, [`Förhandling${'s'.repeat(200)}`]);
  await open(page, `/moten/${id}`);
  await fitsNarrow(page, 'a meeting with long words');
});

/** Presses Tab until the button has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await expect(button).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

test('should send nothing later that was sent without a network and then cancelled', async ({ page, context }) => {
  await signIn(page, ACCOUNTS.secretariat);
  const { id } = await draft(page, 'Utan nät', ['Öppnande']);
  await open(page, `/moten/${id}`);
  await page.getByRole('button', { name: 'Skicka kallelse' }).click();
  const dialog = page.getByRole('dialog', { name: 'Skicka kallelse' });
  await context.setOffline(true);
  await dialog.getByRole('button', { name: 'Skicka', exact: true }).click();
  await expect(dialog.getByText(/Ingen kontakt med portalen/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await context.setOffline(false);
  await page.waitForTimeout(2000);
  await open(page, `/moten/${id}`);
  await expect(page.getByText('Utkast.')).toBeVisible();
});
