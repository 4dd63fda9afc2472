import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  type Ore,
  OreColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';
import { JsonColumn } from '@platform/columns/json-column.js';
import type { RunKind, RunState } from '../enums.js';
import type { RunPlan } from './run-plan.js';

/** One press of the button: a part of the year billed, a settlement, a credit, a balance paid out. Its documents came at once. */
@Entity('billing_run')
@Unique('uq_billing_run_waiting', ['waitingKey'])
@Index('ix_billing_run_body_year', ['bodyId', 'year', 'id'])
@Index('ix_billing_run_seller', ['sellerId', 'id'])
export class BillingRun {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_billing_run_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  /** The cost year. */
  @IntegerColumn()
  year!: number;

  @ForeignKey('organisation', { name: 'fk_billing_run_seller', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  sellerId!: string;

  @ForeignKey('cost_allocation', { name: 'fk_billing_run_allocation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  allocationId!: string | null;

  @TextColumn(12)
  kind!: RunKind;

  @IntegerColumn({ nullable: true })
  partIndex!: number | null;

  @IntegerColumn({ nullable: true })
  partOf!: number | null;

  @DayColumn()
  issuedOn!: LocalDate;

  @DayColumn()
  dueOn!: LocalDate;

  @TextColumn(12)
  state!: RunState;

  /** Body and year while it waits for approval: one at a time. Null otherwise. */
  @TextColumn(50, { nullable: true })
  waitingKey!: string | null;

  /** What it is going to issue; null once it has. */
  @JsonColumn({ nullable: true })
  plan!: RunPlan | null;

  @IntegerColumn()
  invoiceCount!: number;

  /** Sum to pay of its documents, credit notes counted negative. */
  @OreColumn()
  total!: Ore;

  @InstantColumn()
  preparedAt!: Date;

  @RefColumn({ nullable: true })
  preparedById!: string | null;

  /** When it was approved, issued without approval, or put aside. */
  @InstantColumn({ nullable: true })
  decidedAt!: Date | null;

  @RefColumn({ nullable: true })
  decidedById!: string | null;
}

/** A row of the host's own share: it bills itself nothing, and the books need the sum all the same. */
@Entity('internal_posting')
@Index('ix_internal_posting_body_year', ['bodyId', 'year'])
export class InternalPosting {
  @IdColumn()
  id!: string;

  @ForeignKey('billing_run', { name: 'fk_internal_posting_run', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  runId!: string;

  @ForeignKey('body', { name: 'fk_internal_posting_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @IntegerColumn()
  year!: number;

  @ForeignKey('organisation', {
    name: 'fk_internal_posting_organisation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @RefColumn()
  organisationId!: string;

  @TextColumn(200)
  component!: string;

  @OreColumn()
  amount!: Ore;

  @IntegerColumn({ nullable: true })
  partIndex!: number | null;

  @IntegerColumn({ nullable: true })
  partOf!: number | null;
}

/** The slutavräkning of a body's cost year. */
@Entity('settlement')
@Unique('uq_settlement', ['bodyId', 'year'])
@Unique('uq_settlement_run', ['runId'])
export class SettlementRow {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_settlement_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @IntegerColumn()
  year!: number;

  @ForeignKey('cost_allocation', { name: 'fk_settlement_allocation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  allocationId!: string;

  @ForeignKey('billing_run', { name: 'fk_settlement_run', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  runId!: string;

  /** The rows with outcome, billed and difference per member and component. */
  @JsonColumn()
  rows!: NonNullable<RunPlan['settlement']>;

  @InstantColumn()
  settledAt!: Date;
}

/** Money of a member that a body holds (positive) or waits for. */
@Entity('balance_entry')
@Index('ix_balance_entry_body', ['bodyId', 'on', 'id'])
export class BalanceEntryRow {
  @IdColumn()
  id!: string;

  @ForeignKey('billing_run', { name: 'fk_balance_entry_run', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  runId!: string;

  @ForeignKey('body', { name: 'fk_balance_entry_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @IntegerColumn()
  year!: number;

  @ForeignKey('organisation', { name: 'fk_balance_entry_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;

  @DayColumn()
  on!: LocalDate;

  @TextColumn(200)
  component!: string;

  @OreColumn()
  amount!: Ore;
}

/** What a person decided on the VAT of a component after the model was fixed without. */
@Entity('vat_decision')
@Unique('uq_vat_decision', ['allocationId', 'component'])
export class VatDecisionRow {
  @IdColumn()
  id!: string;

  @ForeignKey('cost_allocation', { name: 'fk_vat_decision_allocation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  allocationId!: string;

  @TextColumn(200)
  component!: string;

  @TextColumn(1)
  category!: 'S' | 'E' | 'O';

  /** Decimal text: 25. Empty where no tax is charged. */
  @TextColumn(20)
  percent!: string;

  @LongTextColumn()
  reason!: string;

  @InstantColumn()
  decidedAt!: Date;

  @RefColumn({ nullable: true })
  decidedById!: string | null;
}
