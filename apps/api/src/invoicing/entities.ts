export {
  BalanceEntryRow,
  BillingRun,
  InternalPosting,
  SettlementRow,
  VatDecisionRow,
} from './billing/billing-run.entity.js';
export { Invoice, InvoiceLineRow, InvoiceOriginal, InvoiceSeries } from './billing/invoice.entity.js';
export { DocumentsToWrite } from './documents/documents-to-write.entity.js';
export { InvoiceDocumentRow } from './documents/invoice-document.entity.js';
export { AccountingSettingsRow } from './settings/accounting.entity.js';
export { BasisColumnsRow } from './settings/basis-columns.entity.js';
export {
  BillingPartnerRow,
  BillingTermsRow,
  InvoicePartyRow,
  SellerSettingsRow,
} from './settings/invoice-settings.entity.js';
export { CoFinancing, CoFinancingDelivery } from './funding/co-financing.entity.js';
export {
  Grant,
  GrantDecision,
  GrantMeasurement,
  GrantSpending,
  GrantTranche,
  PaymentRequest,
} from './funding/grant.entity.js';
export { PayerDecision } from './payer/payer-decision.entity.js';
export { CustomerLedger, InvoiceBalance, LedgerImport, Payment, UnmatchedPayment } from './payments/payment.entity.js';
export { ReferenceRateRow } from './payments/reference-rate.entity.js';
