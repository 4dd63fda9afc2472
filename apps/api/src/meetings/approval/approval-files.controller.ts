import type { Actor } from '@domain/access/actor.js';
import { mayReadMeeting } from '@domain/meetings/policy.js';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { download } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { ApprovalsService } from './approvals.service.js';
import { BundlesService } from './bundles.service.js';

/** What an approval was given on; never shown inline. */
@Controller('attachments')
export class ApprovalFilesController {
  constructor(
    private readonly approvals: ApprovalsService,
    private readonly bundles: BundlesService,
  ) {}

  /** The scan, or the PDF that was signed elsewhere. */
  @Get('approvals/:id')
  @Policy(mayReadMeeting)
  async approval(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.approvals.openFile(actor, id));
  }

  /** What lies with its approvers: the minutes (0), and each of their papers. */
  @Get('approval-bundles/:id/:part')
  @Policy(mayReadMeeting)
  async bundle(
    @Param('id') id: string,
    @Param('part') part: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.bundles.open(actor, id, Number(part)));
  }
}
