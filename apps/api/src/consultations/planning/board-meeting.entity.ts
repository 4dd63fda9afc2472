import type { MeetingDecider } from '@domain/consultations/plan-facts.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { DayColumn, IdColumn, InstantColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';

/** A day on which a board, assembly or committee of an organisation meets: known to all who plan with it. */
@Entity('board_meeting')
@Unique('uq_board_meeting', ['organisationId', 'decider', 'board', 'meetsOn'])
@Index('ix_board_meeting_day', ['organisationId', 'meetsOn', 'id'])
export class BoardMeeting {
  @IdColumn()
  id!: string;

  @ForeignKey('organisation', { name: 'fk_board_meeting_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;

  @TextColumn(12)
  decider!: MeetingDecider;

  /** kommunstyrelsen */
  @TextColumn(120)
  board!: string;

  @DayColumn()
  meetsOn!: LocalDate;

  /** The last day for papers; null = not known. */
  @DayColumn({ nullable: true })
  papersOn!: LocalDate | null;

  @InstantColumn()
  recordedAt!: Date;

  @RefColumn({ nullable: true })
  recordedById!: string | null;
}
