import type { Actor } from '@domain/access/actor.js';
import { mayReadConsultation } from '@domain/consultations/policy.js';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { download } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { ConsultationFiles } from './consultation-files.service.js';

@Controller('attachments')
export class ConsultationFilesController {
  constructor(private readonly files: ConsultationFiles) {}

  /** A document of a consultation or a decision (handling); never shown inline. */
  @Get('consultations/:id')
  @Policy(mayReadConsultation)
  async file(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.files.open(actor, id));
  }

  /** A version of what members decide on; never shown inline. */
  @Get('proposals/:id')
  @Policy(mayReadConsultation)
  async version(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.files.openVersion(actor, id));
  }
}
