import { expect, type Page } from '@playwright/test';
import { MEETING_ROUTES } from './meeting-routes.js';
import { MODE_ROUTES } from './mode-routes.js';
import { ACTION_ROUTES } from './action-routes.js';
import { INVOICE_DOCUMENTS_ROUTES } from './invoice-documents-routes.js';
import { INVOICING_ROUTES } from './invoicing-routes.js';
import { PAYMENTS_ROUTES } from './payments-routes.js';
import { CONSULTATION_ROUTES } from './consultation-routes.js';
import { FUNDING_ROUTES } from './funding-routes.js';
import { REPORTS_ROUTES } from './reports-routes.js';
import { ACCOUNTS, send } from './support.js';

/** A page of the web as somebody sees it, and what can be opened or go wrong on it. */
export interface Route {
  /** As in the web's route tables. */
  readonly pattern: string;
  /** Who looks; undefined = nobody is signed in. */
  readonly as: string | undefined;
  /** The address, where it is not the pattern itself; may first make what it needs. */
  readonly path?: string | ((page: Page) => Promise<string>);
  readonly states?: readonly State[];
  /** False = the page reads nothing of its own, so nothing can fail to arrive. */
  readonly reads?: false;
}

export interface State {
  readonly name: string;
  /** Brings the freshly opened page into the state. */
  readonly enter: (page: Page) => Promise<unknown>;
}

const { admin, chief, finance, secretariat } = ACCOUNTS;

const signInStates: readonly State[] = [
  { name: 'fields missing', enter: (page) => page.getByRole('button', { name: 'Logga in' }).click() },
  {
    name: 'refused',
    enter: async (page) => {
      // An account of its own: refusals are counted per account.
      await page.getByLabel('E-postadress').fill('ingen@exempel.example');
      await page.getByLabel('Lösenord').fill('fel lösenord');
      await page.getByRole('button', { name: 'Logga in' }).click();
      await expect(page.getByRole('alert')).not.toBeEmpty();
    },
  },
];

const shellStates: readonly State[] = [
  { name: 'account menu open', enter: (page) => page.getByRole('button', { name: /^Ditt konto/ }).click() },
  {
    name: 'search with hits',
    enter: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox', { name: 'Sök samverkan eller organisation' }).fill('ma');
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'search without hits',
    enter: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox', { name: 'Sök samverkan eller organisation' }).fill('qqqqq');
      await expect(page.getByText('Inget heter så.')).toBeVisible();
    },
  },
  {
    name: 'session ended',
    enter: async (page) => {
      await page.context().clearCookies();
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox', { name: 'Sök samverkan eller organisation' }).fill('mal');
      await expect(page.getByRole('dialog', { name: 'Du har loggats ut' })).toBeVisible();
    },
  },
];

const importStates: readonly State[] = [
  {
    name: 'the text missing',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Läs anteckningarna' }).click();
      await expect(page.getByText('Klistra in texten.')).toBeVisible();
    },
  },
  { name: 'a file instead', enter: (page) => page.getByLabel('En fil').check() },
  { name: 'minutes to check', enter: readMinutes },
  {
    name: 'something to put right',
    enter: async (page) => {
      await page.getByLabel('Dag').fill('');
      await page.getByRole('button', { name: 'Spara', exact: true }).click();
      await expect(page.getByLabel('Dag')).toBeFocused();
    },
  },
  {
    name: 'an item taken away',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Ta bort punkten' }).first().click();
      await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused();
    },
  },
  {
    name: 'asked before starting anew',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Börja om' }).click();
      await expect(page.getByRole('dialog', { name: 'Börja om?' })).toBeVisible();
    },
  },
];

/** Once read, they stay in the browser: the states after this one begin with them. */
async function readMinutes(page: Page): Promise<void> {
  await page
    .getByLabel(/^Klistra in hela texten/)
    .fill(
      [
        'Samråd om badplatser',
        '2025-06-12 09:00 - 10:00',
        'Deltagare: Åsa Exempel, Folke Exempel',
        '1. Öppnande',
        'Anteckningar',
        'Folke Exempel får i uppdrag att bevaka frågan.',
        '3. Badvakter',
        'Åtgärder',
        '- Anställa badvakter',
        '2025-07-01 Asa Exempel',
      ].join('\n\n'),
    );
  await page.getByRole('button', { name: 'Läs anteckningarna' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Granska anteckningarna' })).toBeVisible();
}

/** The server is out of reach: what has not been loaded yet says so. */
export const UNREACHABLE: State = {
  name: 'the server out of reach',
  enter: async (page) => {
    const { pathname, search } = new URL(page.url());
    // The frame needs its viewer; everything after that fails.
    await page.route('**/graphql', (route) =>
      /query Viewer\b/.test(route.request().postData() ?? '') ? route.fallback() : route.abort(),
    );
    await page.goto(pathname + search);
    await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 20_000 });
  },
};

