import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../shell/root.js';

export const fundingRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/samverkan/bidrag/$id',
    component: lazyRouteComponent(() => import('./GrantPage.js'), 'GrantPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/samverkan/medfinansiering/$id',
    component: lazyRouteComponent(() => import('./CoFinancingPage.js'), 'CoFinancingPage'),
  }),
] as const;
