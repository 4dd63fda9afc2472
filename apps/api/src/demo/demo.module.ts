import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { BodiesModule } from '../bodies/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { CostSharingModule } from '../cost-sharing/index.js';
import { InvoicingModule } from '../invoicing/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { PublicModule } from '../public/index.js';
import { DemoService } from './demo.service.js';

@Module({
  imports: [
    BodiesModule,
    CostSharingModule,
    InvoicingModule,
    MeetingsModule,
    ActionsModule,
    ConsultationsModule,
    PublicModule,
  ],
  providers: [DemoService],
  exports: [DemoService],
})
export class DemoModule {}
