import { BODY_KINDS } from '@domain/bodies/kinds.js';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readActionsSearch } from '../actions/search.js';
import { readConsultationsSearch } from '../consultations/search.js';
import { readInvoicesSearch } from '../invoicing/search.js';
import { root } from '../shell/root.js';
import { type BodiesSearch, type BodySearch, type MatrixSearch, type ReportSearch, TABS } from './search.js';

/** Codes are digits: in an address they read as numbers, and a leading zero as text. */
const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((known) => known === value);
const year = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) >= 1950 && Number(value) <= 2150 ? Number(value) : undefined;

export const bodiesRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/samverkan',
    validateSearch: (search): BodiesSearch => ({
      sok: text(search['sok']),
      typ: oneOf(BODY_KINDS, search['typ']),
      medlem: text(search['medlem']),
    }),
    component: lazyRouteComponent(() => import('./BodiesPage.js'), 'BodiesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/samverkan/matris',
    validateSearch: (search): MatrixSearch => ({
      typ: oneOf(BODY_KINDS, search['typ']),
      sortera: text(search['sortera']),
      ordning: oneOf(['omvand'], search['ordning']),
    }),
    component: lazyRouteComponent(() => import('./MatrixPage.js'), 'MatrixPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/samverkan/avtal',
    validateSearch: (search): ReportSearch => ({ ar: year(search['ar']), kommun: text(search['kommun']) }),
    component: lazyRouteComponent(() => import('./AgreementsReportPage.js'), 'AgreementsReportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/samverkan/$slug',
    validateSearch: (search): BodySearch => ({
      flik: oneOf(TABS, search['flik']),
      nar: oneOf(['tidigare', 'alla'], search['nar']),
      ...(search['flik'] === 'atgarder' && { ...readActionsSearch(search), samverkan: undefined }),
      ...(search['flik'] === 'remisser' && { ...readConsultationsSearch(search), samverkan: undefined }),
      ...(search['flik'] === 'fakturor' && { ...readInvoicesSearch(search), samverkan: undefined }),
    }),
    component: lazyRouteComponent(() => import('./BodyPage.js'), 'BodyPage'),
  }),
] as const;
