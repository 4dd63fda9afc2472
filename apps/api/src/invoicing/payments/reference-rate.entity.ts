import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntegerColumn, MicroColumn, RefColumn } from '@platform/columns/columns.js';

/** The reference rate of a half-year (räntelagen 9 §), as an admin typed it. */
@Entity('reference_rate')
export class ReferenceRateRow {
  /** 1 January or 1 July. */
  @PrimaryColumn({ type: 'date' })
  validFrom!: LocalDate;

  /** Percent per year, in millionths. */
  @MicroColumn()
  rate!: bigint;

  @IntegerColumn()
  version!: number;

  @InstantColumn()
  savedAt!: Date;

  @RefColumn({ nullable: true })
  savedById!: string | null;
}
