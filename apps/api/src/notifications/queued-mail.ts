import type { MailState } from '@domain/meetings/mail-rules.js';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';
import { v7 as uuid } from 'uuid';

/** A mail to one person: the record of it and the queue at once. Each kind of mail has a table of its own. */
export abstract class QueuedMail {
  @IdColumn()
  id!: string;

  @TextColumn(120)
  name!: string;

  @TextColumn(254, { nullable: true })
  email!: string | null;

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

/** What a new mail has beside whom it is for and about what. */
export const asQueued = (state: MailState, at: Date) => ({
  id: uuid(),
  state,
  attempts: 0,
  unknowns: 0,
  nextAttemptAt: state === 'WAITING' ? at : null,
  claim: null,
  leaseUntil: null,
  sentAt: null,
  fault: null,
});
