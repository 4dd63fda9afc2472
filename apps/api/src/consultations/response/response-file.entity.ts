import { IdColumn, InstantColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';
import { Entity, ForeignKey, Unique } from 'typeorm';

/** A file of what was sent, written once and kept under its content hash. */
@Entity('response_file')
@Unique('uq_response_file', ['sendingId', 'format'])
export class ResponseFile {
  @IdColumn()
  id!: string;

  @ForeignKey('response_sending', { name: 'fk_response_file', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  sendingId!: string;

  @TextColumn(4)
  format!: 'pdf' | 'docx';

  /** SHA-256 of the bytes, hex */
  @TextColumn(64)
  hash!: string;

  @InstantColumn()
  writtenAt!: Date;
}