/** One row for each page of the web and each kind of person who sees it differently. */
export const ROUTES: readonly Route[] = [
  { pattern: '/', as: undefined, states: signInStates },
  { pattern: '/', as: chief, states: shellStates },
  { pattern: '/', as: admin },
  { pattern: '/hjalp', as: chief, reads: false },
  { pattern: '/tillganglighet', as: chief, reads: false },
  { pattern: '/om', as: chief, reads: false },
  { pattern: '/admin', as: admin, reads: false },
  { pattern: '/admin/konton', as: admin },
  { pattern: '/admin/register', as: admin },
  { pattern: '/admin/register', as: admin, path: '/admin/register?kod=2418' },
  { pattern: '/admin/folkmangd', as: admin, reads: false },
  { pattern: '/admin/logg', as: admin },
  { pattern: '/admin/felrapporter', as: admin },
  { pattern: '/admin', as: chief, reads: false },
  { pattern: '/samverkan', as: chief },
  { pattern: '/samverkan', as: chief, path: '/samverkan?sok=qqqqq' },
  { pattern: '/samverkan/matris', as: chief },
  { pattern: '/samverkan/avtal', as: secretariat },
  { pattern: '/samverkan/$slug', as: chief, path: '/samverkan/treparten' },
  { pattern: '/samverkan/$slug', as: chief, path: '/samverkan/treparten?flik=medlemmar' },
  { pattern: '/samverkan/$slug', as: finance, path: '/samverkan/miljo-bygg?flik=kostnader' },
  { pattern: '/samverkan/$slug', as: secretariat, path: '/samverkan/umearegionen' },
  { pattern: '/samverkan/$slug', as: chief, path: '/samverkan/finns-inte' },
  { pattern: '/organisationer', as: chief },
  { pattern: '/organisationer/karta', as: chief },
  { pattern: '/organisationer/karta', as: chief, path: '/organisationer/karta?samverkan=miljo-bygg&visa=kostnad' },
  { pattern: '/organisationer/$code', as: chief, path: '/organisationer/2418' },
  { pattern: '/organisationer/$code', as: chief, path: '/organisationer/2418?matt=invanare' },
  { pattern: '/organisationer/$code', as: admin, path: '/organisationer/24' },
  { pattern: '/kostnader', as: chief },
  { pattern: '/kostnader', as: admin },
  { pattern: '/kostnader/$slug/$year', as: finance, path: modelWithLargeSums },
  { pattern: '/kostnader/$slug/$year', as: finance, path: '/kostnader/miljo-bygg/2026' },
  { pattern: '/kostnader/$slug/$year', as: chief, path: '/kostnader/miljo-bygg/2026' },
  { pattern: '/kostnader/$slug/$year', as: finance, path: '/kostnader/treparten/2010' },
  { pattern: '/kostnader/$slug/$year', as: finance, path: '/kostnader/miljo-bygg/2026?visa=jamfor' },
  { pattern: '/kostnader/$slug/modell/$id', as: finance, path: '/kostnader/treparten/modell/ny' },
  { pattern: '/kostnader/$slug/modell/$id', as: finance, path: savedModel },
  { pattern: '/kostnader/fordelning/$id', as: chief, path: fixedAllocation },
  { pattern: '/kostnader/vidarefordelning', as: chief, reads: false },
  ...MEETING_ROUTES,
  ...MODE_ROUTES,
  ...ACTION_ROUTES,
  ...INVOICING_ROUTES,
  ...INVOICE_DOCUMENTS_ROUTES,
  ...FUNDING_ROUTES,
  ...PAYMENTS_ROUTES,
  ...REPORTS_ROUTES,
  ...CONSULTATION_ROUTES,
  { pattern: '/moten/importera', as: secretariat, path: '/moten/importera?samverkan=urr', states: importStates },
  { pattern: '/moten/importera', as: chief },
  { pattern: '/nowhere', as: chief, reads: false },
];

/** Sums of nine digits and a long name, in a year that no other spec of the suite uses. */
async function modelWithLargeSums(page: Page): Promise<string> {
  const year = 2017;
  const { body } = await send<{ body: { costModels: { nodes: { validFrom: string }[] } } }>(
    page,
    '{ body(slug: "treparten") { costModels { nodes { validFrom } } } }',
  );
  if (!body.costModels.nodes.some(({ validFrom }) => validFrom === `${year}-01-01`)) {
    await send(page, 'mutation ($input: CostModelInput!) { saveCostModel(input: $input) { costModel { id } } }', {
      input: {
        body: 'treparten',
        name: 'Budget 2017 för insamling och behandling av avfall, med återvinningscentraler',
        validFrom: `${year}-01-01`,
        validTo: `${year}-12-31`,
        components: [
          {
            name: 'Insamling',
            basis: 'POOL',
            pool: '123456789.03',
            vatCategory: 'S',
            vatPercent: '25',
            key: { kind: 'INHABITANTS', referenceDate: { month: 12, day: 31, yearOffset: -1 } },
          },
        ],
      },
    });
  }
  return `/kostnader/treparten/${year}`;
}

/** What the demo data has fixed for the latest year. */
async function fixedAllocation(page: Page): Promise<string> {
  const { body } = await send<{ body: { costAllocations: { nodes: { id: string }[] } } }>(
    page,
    '{ body(slug: "miljo-bygg") { costAllocations { nodes { id } } } }',
  );
  return `/kostnader/fordelning/${body.costAllocations.nodes[0]?.id}`;
}

async function savedModel(page: Page): Promise<string> {
  const { body } = await send<{ body: { costModels: { nodes: { id: string }[] } } }>(
    page,
    '{ body(slug: "miljo-bygg") { costModels { nodes { id } } } }',
  );
  return `/kostnader/miljo-bygg/modell/${body.costModels.nodes[0]?.id}`;
}
