import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.js';

export interface BodiesSearch {
  readonly sok?: string;
  readonly typ?: string;
  readonly medlem?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const bodiesRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/samverkan',
    validateSearch: (search): BodiesSearch => ({
      sok: text(search['sok']),
      typ: text(search['typ']),
      medlem: text(search['medlem']),
    }),
    component: lazyRouteComponent(() => import('./BodiesPage.js'), 'BodiesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/samverkan/matris',
    component: lazyRouteComponent(() => import('./MatrixPage.js'), 'MatrixPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/samverkan/avtal',
    component: lazyRouteComponent(() => import('./AgreementsReportPage.js'), 'AgreementsReportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/samverkan/$slug',
    component: lazyRouteComponent(() => import('./BodyPage.js'), 'BodyPage'),
  }),
] as const;
