import type { Readable } from 'node:stream';
import type { Actor } from '@domain/access/actor.js';
import { groupBy } from '@domain/shared/group-by.js';
import { writeZip, type ZipEntry } from '@formats/zip/index.js';
import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import { Tx } from '@platform/tx/tx.js';
import { In } from 'typeorm';
import { BillingRuns } from '../billing/billing-runs.service.js';
import { Invoice } from '../billing/invoice.entity.js';
import { DOCUMENT_KINDS } from '../enums.js';
import { InvoiceDocumentRow } from './invoice-document.entity.js';
import { nameOf } from './invoice-documents.service.js';

/** Files, two per invoice: PDF and e-invoice. */
export interface Progress {
  readonly ready: number;
  readonly total: number;
}

export const NOTHING: Progress = { ready: 0, total: 0 };

/** The documents of a run together. */
@Injectable()
export class RunDocuments {
  constructor(
    private readonly tx: Tx,
    private readonly files: FilesService,
    private readonly runs: BillingRuns,
  ) {}

  /** By run. */
  async progressOf(runIds: readonly string[]): Promise<ReadonlyMap<string, Progress>> {
    const invoices = () =>
      this.tx.read
        .createQueryBuilder(Invoice, 'i')
        .select('i.runId', 'runId')
        .addSelect('COUNT(*)', 'count')
        .where({ runId: In([...runIds]) })
        .groupBy('i.runId');
    const issued = await invoices().andWhere('i.number = i.reference').getRawMany<Count>();
    const written = await invoices().innerJoin(InvoiceDocumentRow, 'd', 'd.invoiceId = i.id').getRawMany<Count>();
    const ready = new Map(written.map(({ runId, count }) => [runId, Number(count)]));
    return new Map(
      issued.map(({ runId, count }) => [
        runId,
        { ready: ready.get(runId) ?? 0, total: DOCUMENT_KINDS.length * Number(count) },
      ]),
    );
  }

  /** For the seller's FINANCE. */
  async zip(actor: Actor, runId: string): Promise<{ name: string; mediaType: string; stream: Readable }> {
    const run = await this.runs.byId(actor, runId);
    const { ready, total } = (await this.progressOf([runId])).get(runId) ?? NOTHING;
    if (total === 0) throw notFound('Dokumentet');
    if (ready < total) {
      throw conflict(`Dokumenten skrivs fortfarande: ${ready} av ${total} är klara. Försök igen om en stund.`);
    }
    const entries = await this.entriesOf(runId);
    return {
      name: `fakturor-${run.year}-${run.issuedOn}.zip`,
      mediaType: 'application/zip',
      stream: writeZip(entries),
    };
  }

  /** What the ZIP holds. The caller has asked who may. */
  async entriesOf(runId: string): Promise<ZipEntry[]> {
    const invoices = await this.tx.read.find(Invoice, {
      select: { id: true, kind: true, reference: true },
      where: { runId },
      order: { id: 'ASC' },
    });
    const rows = await this.tx.read.findBy(InvoiceDocumentRow, { invoiceId: In(invoices.map(({ id }) => id)) });
    const documents = groupBy(rows, ({ invoiceId }) => invoiceId);
    return invoices.flatMap((invoice) =>
      (documents.get(invoice.id) ?? []).map(({ kind, hash, writtenAt }) => ({
        name: nameOf(invoice, kind),
        writtenAt,
        compress: kind === 'PEPPOL',
        open: () => this.files.keptStream(hash),
      })),
    );
  }
}

interface Count {
  readonly runId: string;
  readonly count: string | number;
}
