import type { Actor } from '@domain/access/actor.js';
import { mayReadMeeting } from '@domain/meetings/policy.js';
import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { download } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { ApprovalPapers } from './approval-papers.js';

/** What stands of an approval on paper, as PDF. */
@Controller('exports')
export class ApprovalPapersController {
  constructor(private readonly papers: ApprovalPapers) {}

  /** The minutes as they were approved. */
  @Get('approvals/:id/minutes.pdf')
  @Policy(mayReadMeeting)
  async approved(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.papers.approved(actor, id));
  }

  /** Bevis om anslag. */
  @Get('approvals/:id/proof.pdf')
  @Policy(mayReadMeeting)
  async proof(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.papers.proof(actor, id));
  }

  /** Protokollsutdrag of one decision; `by` says who certifies it. */
  @Get('decisions/:id/extract.pdf')
  @Policy(mayReadMeeting)
  async extract(
    @Param('id') id: string,
    @Query('by') by: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.papers.extract(actor, id, String(by ?? '')));
  }
}
