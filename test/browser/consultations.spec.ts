import { type Browser, expect, type Page, test } from '@playwright/test';
import { beginIn, draftedConsultation, field, makeUmea, saved, sectionOf, wordsOf, writeButton } from './joint-text.js';
import { type OwnPortal, ownPortal } from './own-portal.js';
import { ACCOUNTS, axe, fitsNarrow, open, signIn } from './support.js';

const UMEA = 'kommunchef@umea.example';
const UMEA_PASSWORD = 'ett långt lösenord';
const GENERAL = 'Sammanfattning och allmänna synpunkter';

let portal: OwnPortal;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  portal = await ownPortal();
});
test.afterAll(() => portal.stop());

async function as(browser: Browser, email: string, password?: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.url, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await signIn(page, email, password);
  return page;
}

test('should let three people write, lose the network and the server, comment, freeze, decide and send', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  await makeUmea(await as(browser, ACCOUNTS.admin), UMEA, UMEA_PASSWORD);
  const kansli = await as(browser, ACCOUNTS.secretariat);
  const vera = await as(browser, 'kommunchef@vannas.example');
  const ulla = await as(browser, UMEA, UMEA_PASSWORD);
  const id = await draftedConsultation(kansli, 'Tre som skriver', ['Är målet rätt?', 'Vad kostar det?']);
  for (const page of [kansli, vera, ulla]) await open(page, `/remisser/${id}?flik=text`);

  // Two members write different sections, with form.
  await Promise.all([beginIn(vera, 'Fråga 1'), beginIn(ulla, 'Fråga 2')]);
  await axe(vera, 'a section being written');
  await fitsNarrow(vera, 'a section being written');
  await vera.keyboard.type('Målet är ');
  await vera.keyboard.press('Control+b');
  await vera.keyboard.type('rätt');
  await ulla.keyboard.type('Det kostar för mycket.');
  await Promise.all([saved(vera, 'Fråga 1'), saved(ulla, 'Fråga 2')]);
  await expect(sectionOf(ulla, 'Fråga 1')).toContainText('Vera Exempel skriver här just nu.');
  await expect(writeButton(ulla, 'Fråga 1')).toBeDisabled();
  await expect(sectionOf(ulla, 'Fråga 1').locator('strong', { hasText: 'rätt' })).toBeVisible();
  await expect(sectionOf(kansli, 'Fråga 2')).toContainText('Det kostar för mycket.');
  await axe(kansli, 'sections that others write');
  for (const page of [vera, ulla]) await page.getByRole('button', { name: 'Klar' }).click();

  // Two want the same one: one gets it, the other is told by whom.
  await Promise.all([vera, ulla].map((page) => writeButton(page, GENERAL).click()));
  await expect(async () => {
    expect((await field(vera, GENERAL).count()) + (await field(ulla, GENERAL).count())).toBe(1);
  }).toPass();
  const [winner, other, name] = (await field(vera, GENERAL).count())
    ? ([vera, ulla, 'Vera'] as const)
    : ([ulla, vera, 'Ulla'] as const);
  await expect(
    sectionOf(other, GENERAL)
      .getByText(new RegExp(`^${name} Exempel skriver `))
      .first(),
  ).toBeVisible();
  await axe(other, 'a section that somebody else took');

  // The winner's network is gone for ten seconds, and the server falls meanwhile; a third one goes on typing.
  await field(winner, GENERAL).pressSequentially('Före avbrottet.');
  await saved(winner, GENERAL);
  await beginIn(kansli, 'Fråga 2');
  await winner.context().setOffline(true);
  const gone = Date.now();
  await field(winner, GENERAL).pressSequentially(' Utan nät.');
  await expect(sectionOf(winner, GENERAL).getByText('Ej sparat – försöker igen.')).toBeVisible();
  await axe(winner, 'a section that cannot be saved');
  await portal.end();
  await kansli.keyboard.press('Control+End');
  await kansli.keyboard.type(' Utan server.');
  await expect(sectionOf(kansli, 'Fråga 2').getByText('Ej sparat – försöker igen.')).toBeVisible();
  await field(winner, GENERAL).pressSequentially(' Utan server.');
  await portal.start();
  await winner.waitForTimeout(Math.max(0, 10_000 - (Date.now() - gone)));
  await winner.context().setOffline(false);
  await Promise.all([saved(winner, GENERAL), saved(kansli, 'Fråga 2')]);
  expect(await wordsOf(kansli, id)).toEqual([
    'Före avbrottet. Utan nät. Utan server.',
    'Målet är  rätt',
    'Det kostar för mycket. Utan server.',
  ]);
  for (const page of [winner, kansli]) await page.getByRole('button', { name: 'Klar' }).click();

  // A comment on a passage, which is found though the text before it grows.
  await open(ulla, `/remisser/${id}?flik=text`);
  await sectionOf(ulla, 'Fråga 2').getByText('Det kostar för mycket.').selectText();
  await ulla.getByRole('button', { name: 'Lämna synpunkt på Fråga 2' }).click();
  const form = ulla.getByRole('dialog', { name: 'Synpunkt på Fråga 2' });
  await expect(form.getByLabel('Vilka ord gäller det?')).toHaveValue('Det kostar för mycket. Utan server.');
  await axe(ulla, 'a comment being written');
  await form.getByLabel('Vilka ord gäller det?').fill('för mycket');
  await form.getByRole('textbox', { name: 'Synpunkt', exact: true }).fill('Skriv hur mycket.');
  await form.getByRole('button', { name: 'Lämna synpunkten' }).click();
  await beginIn(vera, 'Fråga 2');
  await vera.keyboard.press('Control+Home');
  await vera.keyboard.type('Nej. ');
  await saved(vera, 'Fråga 2');
  await vera.getByRole('button', { name: 'Klar' }).click();
  const comment = sectionOf(vera, 'Fråga 2').getByRole('listitem').filter({ hasText: 'Skriv hur mycket.' });
  await comment.getByRole('button', { name: 'Visa i texten' }).click();
  expect(await vera.evaluate<string>('getSelection().toString()')).toBe('för mycket');
  await axe(vera, 'a comment to deal with');
  await fitsNarrow(vera, 'a comment to deal with');
  await comment.getByRole('button', { name: 'Markera som löst' }).click();
  await expect(sectionOf(vera, 'Fråga 2').getByText('Visa 1 löst')).toBeVisible();

  // Frozen, decided on, sent.
  await vera.getByRole('button', { name: 'Frys version 1' }).click();
  await axe(vera, 'the question before a version is frozen');
  await vera.getByRole('button', { name: 'Frys versionen' }).click();
  await expect(vera.getByText('Texten är densamma som version 1')).toBeVisible();
  await open(kansli, `/remisser/${id}`);
  for (const step of ['Be om synpunkter', 'Gör till slutversion', 'Lämna till beslut', 'Markera som klar att skicka']) {
    await kansli.getByRole('button', { name: step }).click();
  }
  await expect(kansli.getByRole('alert')).toContainText('Umeå är med men har inte beslutat om version 1.');
  for (const [page, municipality] of [
    [vera, 'Vännäs'],
    [ulla, 'Umeå'],
  ] as const) {
    await open(page, `/remisser/${id}`);
    await page.getByRole('button', { name: `För in beslut för ${municipality}` }).click();
    await axe(page, 'a decision being entered');
    await page.getByLabel('Instans').fill('Kommunstyrelsen');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(page.getByRole('row', { name: new RegExp(municipality) })).toContainText('Står bakom');
  }
  await open(kansli, `/remisser/${id}`);
  await kansli.getByRole('button', { name: 'Markera som klar att skicka' }).click();
  await kansli.getByRole('button', { name: 'Markera som skickad' }).click();
  const asked = kansli.getByRole('dialog', { name: 'Har svaret skickats?' });
  await expect(asked).toContainText('går från Umeå och Vännäs');
  await asked.getByLabel('Hur').fill('E-post');
  await asked.getByRole('button', { name: 'Markera som skickad' }).click();
  await expect(kansli.getByText('Skickad', { exact: true })).toBeVisible();
  for (const page of [kansli, vera, ulla]) await page.context().close();
});

