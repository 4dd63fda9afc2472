import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { AgendaChangesResolver } from './agenda-changes.resolver.js';
import {
  AgendaItemResolver,
  AttendeeResolver,
  ItemRecordResolver,
  MeetingAttachmentResolver,
} from './agenda-parts.resolver.js';
import { AgendaService } from './agenda.service.js';
import { MeetingAttachmentsController } from './attachments.controller.js';
import {
  ApprovalBundleResolver,
  ItemSectionResolver,
  MeetingApprovalResolver,
  MinutesApprovalResolver,
  MinutesCorrectionResolver,
} from './approval/approval-parts.resolver.js';
import { ApprovalFilesController } from './approval/approval-files.controller.js';
import { ApprovalResolver } from './approval/approval.resolver.js';
import { ApprovalsService } from './approval/approvals.service.js';
import { ApproversService } from './approval/approvers.service.js';
import { BundlesService } from './approval/bundles.service.js';
import { CorrectionsService } from './approval/corrections.service.js';
import { SectionsService } from './approval/sections.service.js';
import { AttachmentsService } from './attachments.service.js';
import { AttendanceService } from './attendance.service.js';
import { BacklogService } from './backlog.service.js';
import { MeetingChangesResolver } from './meeting-changes.resolver.js';
import { MeetingPlanService } from './meeting-plan.service.js';
import { BacklogItemResolver, BodyMeetingsResolver, MeetingsResolver, SummonsResolver } from './meetings.resolver.js';
import { MeetingsService } from './meetings.service.js';
import { MinutesService } from './minutes.service.js';
import { DispatchResolver } from './dispatch/dispatch.resolver.js';
import { DispatchService } from './dispatch/dispatch.service.js';
import { AppealReceivedResolver, AppealsResolver } from './notices/appeals.resolver.js';
import { AppealsService } from './notices/appeals.service.js';
import { ApprovalWorkResolver, ViewerApprovalWorkResolver } from './notices/approval-work.resolver.js';
import { ApprovalWorkService } from './notices/approval-work.service.js';
import { NoticeBoards } from './notices/boards.service.js';
import { AppealPeriodResolver, ApprovalNoticesResolver, NoticeResolver } from './notices/notices-parts.resolver.js';
import { NoticesResolver } from './notices/notices.resolver.js';
import { NoticesService } from './notices/notices.service.js';
import { SummonsService } from './summons.service.js';

@Module({
  imports: [OrganisationsModule, BodiesModule],
  controllers: [MeetingAttachmentsController, ApprovalFilesController],
  providers: [
    MeetingsService,
    MeetingPlanService,
    AgendaService,
    MinutesService,
    AttendanceService,
    BacklogService,
    SummonsService,
    AttachmentsService,
    MeetingsResolver,
    BodyMeetingsResolver,
    BacklogItemResolver,
    SummonsResolver,
    AgendaItemResolver,
    ItemRecordResolver,
    AttendeeResolver,
    MeetingAttachmentResolver,
    MeetingChangesResolver,
    AgendaChangesResolver,
    ApprovalsService,
    ApproversService,
    CorrectionsService,
    SectionsService,
    ApprovalResolver,
    MeetingApprovalResolver,
    MinutesApprovalResolver,
    ItemSectionResolver,
    ApprovalBundleResolver,
    BundlesService,
    MinutesCorrectionResolver,
    NoticeBoards,
    NoticesService,
    NoticesResolver,
    ApprovalNoticesResolver,
    NoticeResolver,
    AppealPeriodResolver,
    ApprovalWorkService,
    ApprovalWorkResolver,
    ViewerApprovalWorkResolver,
    AppealsService,
    AppealsResolver,
    AppealReceivedResolver,
    DispatchService,
    DispatchResolver,
  ],
  exports: [
    DispatchService,
    MeetingsService,
    MeetingPlanService,
    SummonsService,
    AttachmentsService,
    ApprovalsService,
    ApproversService,
    BundlesService,
    AppealsService,
    NoticeBoards,
    NoticesService,
    SectionsService,
    CorrectionsService,
  ],
})
export class MeetingsModule {}
