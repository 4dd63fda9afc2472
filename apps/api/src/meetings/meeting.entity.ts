import type { MeetingStatus } from '@domain/meetings/kinds.js';
import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';

/** Meetings that come back under one name (mötesserie). */
@Entity('meeting_series')
@Index('ix_meeting_series_body', ['bodyId'])
export class MeetingSeries {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_meeting_series_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @TextColumn(200)
  title!: string;

  @InstantColumn()
  createdAt!: Date;
}

/** A möte or sammanträde of a body. */
@Entity('meeting')
@Index('ix_meeting_body', ['bodyId', 'startsAt', 'id'])
@Index('ix_meeting_starts', ['startsAt', 'id'])
@Index('ix_meeting_source', ['bodyId', 'sourceHash'])
@Index('ix_meeting_series', ['seriesId'])
export class Meeting {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_meeting_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @ForeignKey('meeting_series', { name: 'fk_meeting_series', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  seriesId!: string | null;

  @TextColumn(200)
  title!: string;

  @InstantColumn()
  startsAt!: Date;

  @InstantColumn({ nullable: true })
  endsAt!: Date | null;

  @TextColumn(300)
  place!: string;

  @TextColumn(20)
  status!: MeetingStatus;

  /** Rises with every change of the meeting itself. */
  @IntegerColumn()
  version!: number;

  /** The item that is being dealt with; what the room's screen shows. No foreign key: items refer to meetings. */
  @RefColumn({ nullable: true })
  currentItemId!: string | null;

  @InstantColumn({ nullable: true })
  summonedAt!: Date | null;

  @InstantColumn({ nullable: true })
  minutesSentAt!: Date | null;

  /** When the minutes were changed after they were last sent. */
  @InstantColumn({ nullable: true })
  minutesChangedAt!: Date | null;

  /** SHA-256 of the imported text, hex: the same minutes twice is noticed. */
  @TextColumn(64, { nullable: true })
  sourceHash!: string | null;

  @InstantColumn()
  createdAt!: Date;
}
