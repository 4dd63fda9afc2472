import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.js';
import { modeRoutes } from './mode/routes.js';
import { importRoutes } from './import/routes.js';
import { readMeetingsSearch, readPlanSearch } from './search.js';

export const meetingsRoutes = [
  ...importRoutes,
  createRoute({
    getParentRoute: () => root,
    path: '/moten',
    validateSearch: readMeetingsSearch,
    component: lazyRouteComponent(() => import('./MeetingsPage.js'), 'MeetingsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/moten/planera',
    validateSearch: readPlanSearch,
    component: lazyRouteComponent(() => import('./PlanPage.js'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/moten/$id',
    component: lazyRouteComponent(() => import('./MeetingPage.js'), 'MeetingPage'),
  }),
  ...modeRoutes,
] as const;
