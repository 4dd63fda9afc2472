import { expect } from '@playwright/test';
import type { Route } from './routes.js';
import { ACCOUNTS } from './support.js';

export const INVOICE_DOCUMENTS_ROUTES: readonly Route[] = [
  {
    pattern: '/fakturor/ekonomisystem',
    as: 'ekonomi@ludvika.example',
    states: [
      {
        name: 'an account to put right, and rows added',
        enter: async (page) => {
          await page.getByRole('button', { name: 'Lägg till dimension' }).click();
          await page.getByRole('button', { name: 'Lägg till kostnadspost' }).click();
          await page.getByRole('button', { name: 'Lägg till kolumn' }).click();
          await page.getByLabel('Intäktskonto', { exact: true }).fill('tre');
          await page.getByRole('button', { name: 'Spara konteringen' }).click();
          await expect(page.getByText('Rätta det som är markerat.')).toBeVisible();
        },
      },
      {
        name: 'days that are missing',
        enter: async (page) => {
          await page.getByRole('button', { name: 'Hämta bokföringen (SIE 4I)' }).click();
          await expect(page.getByText('Skriv dagen som ÅÅÅÅ-MM-DD.')).toBeVisible();
        },
      },
    ],
  },
  { pattern: '/fakturor/ekonomisystem', as: ACCOUNTS.chief, reads: false },
];
