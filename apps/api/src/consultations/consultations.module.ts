import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { BodyConsultationsResolver } from './body-consultations.resolver.js';
import { ConsultationChanges } from './consultation-changes.service.js';
import { ConsultationFacts } from './consultation-facts.js';
import { ConsultationHistory } from './consultation-history.js';
import {
  ConsultationBlockerResolver,
  ConsultationEventResolver,
  ConsultationMemberResolver,
  ConsultationResolver,
} from './consultation-parts.resolver.js';
import { ConsultationsResolver } from './consultations.resolver.js';
import { ConsultationsService } from './consultations.service.js';
import { CommentsService } from './drafting/comments.service.js';
import {
  ConsultationDraftingResolver,
  ResponseClaimResolver,
  ResponseCommentResolver,
  ResponseSectionResolver,
  ResponseVersionResolver,
} from './drafting/drafting-parts.resolver.js';
import { DraftingResolver } from './drafting/drafting.resolver.js';
import { SectionsService } from './drafting/sections.service.js';
import { VersionsService } from './drafting/versions.service.js';
import { MemberDecisions } from './member-decisions.service.js';
import { ResponseTexts } from './response-texts.service.js';

@Module({
  imports: [OrganisationsModule, BodiesModule],
  providers: [
    ConsultationFacts,
    ConsultationHistory,
    ConsultationsService,
    ConsultationChanges,
    ResponseTexts,
    MemberDecisions,
    ConsultationsResolver,
    BodyConsultationsResolver,
    ConsultationResolver,
    ConsultationMemberResolver,
    ConsultationBlockerResolver,
    ConsultationEventResolver,
    SectionsService,
    VersionsService,
    CommentsService,
    DraftingResolver,
    ConsultationDraftingResolver,
    ResponseSectionResolver,
    ResponseClaimResolver,
    ResponseVersionResolver,
    ResponseCommentResolver,
  ],
  exports: [ConsultationsService, ConsultationChanges, ConsultationHistory, ResponseTexts],
})
export class ConsultationsModule {}
