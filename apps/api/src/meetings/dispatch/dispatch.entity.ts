import type { DispatchWay } from '@domain/meetings/dispatch.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { DayColumn, IdColumn, InstantColumn, IntegerColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';
import { Entity, ForeignKey, Index } from 'typeorm';

/** That a decision goes to somebody (expediering). */
@Entity('decision_dispatch')
@Index('ix_decision_dispatch', ['decisionId', 'position'])
export class DecisionDispatch {
  @IdColumn()
  id!: string;

  @ForeignKey('decision', { name: 'fk_decision_dispatch', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  decisionId!: string;

  @IntegerColumn()
  position!: number;

  @TextColumn(200)
  recipient!: string;

  /** null = it has not been sent yet. */
  @DayColumn({ nullable: true })
  sentOn!: LocalDate | null;

  @TextColumn(12, { nullable: true })
  way!: DispatchWay | null;

  @IntegerColumn()
  version!: number;

  @InstantColumn()
  recordedAt!: Date;

  @RefColumn({ nullable: true })
  recordedById!: string | null;
}
