import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, RefColumn } from '@platform/columns/columns.js';

/** The picture that a body's papers carry. */
@Entity('body_logo')
@Index('ix_body_logo_file', ['fileId'])
export class BodyLogo {
  @ForeignKey('body', { name: 'fk_body_logo_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  bodyId!: string;

  @ForeignKey('stored_file', { name: 'fk_body_logo_file', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  fileId!: string;
}
