import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.js';
import { readActionsSearch, readNewActionSearch } from './search.js';

export const actionsRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/atgarder',
    validateSearch: readActionsSearch,
    component: lazyRouteComponent(() => import('./ActionsPage.js'), 'ActionsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/atgarder/tavla',
    validateSearch: readActionsSearch,
    component: lazyRouteComponent(() => import('./BoardPage.js'), 'BoardPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/atgarder/ny',
    validateSearch: readNewActionSearch,
    component: lazyRouteComponent(() => import('./NewActionPage.js'), 'NewActionPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/atgarder/$id',
    component: lazyRouteComponent(() => import('./ActionPage.js'), 'ActionPage'),
  }),
] as const;
