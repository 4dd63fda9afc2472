import { Module } from '@nestjs/common';
import { OrganisationsResolver, RoleOrganisationResolver } from './organisations.resolver.js';
import { RegisterSeed } from './register-seed.js';
import { OrganisationsService } from './organisations.service.js';
import { PopulationService } from './population.service.js';

@Module({
  providers: [OrganisationsService, PopulationService, RegisterSeed, OrganisationsResolver, RoleOrganisationResolver],
  exports: [OrganisationsService, PopulationService, RegisterSeed],
})
export class OrganisationsModule {}
