import { Module, type OnModuleInit } from '@nestjs/common';
import { BodiesModule } from '../bodies/index.js';
import { MeetingPlanService, MeetingsModule, SummonsService } from '../meetings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ActionAttachmentsController } from './action-attachments.controller.js';
import { ActionAttachmentsService } from './action-attachments.service.js';
import { ActionChangesService } from './action-changes.service.js';
import { ActionFilters } from './action-filters.js';
import { ActionHistory } from './action-history.js';
import {
  ActionAttachmentResolver,
  ActionResolver,
  AgendaItemActionsResolver,
  FollowUpResolver,
} from './action-parts.resolver.js';
import { ActionsResolver } from './actions.resolver.js';
import { ActionsService } from './actions.service.js';
import { AssigneesService } from './assignees.service.js';
import { NewActionsService } from './new-actions.service.js';

@Module({
  imports: [OrganisationsModule, BodiesModule, MeetingsModule],
  controllers: [ActionAttachmentsController],
  providers: [
    ActionFilters,
    ActionHistory,
    AssigneesService,
    ActionsService,
    NewActionsService,
    ActionChangesService,
    ActionAttachmentsService,
    ActionsResolver,
    ActionResolver,
    ActionAttachmentResolver,
    FollowUpResolver,
    AgendaItemActionsResolver,
  ],
  exports: [ActionsService, NewActionsService],
})
export class ActionsModule implements OnModuleInit {
  constructor(
    private readonly summons: SummonsService,
    private readonly plans: MeetingPlanService,
    private readonly actions: NewActionsService,
  ) {}

  /** Meetings know nothing of actions. */
  onModuleInit(): void {
    this.summons.onMinutesSent((em, meetingId) => this.actions.publishOfMeeting(em, meetingId));
    this.plans.onRemoval((em, actor, meetingId) => this.actions.removeOfMeeting(em, actor, meetingId));
  }
}
