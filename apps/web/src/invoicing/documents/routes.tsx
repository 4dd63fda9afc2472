import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../shell/root.js';
import { readSettingsSearch } from '../search.js';

export const invoiceDocumentsRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/ekonomisystem',
    validateSearch: readSettingsSearch,
    component: lazyRouteComponent(() => import('./FinanceSystemPage.js'), 'FinanceSystemPage'),
  }),
] as const;
