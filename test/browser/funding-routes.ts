import { expect, type Page } from '@playwright/test';
import type { Route } from './routes.js';
import { ACCOUNTS, send } from './support.js';

const { admin, chief, finance } = ACCOUNTS;

/** The grant of Handelsplats, which the demo data has. */
export async function grantPath(page: Page): Promise<string> {
  const { body } = await send<{ body: { grants: { nodes: { id: string }[] } } }>(
    page,
    '{ body(slug: "handelsplats") { grants(first: 1) { nodes { id } } } }',
  );
  return `/samverkan/bidrag/${body.grants.nodes[0]!.id}`;
}

/** A member's commitment in AI på jobbet, which the demo data has. */
export const coFinancingPath =
  (organisation: string) =>
  async (page: Page): Promise<string> => {
    const { body } = await send<{
      body: { coFinancings: { nodes: { id: string; organisation: { code: string } }[] } };
    }>(page, '{ body(slug: "ai-pa-jobbet") { coFinancings(first: 20) { nodes { id organisation { code } } } } }');
    const found = body.coFinancings.nodes.find((one) => one.organisation.code === organisation);
    return `/samverkan/medfinansiering/${found!.id}`;
  };

const opened = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

export const FUNDING_ROUTES: readonly Route[] = [
  { pattern: '/fakturor/budget', as: chief },
  { pattern: '/fakturor/budget', as: admin, reads: false },
  { pattern: '/fakturor/beslut', as: chief, path: '/fakturor/beslut?visa=historik' },
  {
    pattern: '/fakturor/beslut',
    as: finance,
    states: [
      { name: 'a new decision', enter: opened('Skriv in beslut') },
      {
        name: 'fields missing',
        enter: async (page) => {
          await opened(/^Ändra /)(page);
          await page.getByLabel('Paragraf').fill('');
          await page.getByRole('button', { name: 'Spara beslutet' }).click();
          await expect(page.getByText('Fyll i det här.')).toBeVisible();
        },
      },
    ],
  },
  { pattern: '/samverkan/$slug', as: finance, path: '/samverkan/handelsplats?flik=finansiering' },
  { pattern: '/samverkan/$slug', as: chief, path: '/samverkan/ai-pa-jobbet?flik=finansiering' },
  {
    pattern: '/samverkan/bidrag/$id',
    as: finance,
    path: grantPath,
    states: [
      { name: 'all of it being changed', enter: opened('Ändra bidraget') },
      { name: 'a value being recorded', enter: opened('Registrera värde') },
      { name: 'a spending being entered', enter: opened('Skriv in användning') },
      { name: 'decided again', enter: opened('Skriv in nytt beslut') },
      { name: 'asked before removing', enter: opened(/^Ta bort värdet/) },
    ],
  },
  {
    pattern: '/samverkan/medfinansiering/$id',
    as: chief,
    path: coFinancingPath('2418'),
    states: [
      { name: 'a delivery being entered', enter: opened('Skriv in leverans') },
      {
        name: 'a delivery with faults',
        enter: async (page) => {
          await opened('Skriv in leverans')(page);
          await page.getByLabel('Kronor').fill('mycket');
          await page.getByRole('button', { name: 'Spara leveransen' }).click();
          await expect(page.getByText(/^Skriv beloppet i kronor/)).toBeVisible();
        },
      },
    ],
  },
];
