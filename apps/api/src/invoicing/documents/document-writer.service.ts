import { setImmediate as otherWork } from 'node:timers/promises';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { log } from '@platform/log/log.js';
import { Tx } from '@platform/tx/tx.js';
import { In, LessThanOrEqual } from 'typeorm';
import { Invoice } from '../billing/invoice.entity.js';
import { type DocumentKind, DOCUMENT_KINDS } from '../enums.js';
import { DocumentsToWrite } from './documents-to-write.entity.js';
import { InvoiceDocumentRow } from './invoice-document.entity.js';
import { InvoiceDocuments } from './invoice-documents.service.js';
import { isIssuedHere } from './invoice-files.js';

const REST_AFTER_FAILURE_MS = 10 * 60_000;

interface Missing {
  readonly invoiceId: string;
  readonly kind: DocumentKind;
}

/**
 * Writes the documents of issued runs beside what the portal serves. Each is kept by itself: a process that dies loses the one in its
 * hands, and the next goes on after it. Two at once write the same bytes, of which one stay.
 */
@Injectable()
export class DocumentWriter {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly documents: InvoiceDocuments,
  ) {}

  /** Writes what a run lacks. @returns whether there was a run to look at */
  async writeNext(isStopping: () => boolean): Promise<boolean> {
    const run = await this.tx.read.findOne(DocumentsToWrite, {
      where: { dueAt: LessThanOrEqual(this.clock.now()) },
      // The newest first: somebody waits for it.
      order: { runId: 'DESC' },
    });
    if (!run) return false;
    let failed = false;
    for (const missing of await this.missingOf(run.runId)) {
      if (isStopping()) return true;
      if (!(await this.wrote(missing))) failed = true;
      // Setting a page takes its time: what has been asked for meanwhile comes first.
      await otherWork();
    }
    const { runId } = run;
    const dueAt = new Date(this.clock.now().getTime() + REST_AFTER_FAILURE_MS);
    await this.tx.run((em) =>
      failed ? em.update(DocumentsToWrite, { runId }, { dueAt }) : em.delete(DocumentsToWrite, { runId }),
    );
    return true;
  }

  private async missingOf(runId: string): Promise<Missing[]> {
    const invoices = await this.tx.read.find(Invoice, {
      select: { id: true, reference: true, number: true },
      where: { runId },
      order: { id: 'ASC' },
    });
    const ids = invoices.filter(isIssuedHere).map(({ id }) => id);
    const rows = await this.tx.read.find(InvoiceDocumentRow, {
      select: { invoiceId: true, kind: true },
      where: { invoiceId: In(ids) },
    });
    const written = groupBy(rows, ({ invoiceId }) => invoiceId);
    return ids.flatMap((invoiceId) =>
      DOCUMENT_KINDS.filter((kind) => !written.get(invoiceId)?.some((row) => row.kind === kind)).map((kind) => ({
        invoiceId,
        kind,
      })),
    );
  }

  /** One that cannot be written must not keep the others waiting. */
  private async wrote({ invoiceId, kind }: Missing): Promise<boolean> {
    try {
      await this.documents.write(await this.tx.read.findOneByOrFail(Invoice, { id: invoiceId }), kind);
      return true;
    } catch (error) {
      log.error({ err: error, invoice: invoiceId, kind }, 'a document could not be written');
      return false;
    }
  }
}
