import { expect } from '@playwright/test';
import type { Route } from './routes.js';
import { ACCOUNTS } from './support.js';

const LUDVIKA = 'ekonomi@ludvika.example';

/** The demo's list of Ludvika has a row that fits no invoice, an invoice that is unpaid, and one that was paid twice. */
export const PAYMENTS_ROUTES: readonly Route[] = [
  {
    pattern: '/fakturor/betalningar',
    as: LUDVIKA,
    states: [
      {
        name: 'no file chosen',
        enter: async (page) => {
          await page.getByRole('button', { name: 'Läs in listan' }).click();
          await expect(page.getByText('Välj en fil.')).toBeVisible();
        },
      },
      {
        name: 'a broken list',
        enter: async (page) => {
          await page.getByLabel('Lista över betalningar (CSV)').setInputFiles({
            name: 'en-lista-med-ett-mycket-långt-namn-från-ekonomisystemet-2026-11-30.csv',
            mimeType: 'text/csv',
            buffer: Buffer.from('Fakturanr;Betalt belopp;Betaldatum\r\n2085-2026-0001;etthundra;2026-01-02\r\n'),
          });
          await page.getByRole('button', { name: 'Läs in listan' }).click();
          await expect(page.getByText(/Rad 2, kolumn 2/)).toBeVisible();
        },
      },
      {
        name: 'a row to match, nothing chosen',
        enter: async (page) => {
          await page
            .getByRole('button', { name: /^Bokför på faktura:/ })
            .first()
            .click();
          await page.getByRole('button', { name: 'Bokför på fakturan' }).click();
          await expect(page.getByText('Välj en faktura, eller skriv dess nummer.')).toBeVisible();
        },
      },
      {
        name: 'a row to put aside, without a reason',
        enter: async (page) => {
          await page
            .getByRole('button', { name: /^Lägg åt sidan:/ })
            .first()
            .click();
          await page.getByRole('dialog').getByRole('button', { name: 'Lägg åt sidan' }).click();
          await expect(page.getByText('Skriv varför raden inte hör hit.')).toBeVisible();
        },
      },
    ],
  },
  { pattern: '/fakturor/betalningar', as: LUDVIKA, path: '/fakturor/betalningar?rader=undanlagda' },
  { pattern: '/fakturor/betalningar', as: ACCOUNTS.chief, reads: false },
  { pattern: '/fakturor', as: LUDVIKA, path: '/fakturor?visa=overbetalda' },
  { pattern: '/fakturor', as: LUDVIKA, path: '/fakturor?visa=forfallna' },
  {
    pattern: '/admin/referensrantor',
    as: ACCOUNTS.admin,
    states: [
      {
        name: 'a rate to put right',
        enter: async (page) => {
          await page.getByLabel('Gäller från').fill('2031-02-01');
          await page.getByLabel('Referensränta, procent').fill('två');
          await page.getByRole('button', { name: 'Spara räntan' }).click();
          await expect(page.getByText('Skriv ett tal, till exempel 2,5.')).toBeVisible();
        },
      },
    ],
  },
];
