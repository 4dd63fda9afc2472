import type { CoFinancingForm } from '@domain/invoicing/co-financing.js';
import type { Micro } from '@domain/shared/decimal.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  MicroColumn,
  OreColumn,
  type Ore,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** What a member has committed itself to put in: kronor, hours, or one of them as it chooses (medfinansiering). */
@Entity('co_financing')
@Index('ix_co_financing_body', ['bodyId', 'id'])
@Index('ix_co_financing_organisation', ['organisationId', 'id'])
export class CoFinancing {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_co_financing_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @ForeignKey('organisation', { name: 'fk_co_financing_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;

  @IntegerColumn()
  version!: number;

  @TextColumn(160)
  name!: string;

  @OreColumn({ nullable: true })
  amount!: Ore | null;

  @MicroColumn({ nullable: true })
  hours!: Micro | null;

  /** A cap on actual cost. */
  @OreColumn({ nullable: true })
  maximum!: Ore | null;

  @DayColumn()
  validFrom!: LocalDate;

  @DayColumn({ nullable: true })
  validTo!: LocalDate | null;

  @TextColumn(8, { nullable: true })
  chosen!: CoFinancingForm | null;

  @DayColumn({ nullable: true })
  chosenOn!: LocalDate | null;

  @InstantColumn()
  createdAt!: Date;
}

/** What has been delivered of it. A row that is taken away stays, marked. */
@Entity('co_financing_delivery')
@Index('ix_delivery_co_financing', ['coFinancingId', 'deliveredOn'])
export class CoFinancingDelivery {
  @IdColumn()
  id!: string;

  @ForeignKey('co_financing', { name: 'fk_delivery_co_financing', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  coFinancingId!: string;

  @DayColumn()
  deliveredOn!: LocalDate;

  @OreColumn({ nullable: true })
  amount!: Ore | null;

  @MicroColumn({ nullable: true })
  hours!: Micro | null;

  @TextColumn(500)
  note!: string;

  @InstantColumn()
  enteredAt!: Date;

  @RefColumn({ nullable: true })
  enteredById!: string | null;

  @InstantColumn({ nullable: true })
  removedAt!: Date | null;
}
