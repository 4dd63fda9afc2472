import { expect, type Page } from '@playwright/test';
import { createActions } from './actions.js';
import type { Route, State } from './routes.js';
import { ACCOUNTS } from './support.js';

const { chief, secretariat } = ACCOUNTS;
const LIST = '/atgarder?sok=tillg%C3%A4nglig';

/** Overdue, without a day, without anybody at home, and given to three. */
async function withActions(page: Page, path: string): Promise<string> {
  const [first] = await createActions(page, {
    text: 'Gör bilden av regionen tillgänglig, med en text som är så lång att den tar flera rader på en telefon',
    dueOn: '2026-01-15',
    assignees: [
      { name: 'Alva Exempel', organisation: '2460' },
      { name: 'Bo Exempel', organisation: '2480' },
      { name: 'Cilla Exempel' },
    ],
  });
  await createActions(page, { text: 'Gör protokollen tillgängliga', assignees: [{ name: 'Alva Exempel' }] });
  return path.replace('$id', first!);
}

const listStates: readonly State[] = [
  {
    name: 'state menu open',
    enter: async (page) => {
      await page
        .getByRole('button', { name: /ändra läge/ })
        .first()
        .click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'person being chosen',
    enter: async (page) => {
      await page
        .getByRole('button', { name: /ändra ansvarig/ })
        .first()
        .click();
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'day being chosen',
    enter: async (page) => {
      await page
        .getByRole('button', { name: /ändra dag/ })
        .first()
        .click();
      await expect(page.getByRole('dialog', { name: /ändra dag/ })).toBeVisible();
    },
  },
  {
    name: 'many to change, with something missing',
    enter: async (page) => {
      await page
        .getByRole('checkbox', { name: /^Markera ”/ })
        .first()
        .check();
      await page
        .getByRole('checkbox', { name: /^Markera ”/ })
        .last()
        .check();
      await page.getByRole('button', { name: 'Ändra markerade' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Senast').selectOption('Sätt en dag');
      await dialog.getByLabel('Ansvarig').selectOption('Välj en person');
      await dialog.getByRole('button', { name: 'Spara' }).click();
      await expect(dialog.getByText('Ange dagen.')).toBeVisible();
    },
  },
  { name: 'more choices open', enter: (page) => page.getByText('Fler val').click() },
  {
    name: 'a view being named',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Spara den här vyn' }).click();
      await page.getByRole('button', { name: 'Spara vyn' }).click();
      await expect(page.getByText('Skriv ett namn.')).toBeVisible();
    },
  },
];

const dialogState = (button: string): State => ({
  name: `${button}, with something missing`,
  enter: async (page) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await expect(dialog.locator('.fault').first()).toBeVisible();
  },
});

const newStates: readonly State[] = [
  {
    name: 'something missing',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Spara åtgärden' }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  {
    name: 'a new person',
    enter: async (page) => {
      await page.getByRole('combobox', { name: 'Ansvarig' }).fill('Någon Ny');
      await page.getByRole('option', { name: 'Ny person: Någon Ny' }).click();
      await page.getByRole('combobox', { name: 'Lägg till en ansvarig' }).fill('Exempel');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    },
  },
];

export const ACTION_ROUTES: readonly Route[] = [
  { pattern: '/atgarder', as: secretariat, path: (page) => withActions(page, LIST), states: listStates },
  { pattern: '/atgarder', as: secretariat, path: '/atgarder?sok=qqqqq' },
  { pattern: '/atgarder', as: chief },
  { pattern: '/atgarder/tavla', as: secretariat, path: (page) => withActions(page, '/atgarder/tavla?lage=alla') },
  { pattern: '/atgarder/ny', as: secretariat, path: '/atgarder/ny?samverkan=umearegionen', states: newStates },
  { pattern: '/atgarder/ny', as: chief },
  {
    pattern: '/atgarder/$id',
    as: secretariat,
    path: (page) => withActions(page, '/atgarder/$id'),
    states: [
      dialogState('Återrapportera'),
      dialogState('Lämna över'),
      { name: 'removal', enter: (page) => page.getByRole('button', { name: 'Ta bort', exact: true }).click() },
    ],
  },
  { pattern: '/atgarder/$id', as: chief, path: '/atgarder/finns-inte' },
  {
    pattern: '/samverkan/$slug',
    as: secretariat,
    path: (page) => withActions(page, '/samverkan/umearegionen?flik=atgarder&sok=tillg%C3%A4nglig'),
    states: [{ name: 'who has many', enter: (page) => page.getByText('Vem har många?').click() }],
  },
  { pattern: '/samverkan/$slug', as: chief, path: '/samverkan/treparten?flik=atgarder' },
];
