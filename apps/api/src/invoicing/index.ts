export { BillingCases } from './billing/billing-cases.js';
export { BillingService } from './billing/billing.service.js';
export { InvoicesService } from './billing/invoices.service.js';
export { DOCUMENT_PACE } from './documents/document-loop.js';
export * from './entities.js';
export { InvoicingModule } from './invoicing.module.js';
export { InvoiceSettings } from './settings/invoice-settings.service.js';
