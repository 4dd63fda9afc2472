import type { SummonsKind } from '@domain/meetings/kinds.js';
import { Entity, ForeignKey, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** That a kallelse, a change of it, a cancellation or the minutes were sent. */
@Entity('summons')
@Unique('uq_summons', ['meetingId', 'sequence'])
export class Summons {
  @IdColumn()
  id!: string;

  @ForeignKey('meeting', { name: 'fk_summons_meeting', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  meetingId!: string;

  /** 0 for the first; calendars replace an invitation by one with a higher number. */
  @IntegerColumn()
  sequence!: number;

  @TextColumn(20)
  kind!: SummonsKind;

  /** Title, time and place as they were sent. */
  @TextColumn(200)
  title!: string;

  @InstantColumn()
  startsAt!: Date;

  @InstantColumn({ nullable: true })
  endsAt!: Date | null;

  @TextColumn(300)
  place!: string;

  /** Hash over the papers of the meeting as a whole. */
  @TextColumn(64)
  papers!: string;

  /** What the secretariat adds in words. */
  @LongTextColumn()
  message!: string;

  /** JSON: Swedish sentences about what changed since the sending before. */
  @LongTextColumn()
  changes!: string;

  @InstantColumn()
  sentAt!: Date;

  @ForeignKey('account', { name: 'fk_summons_account', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  sentById!: string;
}

/** The agenda as it was sent, so that the next sending can tell what changed. */
@Entity('summons_item')
export class SummonsItem {
  @ForeignKey('summons', { name: 'fk_summons_item_summons', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @IdColumn()
  summonsId!: string;

  @IdColumn()
  itemId!: string;

  @TextColumn(20)
  number!: string;

  @TextColumn(300)
  title!: string;

  /** Hash over the texts and attachments of the item. */
  @TextColumn(64)
  fingerprint!: string;
}
