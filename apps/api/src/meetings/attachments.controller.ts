import type { Actor } from '@domain/access/actor.js';
import { mayReadMeeting } from '@domain/meetings/policy.js';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { download } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { AttachmentsService } from './attachments.service.js';

@Controller('attachments/meetings')
export class MeetingAttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  /** A paper of a meeting (bilaga); never shown inline. */
  @Get(':id')
  @Policy(mayReadMeeting)
  async attachment(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.attachments.open(actor, id));
  }
}
