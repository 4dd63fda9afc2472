import { expect, type Page, test } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { ACCOUNTS, axe, fitsNarrow, open, PASSWORD, send, settled, signIn } from './support.js';

/** A body of its own for the names: who is known there is not asked about. */
const NAMES = '/moten/importera?samverkan=b-urr';
const PAGE = '/moten/importera?samverkan=kommunchefsgruppen';

/** So that a second run against the same portal has texts of its own. */
const RUN = Date.now();

/** Minutes of a meeting that never was. The last words make one text differ from another. */
const minutes = (word: string): string => `Samråd om skärgårdstrafiken, ${word} ${RUN}

2025-09-18 09:00 - 11:30

Plats

Hamnmagasinet, Strandvik

Deltagare

Åsa Exempel (*Organisatör*), Folke Exempel, Tekla Exempel

1. Mötet öppnas

Anteckningar

Åsa Exempel hälsar välkommen.

2. Tidtabell för färjan

Föredragande: Tekla Exempel

Anteckningar

Turerna i oktober blir färre. Folke Exempel får i uppdrag att bevaka beläggningen.

Åtgärder

Räkna på en kvällstur

2025-11-03

Asa Exempel

Beslut

- Gruppen ställer sig bakom tidtabellen

Bilagor

tidtabell-höst.pdf

3. Nästa möte

Anteckningar

Nästa möte hålls på ön.
`;

async function read(page: Page, text: string): Promise<void> {
  await page.getByLabel('Klistra in hela texten, med rubriker och deltagare').fill(text);
  await page.getByRole('button', { name: 'Läs anteckningarna' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Granska anteckningarna' })).toBeVisible();
}

const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true });

interface Saved {
  readonly meeting: {
    readonly title: string;
    readonly status: string;
    readonly items: readonly {
      readonly title: string;
      readonly decisions: readonly { readonly text: string }[];
      readonly actions: readonly {
        readonly text: string;
        readonly dueOn: string | null;
        readonly assignee: { readonly name: string } | null;
      }[];
    }[];
  };
}

/** What lies behind the meeting page that is open. */
async function savedMeeting(page: Page): Promise<Saved['meeting']> {
  await expect(page).toHaveURL(/\/moten\/[0-9a-f-]{36}$/);
  const id = page.url().split('/').at(-1);
  const query =
    'query ($id: ID!) { meeting(id: $id) { title status items: agendaItems { title decisions { text } actions { text dueOn assignee { name } } } } }';
  return (await send<Saved>(page, query, { id })).meeting;
}

