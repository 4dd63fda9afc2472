import { expect, type Page, test } from '@playwright/test';
import { axe, fitsNarrow, open, send, signIn } from './support.js';

const SECRETARY = 'namndsekreterare@norsjo.example';
const BODY = '/offentligt/samverkan/treparten';

/** The minutes that the demo has published. */
async function minutesPath(page: Page): Promise<string> {
  await page.goto(BODY);
  return (await page
    .getByRole('link', { name: /^Protokoll / })
    .first()
    .getAttribute('href'))!;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('should lead from the list of bodies to what was decided, by keyboard too', async ({ page }) => {
    await page.goto('/offentligt');
    await page.getByRole('link', { name: 'Trepartens renhållningsnämnd' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trepartens renhållningsnämnd');
    await expect(page.getByText('Malå, Norsjö, Sorsele')).toBeVisible();
    await page
      .getByRole('link', { name: /^Protokoll / })
      .first()
      .click();
    await expect(page.getByText('Centralerna har öppet till klockan 19 på torsdagar från årsskiftet.')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  });

  test('should lead to what is on the notice boards, and to the feed for a member', async ({ page }) => {
    await page.goto('/offentligt');
    await page.getByRole('link', { name: 'Anslag', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Trepartens renhållningsnämnd' })).toBeVisible();
    await page.getByRole('link', { name: 'Malå', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anslag: Malå');
    await expect(page.getByRole('link', { name: 'Flöde för anslagstavlan (Atom)' })).toHaveAttribute(
      'href',
      '/offentligt/anslag/2418.atom',
    );
  });

  test('should find by words, and suggest where å, ä and ö are missing', async ({ page }) => {
    await page.goto('/offentligt');
    await page.getByRole('searchbox', { name: 'Sök efter ord' }).fill('oppettider');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Inget publicerat har de orden.')).toBeVisible();
    await page.getByRole('link', { name: 'öppettider', exact: true }).click();
    await expect(page.getByText('2 träffar.')).toBeVisible();
    await expect(page.locator('mark').first()).toHaveText('öppettider');
  });
});

test('should be free of findings, light and dark, wide and narrow', async ({ page }) => {
  const minutes = await minutesPath(page);
  const paths = [
    '/offentligt',
    BODY,
    '/offentligt/anslag',
    '/offentligt/anslag/2418',
    '/offentligt/samverkan/uhc',
    '/offentligt/samverkan/dala-mitt',
    '/offentligt/samverkan/kommunchefsgruppen',
    minutes,
    '/offentligt/sok?q=nämnden',
    '/offentligt/sok?q=oppettider',
    '/offentligt/finns/inte',
  ];
  for (const path of paths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await axe(page, `${path} ${colorScheme}`);
    }
    await fitsNarrow(page, path);
  }
});

test('should publish what the check showed, and take it away again', async ({ page }) => {
  await signIn(page, SECRETARY);
  const { importMinutes } = await send<{ importMinutes: { meeting: { id: string } } }>(
    page,
    'mutation ($input: ImportMinutesInput!) { importMinutes(input: $input) { meeting { id } } }',
    {
      input: {
        body: 'treparten',
        text: 'Trepartens renhållningsnämnd\n\n2024-02-05 10:00 - 12:00\n\n1. Ansökan\n\nAnteckningar\n\nSökande är Eva Lind, 070-123 45 67.\n\nBeslut\n\n- Ansökan avslås.\n',
      },
    },
  );
  await open(page, `/moten/${importMinutes.meeting.id}`);
  await page.getByRole('button', { name: 'Sekretessmarkera' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Markera' }).click();
  await expect(page.getByText('Skriv paragrafen så här')).toBeVisible();
  await axe(page, 'mark dialog, refused');
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByRole('link', { name: 'Hämta registratorpaket' })).toBeVisible();
  await page.getByRole('button', { name: 'Visa vem som har fått vad' }).click();
  await expect(page.getByText('läsbart i portalen: Alla med en plats i samverkan')).toBeVisible();
  await expect(page.getByText('Utkast, inte justerat')).toBeVisible();
  await axe(page, 'shared with');
  await fitsNarrow(page, 'shared with');
  await send(page, 'mutation ($input: ApproveMinutesInput!) { approveMinutes(input: $input) { meeting { id } } }', {
    input: { meeting: importMinutes.meeting.id, approvedOn: '2024-02-07', approvers: ['Anna Exempel'] },
  });
  await open(page, `/moten/${importMinutes.meeting.id}`);
  await page.getByRole('button', { name: 'Publicera hela protokollet' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('cell', { name: '070-123 45 67' })).toBeVisible();
  await axe(page, 'publish dialog');
  await dialog.getByRole('button', { name: 'Publicera' }).click();
  await expect(dialog.getByText('Bekräfta att uppgifterna får publiceras')).toBeVisible();
  await axe(page, 'publish dialog, not acknowledged');
  await dialog.getByRole('checkbox', { name: /Jag har tittat/ }).check();
  await dialog.getByRole('button', { name: 'Publicera' }).click();
  await expect(dialog).toBeHidden();
  const link = page.getByRole('link', { name: 'Läs: Protokoll måndag 5 februari 2024' });
  const path = (await link.getAttribute('href'))!;
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Protokoll måndag 5 februari 2024');

  await open(page, '/samverkan/treparten?flik=publicerat');
  await axe(page, 'what a body has published');
  await page.getByRole('button', { name: 'Ta bort Protokoll måndag 5 februari 2024' }).click();
  await axe(page, 'withdraw dialog');
  await dialog.getByLabel('Varför').fill('Ett namn följde med.');
  await dialog.getByRole('button', { name: 'Ta bort' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Orsak: Ett namn följde med.')).toBeVisible();
  const gone = await page.request.get(path);
  expect(gone.status()).toBe(410);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan är borttagen');
  await axe(page, '410');
});
