import type { Actor } from '@domain/access/actor.js';
import { writeInvoicePdf } from '@formats/pdf/index.js';
import { writePeppol } from '@formats/peppol/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { notFound } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import { isDuplicate, Tx } from '@platform/tx/tx.js';
import { v7 as uuid } from 'uuid';
import type { Invoice } from '../billing/invoice.entity.js';
import { InvoicesService } from '../billing/invoices.service.js';
import type { DocumentKind } from '../enums.js';
import { InvoiceDocumentRow } from './invoice-document.entity.js';
import { isIssuedHere } from './invoice-files.js';

const MEDIA_TYPES: Readonly<Record<DocumentKind, string>> = { PDF: 'application/pdf', PEPPOL: 'application/xml' };
const ENDINGS: Readonly<Record<DocumentKind, string>> = { PDF: 'pdf', PEPPOL: 'xml' };

/** Documents of issued invoices: written once, then always the same bytes. */
@Injectable()
export class InvoiceDocuments {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly files: FilesService,
    private readonly invoices: InvoicesService,
  ) {}

  /** For seller and buyer; for everybody else it is not there. */
  async fetch(actor: Actor, invoiceId: string, kind: DocumentKind) {
    const invoice = await this.invoices.byId(actor, invoiceId);
    return { name: nameOf(invoice, kind), mediaType: MEDIA_TYPES[kind], bytes: await this.bytes(invoice, kind) };
  }

  /** The document's bytes; the caller has asked who may. */
  async bytes(invoice: Invoice, kind: DocumentKind): Promise<Uint8Array> {
    if (!isIssuedHere(invoice)) throw notFound('Dokumentet');
    const key = { invoiceId: invoice.id, kind };
    const written = await this.tx.read.findOneBy(InvoiceDocumentRow, key);
    return written ? this.files.kept(written.hash) : this.write(invoice, kind);
  }

  /** Writes a document that is not there yet, and keeps it. */
  async write(invoice: Invoice, kind: DocumentKind): Promise<Uint8Array> {
    const key = { invoiceId: invoice.id, kind };
    const bytes = await render(invoice, kind);
    const hash = await this.files.keep(bytes);
    const row = { id: uuid(), ...key, hash, size: bytes.length, writtenAt: this.clock.now() };
    const first = await this.tx
      .run((em) => em.insert(InvoiceDocumentRow, row))
      .then(
        () => true,
        (error: unknown) => {
          if (isDuplicate(error)) return false;
          throw error;
        },
      );
    // Somebody else was first: theirs is the one that stays.
    return first ? bytes : this.files.kept((await this.tx.read.findOneByOrFail(InvoiceDocumentRow, key)).hash);
  }
}

/** `faktura-2417-2016-0001.pdf` */
export const nameOf = ({ kind, reference }: Pick<Invoice, 'kind' | 'reference'>, form: DocumentKind): string =>
  `${kind === 'INVOICE' ? 'faktura' : 'kreditfaktura'}-${reference}.${ENDINGS[form]}`;

async function render({ document, issuedAt }: Invoice, kind: DocumentKind): Promise<Uint8Array> {
  switch (kind) {
    case 'PDF':
      return writeInvoicePdf(document, issuedAt!);
    case 'PEPPOL':
      return Buffer.from(writePeppol(document));
  }
}
