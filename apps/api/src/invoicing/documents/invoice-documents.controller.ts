import type { Actor } from '@domain/access/actor.js';
import { mayReadInvoice } from '@domain/invoicing/index.js';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { download } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { InvoiceDocuments } from './invoice-documents.service.js';

/** Invoices as they leave the portal, for their seller and buyer. */
@Controller('exports/invoices')
export class InvoiceDocumentsController {
  constructor(private readonly documents: InvoiceDocuments) {}

  @Get(':id/faktura.pdf')
  @Policy(mayReadInvoice)
  async pdf(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.documents.fetch(actor, id, 'PDF'));
  }

  @Get(':id/faktura.xml')
  @Policy(mayReadInvoice)
  async peppol(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.documents.fetch(actor, id, 'PEPPOL'));
  }
}
