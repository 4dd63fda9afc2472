import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  OreColumn,
  type Ore,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';
import { JsonTextColumn } from '@platform/columns/json-column.js';

/** A fixed (fastställd) split of one year's cost. Rows are never changed. */
@Entity('cost_allocation')
@Unique('uq_cost_allocation', ['bodyId', 'year', 'status'])
export class CostAllocationRow {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_allocation_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @IntegerColumn()
  year!: number;

  /** PRELIMINARY or FINAL */
  @TextColumn(12)
  status!: string;

  @ForeignKey('cost_model_version', { name: 'fk_allocation_version', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  costModelVersionId!: string;

  @OreColumn()
  total!: Ore;

  /** Rules, members, figures and usage that the result depends on: canonical JSON that recomputes to `result`. */
  @JsonTextColumn()
  facts!: string;

  @JsonTextColumn()
  result!: string;

  @InstantColumn()
  fixedAt!: Date;

  @RefColumn({ nullable: true })
  fixedBy!: string | null;
}

/** What one organisation pays in a fixed allocation: for lists and sums over bodies and years. */
@Entity('cost_allocation_share')
@Unique('uq_allocation_share', ['allocationId', 'organisationId'])
@Index('ix_allocation_share_organisation', ['organisationId'])
export class CostAllocationShareRow {
  @IdColumn()
  id!: string;

  @ForeignKey('cost_allocation', { name: 'fk_share_allocation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  allocationId!: string;

  @ForeignKey('organisation', { name: 'fk_share_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;

  @OreColumn()
  amount!: Ore;
}
