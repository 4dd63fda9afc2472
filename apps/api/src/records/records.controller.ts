import type { Actor } from '@domain/access/actor.js';
import { mayTakeRecords } from '@domain/records/policy.js';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { downloadStream } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { RecordPackages } from './record-packages.service.js';

/** Packages for the diarium as ZIP: papers with their metadata (docs/registratorpaket.md). */
@Controller('exports/records')
export class RecordsController {
  constructor(private readonly packages: RecordPackages) {}

  @Get('meetings/:id.zip')
  @Policy(mayTakeRecords)
  async meeting(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() res: Response): Promise<void> {
    await downloadStream(res, await this.packages.ofMeeting(actor, id));
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
