import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../shell/root.js';
import { readBillingSearch, readInvoicesSearch, readSettingsSearch, readTermsSearch } from './search.js';

export const invoicingRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor',
    validateSearch: readInvoicesSearch,
    component: lazyRouteComponent(() => import('./InvoicesPage.js'), 'InvoicesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/$id',
    component: lazyRouteComponent(() => import('./InvoicePage.js'), 'InvoicePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/fakturera/$slug/$year',
    validateSearch: readBillingSearch,
    component: lazyRouteComponent(() => import('./billing/BillingYearPage.js'), 'BillingYearPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/avrakning/$slug/$year',
    component: lazyRouteComponent(() => import('./billing/SettlementPage.js'), 'SettlementPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/utskick/$id',
    component: lazyRouteComponent(() => import('./billing/RunPage.js'), 'RunPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/uppgifter',
    validateSearch: readSettingsSearch,
    component: lazyRouteComponent(() => import('./settings/SettingsPage.js'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fakturor/villkor/$slug',
    validateSearch: readTermsSearch,
    component: lazyRouteComponent(() => import('./settings/TermsPage.js'), 'TermsPage'),
  }),
] as const;
