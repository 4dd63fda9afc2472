import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readMittSearch } from './mitt/search.js';
import { root } from './root.js';

const page = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export interface RegisterSearch {
  readonly sok?: string | undefined;
  /** The organisation that is being corrected. */
  readonly kod?: string | undefined;
}

export const shellRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: readMittSearch,
    component: lazyRouteComponent(() => import('./MittPage.js'), 'MittPage'),
  }),
  page(
    '/hjalp',
    lazyRouteComponent(() => import('./HelpPage.js'), 'HelpPage'),
  ),
  page(
    '/tillganglighet',
    lazyRouteComponent(() => import('./AccessibilityPage.js'), 'AccessibilityPage'),
  ),
  page(
    '/om',
    lazyRouteComponent(() => import('./AboutPage.js'), 'AboutPage'),
  ),
  page(
    '/admin',
    lazyRouteComponent(() => import('./admin/AdminPage.js'), 'AdminPage'),
  ),
  page(
    '/admin/konton',
    lazyRouteComponent(() => import('./admin/AccountsPage.js'), 'AccountsPage'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/admin/register',
    // A code looks like a number in an address; both are text here.
    validateSearch: ({ sok, kod }: Readonly<Record<string, unknown>>): RegisterSearch => ({
      sok: text(typeof sok === 'number' ? String(sok) : sok),
      kod: text(typeof kod === 'number' ? String(kod) : kod),
    }),
    component: lazyRouteComponent(() => import('./admin/RegisterPage.js'), 'RegisterPage'),
  }),
  page(
    '/admin/folkmangd',
    lazyRouteComponent(() => import('./admin/PopulationPage.js'), 'PopulationPage'),
  ),
  page(
    '/admin/logg',
    lazyRouteComponent(() => import('./admin/LogPage.js'), 'LogPage'),
  ),
  page(
    '/admin/felrapporter',
    lazyRouteComponent(() => import('./admin/FaultReportsPage.js'), 'FaultReportsPage'),
  ),
] as const;
