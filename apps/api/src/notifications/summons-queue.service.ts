import { queuedAs, type Recipient, recipientsOf, withThoseToldBefore } from '@domain/meetings/mail-rules.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { isDuplicate, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../bodies/index.js';
import { EventRow } from '../events/index.js';
import { Meeting, Summons } from '../meetings/index.js';
import { EventDelivery } from './event-delivery.entity.js';
import { replacedBy, retireReplaced } from './replaced.js';
import { SummonsMail } from './summons-mail.entity.js';

const KIND = 'meetings.summons-sent';
const CONSUMER = 'summons-mail';
const EVENTS_AT_ONCE = 20;
const HOUR = 3_600_000;

type NewMail = Pick<SummonsMail, 'summonsId' | 'personId' | 'name' | 'email' | 'optional' | 'state'>;

/** Makes of each sending on record one mail to each of those who sit in the body, once. */
@Injectable()
export class SummonsQueue {
  /** Ids before this one have been looked through. */
  private from = '';

  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns whether there may be more at once. */
  async take(): Promise<boolean> {
    const newest = await this.tx.read.findOne(EventRow, { select: { id: true }, where: {}, order: { id: 'DESC' } });
    const events = await this.undelivered();
    for (const event of events) await this.takeOne(event);
    if (events.length === EVENTS_AT_ONCE) return true;
    if (newest) this.from = anHourBefore(newest.id);
    return false;
  }

  /** The oldest first. Only the first time from the beginning: a log of years is not read every few seconds. */
  private undelivered(): Promise<EventRow[]> {
    return this.tx.read
      .createQueryBuilder(EventRow, 'e')
      .leftJoin(EventDelivery, 'd', 'd.eventId = e.id AND d.consumer = :consumer', { consumer: CONSUMER })
      .where('e.kind = :kind AND e.id > :from AND d.eventId IS NULL', { kind: KIND, from: this.from })
      .orderBy('e.id', 'ASC')
      .limit(EVENTS_AT_ONCE)
      .getMany();
  }

  private async takeOne({ id, subjectId }: EventRow): Promise<void> {
    const summons = await this.tx.read.findOneByOrFail(Summons, { id: subjectId });
    const mails = await this.mailsOf(summons);
    const at = this.clock.now();
    try {
      await this.tx.run(async (em) => {
        await em.insert(EventDelivery, { eventId: id, consumer: CONSUMER, at });
        await retireReplaced(em, summons);
        await insertMails(em, mails, at);
      });
    } catch (error) {
      // Another process was first.
      if (!isDuplicate(error)) throw error;
    }
  }

  /** In the order of the seats: the chair first. */
  private async mailsOf(summons: Summons): Promise<NewMail[]> {
    const { id: summonsId, meetingId, startsAt, kind } = summons;
    const { bodyId } = await this.tx.read.findOneByOrFail(Meeting, { id: meetingId });
    const seats = await this.bodies.seatsOf([bodyId], inStockholm(startsAt).day);
    const now = await this.bodies.seatsOf([bodyId], this.clock.today());
    const recipients = withThoseToldBefore(kind, recipientsOf(seats.get(bodyId) ?? []), {
      told: await this.toldBefore(summons),
      seatedToday: new Set((now.get(bodyId) ?? []).map(({ personId }) => personId)),
    });
    const people = await this.bodies.people(recipients.map(({ personId }) => personId));
    return recipients.map(({ personId, optional }) => {
      const { name, email } = people.get(personId)!;
      return { summonsId, personId, name, email, optional, state: queuedAs(email, this.config.mail !== undefined) };
    });
  }

  /** Who got, or was to get, an earlier sending that this one stands in the place of. */
  private async toldBefore(summons: Summons): Promise<Recipient[]> {
    const earlier = await replacedBy(this.tx.read, summons);
    if (earlier.length === 0) return [];
    const where = { summonsId: In(earlier) };
    const mails = await this.tx.read.find(SummonsMail, { select: { personId: true, optional: true }, where });
    return mails.map(({ personId, optional }) => ({ personId, optional }));
  }
}

async function insertMails(em: EntityManager, mails: readonly NewMail[], at: Date): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map((mail) => ({
    ...mail,
    id: uuid(),
    attempts: 0,
    unknowns: 0,
    nextAttemptAt: mail.state === 'WAITING' ? at : null,
    claim: null,
    leaseUntil: null,
    sentAt: null,
    fault: null,
  }));
  await em.insert(SummonsMail, rows);
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
