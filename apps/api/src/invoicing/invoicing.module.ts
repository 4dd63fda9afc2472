import { Module } from '@nestjs/common';
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
import { InvoiceDocumentsController } from './documents/invoice-documents.controller.js';
import { InvoiceDocuments } from './documents/invoice-documents.service.js';
import { BillingPartnerResolver, InvoiceSettingsResolver } from './settings/invoice-settings.resolver.js';
import { InvoiceSettings } from './settings/invoice-settings.service.js';

@Module({
  imports: [OrganisationsModule, BodiesModule, CostSharingModule],
  controllers: [InvoiceDocumentsController],
  providers: [
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
  ],
  exports: [BillingCases, BillingService, InvoicesService, InvoiceSettings],
})
export class InvoicingModule {}
