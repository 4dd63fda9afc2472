import { expect, type Page } from '@playwright/test';
import { component, fixedYear, latestInvoice } from './invoicing.js';
import type { Route, State } from './routes.js';
import { ACCOUNTS, send } from './support.js';

const { chief, finance } = ACCOUNTS;
/** Host of uhc: six partners, quarterly, three parts billed. */
const LUDVIKA = 'ekonomi@ludvika.example';

const invoicePath = (body: string) => async (page: Page) => `/fakturor/${await latestInvoice(page, body)}`;

async function runPath(page: Page): Promise<string> {
  const { billingYear } = await send<{ billingYear: { runs: { nodes: { id: string }[] } } }>(
    page,
    '{ billingYear(body: "miljo-bygg", year: 2025) { runs { nodes { id } } } }',
  );
  return `/fakturor/utskick/${billingYear.runs.nodes[0]!.id}`;
}

/** A year whose VAT nobody has decided on; no spec decides on it. */
async function undecidedPath(page: Page): Promise<string> {
  await fixedYear(page, { body: 'treparten', year: 2011, components: [component('Insamling av matavfall', '900.00')] });
  return '/fakturor/fakturera/treparten/2011?del=1';
}

const creditStates: readonly State[] = [
  {
    name: 'a part to credit, with something missing',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Kreditera' }).click();
      await page.getByLabel(/^En del/).check();
      await page.getByRole('button', { name: 'Granska' }).click();
      await expect(page.getByText('Skriv varför fakturan krediteras.')).toBeVisible();
    },
  },
  {
    name: 'asked before crediting',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Kreditera' }).click();
      await page.getByLabel(/^Varför krediteras den/).fill('Fel belopp');
      await page.getByRole('button', { name: 'Granska' }).click();
      await expect(page.getByRole('dialog', { name: 'Kreditera?' })).toBeVisible();
    },
  },
];

const billingStates: readonly State[] = [
  {
    name: 'why somebody pays',
    enter: (page) =>
      page
        .getByText(/varför Avesta betalar/)
        .first()
        .click(),
  },
  {
    name: 'asked before issuing',
    enter: async (page) => {
      await page.getByRole('button', { name: /^(Ställ ut|Förbered) 6 fakturor$/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];

const vatStates: readonly State[] = [
  {
    name: 'no decision chosen',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Bestäm', exact: true }).click();
      await expect(page.getByText('Välj moms.')).toBeVisible();
    },
  },
  { name: 'a rate to choose', enter: (page) => page.getByLabel(/^Moms för/).selectOption('Momspliktig') },
];

const settleStates: readonly State[] = [
  {
    name: 'an outcome missing',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Förhandsgranska' }).click();
      await expect(page.getByText(/^Skriv vad den kostade/).first()).toBeVisible();
    },
  },
  {
    name: 'the differences',
    enter: async (page) => {
      await page.getByLabel('Utfall för Grundfinansiering, kronor').fill('9 123 456,78');
      await page.getByLabel('Utfall för Upphandlingsstöd, kronor').fill('1 450 000');
      await page.getByRole('button', { name: 'Förhandsgranska' }).click();
      await expect(page.getByRole('region', { name: 'Avräkning medlem för medlem' })).toBeVisible();
    },
  },
];

const settingsStates: readonly State[] = [
  {
    name: 'fields to put right',
    enter: async (page) => {
      await page.getByLabel('Postnummer').fill('12');
      await page.getByRole('button', { name: 'Spara fakturauppgifterna' }).click();
      await expect(page.getByText(/^Postnumret ska ha fem siffror/)).toBeVisible();
    },
  },
];

const termsStates: readonly State[] = [
  {
    name: 'a partner being changed, with something wrong',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Ändra referenser för Avesta' }).click();
      await page.getByRole('dialog').getByLabel('Betalningstid, dagar').fill('snart');
      await page.getByRole('button', { name: 'Spara', exact: true }).click();
      await expect(page.getByText('Skriv dagarna som ett heltal.')).toBeVisible();
    },
  },
];

export const INVOICING_ROUTES: readonly Route[] = [
  { pattern: '/', as: LUDVIKA },
  { pattern: '/fakturor', as: finance },
  { pattern: '/fakturor', as: chief, path: '/fakturor?samverkan=miljo-bygg&visa=kredit' },
  { pattern: '/fakturor', as: chief, path: '/fakturor?ar=1999' },
  { pattern: '/fakturor', as: ACCOUNTS.admin },
  { pattern: '/samverkan/$slug', as: LUDVIKA, path: '/samverkan/uhc?flik=fakturor' },
  { pattern: '/samverkan/$slug', as: ACCOUNTS.secretariat, path: '/samverkan/umearegionen?flik=fakturor' },
  { pattern: '/fakturor/$id', as: LUDVIKA, path: invoicePath('uhc'), states: creditStates },
  { pattern: '/fakturor/$id', as: chief, path: invoicePath('miljo-bygg') },
  { pattern: '/fakturor/$id', as: chief, path: '/fakturor/finns-inte' },
  {
    pattern: '/fakturor/fakturera/$slug/$year',
    as: LUDVIKA,
    path: '/fakturor/fakturera/uhc/2026?del=4',
    states: billingStates,
  },
  { pattern: '/fakturor/fakturera/$slug/$year', as: finance, path: undecidedPath, states: vatStates },
  { pattern: '/fakturor/fakturera/$slug/$year', as: finance, path: '/fakturor/fakturera/miljo-bygg/2025' },
  { pattern: '/fakturor/fakturera/$slug/$year', as: finance, path: '/fakturor/fakturera/treparten/2009' },
  { pattern: '/fakturor/fakturera/$slug/$year', as: chief, path: '/fakturor/fakturera/miljo-bygg/2026' },
  {
    pattern: '/fakturor/avrakning/$slug/$year',
    as: LUDVIKA,
    path: '/fakturor/avrakning/uhc/2026',
    states: settleStates,
  },
  { pattern: '/fakturor/avrakning/$slug/$year', as: finance, path: '/fakturor/avrakning/miljo-bygg/2025' },
  { pattern: '/fakturor/utskick/$id', as: finance, path: runPath },
  { pattern: '/fakturor/uppgifter', as: LUDVIKA, states: settingsStates },
  { pattern: '/fakturor/uppgifter', as: chief, reads: false },
  { pattern: '/fakturor/villkor/$slug', as: LUDVIKA, path: '/fakturor/villkor/uhc', states: termsStates },
];
