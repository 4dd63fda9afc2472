import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { packZip, unpackZip } from '../../libs/formats/src/scb/zip.js';
import { draftedConsultation, sectionOf } from './joint-text.js';
import { ACCOUNTS, axe, fitsNarrow, open, send, signIn } from './support.js';

const VANNAS = 'kommunchef@vannas.example';
const GENERAL = 'Sammanfattning och allmänna synpunkter';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** So that a second run against the same portal has names of its own. */
const RUN = Date.now();

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
const look = async (page: Page, what: string) => {
  await axe(page, what);
  await fitsNarrow(page, what);
};
const file = (name: string, buffer = Buffer.from('En påhittad handling.')) => ({
  name,
  mimeType: 'text/plain',
  buffer,
});
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

async function as(page: Page, email: string, password?: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, email, password);
}

/** Says something in the first section, and freezes it. */
async function frozen(page: Page, id: string, words: string): Promise<void> {
  await send(page, 'mutation ($input: SaveResponseTextInput!) { saveResponseText(input: $input) { consultation { id } } }', { input: { consultation: id, text: words, baseVersion: 0 } }); // prettier-ignore
}
const advance = async (page: Page, id: string, ...states: readonly string[]) => {
  for (const to of states) {
    await send(page, 'mutation ($input: AdvanceConsultationInput!) { advanceConsultation(input: $input) { consultation { id } } }', { input: { consultation: id, to } }); // prettier-ignore
  }
};
const decide = (page: Page, id: string, organisation: string) =>
  send(page, 'mutation ($input: RecordMemberDecisionInput!) { recordMemberDecision(input: $input) { consultation { id } } }', { input: { consultation: id, organisation, version: 1, decidedBy: 'BOARD', decidedOn: today() } }); // prettier-ignore

/** An account with one role at Vännäs, which the demo lacks. */
async function registrar(page: Page): Promise<{ readonly email: string; readonly password: string }> {
  await as(page, ACCOUNTS.admin);
  const login = { email: `registrator-${RUN}@vannas.example`, password: 'ett långt lösenord' };
  const { createAccount } = await send<{ createAccount: { account: { id: string } } }>(
    page,
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
    { input: { name: 'Reidun Exempel', ...login } },
  );
  const { organisation } = await send<{ organisation: { id: string } }>(page, '{ organisation(code: "2460") { id } }');
  await send(page, 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }', {
    input: { account: createAccount.account.id, role: 'REGISTRAR', organisation: organisation.id },
  });
  return login;
}

test('should plan back from the deadline, by keyboard, and take down more time', async ({ page }) => {
  await as(page, ACCOUNTS.secretariat);
  const id = await draftedConsultation(page, `Tidslinje ${RUN}`, [], '2033-03-31');
  await open(page, `/remisser/${id}?flik=tidslinje`);
  await expect(page.getByText('Sammanträdena i Umeå och Vännäs är inte kända.')).toBeVisible();
  await look(page, 'a time line without board days');

  const opener = button(page, 'Skriv in sammanträden för Vännäs');
  await opener.focus();
  await page.keyboard.press('Enter');
  const days = dialog(page, 'Sammanträden i Vännäs');
  await days.getByLabel('Namn').fill('Kommunstyrelsen');
  await days.getByLabel('Handlingarna inne senast').fill('2033-04-19');
  await days.getByLabel('Sammanträder').fill('2033-04-18');
  await page.keyboard.press('Enter');
  await expect(days.getByText('Handlingarna ska vara inne senast samma dag som sammanträdet.')).toBeVisible();
  await days.getByLabel('Handlingarna inne senast').fill('2033-04-07');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Ta bort Kommunstyrelsen mån 18 apr 2033')).toBeVisible();
  await axe(page, 'the days of a board');
  await page.keyboard.press('Escape');
  await expect(days).toBeHidden();
  await expect(opener).toBeFocused();

  await expect(row(page, 'Vännäs')).toContainText('Hinner inte');
  await expect(row(page, 'Vännäs')).toContainText('Förlängd tid:');
  await expect(row(page, 'Vännäs')).toContainText('I efterhand:');
  await look(page, 'a time line with somebody who is late');

  await button(page, 'Begär förlängd tid').click();
  await dialog(page, 'Begär förlängd tid').getByLabel('Ny svarsdag').fill('2033-03-01');
  await button(page, 'Spara').click();
  await expect(dialog(page, 'Begär förlängd tid')).toContainText('Svarsdagen är redan');
  await dialog(page, 'Begär förlängd tid').getByLabel('Ny svarsdag').fill('2033-05-31');
  await button(page, 'Spara').click();
  await expect(page.getByText(/^Förlängd tid till .* är begärd\./)).toBeVisible();
  await button(page, 'Skriv in svaret').click();
  await button(page, 'Spara').click();
  await expect(page.getByText(/svar senast .* 31 maj 2033/)).toBeVisible();
  await expect(row(page, 'Vännäs')).toContainText('Hinner');
  await expect(row(page, 'Vännäs')).not.toContainText('Hinner inte');
});

