import { expect, type Page } from '@playwright/test';
import type { Route } from './routes.js';
import { meetingOf } from './running-meeting.js';
import { ACCOUNTS, open, send } from './support.js';

const { admin, chief, secretariat } = ACCOUNTS;
const TITLES = ['Inledning', 'Gemensam beställning av kontorsmaterial och förbrukningsvaror till samtliga kommuner'];

const planned = async (page: Page): Promise<string> =>
  `/moten/${(await meetingOf(page, 'Möte som planeras', TITLES)).id}`;
const empty = async (page: Page): Promise<string> => `/moten/${(await meetingOf(page, 'Möte utan dagordning', [])).id}`;
const running = async (page: Page): Promise<string> =>
  `/moten/${(await meetingOf(page, 'Sammanträde som pågår', TITLES, true, 'miljo-bygg')).id}`;

/** What the demo data has sent the minutes of. */
async function sent(page: Page): Promise<string> {
  const { meetings } = await send<{ meetings: { nodes: { id: string }[] } }>(
    page,
    '{ meetings(filter: { statuses: [MINUTES_SENT] }, orderBy: STARTS_AT, first: 1) { nodes { id } } }',
  );
  return `/moten/${meetings.nodes[0]?.id}`;
}

/** Minutes on the boards of the demo data. */
async function approved(page: Page): Promise<string> {
  const { meetings } = await send<{ meetings: { nodes: { id: string }[] } }>(
    page,
    '{ meetings(filter: { body: "treparten", statuses: [APPROVED] }, orderBy: STARTS_AT, first: 1) { nodes { id } } }',
  );
  return `/moten/${meetings.nodes[0]?.id}`;
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const pressInTurn =
  (...names: (string | RegExp)[]) =>
  async (page: Page) => {
    for (const name of names) await press(name)(page);
  };

const opened =
  (path: (page: Page) => Promise<string>, then: (page: Page) => Promise<unknown>) =>
  async (page: Page): Promise<unknown> => {
    await open(page, await path(page));
    return then(page);
  };

/** Lists, planning and the page of a meeting. */
export const MEETING_ROUTES: readonly Route[] = [
  { pattern: '/moten', as: chief },
  { pattern: '/moten', as: admin },
  { pattern: '/moten', as: secretariat, path: '/moten?nar=alla' },
  { pattern: '/moten', as: secretariat, path: '/moten?visa=arshjul' },
  { pattern: '/samverkan/$slug', as: chief, path: '/samverkan/treparten?flik=moten' },
  {
    pattern: '/samverkan/$slug',
    as: secretariat,
    path: '/samverkan/kommunchefsgruppen?flik=moten',
    states: [
      { name: 'a new matter in store', enter: press('Lägg till ärende') },
      { name: 'a matter in store refused', enter: pressInTurn('Lägg till ärende', 'Spara') },
      { name: 'a matter to be taken away', enter: press(/^Ta bort /) },
    ],
  },
  { pattern: '/moten/planera', as: chief },
  {
    pattern: '/moten/planera',
    as: secretariat,
    states: [
      { name: 'refused', enter: press('Planera mötet') },
      {
        name: 'a series',
        enter: async (page) => {
          await page.getByLabel('En serie möten').check();
          await page.getByLabel('Från och med').fill('2096-01-01');
          await page.getByLabel('Till och med').fill('2096-06-30');
          await expect(page.getByRole('button', { name: /^Planera 1\d möten$/ })).toBeVisible();
        },
      },
    ],
  },
  { pattern: '/moten/$id', as: chief, path: '/moten/finns-inte' },
  {
    pattern: '/moten/$id',
    as: secretariat,
    path: planned,
    states: [
      { name: 'an item open', enter: pressInTurn(/^Ändra 1 /, /^Mer om 1 /) },
      { name: 'an item to be taken off', enter: pressInTurn(/^Mer om 1 /, 'Ta bort') },
      { name: 'an item going on', enter: pressInTurn(/^Mer om 1 /, 'Flytta eller fortsätt …') },
      { name: 'matters in store', enter: press('Hämta från kommande ärenden') },
      { name: 'before the summons', enter: press('Skicka kallelse') },
      { name: 'time and place', enter: press('Ändra tid och plats') },
      { name: 'before the draft is taken away', enter: pressInTurn('Fler val', 'Ta bort utkastet') },
      { name: 'an item without heading', enter: press('Lägg till') },
      { name: 'an empty agenda', enter: async (page) => open(page, await empty(page)) },
      { name: 'who received it', enter: opened(sent, press(/^Vem som fick det/)) },
    ],
  },
  {
    pattern: '/moten/$id',
    as: 'namndsekreterare@norsjo.example',
    path: running,
    states: [
      { name: 'an item with its notes open', enter: press(/^Ändra 1 /) },
      { name: 'a new attendee', enter: press('Lägg till deltagare') },
      { name: 'a motion', enter: press(/^Yrkande, votering/) },
      { name: 'a decision', enter: press(/^Lägg till beslut/) },
      { name: 'before it ends', enter: press('Avsluta mötet') },
      { name: 'a notice taken down', enter: opened(approved, press(/^Anteckna nedtaget hos/)) },
      { name: 'an appeal', enter: opened(approved, press('Anteckna överklagande')) },
    ],
  },
  { pattern: '/moten/$id', as: 'kommunchef@vannas.example', path: sent },
  { pattern: '/moten/$id', as: 'registrator@mala.example', path: approved },
];
