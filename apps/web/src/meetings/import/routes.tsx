import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../shell/root.js';

export interface ImportSearch {
  /** Slug of the body that the minutes belong to. */
  readonly samverkan?: string | undefined;
}

export const importRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/moten/importera',
    validateSearch: ({ samverkan }): ImportSearch => ({
      samverkan: typeof samverkan === 'string' && samverkan !== '' ? samverkan : undefined,
    }),
    component: lazyRouteComponent(() => import('./ImportPage.js'), 'ImportPage'),
  }),
] as const;
