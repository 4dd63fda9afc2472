import { FlagColumn, RefColumn } from '@platform/columns/columns.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { QueuedMail } from './queued-mail.js';

/** One sending about a meeting to one person. */
@Entity('summons_mail')
@Unique('uq_summons_mail', ['summonsId', 'personId'])
@Index('ix_summons_mail_due', ['state', 'nextAttemptAt'])
@Index('ix_summons_mail_person', ['personId'])
export class SummonsMail extends QueuedMail {
  @ForeignKey('summons', { name: 'fk_summons_mail_summons', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  summonsId!: string;

  @ForeignKey('person', { name: 'fk_summons_mail_person', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  personId!: string;

  /** A substitute: told of time and place, and need not come (KL 6:17). */
  @FlagColumn()
  optional!: boolean;
}
