import { Entity, ForeignKey } from 'typeorm';
import { IdColumn, InstantColumn } from '@platform/columns/columns.js';

/** A run whose documents are still to be written: it comes with the invoices, and goes when the last document is kept. */
@Entity('documents_to_write')
export class DocumentsToWrite {
  @ForeignKey('billing_run', { name: 'fk_documents_to_write_run', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  runId!: string;

  /** Later than now after a failure. */
  @InstantColumn()
  dueAt!: Date;
}
