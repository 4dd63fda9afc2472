import { expect, type Page } from '@playwright/test';
import type { Route } from './routes.js';
import { meetingOf } from './running-meeting.js';
import { ACCOUNTS, open } from './support.js';

const { chief, secretariat } = ACCOUNTS;
const TITLES = ['Öppnande', 'Gemensam upphandling av livsmedelskontroll och annan tillsyn', 'Nästa möte'];

const planned = async (page: Page): Promise<string> =>
  `/moten/${(await meetingOf(page, 'Möte som inte har börjat', TITLES)).id}/lage`;
const running = async (page: Page): Promise<string> =>
  `/moten/${(await meetingOf(page, 'Möte som pågår', TITLES, true)).id}/lage`;
const screen = async (page: Page): Promise<string> =>
  `/moten/${(await meetingOf(page, 'Möte på skärmen', TITLES, true)).id}/skarm`;
const withoutItems = async (page: Page): Promise<string> =>
  `/moten/${(await meetingOf(page, 'Möte utan punkter', [], true)).id}/lage`;
const committee = async (page: Page): Promise<string> =>
  `/moten/${(await meetingOf(page, 'Nämndens sammanträde', TITLES, true, 'miljo-bygg')).id}/lage`;
const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();

/** Meeting mode and the room's screen. */
export const MODE_ROUTES: readonly Route[] = [
  { pattern: '/moten/$id/lage', as: chief, path: '/moten/finns-inte/lage' },
  {
    pattern: '/moten/$id/lage',
    as: secretariat,
    path: running,
    states: [
      { name: 'not begun', enter: async (page) => open(page, await planned(page)) },
      { name: 'without items', enter: async (page) => open(page, await withoutItems(page)) },
      { name: 'participants open', enter: press('Deltagare') },
      { name: 'shortcuts open', enter: press('Kortkommandon') },
      { name: 'break asked for', enter: press('Ajournera') },
      { name: 'end asked for', enter: press('Avsluta mötet') },
      { name: 'new item', enter: press('Ny punkt') },
      {
        name: 'an action that cannot be saved yet',
        enter: async (page) => {
          await page.getByRole('textbox', { name: 'Ny åtgärd' }).fill('skriv till alla');
          await page.getByRole('textbox', { name: 'Ny åtgärd' }).press('Enter');
          await expect(page.getByText('Skriv vem som gör det, följt av kolon: ”Lisa: …”.')).toBeVisible();
          await page.getByText('Rätta i fält').click();
        },
      },
    ],
  },
  {
    pattern: '/moten/$id/lage',
    as: 'namndsekreterare@norsjo.example',
    path: committee,
    states: [
      {
        name: 'a vote being noted',
        enter: async (page) => {
          await press('Ny notering till protokollet')(page);
          await page.getByRole('dialog').getByRole('combobox', { name: 'Vad' }).selectOption('Votering');
        },
      },
    ],
  },
  { pattern: '/moten/$id/skarm', as: secretariat, path: screen },
];
