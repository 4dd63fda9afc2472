import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../shell/root.js';
import { readPaymentsSearch } from './search.js';

export const paymentsRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/betalningar',
    validateSearch: readPaymentsSearch,
    component: lazyRouteComponent(() => import('./PaymentsPage.js'), 'PaymentsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/admin/referensrantor',
    component: lazyRouteComponent(() => import('./ReferenceRatesPage.js'), 'ReferenceRatesPage'),
  }),
] as const;
