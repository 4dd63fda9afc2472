import type { SeatRole } from '@domain/bodies/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index } from 'typeorm';
import { DayColumn, IdColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';

/** Somebody who works in a body; needs no account. */
@Entity('person')
@Index('ix_person_sort', ['sortKey', 'id'])
export class Person {
  @IdColumn()
  id!: string;

  @TextColumn(120)
  name!: string;

  @TextColumn(160)
  sortKey!: string;

  @TextColumn(254, { nullable: true })
  email!: string | null;
}

/** A person's place in a body, for an organisation, from a day to a day. */
@Entity('seat')
@Index('ix_seat_body', ['bodyId', 'validFrom'])
@Index('ix_seat_person', ['personId'])
export class Seat {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_seat_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @ForeignKey('person', { name: 'fk_seat_person', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  personId!: string;

  @ForeignKey('organisation', { name: 'fk_seat_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  organisationId!: string | null;

  @TextColumn(20)
  role!: SeatRole;

  @DayColumn()
  validFrom!: LocalDate;

  @DayColumn({ nullable: true })
  validTo!: LocalDate | null;
}
