import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn, TextColumn } from '../columns/columns.js';

/** A file that somebody sent in; its bytes lie under the content hash outside the web root. */
@Entity('stored_file')
@Index('ix_stored_file_account', ['accountId'])
export class StoredFile {
  @IdColumn()
  id!: string;

  /** SHA-256 of the bytes, hex */
  @TextColumn(64)
  hash!: string;

  @TextColumn(200)
  name!: string;

  @TextColumn(100)
  mediaType!: string;

  @IntegerColumn()
  size!: number;

  @ForeignKey('account', { name: 'fk_stored_file_account', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  accountId!: string;

  @InstantColumn()
  storedAt!: Date;
}
