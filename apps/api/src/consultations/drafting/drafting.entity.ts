import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** Who writes in a section; one that has lapsed stays until the next. */
@Entity('response_claim')
export class ResponseClaim {
  @ForeignKey('response_section', { name: 'fk_response_claim', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  sectionId!: string;

  @ForeignKey('account', { name: 'fk_response_claim_account', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  accountId!: string;

  @InstantColumn()
  until!: Date;
}

/** What somebody says about a passage of a section, or in answer to that. */
@Entity('response_comment')
@Index('ix_response_comment_consultation', ['consultationId', 'parentId', 'id'])
@Index('ix_response_comment_parent', ['parentId', 'id'])
export class ResponseComment {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_response_comment', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  consultationId!: string;

  @ForeignKey('response_section', { name: 'fk_response_comment_section', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  sectionId!: string;

  /** Whose comment it is an answer to; null = it stands by itself. */
  @ForeignKey('response_comment', { name: 'fk_response_comment_parent', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  parentId!: string | null;

  /** The member that says it; null = the secretariat. */
  @ForeignKey('organisation', {
    name: 'fk_response_comment_organisation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @RefColumn({ nullable: true })
  organisationId!: string | null;

  @ForeignKey('account', { name: 'fk_response_comment_account', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  accountId!: string;

  @InstantColumn()
  at!: Date;

  @LongTextColumn()
  text!: string;

  /** The words that it is about; empty = the whole section. */
  @TextColumn(1000)
  quote!: string;

  @IntegerColumn()
  position!: number;

  @InstantColumn({ nullable: true })
  resolvedAt!: Date | null;

  @RefColumn({ nullable: true })
  resolvedById!: string | null;
}
