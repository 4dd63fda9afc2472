import type { MailState } from '@domain/meetings/mail-rules.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** One sending to one person: the record of it and the queue at once. */
@Entity('summons_mail')
@Unique('uq_summons_mail', ['summonsId', 'personId'])
@Index('ix_summons_mail_due', ['state', 'nextAttemptAt'])
@Index('ix_summons_mail_person', ['personId'])
export class SummonsMail {
  @IdColumn()
  id!: string;

  @ForeignKey('summons', { name: 'fk_summons_mail_summons', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  summonsId!: string;

  @ForeignKey('person', { name: 'fk_summons_mail_person', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  personId!: string;

  @TextColumn(120)
  name!: string;

  @TextColumn(254, { nullable: true })
  email!: string | null;

  /** A substitute: told of time and place, and need not come (KL 6:17). */
  @FlagColumn()
  optional!: boolean;

  @TextColumn(20)
  state!: MailState;

  @IntegerColumn()
  attempts!: number;

  /** How many attempts ended without anybody knowing whether the mail arrived. */
  @IntegerColumn()
  unknowns!: number;

  @InstantColumn({ nullable: true })
  nextAttemptAt!: Date | null;

  /** The attempt under way, so that only whoever makes it says how it ended. */
  @RefColumn({ nullable: true })
  claim!: string | null;

  /** Until then whoever took it is at work on it; after that its fate is unknown. */
  @InstantColumn({ nullable: true })
  leaseUntil!: Date | null;

  @InstantColumn({ nullable: true })
  sentAt!: Date | null;

  @TextColumn(300, { nullable: true })
  fault!: string | null;
}