test('should take down what a member does at home, and what its registrar may', async ({ page }) => {
  const login = await registrar(page);
  await as(page, ACCOUNTS.secretariat);
  const id = await draftedConsultation(page, `Hantering ${RUN}`, []);
  await frozen(page, id, 'Ja.');
  await decide(page, id, '2460');
  await as(page, VANNAS);
  await open(page, `/remisser/${id}?flik=hantering`);
  await expect(row(page, 'Vännäs')).toContainText('Inte börjat');
  await expect(button(page, 'Ändra hanteringen för Umeå')).toHaveCount(0);
  await button(page, 'Ändra hanteringen för Vännäs').click();
  const steps = dialog(page, 'Vännäs: egen hantering');
  await steps.getByLabel('Vem beslutar').selectOption('DELEGATION');
  await steps.getByText('Att tänka på').click();
  await expect(steps.getByText('(KL 6:38)')).toBeVisible();
  await steps.getByLabel('Tjänsteförslag').fill('2033-01-01');
  await button(page, 'Spara').click();
  await expect(steps.getByText(/Dagen ligger i framtiden/)).toBeVisible();
  await look(page, 'handling that is refused');
  await steps.getByLabel('Tjänsteförslag').fill(today());
  await button(page, 'Spara').click();
  await expect(row(page, 'Vännäs')).toContainText(`Tjänsteförslag ${today()}`);

  await as(page, login.email, login.password);
  await open(page, `/remisser/${id}?flik=hantering`);
  await button(page, 'Ändra hanteringen för Vännäs').click();
  await expect(steps.getByLabel('Vem beslutar')).toHaveCount(0);
  await steps.getByLabel('Diarienummer').fill('KS 2026/9');
  await button(page, 'Spara').click();
  await expect(row(page, 'Vännäs')).toContainText('KS 2026/9');
  await page.getByRole('link', { name: 'Översikt' }).click();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(button(page, 'För in beslut för Vännäs')).toHaveCount(0);
  await button(page, 'Lägg till utdrag för Vännäs').click();
  const extract = dialog(page, 'Lägg till utdrag för Vännäs');
  await expect(extract.getByLabel('Vad det är')).toHaveCount(0);
  await button(page, 'Spara').click();
  await expect(extract.getByText('Välj en fil.')).toBeVisible();
  await extract.getByLabel('Fil').setInputFiles(file('Utdrag KS.txt'));
  await button(page, 'Spara').click();
  await expect(row(page, 'Vännäs').getByRole('link', { name: 'Utdrag KS.txt' })).toBeVisible();
  await look(page, 'the matrix with an extract');
  await page.getByRole('link', { name: 'Handlingar' }).click();
  await expect(page.getByRole('option')).toHaveText(['Protokollsutdrag', 'Vännäs']);
});

test('should keep documents', async ({ page }) => {
  await as(page, ACCOUNTS.secretariat);
  const id = await draftedConsultation(page, `Handlingar ${RUN}`, []);
  await open(page, `/remisser/${id}?flik=handlingar`);
  await expect(page.getByText(/^Här samlas det som har kommit in/)).toBeVisible();
  await button(page, 'Lägg till en handling').click();
  await expect(page.getByText('Välj en fil.')).toBeVisible();
  await look(page, 'a document missing');
  const long = `${'Remissbrev med ett mycket långt namn som ingen har tänkt på '.repeat(2)}.txt`;
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file(long));
  await button(page, 'Lägg till en handling').click();
  await expect(page.getByRole('link', { name: long })).toBeVisible();
  await page.getByLabel('Vad det är').selectOption('STATEMENT');
  await page.getByLabel('Vems').selectOption('2480');
  // It goes with the response as pages, so that it must have some.
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file('Yttrande.txt'));
  await button(page, 'Lägg till en handling').click();
  await expect(page.getByText(/PDF/).first()).toBeVisible();
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file('Yttrande.pdf', Buffer.from('%PDF-1.4\n%%EOF')));
  await button(page, 'Lägg till en handling').click();
  await expect(page.getByRole('row', { name: /^Yttrande\.pdf/ })).toContainText('Umeå');
  await look(page, 'documents with a long name');
  await button(page, `Ta bort ${long}`).click();
  await axe(page, 'asked before a document goes');
  await dialog(page, 'Ta bort handlingen?').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByRole('link', { name: long })).toHaveCount(0);
  await as(page, VANNAS);
  await open(page, `/remisser/${id}?flik=handlingar`);
  await expect(button(page, 'Ta bort Yttrande.pdf')).toHaveCount(0);
});

