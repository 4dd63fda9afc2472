import type { Actor } from '@domain/access/actor.js';
import { keepsConsultations } from '@domain/consultations/policy.js';
import { mayResend, queuedAs } from '@domain/meetings/mail-rules.js';
import { keepsMeetings, mayWriteMeeting } from '@domain/meetings/policy.js';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, conflict, notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { MoreThan } from 'typeorm';
import { BodiesService, Person } from '../bodies/index.js';
import { Consultation, type ConsultationInvitation } from '../consultations/index.js';
import { EventsService } from '../events/index.js';
import { InvitationMail } from './invitation-mail.entity.js';
import { factsOf, Meeting, Summons } from '../meetings/index.js';
import type { SummonsDeliveryType } from './notifications.types.js';
import { isReplaced } from './replaced.js';
import { SummonsMail } from './summons-mail.entity.js';

const NOBODY: Connection<never> = {
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: Promise.resolve(0),
};

/** What has become of the mails, and sending one again. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly events: EventsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Of a sending that the actor may see, in the order of the seats; who got it or not is for the secretariat only. */
  async list(
    actor: Actor,
    bodyId: string,
    summonsId: string,
    first: number,
    after?: string | null,
  ): Promise<Connection<SummonsDeliveryType>> {
    const take = checkFirst(first);
    if (!keepsMeetings(actor, bodyId)) return NOBODY;
    const from = after == null ? {} : { id: MoreThan(String(decodeCursor(after, 1)[0])) };
    const rows = await this.tx.read.find(SummonsMail, {
      where: { summonsId, ...from },
      order: { id: 'ASC' },
      take: take + 1,
    });
    return pageOf(
      rows,
      take,
      ({ id }) => [id],
      (mail) => mail,
      () => this.tx.read.countBy(SummonsMail, { summonsId }),
    );
  }

  /** The same of an invitation. */
  async ofInvitation(
    actor: Actor,
    { id: invitationId, consultationId }: ConsultationInvitation,
    first: number,
    after?: string | null,
  ): Promise<Connection<InvitationMail>> {
    const take = checkFirst(first);
    const { bodyId } = await this.tx.read.findOneByOrFail(Consultation, { id: consultationId });
    if (!keepsConsultations(actor, bodyId)) return NOBODY;
    const from = after == null ? {} : { id: MoreThan(String(decodeCursor(after, 1)[0])) };
    const rows = await this.tx.read.find(InvitationMail, {
      where: { invitationId, ...from },
      order: { id: 'ASC' },
      take: take + 1,
    });
    return pageOf(
      rows,
      take,
      ({ id }) => [id],
      (mail) => mail,
      () => this.tx.read.countBy(InvitationMail, { invitationId }),
    );
  }

  /** Sends a mail that came to nothing again, to the address that the person has now. */
  resend(actor: Actor, id: string): Promise<SummonsMail> {
    return this.tx.run(async (em) => {
      const mail = await em.findOne(SummonsMail, { where: { id }, ...locked(em) });
      if (!mail) throw notFound('Utskicket');
      const { meetingId } = await em.findOneByOrFail(Summons, { id: mail.summonsId });
      const meeting = await em.findOneByOrFail(Meeting, { id: meetingId });
      allow(mayWriteMeeting(actor, await this.bodies.facts(meeting.bodyId, em), factsOf(meeting)), 'Utskicket');
      if (await isReplaced(em, mail.summonsId)) {
        throw conflict('Ett senare utskick har ersatt det här. Skicka om det senaste i stället.');
      }
      if (!mayResend(mail.state)) {
        throw conflict('Mejlet är redan skickat eller på väg. Läs om och se hur det gick.');
      }
      const { name, email } = await em.findOneByOrFail(Person, { id: mail.personId });
      const state = queuedAs(email, this.config.mail !== undefined);
      if (state === 'NO_ADDRESS') throw badInput('mail', 'Personen har ingen e-postadress. Lägg in den först.');
      if (state === 'OFF') throw conflict('E-post är avstängd i portalen. Be den som driver portalen att slå på den.');
      const again = { name, email, state, attempts: 0, unknowns: 0, nextAttemptAt: this.clock.now(), fault: null };
      await em.update(SummonsMail, { id }, again);
      await this.events.record(em, {
        actor,
        kind: 'meetings.summons-resent',
        subject: { type: 'summons', id: mail.summonsId },
        bodyId: meeting.bodyId,
        data: { meeting: meetingId, mail: id, person: mail.personId, was: mail.state },
      });
      return { ...mail, ...again };
    });
  }
}
