import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn } from '@platform/columns/columns.js';

/** That a consumer has handled an event: events themselves are never updated. */
@Entity('event_delivery')
export class EventDelivery {
  @ForeignKey('event', { name: 'fk_event_delivery_event', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  eventId!: string;

  @PrimaryColumn({ type: 'varchar', length: 40 })
  consumer!: string;

  @InstantColumn()
  at!: Date;
}
