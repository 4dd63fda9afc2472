import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** A samverkansavtal or överenskommelse. */
@Entity('agreement')
@Index('ix_agreement_body', ['bodyId', 'validFrom'])
export class Agreement {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_agreement_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @TextColumn(200)
  title!: string;

  @TextColumn(60, { nullable: true })
  registrationNumber!: string | null;

  @DayColumn()
  validFrom!: LocalDate;

  @DayColumn({ nullable: true })
  validTo!: LocalDate | null;

  @IntegerColumn({ nullable: true })
  noticeMonths!: number | null;

  @DayColumn({ nullable: true })
  evaluationOn!: LocalDate | null;

  /** In words: who may change the allocation key. */
  @TextColumn(200, { nullable: true })
  keyChangedBy!: string | null;

  /** The agreement ends for all when more than this share of the members gives notice: numerator / denominator. */
  @IntegerColumn({ nullable: true })
  endsForAllNumerator!: number | null;

  @IntegerColumn({ nullable: true })
  endsForAllDenominator!: number | null;

  /** KL 9:37: a contract with a municipality or a region. */
  @FlagColumn()
  coveredByKl937!: boolean;

  @LongTextColumn()
  remarks!: string;
}
