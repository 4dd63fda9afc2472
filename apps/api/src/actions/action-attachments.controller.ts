import type { Actor } from '@domain/access/actor.js';
import { mayReadAction } from '@domain/actions/policy.js';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { download } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { ActionAttachmentsService } from './action-attachments.service.js';

@Controller('attachments/actions')
export class ActionAttachmentsController {
  constructor(private readonly attachments: ActionAttachmentsService) {}

  /** A file of an action (bilaga); never shown inline. */
  @Get(':id')
  @Policy(mayReadAction)
  async attachment(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.attachments.open(actor, id));
  }
}
