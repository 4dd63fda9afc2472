import { Module } from '@nestjs/common';
import { PopulationImportResolver } from './population-import.resolver.js';
import { PopulationImportService } from './population-import.service.js';
import { OrganisationsResolver, RoleOrganisationResolver } from './organisations.resolver.js';
import { RegisterSeed } from './register-seed.js';
import { OrganisationsService } from './organisations.service.js';
import { PopulationService } from './population.service.js';

@Module({
  providers: [
    OrganisationsService,
    PopulationService,
    PopulationImportService,
    RegisterSeed,
    OrganisationsResolver,
    RoleOrganisationResolver,
    PopulationImportResolver,
  ],
  exports: [OrganisationsService, PopulationImportService, PopulationService, RegisterSeed],
})
export class OrganisationsModule {}
