import type { Actor } from '@domain/access/actor.js';
import { mayReadConsultation } from '@domain/consultations/policy.js';
import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { download } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { ResponsePapers } from './response-papers.js';

/** Joint responses on paper, as PDF or Word. */
@Controller('exports/consultations')
export class ResponsesController {
  constructor(private readonly papers: ResponsePapers) {}

  /** What was sent, a version by its number, or what is being written. */
  @Get(':id/response.:format')
  @Policy(mayReadConsultation)
  async response(
    @Param('id') id: string,
    @Param('format') format: string,
    @Query('version') version: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.papers.of(actor, id, format, version));
  }
}
