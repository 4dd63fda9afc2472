import type { PaymentRequestState } from '@domain/invoicing/payment-request.js';
import type { Micro } from '@domain/shared/decimal.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  MicroColumn,
  OreColumn,
  type Ore,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** A bidrag to a body: one-off, or paid in tranches on request. GRANT is a word of SQL. */
@Entity('body_grant')
@Index('ix_grant_body', ['bodyId', 'id'])
@Index('ix_grant_remind', ['bodyId', 'remindOn'])
export class Grant {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_grant_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  /** Counts the changes of the grant and of all its parts. */
  @IntegerColumn()
  version!: number;

  @TextColumn(160)
  name!: string;

  /** Who gives it. */
  @TextColumn(160)
  grantor!: string;

  @OreColumn()
  amount!: Ore;

  @DayColumn({ nullable: true })
  remindOn!: LocalDate | null;

  @LongTextColumn()
  remarks!: string;

  @InstantColumn()
  createdAt!: Date;
}

abstract class PartOfGrant {
  @IdColumn()
  id!: string;
}

/** When it was decided, and decided again. */
@Entity('grant_decision')
@Unique('uq_grant_decision', ['grantId', 'decidedOn'])
export class GrantDecision extends PartOfGrant {
  @ForeignKey('body_grant', { name: 'fk_decision_grant', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  grantId!: string;

  @DayColumn()
  decidedOn!: LocalDate;

  /** "URR § 7" */
  @TextColumn(120, { nullable: true })
  decision!: string | null;
}

/** A part of a grant, with what must be shown before it may be requested. */
@Entity('tranche')
@Unique('uq_tranche', ['grantId', 'number'])
export class GrantTranche extends PartOfGrant {
  @ForeignKey('body_grant', { name: 'fk_tranche_grant', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  grantId!: string;

  /** From 1. */
  @IntegerColumn()
  number!: number;

  @OreColumn()
  amount!: Ore;

  /** Of the condition; null = none. */
  @TextColumn(80, { nullable: true })
  measure!: string | null;

  @MicroColumn({ nullable: true })
  threshold!: Micro | null;
}

/** A measured value. One that is taken away stays, marked. */
@Entity('grant_measurement')
@Index('ix_measurement_grant', ['grantId', 'measuredOn'])
export class GrantMeasurement extends PartOfGrant {
  @ForeignKey('body_grant', { name: 'fk_measurement_grant', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  grantId!: string;

  @TextColumn(80)
  measure!: string;

  @MicroColumn()
  value!: Micro;

  @DayColumn()
  measuredOn!: LocalDate;

  @TextColumn(2000)
  proof!: string;

  @InstantColumn()
  enteredAt!: Date;

  @RefColumn({ nullable: true })
  enteredById!: string | null;

  @InstantColumn({ nullable: true })
  removedAt!: Date | null;
}

/** A rekvisition of a tranche. A refused one may be followed by another. */
@Entity('payment_request')
@Unique('uq_payment_request', ['trancheId', 'ordinal'])
@Index('ix_payment_request_grant', ['grantId'])
export class PaymentRequest extends PartOfGrant {
  @ForeignKey('body_grant', { name: 'fk_request_grant', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  grantId!: string;

  @ForeignKey('tranche', { name: 'fk_request_tranche', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  trancheId!: string;

  /** Of the tranche, from 1. */
  @IntegerColumn()
  ordinal!: number;

  @OreColumn()
  amount!: Ore;

  @TextColumn(12)
  state!: PaymentRequestState;

  @DayColumn()
  requestedOn!: LocalDate;

  @DayColumn({ nullable: true })
  grantedOn!: LocalDate | null;

  @DayColumn({ nullable: true })
  paidOn!: LocalDate | null;

  @DayColumn({ nullable: true })
  refusedOn!: LocalDate | null;

  /** What shows the condition. */
  @ForeignKey('grant_measurement', { name: 'fk_request_measurement', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  measurementId!: string | null;

  @TextColumn(60, { nullable: true })
  registrationNumber!: string | null;

  @TextColumn(500)
  note!: string;
}

/** What has been used of a grant. A row that is taken away stays, marked. */
@Entity('grant_spending')
@Index('ix_spending_grant', ['grantId', 'spentOn'])
export class GrantSpending extends PartOfGrant {
  @ForeignKey('body_grant', { name: 'fk_spending_grant', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  grantId!: string;

  @DayColumn()
  spentOn!: LocalDate;

  @OreColumn()
  amount!: Ore;

  @TextColumn(500)
  note!: string;

  @InstantColumn()
  enteredAt!: Date;

  @RefColumn({ nullable: true })
  enteredById!: string | null;

  @InstantColumn({ nullable: true })
  removedAt!: Date | null;
}
