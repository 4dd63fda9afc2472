import type { AttendeeRole } from '@domain/meetings/attendance.js';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** Somebody who took part in a meeting, or was absent from it. */
@Entity('attendee')
@Index('ix_attendee_meeting', ['meetingId', 'position'])
@Index('ix_attendee_person', ['personId'])
@Index('ix_attendee_organisation', ['organisationId'])
@Index('ix_attendee_substitutes_for', ['substitutesForId'])
export class Attendee {
  @IdColumn()
  id!: string;

  @ForeignKey('meeting', { name: 'fk_attendee_meeting', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  meetingId!: string;

  @IntegerColumn()
  position!: number;

  /** Where the person sits in the body. */
  @ForeignKey('person', { name: 'fk_attendee_person', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  personId!: string | null;

  /** As it stands in the minutes. */
  @TextColumn(120)
  name!: string;

  @TextColumn(20)
  role!: AttendeeRole;

  @ForeignKey('organisation', { name: 'fk_attendee_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  organisationId!: string | null;

  @TextColumn(120)
  title!: string;

  @TextColumn(40)
  party!: string;

  /** At a distance (på distans). */
  @FlagColumn()
  remote!: boolean;

  /** The attendee whose place a substitute takes. */
  @ForeignKey('attendee', { name: 'fk_attendee_substitutes_for', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  substitutesForId!: string | null;

  @IntegerColumn({ default: 1 })
  version!: number;

  /** JSON: [{ from, to }], numbers of items; [] = the whole meeting. */
  @LongTextColumn()
  items!: string;
}