test('should say so when a part cannot be fetched, and fetch it again', async ({ page }) => {
  await as(page, ACCOUNTS.secretariat);
  const id = await draftedConsultation(page, `Fel ${RUN}`, []);
  for (const [tab, query, there] of [
    ['tidslinje', 'ConsultationPlan', 'Kan medlemmarna besluta i tid?'],
    ['hantering', 'ConsultationHandling', 'Konferenser'],
    ['handlingar', 'ConsultationDocuments', undefined],
    ['historik', 'ConsultationHistory', undefined],
  ] as const) {
    await page.route(
      '**/graphql',
      (route) =>
      route.request().postData()?.includes(`query ${query}(`) ? route.fulfill({ status: 500, body: '{}' }) : route.fallback(), // prettier-ignore
    );
    await page.goto(`/remisser/${id}?flik=${tab}`);
    const fault = page.getByRole('alert');
    await expect(fault).toBeVisible();
    await look(page, `${tab} that fails`);
    await page.unroute('**/graphql');
    await fault.getByRole('button', { name: 'Försök igen' }).click();
    await expect(fault).toHaveCount(0);
    if (there) await expect(page.getByRole('heading', { name: there })).toBeVisible();
  }
});

test('should send the text out as Word and PDF, and take a commented Word file in', async ({ page }) => {
  await as(page, ACCOUNTS.secretariat);
  const id = await draftedConsultation(page, `Ord ${RUN}`, ['Hur då?']);
  await frozen(page, id, 'Kommunerna säger ja.');
  await as(page, VANNAS);
  await open(page, `/remisser/${id}?flik=text`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta som Word', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toContain(`Ord ${RUN}.docx`);
  const draft = readFileSync(await download.path());
  const pdf = await page.request.get((await page.getByRole('link', { name: 'Hämta version 1 som PDF' }).getAttribute('href'))!); // prettier-ignore
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await button(page, 'Läs in Word-fil').focus();
  await page.keyboard.press('Enter');
  const reading = dialog(page, 'Läs in synpunkter från Word');
  await reading.getByLabel('Word-fil').setInputFiles(file('anteckning.txt'));
  await button(page, 'Läs in filen').click();
  await expect(reading.getByText('Välj en Word-fil (DOCX).')).toBeVisible();
  await look(page, 'a file that is no Word file');
  const reviewed = {
    name: 'svar.docx',
    mimeType: DOCX,
    buffer: withAddition(draft, 'Kommunerna säger ja.', ' Men sent.'),
  };
  await reading.getByLabel('Word-fil').setInputFiles(reviewed);
  await button(page, 'Läs in filen').click();
  await expect(reading).toBeHidden();
  await expect(page.getByText('1 synpunkt lästes in.')).toBeVisible();
  await expect(sectionOf(page, GENERAL)).toContainText('Men sent.');
  await look(page, 'comments from Word');

  await button(page, 'Läs in Word-fil').click();
  await reading.getByLabel('Word-fil').setInputFiles(reviewed);
  await button(page, 'Läs in filen').click();
  await expect(page.getByText('Inga nya synpunkter i filen. 1 fanns redan.')).toBeVisible();
  // What the portal cannot place is said.
  const lost = withAddition(draft, `Ord ${RUN}`, ' Obs.', (text) =>
    text.replace(/w:name="s[0-9a-f]{32}"/g, 'w:name="x"').replaceAll('Fråga 1', 'Annat'),
  );
  await button(page, 'Läs in Word-fil').click();
  await reading.getByLabel('Word-fil').setInputFiles({ ...reviewed, buffer: lost });
  await button(page, 'Läs in filen').click();
  await expect(page.getByText(`1 stod utanför avsnitten och ligger på ”${GENERAL}”`)).toBeVisible();
  await expect(page.getByText('Kändes inte igen i filen: ”Fråga 1”.')).toBeVisible();
  await look(page, 'a Word file with doubts');
});

/** As Word writes what somebody has added with tracked changes. */
function withAddition(bytes: Buffer, after: string, added: string, change = (text: string) => text): Buffer {
  const parts = unpackZip(bytes);
  if (!parts.ok) throw new Error(parts.error.code);
  const end = `${after}</w:t></w:r>`;
  const run = `<w:ins w:id="9" w:author="Åsa Ek" w:date="2026-04-21T08:00:00Z"><w:r><w:t xml:space="preserve">${added}</w:t></w:r></w:ins>`;
  return packZip(
    parts.value.map((part) => {
      if (part.name !== 'word/document.xml') return part;
      const text = part.bytes.toString('utf8');
      if (!text.includes(end)) throw new Error(`${after} is not in the file`);
      return { ...part, bytes: Buffer.from(change(text.replace(end, end + run))) };
    }),
  );
}

test('should send the response without somebody that is late, on record, and take its receipt', async ({ page }) => {
  await as(page, ACCOUNTS.secretariat);
  const id = await draftedConsultation(page, `Skickas ${RUN}`, [], today());
  await frozen(page, id, 'Ja.');
  await advance(page, id, 'COMMENTING', 'FINAL_DRAFT', 'DECIDING');
  await decide(page, id, '2460');
  await open(page, `/remisser/${id}`);
  await button(page, 'Låt svaret gå utan Umeå').click();
  await look(page, 'asked before a member is left out');
  await dialog(page, 'Ska svaret gå utan Umeå?').getByRole('button', { name: 'Låt svaret gå utan' }).click();
  await expect(page.getByText(/^Alla som är med har beslutat om texten/)).toBeVisible();
  await button(page, 'Markera som klar att skicka').click();

  await button(page, 'Markera som skickad').focus();
  await page.keyboard.press('Enter');
  const sending = dialog(page, 'Har svaret skickats?');
  await expect(sending).toContainText('går från Vännäs');
  await expect(sending).toContainText('Svaret går utan Umeå');
  await expect(sending.getByLabel('Till vem')).toHaveValue('En avsändare');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Markera som skickad')).toBeFocused();
  await page.keyboard.press('Enter');
  await sending.getByRole('button', { name: 'Markera som skickad' }).click();
  await expect(sending.getByText('Skriv hur svaret skickades.')).toBeVisible();
  await look(page, 'a sending without its way');
  await sending.getByLabel('Hur').fill('E-tjänst');
  await sending.getByLabel('Till vem').fill('Avsändarens registrator');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Skickad', { exact: true })).toBeVisible();

  await button(page, 'Markera som mottagen').click();
  const receipt = dialog(page, 'Har avsändaren bekräftat svaret?');
  await look(page, 'the receipt');
  await receipt.getByLabel('Nummer eller notering').fill('Dnr 26-0117');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Mottagen', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Handlingar' }).click();
  const sent = page.getByRole('region', { name: 'Så skickades svaret' });
  for (const words of ['E-tjänst', 'Avsändarens registrator', 'Dnr 26-0117', 'Umeå (hann inte)']) {
    await expect(sent).toContainText(words);
  }
  await look(page, 'a response that was sent');
  await page.getByRole('link', { name: 'Hantering' }).click();
  await button(page, 'Anslut Umeå i efterhand').click();
  await axe(page, 'a member that joins afterwards');
  await button(page, 'Spara').click();
  await page.getByRole('link', { name: 'Översikt' }).click();
  await expect(row(page, 'Umeå')).toContainText('anslöt sig i efterhand');
});

