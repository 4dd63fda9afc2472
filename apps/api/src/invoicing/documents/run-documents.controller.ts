import type { Actor } from '@domain/access/actor.js';
import { mayBill } from '@domain/invoicing/index.js';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { downloadStream } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { RunDocuments } from './run-documents.service.js';

/** What a run gives the seller to take along. */
@Controller('exports/billing-runs')
export class RunDocumentsController {
  constructor(private readonly documents: RunDocuments) {}

  /** PDF and e-invoice of every document. */
  @Get(':id/dokument.zip')
  @Policy(mayBill)
  async zip(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() res: Response): Promise<void> {
    await downloadStream(res, await this.documents.zip(actor, id));
  }
}
