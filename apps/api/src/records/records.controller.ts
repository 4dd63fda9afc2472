import type { Actor } from '@domain/access/actor.js';
import { mayReadShares, mayTakeRecords } from '@domain/records/policy.js';
import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import { downloadStream } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { sheetFile } from '../exports/index.js';
import { RecordPackages } from './record-packages.service.js';
import { ShareSheets } from './share-sheet.js';

/** Packages for the diarium as ZIP: papers with their metadata (docs/registratorpaket.md). */
@Controller('exports/records')
export class RecordsController {
  constructor(
    private readonly packages: RecordPackages,
    private readonly shares: ShareSheets,
  ) {}

  @Get('meetings/:id.zip')
  @Policy(mayTakeRecords)
  async meeting(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() res: Response): Promise<void> {
    await downloadStream(res, await this.packages.ofMeeting(actor, id));
  }

  @Get('meetings/:id/shares.:format')
  @Policy(mayReadShares)
  async shared(
    @Param('id') id: string,
    @Param('format') format: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const { sheet, fileName } = await this.shares.of(actor, id);
    return sheetFile(res, format, sheet, fileName);
  }

  @Get('decisions/:id.zip')
  @Policy(mayTakeRecords)
  async decision(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() res: Response): Promise<void> {
    await downloadStream(res, await this.packages.ofDecision(actor, id));
  }

  @Get('responses/:id.zip')
  @Policy(mayTakeRecords)
  async response(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() res: Response): Promise<void> {
    await downloadStream(res, await this.packages.ofResponse(actor, id));
  }
}
