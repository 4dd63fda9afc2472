import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';

/** What happened: one row per change, written in the change's own transaction, never updated. */
@Entity('event')
@Index('ix_event_body', ['bodyId', 'id'])
@Index('ix_event_organisation', ['organisationId', 'id'])
@Index('ix_event_subject', ['subjectType', 'subjectId', 'id'])
export class EventRow {
  /** UUIDv7: the order of ids is the order of time. */
  @IdColumn()
  id!: string;

  @InstantColumn()
  at!: Date;

  /** The account that did it; null when the portal did it itself. */
  @RefColumn({ nullable: true })
  actorId!: string | null;

  /** feature.what: cost-sharing.allocation-fixed */
  @TextColumn(80)
  kind!: string;

  @TextColumn(40)
  subjectType!: string;

  @TextColumn(64)
  subjectId!: string;

  @RefColumn({ nullable: true })
  bodyId!: string | null;

  @RefColumn({ nullable: true })
  organisationId!: string | null;

  @LongTextColumn()
  data!: string;
}
