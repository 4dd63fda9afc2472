import { Module, type OnModuleInit } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { BodiesModule } from '../bodies/index.js';
import { MeetingPlanService, MeetingsModule } from '../meetings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { BoardMeetingsResolver, OrganisationBoardsResolver } from './board-meetings.resolver.js';
import { BoardMeetings } from './board-meetings.service.js';
import { BodyConsultationsResolver } from './body-consultations.resolver.js';
import { ConsultationChanges } from './consultation-changes.service.js';
import { ConsultationFacts } from './consultation-facts.js';
import { ConsultationFilesController } from './consultation-files.controller.js';
import { ConsultationFiles } from './consultation-files.service.js';
import { ConsultationHistory } from './consultation-history.js';
import {
  ConsultationBlockerResolver,
  ConsultationEventResolver,
  ConsultationMemberResolver,
  ConsultationResolver,
} from './consultation-parts.resolver.js';
import { ConsultationPlans } from './consultation-plans.service.js';
import { ConsultationsResolver } from './consultations.resolver.js';
import { ConsultationsService } from './consultations.service.js';
import { ContactRequests } from './contact-requests.service.js';
import { Deadlines } from './deadlines.service.js';
import {
  ConsultationFileResolver,
  ConsultationHandlingResolver,
  MemberDecisionResolver,
  MemberHandlingResolver,
  MemberPlanResolver,
  PlanPointResolver,
} from './handling-parts.resolver.js';
import { HandlingResolver } from './handling.resolver.js';
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
import { OwnHandling } from './own-handling.service.js';
import { ProposalChanges } from './proposal-changes.service.js';
import {
  ProposalBlockerResolver,
  ProposalMemberResolver,
  ProposalResolver,
  ProposalVersionResolver,
} from './proposal-parts.resolver.js';
import { ProposalsResolver } from './proposals.resolver.js';
import { ProposalsService } from './proposals.service.js';
import { ResponseSendings } from './response-sendings.service.js';
import { ResponseTexts } from './response-texts.service.js';
import { SendingRecords } from './sending-records.service.js';
import { ToAnswerResolver } from './to-answer.resolver.js';
import { ToAnswerService } from './to-answer.service.js';

@Module({
  imports: [OrganisationsModule, BodiesModule, MeetingsModule, ActionsModule],
  controllers: [ConsultationFilesController],
  providers: [
    ConsultationFacts,
    ConsultationHistory,
    ConsultationsService,
    ResponseSendings,
    ConsultationChanges,
    ResponseTexts,
    MemberDecisions,
    BoardMeetings,
    ConsultationPlans,
    Deadlines,
    OwnHandling,
    ConsultationFiles,
    SendingRecords,
    ContactRequests,
    ProposalsService,
    ProposalChanges,
    ToAnswerService,
    ConsultationsResolver,
    BodyConsultationsResolver,
    ConsultationResolver,
    ConsultationMemberResolver,
    ConsultationBlockerResolver,
    ConsultationEventResolver,
    HandlingResolver,
    ConsultationHandlingResolver,
    MemberHandlingResolver,
    MemberDecisionResolver,
    ConsultationFileResolver,
    MemberPlanResolver,
    PlanPointResolver,
    BoardMeetingsResolver,
    OrganisationBoardsResolver,
    ProposalsResolver,
    ProposalResolver,
    ProposalVersionResolver,
    ProposalMemberResolver,
    ProposalBlockerResolver,
    ToAnswerResolver,
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
  exports: [
    ConsultationsService,
    ConsultationChanges,
    ConsultationHistory,
    ResponseTexts,
    MemberDecisions,
    BoardMeetings,
    Deadlines,
    ProposalChanges,
  ],
})
export class ConsultationsModule implements OnModuleInit {
  constructor(
    private readonly plans: MeetingPlanService,
    private readonly handling: OwnHandling,
  ) {}

  /** Meetings know nothing of consultations. */
  onModuleInit(): void {
    this.plans.onRemoval((em, _actor, meetingId) => this.handling.forget(em, meetingId));
  }
}
