import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.js';
import { readConsultationSearch, readConsultationsSearch, readNewConsultationSearch } from './search.js';

export const consultationsRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/remisser',
    validateSearch: readConsultationsSearch,
    component: lazyRouteComponent(() => import('./ConsultationsPage.js'), 'ConsultationsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/remisser/ny',
    validateSearch: readNewConsultationSearch,
    component: lazyRouteComponent(() => import('./NewConsultationPage.js'), 'NewConsultationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/remisser/$id',
    validateSearch: readConsultationSearch,
    component: lazyRouteComponent(() => import('./ConsultationPage.js'), 'ConsultationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/arenden',
    component: lazyRouteComponent(() => import('./ProposalsPage.js'), 'ProposalsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/arenden/$id',
    component: lazyRouteComponent(() => import('./ProposalPage.js'), 'ProposalPage'),
  }),
] as const;
