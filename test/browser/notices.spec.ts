import { expect, type Page, test } from '@playwright/test';
import { ownPortal, type OwnPortal } from './own-portal.js';
import { ACCOUNTS, axe, fitsNarrow, PASSWORD, settled } from './support.js';

const SECRETARY = 'namndsekreterare@norsjo.example';
const OWN_PASSWORD = 'ett-långt-lösenord';
const IMPORT = 'mutation ($input: ImportMinutesInput!) { importMinutes(input: $input) { meeting { id } } }';
const TEXT =
  'Trepartens renhållningsnämnd\n\n2027-02-24 10:00 - 12:00\n\nDeltagare\n\nAnna Exempel, Bo Exempel\n\n1. Taxa\n\nBeslut\n\n- Nämnden antar taxan.\n';

let portal: OwnPortal;
test.beforeAll(async () => {
  portal = await ownPortal('2027-03-01T09:00:00Z');
});
test.afterAll(() => portal.stop());

async function post(page: Page, query: string, variables: Record<string, unknown>) {
  const answer = await page.request.post(`${portal.url}/graphql`, { data: { query, variables } });
  return (await answer.json()) as {
    data: {
      importMinutes: { meeting: { id: string } };
      createAccount: { account: { id: string } };
      organisation: { id: string };
      body: { seats: { person: { name: string; email: string | null } }[] };
    };
  };
}

const signIn = (page: Page, email = SECRETARY, password = PASSWORD) =>
  post(page, 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }', {
    input: { email, password },
  });

/** Somebody who sits in the committee, with an account. */
async function approver(page: Page): Promise<{ readonly name: string; readonly email: string }> {
  await signIn(page);
  const { data } = await post(page, '{ body(slug: "treparten") { seats { person { name email } } } }', {});
  const { name, email } = data.body.seats.find(({ person }) => person.email !== null)!.person;
  await signIn(page, ACCOUNTS.admin);
  const create = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }';
  const made = await post(page, create, { input: { name, email, password: OWN_PASSWORD } });
  const { data: member } = await post(page, '{ organisation(code: "2418") { id } }', {});
  await post(page, 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }', {
    input: {
      account: made.data.createAccount.account.id,
      role: 'REPRESENTATIVE',
      organisation: member.organisation.id,
    },
  });
  return { name, email: email! };
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${portal.url}${path}`);
  await settled(page);
}

test('should follow minutes from approval over all boards until the time for appeal has run out, by keyboard', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { keyboard } = page;
  await signIn(page);
  const { data } = await post(page, IMPORT, { input: { body: 'treparten', text: TEXT } });
  const path = `/moten/${data.importMinutes.meeting.id}`;
  await open(page, path);
  const notices = page.getByRole('region', { name: 'Anslag', exact: true });
  await expect(notices).toContainText('När protokollet är justerat');
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await keyboard.press('Enter');
  };

  await press('Anteckna justering');
  await axe(page, 'before it is approved');
  await page.getByLabel('Dag för justeringen').fill('2027-02-26');
  await keyboard.press('Enter');
  await expect(page.getByText('Ange vem som har justerat.')).toBeVisible();
  await page.getByLabel('Vem har justerat?').fill('Anna Exempel');
  await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Justerat fre 26 feb 2027 av Anna Exempel.')).toBeVisible();
  await expect(notices).toContainText('inte är anslaget hos Malå, Norsjö och Sorsele');

  for (const [name, day] of [
    ['Norsjö', '2027-02-26'],
    ['Malå', '2027-02-26'],
    ['Sorsele', '2027-03-01'],
  ] as const) {
    await press(`Anteckna anslag hos ${name}`);
    await page.getByLabel('Anslaget den').fill(day);
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('button', { name: `Anteckna nedtaget hos ${name}` })).toBeVisible();
  }
  await expect(notices).toContainText(
    'Överklagandetiden löper till och med mån 22 mars 2027, eftersom Sorsele anslog sist, mån 1 mars 2027.',
  );
  await axe(page, 'all boards posted');
  await fitsNarrow(page, 'all boards posted');

  await portal.end();
  await portal.start('2027-03-23T09:00:00Z');
  await signIn(page);
  await open(page, path);
  await expect(notices.getByText('Överklagandetiden har gått ut', { exact: true })).toBeVisible();
  await expect(notices).toContainText('beslutet har fått laga kraft');
  await press('Anteckna nedtaget hos Malå');
  await page.getByLabel('Nedtaget den').fill('2027-03-23');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(notices.getByText('Nedtaget', { exact: true }).first()).toBeVisible();
  await axe(page, 'the time has run out');
  await fitsNarrow(page, 'the time has run out');
});

test('should approve in the portal by signing in again, and send the decision with an extract', async ({ page }) => {
  test.setTimeout(240_000);
  await portal.end();
  await portal.start('2027-02-25T09:00:00Z');
  const { name, email } = await approver(page);
  await signIn(page);
  const { data } = await post(page, IMPORT, {
    input: { body: 'treparten', text: TEXT.replace('2027-02-24', '2027-02-23') },
  });
  const path = `/moten/${data.importMinutes.meeting.id}`;
  await open(page, path);
  const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click();
  await press('Välj justerare');
  await page.getByLabel('Justerare, en per rad').fill(name);
  await press('Spara');
  await press('Lämna paragrafer för omedelbar justering');
  await axe(page, 'paragraphs to be approved at once');
  await page.keyboard.press('Escape');
  await press('Lämna för justering i portalen');
  await expect(page.getByText(/^Protokollet ligger hos justerarna sedan/)).toBeVisible();
  await expect(page.getByText(`${name} har inte justerat än`)).toBeVisible();
  await axe(page, 'minutes with their approvers');
  await fitsNarrow(page, 'minutes with their approvers');

  await signIn(page, email, OWN_PASSWORD);
  await open(page, '/');
  await expect(page.getByText(/^Skriv under protokollet från/)).toBeVisible();
  await open(page, path);
  await press('Justera');
  await page.getByLabel('Ditt lösenord').fill('fel lösenord');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await axe(page, 'a wrong password');
  await page.getByLabel('Ditt lösenord').fill(OWN_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Justerat tors 25 feb 2027 av ${name}.`)).toBeVisible();

  await signIn(page);
  await open(page, '/');
  await expect(page.getByText(/^Anslå protokollet från .* hos Sorsele/)).toBeVisible();
  await open(page, path);
  await page.getByRole('button', { name: /^Lägg till mottagare av/ }).click();
  await page.getByRole('textbox', { name: 'Mottagare' }).fill('Sorsele kommun');
  await press('Spara');
  await press('Anteckna skickat till Sorsele kommun');
  await page.getByLabel('Skickat den').fill('2027-02-25');
  await press('Spara');
  await expect(page.getByText('skickat tors 25 feb 2027, e-post')).toBeVisible();
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Protokollsutdrag av/ }).click();
  await page.getByLabel('Vem bestyrker utdraget?').fill('Nils Exempel');
  await axe(page, 'who certifies the extract');
  await press('Hämta');
  expect((await downloaded).suggestedFilename()).toContain('Protokollsutdrag');
});
