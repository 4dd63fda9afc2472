import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../shell/root.js';

export interface ModeSearch {
  /** Id of the item that is being written; absent = the one that the room sees, or the first. */
  readonly punkt?: string | undefined;
}

export const modeRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/moten/$id/lage',
    validateSearch: ({ punkt }: Readonly<Record<string, unknown>>): ModeSearch => ({
      punkt: typeof punkt === 'string' && punkt !== '' ? punkt : undefined,
    }),
    component: lazyRouteComponent(() => import('./ModePage.js'), 'ModePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/moten/$id/skarm',
    component: lazyRouteComponent(() => import('./ScreenPage.js'), 'ScreenPage'),
  }),
] as const;
