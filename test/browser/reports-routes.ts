import type { Page } from '@playwright/test';
import type { Route } from './routes.js';
import { ACCOUNTS } from './support.js';

const { admin, chief, finance } = ACCOUNTS;
/** Host of uhc, whose years are fixed on a measured quantity too. */
const LUDVIKA = 'ekonomi@ludvika.example';

const unfolded = (page: Page) => page.locator('details > summary').first().click();

export const REPORTS_ROUTES: readonly Route[] = [
  {
    pattern: '/fakturor/regeln/$slug/$year',
    as: LUDVIKA,
    path: '/fakturor/regeln/uhc/2026',
    states: [{ name: 'why it is so', enter: unfolded }],
  },
  { pattern: '/fakturor/regeln/$slug/$year', as: chief, path: '/fakturor/regeln/miljo-bygg/2025' },
  { pattern: '/fakturor/regeln/$slug/$year', as: chief, path: '/fakturor/regeln/miljo-bygg/1999' },
  { pattern: '/fakturor/regeln/$slug/$year', as: admin, path: '/fakturor/regeln/miljo-bygg/2025' },
  { pattern: '/fakturor/regeln/$slug/$year', as: chief, path: '/fakturor/regeln/miljo-bygg/nyss', reads: false },
  { pattern: '/fakturor/rattvisa/$slug', as: LUDVIKA, path: '/fakturor/rattvisa/uhc' },
  { pattern: '/fakturor/rattvisa/$slug', as: chief, path: '/fakturor/rattvisa/e-tjanster?ar=2018' },
  { pattern: '/fakturor/rattvisa/$slug', as: 'kansli@region10.example', path: '/fakturor/rattvisa/region-10' },
  {
    pattern: '/fakturor/fordringar',
    as: finance,
    states: [{ name: 'the documents', enter: unfolded }],
  },
  { pattern: '/fakturor/fordringar', as: chief, reads: false },
];
