import { Module } from '@nestjs/common';
import type { Pace } from '@platform/worker/turns.js';
import { BodiesModule } from '../bodies/index.js';
import { CostSharingModule } from '../cost-sharing/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { BillingCases } from './billing/billing-cases.js';
import {
  BodyBillingResolver,
  BillingDueResolver,
  NumbersDueResolver,
  PartDueResolver,
} from './billing/billing-due.resolver.js';
import { BillingDueService } from './billing/billing-due.service.js';
import {
  BalanceEntryResolver,
  BillingRunResolver,
  BillingYearResolver,
  InvoiceDraftResolver,
  InvoiceResolver,
  MemberBilledResolver,
  MissingDetailsResolver,
  SettlementRowResolver,
} from './billing/billing-parts.resolver.js';
import { BillingRuns } from './billing/billing-runs.service.js';
import { BillingYears } from './billing/billing-years.service.js';
import { BillingResolver } from './billing/billing.resolver.js';
import { BillingService } from './billing/billing.service.js';
import { InvoiceIssuer } from './billing/invoice-issuer.js';
import { InvoicesService } from './billing/invoices.service.js';
import { Bookkeeping } from './documents/bookkeeping.service.js';
import { DraftedInvoices } from './documents/drafted-invoices.service.js';
import { InvoiceBasis } from './documents/invoice-basis.service.js';
import { DOCUMENT_PACE, DocumentLoop } from './documents/document-loop.js';
import { DocumentWriter } from './documents/document-writer.service.js';
import { InvoiceDocumentsController } from './documents/invoice-documents.controller.js';
import { InvoiceDocuments } from './documents/invoice-documents.service.js';
import { fundingProviders } from './funding/providers.js';
import { GrantChangesService } from './funding/grant-changes.service.js';
import { CoFinancingService } from './funding/co-financing.service.js';
import { payerProviders } from './payer/providers.js';
import { LedgerImports } from './payments/ledger-imports.service.js';
import { paymentProviders } from './payments/providers.js';
import { FairnessReports } from './reports/fairness-reports.service.js';
import { OpenClaimsReports } from './reports/open-claims.service.js';
import { reportProviders } from './reports/providers.js';
import { RuleReports } from './reports/rule-reports.service.js';
import { PayerDecisionsService } from './payer/payer-decisions.service.js';
import { PayerForecastService } from './payer/payer-forecast.service.js';
import { RunDocumentsController } from './documents/run-documents.controller.js';
import { RunDocumentsResolver } from './documents/run-documents.resolver.js';
import { RunDocuments } from './documents/run-documents.service.js';
import { AccountingResolver } from './settings/accounting.resolver.js';
import { Accounting } from './settings/accounting.service.js';
import { BasisColumnsResolver } from './settings/basis-columns.resolver.js';
import { BasisColumns } from './settings/basis-columns.service.js';
import { BillingPartnerResolver, InvoiceSettingsResolver } from './settings/invoice-settings.resolver.js';
import { InvoiceSettings } from './settings/invoice-settings.service.js';

const INTERVAL_MS = 2_000;

@Module({
  imports: [OrganisationsModule, BodiesModule, CostSharingModule],
  controllers: [InvoiceDocumentsController, RunDocumentsController],
  providers: [
    ...fundingProviders,
    ...payerProviders,
    ...paymentProviders,
    ...reportProviders,
    InvoiceSettings,
    InvoiceSettingsResolver,
    BillingPartnerResolver,
    BillingCases,
    InvoiceIssuer,
    BillingRuns,
    BillingService,
    BillingYears,
    InvoicesService,
    BillingResolver,
    InvoiceResolver,
    BillingRunResolver,
    BillingYearResolver,
    InvoiceDraftResolver,
    SettlementRowResolver,
    MemberBilledResolver,
    MissingDetailsResolver,
    BalanceEntryResolver,
    BillingDueService,
    BillingDueResolver,
    BodyBillingResolver,
    PartDueResolver,
    NumbersDueResolver,
    InvoiceDocuments,
    RunDocuments,
    RunDocumentsResolver,
    Accounting,
    AccountingResolver,
    BasisColumns,
    BasisColumnsResolver,
    DraftedInvoices,
    InvoiceBasis,
    Bookkeeping,
    { provide: DOCUMENT_PACE, useFactory: (): Pace => ({ intervalMs: INTERVAL_MS }) },
    DocumentWriter,
    DocumentLoop,
  ],
  exports: [
    BillingCases,
    BillingService,
    InvoicesService,
    InvoiceSettings,
    CoFinancingService,
    GrantChangesService,
    PayerDecisionsService,
    PayerForecastService,
    LedgerImports,
    RuleReports,
    FairnessReports,
    OpenClaimsReports,
  ],
})
export class InvoicingModule {}
