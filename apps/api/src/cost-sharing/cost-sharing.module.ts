import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { AllocationCases } from './allocation-case.js';
import { AllocationsService } from './allocations.service.js';
import { CostModelsService } from './cost-models.service.js';
import {
  AllocationShareResolver,
  BodyCostsResolver,
  ComparisonRowResolver,
  CostAllocationResolver,
  CostModelResolver,
  FigureDeviationResolver,
} from './cost-sharing-parts.resolver.js';
import { CostSharingResolver } from './cost-sharing.resolver.js';
import { CostShareResolver, OrganisationCostsResolver } from './organisation-costs.resolver.js';
import { OrganisationCostsService } from './organisation-costs.service.js';
import { YearOutlooks } from './year-outlooks.service.js';

@Module({
  imports: [OrganisationsModule, BodiesModule],
  providers: [
    AllocationCases,
    AllocationsService,
    CostModelsService,
    CostSharingResolver,
    AllocationShareResolver,
    BodyCostsResolver,
    ComparisonRowResolver,
    CostAllocationResolver,
    CostModelResolver,
    FigureDeviationResolver,
    OrganisationCostsService,
    OrganisationCostsResolver,
    CostShareResolver,
    YearOutlooks,
  ],
  exports: [AllocationsService, CostModelsService, YearOutlooks],
})
export class CostSharingModule {}