test('should show both texts when one person has written in two windows, and lose neither', async ({ browser }) => {
  const first = await as(browser, ACCOUNTS.secretariat);
  const second = await as(browser, ACCOUNTS.secretariat);
  const id = await draftedConsultation(first, 'Två fönster', []);
  for (const page of [first, second]) {
    await open(page, `/remisser/${id}?flik=text`);
    await beginIn(page, GENERAL);
  }
  await second.context().setOffline(true);
  await field(second, GENERAL).pressSequentially('Från det andra fönstret.');
  await field(first, GENERAL).pressSequentially('Från det första fönstret.');
  await saved(first, GENERAL);
  await second.context().setOffline(false);
  const told = second.getByRole('alert').filter({ hasText: 'i samma avsnitt medan du skrev' });
  await expect(told).toContainText('Från det första fönstret.', { timeout: 20_000 });
  await expect(told).toContainText('Från det andra fönstret.');
  await axe(second, 'two texts in one section');
  await fitsNarrow(second, 'two texts in one section');
  await told.getByRole('button', { name: 'Lägg ihop' }).click();
  await expect(field(second, GENERAL)).toHaveText('Från det första fönstret.Från det andra fönstret.');
  await saved(second, GENERAL);
  expect(await wordsOf(first, id)).toEqual(['Från det första fönstret. Från det andra fönstret.']);
  for (const page of [first, second]) await page.context().close();
});

