import { queuedAs, type Recipient, recipientsOf, withThoseToldBefore } from '@domain/meetings/mail-rules.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { Tx } from '@platform/tx/tx.js';
import { In } from 'typeorm';
import { BodiesService } from '../bodies/index.js';
import { Meeting, Summons } from '../meetings/index.js';
import { asQueued } from './queued-mail.js';
import { replacedBy, retireReplaced } from './replaced.js';
import { SummonsMail } from './summons-mail.entity.js';
import { Undelivered } from './undelivered.js';

type NewMail = Pick<SummonsMail, 'summonsId' | 'personId' | 'name' | 'email' | 'optional' | 'state'>;

/** Makes of each sending on record one mail to each of those who sit in the body, once. */
@Injectable()
export class SummonsQueue {
  private readonly events: Undelivered;

  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.events = new Undelivered(tx, 'meetings.summons-sent', 'summons-mail');
  }

  /** @returns whether there may be more at once. */
  take(): Promise<boolean> {
    return this.events.each(async (event) => {
      const summons = await this.tx.read.findOneByOrFail(Summons, { id: event.subjectId });
      const mails = await this.mailsOf(summons);
      const at = this.clock.now();
      await this.events.once(event, at, async (em) => {
        await retireReplaced(em, summons);
        const rows = mails.map(({ state, ...mail }) => ({ ...asQueued(state, at), ...mail }));
        if (rows.length > 0) await em.insert(SummonsMail, rows);
      });
    });
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
