import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** A fördelningsmodell as it reads now. */
@Entity('cost_model')
@Index('ix_cost_model_body', ['bodyId', 'validFrom'])
export class CostModelRow {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_cost_model_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  /** 1 at first, one more for each change; a change names the version that it read. */
  @IntegerColumn()
  version!: number;

  @TextColumn(200)
  name!: string;

  @DayColumn()
  validFrom!: LocalDate;

  @DayColumn({ nullable: true })
  validTo!: LocalDate | null;

  /** The rules as JSON, in the form of `formatRules`. */
  @LongTextColumn()
  rules!: string;

  @InstantColumn()
  savedAt!: Date;
}

/** Every version that a model has had. Rows are never changed: fixed allocations point here. */
@Entity('cost_model_version')
@Unique('uq_cost_model_version', ['costModelId', 'version'])
export class CostModelVersion {
  @IdColumn()
  id!: string;

  @ForeignKey('cost_model', { name: 'fk_version_cost_model', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  costModelId!: string;

  @IntegerColumn()
  version!: number;

  @TextColumn(200)
  name!: string;

  @DayColumn()
  validFrom!: LocalDate;

  @DayColumn({ nullable: true })
  validTo!: LocalDate | null;

  @LongTextColumn()
  rules!: string;

  @InstantColumn()
  savedAt!: Date;

  @RefColumn({ nullable: true })
  savedBy!: string | null;
}
