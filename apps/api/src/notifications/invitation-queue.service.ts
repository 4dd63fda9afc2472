import { queuedAs } from '@domain/meetings/mail-rules.js';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { Tx } from '@platform/tx/tx.js';
import { Invitations } from '../consultations/index.js';
import { InvitationMail } from './invitation-mail.entity.js';
import { asQueued } from './queued-mail.js';
import { Undelivered } from './undelivered.js';

/** Makes of each invitation on record one mail to each of those who are asked, once. */
@Injectable()
export class InvitationQueue {
  private readonly events: Undelivered;

  constructor(
    tx: Tx,
    private readonly clock: Clock,
    private readonly invitations: Invitations,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.events = new Undelivered(tx, 'consultations.invited', 'invitation-mail');
  }

  /** @returns whether there may be more at once. */
  take(): Promise<boolean> {
    return this.events.each(async (event) => {
      const { invitation: invitationId } = JSON.parse(event.data) as { invitation: string };
      const recipients = await this.invitations.recipientsOf(invitationId);
      const at = this.clock.now();
      const mailIsOn = this.config.mail !== undefined;
      const rows = recipients.map((recipient) => ({
        ...asQueued(queuedAs(recipient.email, mailIsOn), at),
        ...recipient,
        invitationId,
      }));
      await this.events.once(event, at, async (em) => {
        if (rows.length > 0) await em.insert(InvitationMail, rows);
      });
    });
  }
}
