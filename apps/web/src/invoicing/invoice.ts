import type { InvoicingInvoiceQuery } from '../generated/graphql.js';

export type Invoice = InvoicingInvoiceQuery['invoice'];
