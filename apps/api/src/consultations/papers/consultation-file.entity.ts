import type { ConsultationFileKind } from '@domain/consultations/kinds.js';
import { IdColumn, InstantColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';
import { Entity, ForeignKey, Index } from 'typeorm';

/** A document with a consultation, or with a member's decision (also on a proposal). */
@Entity('consultation_file')
@Index('ix_consultation_file_consultation', ['consultationId', 'id'])
@Index('ix_consultation_file_decision', ['decisionId', 'id'])
@Index('ix_consultation_file_file', ['fileId'])
export class ConsultationFile {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_consultation_file', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  consultationId!: string | null;

  /** The decision that it belongs to (protokollsutdrag, särskilt yttrande); null = none. */
  @ForeignKey('member_decision', {
    name: 'fk_consultation_file_decision',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @RefColumn({ nullable: true })
  decisionId!: string | null;

  /** Whose; null = the body's. */
  @ForeignKey('organisation', {
    name: 'fk_consultation_file_organisation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @RefColumn({ nullable: true })
  organisationId!: string | null;

  @TextColumn(12)
  kind!: ConsultationFileKind;

  @TextColumn(200)
  name!: string;

  @ForeignKey('stored_file', { name: 'fk_consultation_file_file', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  fileId!: string;

  @InstantColumn()
  addedAt!: Date;

  @RefColumn({ nullable: true })
  addedById!: string | null;
}
