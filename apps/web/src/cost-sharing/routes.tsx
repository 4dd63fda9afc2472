import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.js';

export const costSharingRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/kostnader',
    component: lazyRouteComponent(() => import('./CostsPage.js'), 'CostsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kostnader/$slug/$year',
    component: lazyRouteComponent(() => import('./YearPage.js'), 'YearPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kostnader/$slug/modell/$id',
    component: lazyRouteComponent(() => import('./ModelPage.js'), 'ModelPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kostnader/fordelning/$id',
    component: lazyRouteComponent(() => import('./FixedPage.js'), 'FixedPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kostnader/vidarefordelning',
    component: lazyRouteComponent(() => import('./OnwardPage.js'), 'OnwardPage'),
  }),
] as const;