test('should take pasted minutes to a meeting with its actions, checked beside the text', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  await open(page, NAMES);
  await read(page, minutes('första'));
  await expect(page.getByText('3 punkter, 1 åtgärd, 1 beslut, 1 bilaga, 3 deltagare')).toBeVisible();
  await axe(page, 'recognised minutes');
  await fitsNarrow(page, 'recognised minutes');

  // The same line is lit on both sides.
  const action = page.getByRole('textbox', { name: 'Åtgärd 1', exact: true });
  await action.focus();
  const source = page.getByRole('region', { name: 'Texten som den lästes' });
  await expect(source.locator('.is-lit')).toHaveText(/Räkna på en kvällstur|Åtgärder/);
  await source.getByText('Gruppen ställer sig bakom').hover();
  await expect(
    page.locator('.import-row.is-lit').getByRole('textbox', { name: 'Beslut 1', exact: true }),
  ).toBeVisible();

  // Doubtful lines: to the text, to the field, ticked off.
  const doubtful = page
    .getByRole('region', { name: 'Att granska' })
    .or(page.locator('section', { hasText: 'Att granska' }));
  const suggestion = doubtful.getByRole('listitem').filter({ hasText: 'Kanske en åtgärd' }).first();
  await suggestion.getByRole('button', { name: /^Visa rad/ }).click();
  await expect(source.locator('li:focus')).toContainText('bevaka beläggningen');
  await suggestion.getByRole('button', { name: /^Till fältet/ }).click();
  await expect(page.getByRole('button', { name: /^Lägg till som åtgärd/ })).toBeFocused();
  await suggestion.getByRole('checkbox').check();
  await expect(page.getByText(/kvar att granska|är granskade/)).toBeVisible();

  // A name that is almost somebody's is asked about; nothing is entered by itself.
  await expect(page.getByLabel('Ansvarig')).toHaveValue('Asa Exempel');
  await page.getByRole('button', { name: 'Byt till Åsa Exempel' }).click();
  await expect(page.getByLabel('Ansvarig')).toHaveValue('Åsa Exempel');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /^Lägg till som åtgärd/ }).click();
  await expect(page.getByRole('textbox', { name: 'Åtgärd 2', exact: true })).toHaveValue(/bevaka/);

  await save(page).click();
  const meeting = await savedMeeting(page);
  expect(meeting).toMatchObject({ title: `Samråd om skärgårdstrafiken, första ${RUN}`, status: 'MINUTES_SENT' });
  expect(meeting.items.map(({ title }) => title)).toEqual(['Mötet öppnas', 'Tidtabell för färjan', 'Nästa möte']);
  expect(meeting.items[1]!.decisions).toEqual([{ text: 'Gruppen ställer sig bakom tidtabellen' }]);
  expect(meeting.items[1]!.actions).toEqual([
    { text: 'Räkna på en kvällstur', dueOn: '2025-11-03', assignee: { name: 'Åsa Exempel' } },
    { text: expect.stringContaining('bevaka beläggningen'), dueOn: null, assignee: { name: 'Folke Exempel' } },
  ]);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Samråd om skärgårdstrafiken, första ${RUN}`);
  await expect(page.getByText('Räkna på en kvällstur').first()).toBeVisible();

  // The work is done: the page starts anew. The same text is asked about before it becomes a second meeting.
  await open(page, NAMES);
  await read(page, minutes('första'));
  await save(page).click();
  const again = page.getByRole('dialog', { name: 'Importera samma text igen?' });
  await expect(again).toBeVisible();
  await axe(page, 'the question before the same text again');
  await again.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Börja om' }).click();
  await page.getByRole('dialog', { name: 'Börja om?' }).getByRole('button', { name: 'Börja om' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Importera anteckningar' })).toBeVisible();
});

test('should keep the work over a reload and a lost session, and take back what was removed', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  await open(page, PAGE);
  await read(page, minutes('andra'));
  await page.getByLabel('Rubrik').first().fill('Öppnande');
  await page.reload();
  await settled(page);
  await expect(page.getByLabel('Rubrik').first()).toHaveValue('Öppnande');

  await page.getByRole('button', { name: 'Slå ihop med punkten före' }).first().click();
  await expect(page.getByText(/: 2 punkter/)).toBeVisible();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText(/: 3 punkter/)).toBeVisible();

  await page.getByLabel('Rubrik').first().fill('');
  await save(page).click();
  await expect(page.getByText('En sak behöver rättas:')).toBeVisible();
  await expect(page.getByLabel('Rubrik').first()).toBeFocused();
  await expect(page.getByLabel('Rubrik').first()).toHaveAttribute('aria-invalid', 'true');
  await axe(page, 'something to put right');
  await page.getByLabel('Rubrik').first().fill('Öppnande');

  await page.getByLabel('Spara som utkast för kansliet').check();
  await page.context().clearCookies();
  await save(page).click();
  const signInAgain = page.getByRole('dialog', { name: 'Du har loggats ut' });
  await signInAgain.getByLabel('E-postadress').fill(ACCOUNTS.secretariat);
  await signInAgain.getByLabel('Lösenord').fill(PASSWORD);
  await signInAgain.getByRole('button', { name: 'Logga in' }).click();
  await expect(signInAgain).toBeHidden();
  await save(page).click();
  expect(await savedMeeting(page)).toMatchObject({ status: 'HELD', items: [{ title: 'Öppnande' }, {}, {}] });
});

test('should be worked by keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  await signIn(page, ACCOUNTS.secretariat);
  await open(page, PAGE);
  await read(page, minutes('tredje'));
  const headings = page.locator('summary[data-item]');
  await headings.first().focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(headings.nth(2)).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(headings.nth(1)).toBeFocused();
  const source = page.getByRole('region', { name: 'Texten som den lästes' });
  await expect(source.getByText('Tidtabell för färjan')).toBeInViewport();

  await source.focus();
  for (let line = 1; line <= 3; line++) await keyboard.press('ArrowDown');
  await expect(source.locator('li:focus')).toContainText('2025-09-18');
  await source.locator('li', { hasText: 'Gruppen ställer sig bakom' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Beslut 1', exact: true })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Beslut 1', exact: true })).toHaveValue(
    'Gruppen ställer sig bakom tidtabellen',
  );
});

test('should read a Word file', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  await open(page, PAGE);
  const file = new Document({
    sections: [
      {
        children: minutes('fjärde')
          .split('\n')
          .map((line) => new Paragraph(line)),
      },
    ],
  });
  await page.getByLabel('En fil').check();
  await page.getByLabel('Fil', { exact: true }).setInputFiles({
    name: 'samråd.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(file),
  });
  await page.getByRole('button', { name: 'Läs anteckningarna' }).click();
  await expect(page.getByText('3 punkter, 1 åtgärd, 1 beslut, 1 bilaga, 3 deltagare')).toBeVisible();
  await expect(page.getByLabel('Dag')).toHaveValue('2025-09-18');
});

test('should refuse a file that is none of the kinds, at its field', async ({ page }) => {
  await signIn(page, ACCOUNTS.secretariat);
  await open(page, PAGE);
  await page.getByLabel('En fil').check();
  await page.getByRole('button', { name: 'Läs anteckningarna' }).click();
  await expect(page.getByText('Välj en fil.')).toBeVisible();
  for (const [name, buffer] of [
    ['program.pdf', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0])],
    [
      'bild.png',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    ],
  ] as const) {
    const field = page.getByLabel('Fil', { exact: true });
    await field.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await page.getByRole('button', { name: 'Läs anteckningarna' }).click();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.fault')).toHaveText(/Word|DOCX/);
  }
  await axe(page, 'a file that was refused');
});
