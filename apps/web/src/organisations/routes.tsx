import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.js';
import type { MapSearch, OrganisationSearch, OrganisationsSearch } from './search.js';

const text = (value: unknown): string | undefined => {
  const given = typeof value === 'number' ? String(value) : value;
  return typeof given === 'string' && given !== '' ? given : undefined;
};
const only = <T extends string>(value: unknown, allowed: T): T | undefined => (value === allowed ? allowed : undefined);

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
    path: '/organisationer/karta',
    validateSearch: (search): MapSearch => ({
      samverkan: text(search['samverkan']),
      visa: only(search['visa'], 'kostnad'),
      utsnitt: only(search['utsnitt'], 'medlemmar'),
    }),
    component: lazyRouteComponent(() => import('./MapPage.js'), 'MapPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisationer/$code',
    validateSearch: (search): OrganisationSearch => ({ matt: only(search['matt'], 'invanare') }),
    component: lazyRouteComponent(() => import('./OrganisationPage.js'), 'OrganisationPage'),
  }),
] as const;
