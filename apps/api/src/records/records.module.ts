import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/index.js';
import { AttachmentSecrecyResolver, ItemSecrecyResolver, SecrecyMarksResolver } from './secrecy-marks.resolver.js';
import { SecrecyMarks } from './secrecy-marks.service.js';

/** What a registrar keeps track of: what is secret, and what was shared with whom. */
@Module({
  imports: [BodiesModule],
  providers: [SecrecyMarks, SecrecyMarksResolver, ItemSecrecyResolver, AttachmentSecrecyResolver],
  exports: [SecrecyMarks],
})
export class RecordsModule {}
