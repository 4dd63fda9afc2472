import { isDuplicate, type Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { EventRow } from '../events/index.js';
import { EventDelivery } from './event-delivery.entity.js';

const EVENTS_AT_ONCE = 20;
const HOUR = 3_600_000;

/** The events of a kind that a consumer has not handled. */
export class Undelivered {
  /** Ids before this one have been looked through. */
  private from = '';

  constructor(
    private readonly tx: Tx,
    private readonly kind: string,
    private readonly consumer: string,
  ) {}

  /**
   * Hands over what has come, the oldest first.
   *
   * @returns whether there may be more at once.
   */
  async each(handle: (event: EventRow) => Promise<void>): Promise<boolean> {
    const newest = await this.tx.read.findOne(EventRow, { select: { id: true }, where: {}, order: { id: 'DESC' } });
    const events = await this.next();
    for (const event of events) await handle(event);
    if (events.length === EVENTS_AT_ONCE) return true;
    if (newest) this.from = anHourBefore(newest.id);
    return false;
  }

  /** Does what an event asks for, in one transaction with the note that it is done: once, also with several processes at it. */
  async once({ id }: EventRow, at: Date, work: (em: EntityManager) => Promise<void>): Promise<void> {
    try {
      await this.tx.run(async (em) => {
        await em.insert(EventDelivery, { eventId: id, consumer: this.consumer, at });
        await work(em);
      });
    } catch (error) {
      // Another process was first.
      if (!isDuplicate(error)) throw error;
    }
  }

  /** Only the first time from the beginning: a log of years is not read every few seconds. */
  private next(): Promise<EventRow[]> {
    return this.tx.read
      .createQueryBuilder(EventRow, 'e')
      .leftJoin(EventDelivery, 'd', 'd.eventId = e.id AND d.consumer = :consumer', { consumer: this.consumer })
      .where('e.kind = :kind AND e.id > :from AND d.eventId IS NULL', { kind: this.kind, from: this.from })
      .orderBy('e.id', 'ASC')
      .limit(EVENTS_AT_ONCE)
      .getMany();
  }
}

/**
 * The first UUIDv7 of an hour earlier: a transaction that began before another one may be committed after it, and the clocks of two
 * computers differ, but not by that much.
 */
function anHourBefore(id: string): string {
  const at = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  const hex = (at - HOUR).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
