import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { BodiesModule } from '../bodies/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { CostSharingModule } from '../cost-sharing/index.js';
import { InvoicingModule } from '../invoicing/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ActionSheets } from './action-sheet.js';
import { AllocationSheets } from './allocation-sheet.js';
import { ApprovalPapers } from './approval-papers.js';
import { ApprovalPapersController } from './approval-papers.controller.js';
import { ApprovalPapersResolver } from './approval-papers.resolver.js';
import { BodySheets } from './body-sheets.js';
import { ExportsController } from './exports.controller.js';
import { FairnessSheets } from './fairness-sheet.js';
import { ForecastSheets } from './forecast-sheet.js';
import { ForecastsController } from './forecasts.controller.js';
import { MeetingPapers } from './meeting-papers.js';
import { OpenClaimsSheets } from './open-claims-sheet.js';
import { PapersController } from './papers.controller.js';
import { PdfPapers } from './pdf-papers.js';
import { ReportsController } from './reports.controller.js';
import { ResponsePapers } from './response-papers.js';
import { ResponsesController } from './responses.controller.js';
import { RuleReportSheets } from './rule-report-sheet.js';

@Module({
  imports: [
    OrganisationsModule,
    BodiesModule,
    CostSharingModule,
    InvoicingModule,
    MeetingsModule,
    ActionsModule,
    ConsultationsModule,
  ],
  controllers: [
    ExportsController,
    ForecastsController,
    PapersController,
    ReportsController,
    ResponsesController,
    ApprovalPapersController,
  ],
  providers: [
    BodySheets,
    AllocationSheets,
    ActionSheets,
    ForecastSheets,
    RuleReportSheets,
    FairnessSheets,
    OpenClaimsSheets,
    PdfPapers,
    MeetingPapers,
    ResponsePapers,
    ApprovalPapers,
    ApprovalPapersResolver,
  ],
  exports: [ApprovalPapers, MeetingPapers, ResponsePapers],
})
export class ExportsModule {}
