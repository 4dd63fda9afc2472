import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.js';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

export interface YearSearch {
  /** jamfor = what-if beside */
  readonly visa?: 'jamfor' | undefined;
  /** Id of the fixed allocation to compare with; absent = the model as it stands. */
  readonly bas?: string | undefined;
}

export interface OnwardSearch {
  readonly belopp?: string | undefined;
  readonly vad?: string | undefined;
}

export const costSharingRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/kostnader',
    component: lazyRouteComponent(() => import('./CostsPage.js'), 'CostsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kostnader/$slug/$year',
    validateSearch: (search: Record<string, unknown>): YearSearch => ({
      ...(search['visa'] === 'jamfor' && { visa: 'jamfor' }),
      ...(text(search['bas']) && { bas: text(search['bas']) }),
    }),
    component: lazyRouteComponent(() => import('./YearPage.js'), 'YearPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kostnader/$slug/modell/$id',
    validateSearch: (search: Record<string, unknown>): { readonly ar?: number | undefined } =>
      Number.isInteger(search['ar']) ? { ar: search['ar'] as number } : {},
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
    validateSearch: (search: Record<string, unknown>): OnwardSearch => ({
      ...(text(search['belopp']) && { belopp: text(search['belopp']) }),
      ...(text(search['vad']) && { vad: text(search['vad']) }),
    }),
    component: lazyRouteComponent(() => import('./OnwardPage.js'), 'OnwardPage'),
  }),
] as const;
