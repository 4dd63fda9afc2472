import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/index.js';
import { CostSharingModule } from '../cost-sharing/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { AllocationSheets } from './allocation-sheet.js';
import { BodySheets } from './body-sheets.js';
import { ExportsController } from './exports.controller.js';

@Module({
  imports: [OrganisationsModule, BodiesModule, CostSharingModule],
  controllers: [ExportsController],
  providers: [BodySheets, AllocationSheets],
})
export class ExportsModule {}
