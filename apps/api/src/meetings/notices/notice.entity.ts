import type { AppealKind } from '@domain/meetings/legal-force.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { DayColumn, IdColumn, InstantColumn, IntegerColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';

/** A time that an approval is on a member's notice board (anslag). */
@Entity('notice_posting')
@Unique('uq_notice_posting', ['approvalId', 'organisationId', 'sequence'])
@Index('ix_notice_posting_organisation', ['organisationId', 'id'])
export class NoticePosting {
  @IdColumn()
  id!: string;

  @ForeignKey('minutes_approval', { name: 'fk_notice_posting', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  approvalId!: string;

  @ForeignKey('organisation', { name: 'fk_notice_posting_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;

  /** From 1: posted again is the next. */
  @IntegerColumn()
  sequence!: number;

  @DayColumn()
  postedOn!: LocalDate;

  @DayColumn({ nullable: true })
  removedOn!: LocalDate | null;

  /** Where on the member's website; may be empty. */
  @TextColumn(500)
  url!: string;

  @IntegerColumn()
  version!: number;

  @InstantColumn()
  reportedAt!: Date;

  /** When it was last written to. */
  @InstantColumn()
  changedAt!: Date;

  @RefColumn({ nullable: true })
  reportedById!: string | null;

  /** When the member's own registrator vouched for it. */
  @InstantColumn({ nullable: true })
  confirmedAt!: Date | null;

  @RefColumn({ nullable: true })
  confirmedById!: string | null;
}

/** An appeal that a member has received (KL 13:6). */
@Entity('appeal_received')
@Index('ix_appeal_received', ['approvalId', 'id'])
@Index('ix_appeal_received_item', ['itemId'])
@Index('ix_appeal_received_organisation', ['organisationId'])
export class AppealReceived {
  @IdColumn()
  id!: string;

  @ForeignKey('minutes_approval', { name: 'fk_appeal_received', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  approvalId!: string;

  /** The paragraph; null = not said which. */
  @ForeignKey('agenda_item', { name: 'fk_appeal_received_item', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  itemId!: string | null;

  @ForeignKey('organisation', { name: 'fk_appeal_received_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;

  @DayColumn()
  receivedOn!: LocalDate;

  /** Diarienummer; may be empty. */
  @TextColumn(60)
  registrationNumber!: string;

  @InstantColumn()
  recordedAt!: Date;

  @RefColumn({ nullable: true })
  recordedById!: string | null;
}

/** How a paragraph is appealed, where it is not laglighetsprövning. */
@Entity('item_appeal')
export class ItemAppeal {
  @ForeignKey('agenda_item', { name: 'fk_item_appeal', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @IdColumn()
  itemId!: string;

  @TextColumn(12)
  kind!: AppealKind;
}
