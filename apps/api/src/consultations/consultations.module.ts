import { Module, type OnModuleInit } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { BodiesModule } from '../bodies/index.js';
import { MeetingPlanService, MeetingsModule } from '../meetings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { BodyConsultationsResolver } from './body-consultations.resolver.js';
import { BoardMeetingsResolver, OrganisationBoardsResolver } from './planning/board-meetings.resolver.js';
import { BoardMeetings } from './planning/board-meetings.service.js';
import { ConsultationChanges } from './consultation-changes.service.js';
import { ConsultationFacts } from './consultation-facts.js';
import { ConsultationFilesController } from './papers/consultation-files.controller.js';
import { ConsultationFiles } from './papers/consultation-files.service.js';
import { ConsultationHistory } from './consultation-history.js';
import {
  ConsultationBlockerResolver,
  ConsultationEventResolver,
  ConsultationMemberResolver,
  ConsultationResolver,
} from './consultation-parts.resolver.js';
import { ConsultationPlans } from './planning/consultation-plans.service.js';
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
import { WordReviews } from './drafting/word-reviews.service.js';
import { ContactRequests } from './handling/contact-requests.service.js';
import { Deadlines } from './planning/deadlines.service.js';
import {
  ConsultationFileResolver,
  ConsultationHandlingResolver,
  MemberDecisionResolver,
  MemberHandlingResolver,
  MemberPlanResolver,
  PlanPointResolver,
} from './handling/handling-parts.resolver.js';
import { HandlingResolver } from './handling/handling.resolver.js';
import { InvitationPartsResolver, InvitationsResolver } from './invitations/invitations.resolver.js';
import { Invitations } from './invitations/invitations.service.js';
import { KeptResponses } from './response/kept-responses.service.js';
import { MemberDecisions } from './decisions/member-decisions.service.js';
import { OwnHandling } from './handling/own-handling.service.js';
import { ProposalChanges } from './proposals/proposal-changes.service.js';
import { ProposalEventResolver, ProposalHistoryResolver } from './proposals/proposal-history.js';
import {
  ProposalBlockerResolver,
  ProposalMemberResolver,
  ProposalResolver,
  ProposalVersionResolver,
} from './proposals/proposal-parts.resolver.js';
import { ProposalsResolver } from './proposals/proposals.resolver.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { ResponseSendings } from './response/response-sendings.service.js';
import { ResponseTexts } from './response/response-texts.service.js';
import { SendingRecords } from './response/sending-records.service.js';
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
    KeptResponses,
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
    Invitations,
    InvitationsResolver,
    InvitationPartsResolver,
    ProposalsService,
    ProposalChanges,
    ToAnswerService,
    ConsultationsResolver,
    BodyConsultationsResolver,
    ConsultationResolver,
    ConsultationMemberResolver,
    ConsultationBlockerResolver,
    ConsultationEventResolver,
    SectionsService,
    VersionsService,
    CommentsService,
    WordReviews,
    DraftingResolver,
    ConsultationDraftingResolver,
    ResponseSectionResolver,
    ResponseClaimResolver,
    ResponseVersionResolver,
    ResponseCommentResolver,
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
    ProposalHistoryResolver,
    ProposalEventResolver,
    ToAnswerResolver,
  ],
  exports: [
    ConsultationsService,
    ConsultationChanges,
    ConsultationHistory,
    ResponseTexts,
    ResponseSendings,
    KeptResponses,
    Invitations,
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
