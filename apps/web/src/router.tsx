import { createRouter } from '@tanstack/react-router';
import { actionsRoutes } from './actions/routes.js';
import { bodiesRoutes } from './bodies/routes.js';
import { consultationsRoutes } from './consultations/routes.js';
import { costSharingRoutes } from './cost-sharing/routes.js';
import { invoiceDocumentsRoutes } from './invoicing/documents/routes.js';
import { invoicingRoutes } from './invoicing/routes.js';
import { fundingRoutes } from './invoicing/funding/routes.js';
import { paymentsRoutes } from './invoicing/payments/routes.js';
import { payerRoutes } from './invoicing/payer/routes.js';
import { reportsRoutes } from './invoicing/reports/routes.js';
import { meetingsRoutes } from './meetings/routes.js';
import { organisationsRoutes } from './organisations/routes.js';
import { root } from './shell/root.js';
import { shellRoutes } from './shell/routes.js';

export const router = createRouter({
  routeTree: root.addChildren([
    ...shellRoutes,
    ...bodiesRoutes,
    ...organisationsRoutes,
    ...costSharingRoutes,
    ...invoicingRoutes,
    ...invoiceDocumentsRoutes,
    ...payerRoutes,
    ...paymentsRoutes,
    ...reportsRoutes,
    ...fundingRoutes,
    ...meetingsRoutes,
    ...actionsRoutes,
    ...consultationsRoutes,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
