import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.js';

const page = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

export const shellRoutes = [
  page(
    '/',
    lazyRouteComponent(() => import('./MittPage.js'), 'MittPage'),
  ),
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
] as const;
