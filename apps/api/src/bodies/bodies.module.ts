import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { BodiesResolver } from './bodies.resolver.js';
import { BodiesService } from './bodies.service.js';
import { BodyChangesResolver } from './body-changes.resolver.js';
import {
  AgreementResolver,
  HostingResolver,
  MembershipResolver,
  OrganisationBodiesResolver,
  RoleBodyResolver,
  SeatResolver,
} from './body-parts.resolver.js';
import { BodyLogoController } from './body-logo.controller.js';
import { BodyLogos } from './body-logos.service.js';
import { BodyPeopleService } from './body-people.service.js';
import { BodyRegisterService } from './body-register.service.js';
import { RecentChangeResolver, ViewerBodiesResolver } from './viewer-bodies.resolver.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [BodyLogoController],
  providers: [
    BodyLogos,
    BodiesService,
    BodyRegisterService,
    BodyPeopleService,
    BodiesResolver,
    BodyChangesResolver,
    MembershipResolver,
    HostingResolver,
    SeatResolver,
    AgreementResolver,
    OrganisationBodiesResolver,
    RoleBodyResolver,
    ViewerBodiesResolver,
    RecentChangeResolver,
  ],
  exports: [BodiesService, BodyPeopleService, BodyLogos],
})
export class BodiesModule {}
