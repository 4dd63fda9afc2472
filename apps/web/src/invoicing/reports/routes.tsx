import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../shell/root.js';
import { readSettingsSearch } from '../search.js';
import { readFairnessSearch } from './search.js';

export const reportsRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/regeln/$slug/$year',
    component: lazyRouteComponent(() => import('./RuleReportPage.js'), 'RuleReportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/rattvisa/$slug',
    validateSearch: readFairnessSearch,
    component: lazyRouteComponent(() => import('./FairnessPage.js'), 'FairnessPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/fordringar',
    validateSearch: readSettingsSearch,
    component: lazyRouteComponent(() => import('./OpenClaimsPage.js'), 'OpenClaimsPage'),
  }),
] as const;
