import { Module, type OnModuleInit } from '@nestjs/common';
import { BodiesModule } from '../bodies/index.js';
import { CostSharingModule } from '../cost-sharing/index.js';
import { ExportsModule } from '../exports/index.js';
import { ApprovalsService, MeetingsModule } from '../meetings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RecordsModule } from '../records/index.js';
import { SearchModule } from '../search/index.js';
import { PublicationDrafts } from './drafts.service.js';
import { FaultReportsResolver } from './fault-reports.resolver.js';
import { FaultReportsService } from './fault-reports.service.js';
import { NoticePagesController } from './notice-pages.controller.js';
import { NoticeTextsResolver } from './notice-texts.resolver.js';
import { PublicBodies } from './public-bodies.service.js';
import { PublicNotices } from './public-notices.service.js';
import { PublicPagesController } from './public-pages.controller.js';
import { PublicSearch } from './public-search.service.js';
import { PublicationLists } from './publication-lists.service.js';
import {
  BodyPublicationsResolver,
  MeetingPublicationsResolver,
  PublicationsResolver,
  PublicationVersionResolver,
} from './publications.resolver.js';
import { PublicationMarks } from './publication-marks.service.js';
import { PublicationsService } from './publications.service.js';
import { VisitLimit } from './visit-limit.js';

/** What people without an account can read and do, and what is done so that they can. */
@Module({
  imports: [
    OrganisationsModule,
    BodiesModule,
    CostSharingModule,
    MeetingsModule,
    ExportsModule,
    RecordsModule,
    SearchModule,
  ],
  // In this order: the second answers every address that is left.
  controllers: [NoticePagesController, PublicPagesController],
  providers: [
    PublicBodies,
    PublicNotices,
    NoticeTextsResolver,
    PublicSearch,
    VisitLimit,
    FaultReportsService,
    FaultReportsResolver,
    PublicationDrafts,
    PublicationsService,
    PublicationLists,
    PublicationMarks,
    PublicationsResolver,
    PublicationVersionResolver,
    BodyPublicationsResolver,
    MeetingPublicationsResolver,
  ],
  exports: [PublicationDrafts, PublicationsService],
})
export class PublicModule implements OnModuleInit {
  constructor(
    private readonly approvals: ApprovalsService,
    private readonly publications: PublicationsService,
  ) {}

  onModuleInit(): void {
    this.approvals.onWithdrawal(async (em, meetingId) =>
      (await this.publications.isOut(em, meetingId)) ? 'Protokollet eller ett beslut är publicerat' : null,
    );
  }
}
