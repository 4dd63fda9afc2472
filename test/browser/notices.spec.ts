import { expect, type Page, test } from '@playwright/test';
import { ownPortal, type OwnPortal } from './own-portal.js';
import { axe, fitsNarrow, PASSWORD, settled } from './support.js';

const SECRETARY = 'namndsekreterare@norsjo.example';
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
  return (await answer.json()) as { data: { importMinutes: { meeting: { id: string } } } };
}

const signIn = (page: Page) =>
  post(page, 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }', {
    input: { email: SECRETARY, password: PASSWORD },
  });

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
