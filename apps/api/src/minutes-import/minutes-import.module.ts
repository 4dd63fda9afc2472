import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { BodiesModule } from '../bodies/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { MinutesImportResolver } from './minutes-import.resolver.js';
import { MinutesImportService } from './minutes-import.service.js';
import { MinutesReader } from './minutes-reader.service.js';

@Module({
  imports: [OrganisationsModule, BodiesModule, MeetingsModule, ActionsModule],
  providers: [MinutesReader, MinutesImportService, MinutesImportResolver],
})
export class MinutesImportModule {}
