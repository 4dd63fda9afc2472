import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/index.js';
import { CostSharingModule } from '../cost-sharing/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { fundingProviders } from './funding/providers.js';
import { GrantChangesService } from './funding/grant-changes.service.js';
import { CoFinancingService } from './funding/co-financing.service.js';
import { payerProviders } from './payer/providers.js';
import { PayerDecisionsService } from './payer/payer-decisions.service.js';
import { PayerForecastService } from './payer/payer-forecast.service.js';

@Module({
  imports: [OrganisationsModule, BodiesModule, CostSharingModule],
  providers: [...fundingProviders, ...payerProviders],
  exports: [CoFinancingService, GrantChangesService, PayerDecisionsService, PayerForecastService],
})
export class InvoicingModule {}
