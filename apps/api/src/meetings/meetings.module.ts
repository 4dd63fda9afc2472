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
import { AttachmentsService } from './attachments.service.js';
import { AttendanceService } from './attendance.service.js';
import { BacklogService } from './backlog.service.js';
import { MeetingChangesResolver } from './meeting-changes.resolver.js';
import { MeetingPlanService } from './meeting-plan.service.js';
import { BacklogItemResolver, BodyMeetingsResolver, MeetingsResolver, SummonsResolver } from './meetings.resolver.js';
import { MeetingsService } from './meetings.service.js';
import { MinutesService } from './minutes.service.js';
import { SummonsService } from './summons.service.js';

@Module({
  imports: [OrganisationsModule, BodiesModule],
  controllers: [MeetingAttachmentsController],
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
  ],
  exports: [MeetingsService, MeetingPlanService, SummonsService, AttachmentsService],
})
export class MeetingsModule {}
