import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** What an organisation has decided about a body's cost of a year, from a day until the next row. Its texts are never changed. */
@Entity('payer_decision')
@Unique('uq_payer_decision', ['organisationId', 'bodyId', 'year', 'version'])
@Index('ix_payer_decision_organisation', ['organisationId', 'year', 'id'])
@Index('ix_payer_decision_body', ['bodyId', 'year'])
export class PayerDecision {
  @IdColumn()
  id!: string;

  @ForeignKey('organisation', { name: 'fk_payer_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;

  @ForeignKey('body', { name: 'fk_payer_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @IntegerColumn()
  year!: number;

  /** Counts the changes of the organisation, body and year. */
  @IntegerColumn()
  version!: number;

  @DayColumn()
  validFrom!: LocalDate;

  /** The day before the next row; null = until further notice. */
  @DayColumn({ nullable: true })
  validTo!: LocalDate | null;

  /** Another row from the same day stands instead: it never was in force. */
  @FlagColumn()
  replaced!: boolean;

  @DayColumn()
  decidedOn!: LocalDate;

  @TextColumn(120)
  instance!: string;

  @TextColumn(60)
  paragraph!: string;

  @TextColumn(120)
  codingString!: string;

  @TextColumn(120)
  authorisingOfficer!: string;

  @TextColumn(120, { nullable: true })
  substitute!: string | null;

  @TextColumn(60, { nullable: true })
  registrationNumber!: string | null;

  @InstantColumn()
  savedAt!: Date;

  @RefColumn({ nullable: true })
  savedById!: string | null;
}
