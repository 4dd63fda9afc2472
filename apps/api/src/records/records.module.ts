import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { ExportsModule } from '../exports/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { KnownMeetings } from './known-meetings.service.js';
import { RecordPackages } from './record-packages.service.js';
import { RecordsController } from './records.controller.js';
import {
  AttachmentSecrecyResolver,
  ConsultationRecordsResolver,
  ItemSecrecyResolver,
  MeetingRecordsResolver,
  SecrecyMarksResolver,
} from './secrecy-marks.resolver.js';
import { SecrecyMarks } from './secrecy-marks.service.js';
import { MeetingSharesResolver, SharedDocumentResolver } from './share-register.resolver.js';
import { ShareRegister } from './share-register.service.js';
import { ShareSheets } from './share-sheet.js';
import { Shares } from './shares.service.js';

/** What a registrar keeps track of: what is secret, what was shared with whom, what goes to the diarium. */
@Module({
  imports: [BodiesModule, MeetingsModule, ConsultationsModule, ExportsModule],
  controllers: [RecordsController],
  providers: [
    SecrecyMarks,
    SecrecyMarksResolver,
    ItemSecrecyResolver,
    AttachmentSecrecyResolver,
    MeetingRecordsResolver,
    ConsultationRecordsResolver,
    KnownMeetings,
    RecordPackages,
    Shares,
    ShareRegister,
    ShareSheets,
    MeetingSharesResolver,
    SharedDocumentResolver,
  ],
  exports: [SecrecyMarks],
})
export class RecordsModule {}