test('should keep what is typed over a reload that the server never saw', async ({ browser }) => {
  const page = await as(browser, ACCOUNTS.secretariat);
  const id = await draftedConsultation(page, 'Omladdning', []);
  await open(page, `/remisser/${id}?flik=text`);
  await beginIn(page, GENERAL);
  await page.route('**/graphql', (route) =>
    /mutation ConsultationSaveSection\b/.test(route.request().postData() ?? '') ? route.abort() : route.fallback(),
  );
  await page.keyboard.type('Bara i webbläsaren.');
  await expect(sectionOf(page, GENERAL).getByText('Ej sparat – försöker igen.')).toBeVisible();
  expect(await wordsOf(page, id)).toEqual(['']);
  await page.unroute('**/graphql');
  await page.reload();
  await expect(async () => expect(await wordsOf(page, id)).toEqual(['Bara i webbläsaren.'])).toPass();
  await expect(sectionOf(page, GENERAL)).toContainText('Bara i webbläsaren.');
  await page.context().close();
});

test('should let the keyboard alone enter a consultation, write in it and leave the field', async ({ browser }) => {
  const page = await as(browser, ACCOUNTS.secretariat);
  const { keyboard } = page;
  await open(page, '/remisser/ny?samverkan=b-urr');
  await page.getByLabel('Vad remissen gäller').focus();
  await keyboard.type('Med tangenter');
  await keyboard.press('Tab');
  await keyboard.type('En avsändare');
  await page.getByLabel('Svar senast').fill('2031-01-31');
  await page.getByLabel('Diarienummer').focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Med tangenter' })).toBeVisible();
  const id = await draftedConsultation(page, 'Att skriva med tangenter', []);
  await open(page, `/remisser/${id}?flik=text`);
  await writeButton(page, GENERAL).focus();
  await keyboard.press('Enter');
  await expect(field(page, GENERAL)).toBeFocused();
  await keyboard.type('Hej');
  await keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Synpunkt på det markerade' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(field(page, GENERAL)).toBeFocused();
  await keyboard.press('Tab');
  await expect(field(page, GENERAL)).not.toBeFocused();
  await page.context().close();
});