test('should let members decide on a document, take a decision back and tell it all', async ({ page }) => {
  await as(page, ACCOUNTS.secretariat);
  const title = `Ett reglemente ${RUN}`;
  await open(page, '/arenden');
  await button(page, 'Nytt ärende').click();
  await button(page, 'Lägg in ärendet').click();
  await expect(page.getByText('Skriv en rubrik.')).toBeVisible();
  await page.getByLabel('Rubrik').fill(title);
  await page.getByLabel('Samverkan', { exact: true }).selectOption('kommunchefsgruppen');
  await button(page, 'Lägg in ärendet').click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('0 av 7 har beslutat')).toBeVisible();
  await page.getByLabel('Fil').setInputFiles(file('Reglemente.txt'));
  await button(page, 'Lägg till en version').click();
  await expect(page.getByRole('link', { name: 'Reglemente.txt' })).toBeVisible();
  const { pathname } = new URL(page.url());

  await as(page, VANNAS);
  await open(page, pathname);
  await expect(button(page, 'För in beslut för Umeå')).toHaveCount(0);
  await button(page, 'För in beslut för Vännäs').click();
  const deciding = dialog(page, 'För in beslut: Vännäs');
  await deciding.getByText('Att tänka på').click();
  await expect(deciding.getByText('(KL 5:2)')).toBeVisible();
  await deciding.getByLabel('Instans').fill('Kommunfullmäktige');
  await button(page, 'Spara').click();
  await expect(page.getByText('1 av 7 har beslutat')).toBeVisible();
  await button(page, 'Lägg till utdrag för Vännäs').click();
  await page.getByLabel('Vad det är').selectOption('statement');
  await dialog(page, 'Lägg till utdrag för Vännäs').getByLabel('Fil').setInputFiles(file('Yttrande.txt'));
  await button(page, 'Spara').click();
  await expect(row(page, 'Vännäs')).toContainText('Yttrande.txt (särskilt yttrande)');
  await look(page, 'a decision with its statement');
  await button(page, 'Ta tillbaka beslutet för Vännäs').click();
  await dialog(page, 'Ta tillbaka beslutet?').getByRole('button', { name: 'Ta tillbaka beslutet' }).click();
  await expect(page.getByText('0 av 7 har beslutat')).toBeVisible();
  const history = page.getByRole('region', { name: 'Historik' });
  await expect(history.getByRole('listitem').first()).toContainText('Tog tillbaka ett felinfört beslut i Vännäs om version 1.'); // prettier-ignore
  await expect(history.getByRole('listitem').last()).toContainText('Lade in ärendet.');
  await look(page, 'the history of what members decide on');

  await as(page, ACCOUNTS.finance);
  await open(page, pathname);
  await expect(page.getByRole('alert')).toContainText('Finns inte');
});

