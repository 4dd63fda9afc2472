import type { Actor } from '@domain/access/actor.js';
import { mayReadMeeting } from '@domain/meetings/policy.js';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { download } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { MeetingPapers } from './meeting-papers.js';

/** Meetings on paper, as PDF or Word. */
@Controller('exports/meetings')
export class PapersController {
  constructor(private readonly papers: MeetingPapers) {}

  /** The agenda; as PDF with its attachments behind it. */
  @Get(':id/summons.:format')
  @Policy(mayReadMeeting)
  async summons(
    @Param('id') id: string,
    @Param('format') format: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.papers.of(actor, id, 'summons', format));
  }

  /** Protokoll or minnesanteckningar. */
  @Get(':id/minutes.:format')
  @Policy(mayReadMeeting)
  async minutes(
    @Param('id') id: string,
    @Param('format') format: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.papers.of(actor, id, 'minutes', format));
  }
}
