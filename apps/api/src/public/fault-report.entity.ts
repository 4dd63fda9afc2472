import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, TextColumn } from '@platform/columns/columns.js';

/** Somebody's report of a fault in the portal, most of all one that shuts people out (lag 2018:1937, 14 §). */
@Entity('fault_report')
@Index('ix_fault_report_address', ['addressKey', 'at'])
export class FaultReport {
  /** UUIDv7: the order of ids is the order of time. */
  @IdColumn()
  id!: string;

  @InstantColumn()
  at!: Date;

  @TextColumn(200)
  page!: string;

  @LongTextColumn()
  description!: string;

  /** Only from those who want an answer. */
  @TextColumn(254, { nullable: true })
  email!: string | null;

  /** Keyed hash of the sender's address, kept only as long as the limit looks back. */
  @TextColumn(64, { nullable: true })
  addressKey!: string | null;
}
