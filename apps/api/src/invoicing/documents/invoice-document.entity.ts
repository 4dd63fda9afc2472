import { Entity, ForeignKey, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';
import type { DocumentKind } from '../enums.js';

/** A document of an issued invoice, written once from its frozen facts and kept under its content hash. */
@Entity('invoice_document')
@Unique('uq_invoice_document', ['invoiceId', 'kind'])
export class InvoiceDocumentRow {
  @IdColumn()
  id!: string;

  @ForeignKey('invoice', { name: 'fk_invoice_document_invoice', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  invoiceId!: string;

  @TextColumn(8)
  kind!: DocumentKind;

  /** SHA-256 of the bytes, hex */
  @TextColumn(64)
  hash!: string;

  @IntegerColumn()
  size!: number;

  @InstantColumn()
  writtenAt!: Date;
}
