import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.js';

export interface OrganisationsSearch {
  readonly sok?: string;
  readonly typ?: string;
  readonly lan?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const organisationsRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/organisationer',
    validateSearch: (search): OrganisationsSearch => ({
      sok: text(search['sok']),
      typ: text(search['typ']),
      lan: text(search['lan']),
    }),
    component: lazyRouteComponent(() => import('./OrganisationsPage.js'), 'OrganisationsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisationer/$code',
    component: lazyRouteComponent(() => import('./OrganisationPage.js'), 'OrganisationPage'),
  }),
] as const;