test('should list all that waits for an answer, from Mitt', async ({ page }) => {
  await as(page, ACCOUNTS.secretariat);
  const id = await draftedConsultation(page, `Väntar ${RUN}`, [], '2031-04-30');
  await frozen(page, id, 'Ja.');
  await advance(page, id, 'COMMENTING');
  await as(page, VANNAS);
  await open(page, '/');
  await page.getByRole('link', { name: 'Allt att besvara' }).click();
  await expect(page.getByLabel('Vilka')).toHaveValue('besvara');
  await expect(page.getByRole('heading', { name: /^Att besvara/ })).toBeVisible();
  const waits = page.getByRole('listitem').filter({ hasText: `Väntar ${RUN}` });
  await expect(waits).toContainText('Vännäs: lämna synpunkter på svaret om');
  await look(page, 'all that waits for an answer');
  await waits.getByRole('link', { name: 'Lämna synpunkter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Väntar ${RUN}` })).toBeVisible();
});

test('should invite the members that have not answered, by keyboard', async ({ page }) => {
  await as(page, ACCOUNTS.secretariat);
  const id = await draftedConsultation(page, `Inbjudan ${RUN}`, []);
  await open(page, `/remisser/${id}`);
  const opener = button(page, 'Bjud in medlemmarna');
  await opener.focus();
  await page.keyboard.press('Enter');
  const invite = dialog(page, 'Bjud in med e-post');
  await expect(invite.getByRole('checkbox', { name: /^Bjurholm/ })).toBeChecked();
  await expect(invite.getByRole('checkbox', { name: /^Vännäs/ })).not.toBeChecked();
  await expect(invite.getByText('E-post är avstängd i portalen')).toBeVisible();
  await look(page, 'the dialog of an invitation');
  await invite.getByLabel('Egen hälsning').fill('Hör av er före jul.');
  await button(page, 'Skicka inbjudan').click();
  await expect(invite.getByText(/^Inbjudan till Bjurholm/)).toBeVisible();
  await button(page, 'Skicka inbjudan').click();
  await expect(invite.getByText(/har just fått en inbjudan/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Hör av er före jul.')).toBeVisible();
  await page.getByRole('button', { name: /^Vem som fick det: inbjudan/ }).click();
  await expect(page.getByText('E-post är avstängd').or(page.getByText('Mejlen är inte skapade än.')).first()).toBeVisible(); // prettier-ignore
  await look(page, 'an invitation on the page of a consultation');
  await as(page, VANNAS);
  await open(page, `/remisser/${id}`);
  await expect(page.getByText('Hör av er före jul.')).toBeVisible();
  await expect(button(page, 'Bjud in eller påminn')).toHaveCount(0);
});
