import { Balances } from './balances.service.js';
import { CustomerLedgers } from './customer-ledgers.service.js';
import { InterestService } from './interest.service.js';
import { LedgerImports } from './ledger-imports.service.js';
import {
  InvoicePaymentsResolver,
  LedgerImportResolver,
  PaymentResolver,
  UnmatchedPaymentResolver,
} from './payment-parts.resolver.js';
import { LedgerResolver, PaymentsResolver } from './payments.resolver.js';
import { Payments } from './payments.service.js';
import { ReferenceRates } from './reference-rates.service.js';
import { UnmatchedPayments } from './unmatched-payments.service.js';

export const paymentProviders = [
  Balances,
  CustomerLedgers,
  LedgerImports,
  UnmatchedPayments,
  Payments,
  ReferenceRates,
  InterestService,
  LedgerResolver,
  PaymentsResolver,
  InvoicePaymentsResolver,
  PaymentResolver,
  LedgerImportResolver,
  UnmatchedPaymentResolver,
];
