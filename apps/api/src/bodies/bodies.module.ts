import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { BodiesResolver } from './bodies.resolver.js';
import { BodiesService } from './bodies.service.js';
import {
  AgreementResolver,
  HostingResolver,
  MembershipResolver,
  OrganisationBodiesResolver,
  RoleBodyResolver,
  SeatResolver,
} from './body-parts.resolver.js';

@Module({
  imports: [OrganisationsModule],
  providers: [
    BodiesService,
    BodiesResolver,
    MembershipResolver,
    HostingResolver,
    SeatResolver,
    AgreementResolver,
    OrganisationBodiesResolver,
    RoleBodyResolver,
  ],
  exports: [BodiesService],
})
export class BodiesModule {}
