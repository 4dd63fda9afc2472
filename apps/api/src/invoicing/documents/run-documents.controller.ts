import type { Actor } from '@domain/access/actor.js';
import { mayBill, mayWriteInvoiceParty } from '@domain/invoicing/index.js';
import { type LocalDate, parseLocalDate } from '@domain/shared/local-date.js';
import { isSheetFormat } from '@formats/sheet-file.js';
import { Controller, Get, NotFoundException, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { badInput } from '@platform/errors/portal-error.js';
import { download, downloadStream } from '@platform/files/download.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { Bookkeeping } from './bookkeeping.service.js';
import { InvoiceBasis } from './invoice-basis.service.js';
import { RunDocuments } from './run-documents.service.js';

/** What billing gives the seller to take along. */
@Controller('exports')
export class RunDocumentsController {
  constructor(
    private readonly documents: RunDocuments,
    private readonly bookkeeping: Bookkeeping,
    private readonly basis: InvoiceBasis,
  ) {}

  /** PDF and e-invoice of every document. */
  @Get('billing-runs/:id/dokument.zip')
  @Policy(mayBill)
  async zip(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() res: Response): Promise<void> {
    await downloadStream(res, await this.documents.zip(actor, id));
  }

  /** The vouchers of a run as SIE 4I. */
  @Get('billing-runs/:id/bokforing.si')
  @Policy(mayBill)
  async sie(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.bookkeeping.ofRun(actor, id));
  }

  /** The basis of a run (fakturaunderlag) in the host's columns. */
  @Get('billing-runs/:id/underlag.:format')
  @Policy(mayBill)
  async invoiceBasis(
    @Param('id') id: string,
    @Param('format') format: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    if (!isSheetFormat(format)) throw new NotFoundException();
    return download(res, await this.basis.file(actor, id, format));
  }

  /** The vouchers of what an organisation issued in a period, `from` and `to` included, as SIE 4I. */
  @Get('bookkeeping/:organisation/bokforing.si')
  @Policy(mayWriteInvoiceParty)
  async period(
    @Param('organisation') code: string,
    @Query('from') from: unknown,
    @Query('to') to: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return download(res, await this.bookkeeping.ofPeriod(actor, code, dayOf(from, 'from'), dayOf(to, 'to')));
  }
}

function dayOf(text: unknown, field: string): LocalDate {
  const day = typeof text === 'string' ? parseLocalDate(text) : undefined;
  if (day === undefined) throw badInput(field, 'Skriv dagen som ÅÅÅÅ-MM-DD.');
  return day;
}
