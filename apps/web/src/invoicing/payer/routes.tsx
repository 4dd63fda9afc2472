import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../shell/root.js';
import type { DecisionsSearch, PayerSearch } from './search.js';

/** Codes are digits: in an address they read as numbers. */
const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
const year = (value: unknown): number | undefined =>
  Number.isInteger(value) && Number(value) > 1950 && Number(value) <= 2150 ? Number(value) : undefined;

const readPayerSearch = (search: Record<string, unknown>): PayerSearch => ({
  organisation: text(search['organisation']),
  ar: year(search['ar']),
});

export const payerRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/budget',
    validateSearch: readPayerSearch,
    component: lazyRouteComponent(() => import('./ForecastPage.js'), 'ForecastPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/beslut',
    validateSearch: (search: Record<string, unknown>): DecisionsSearch => ({
      ...readPayerSearch(search),
      visa: search['visa'] === 'historik' ? 'historik' : undefined,
    }),
    component: lazyRouteComponent(() => import('./DecisionsPage.js'), 'DecisionsPage'),
  }),
] as const;
