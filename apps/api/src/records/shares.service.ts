import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import { In } from 'typeorm';
import { Summons } from '../meetings/index.js';
import { SummonsMail } from '../notifications/index.js';
import type { Share } from './records-package.js';

/** What was sent of a meeting, and to whom it came. */
export interface SentShares {
  readonly kind: Summons['kind'];
  readonly sentAt: Date;
  readonly shares: readonly Share[];
}

/** The register of what was shared with whom: a draft that another authority can read here may have come in there (TF 2:9). */
@Injectable()
export class Shares {
  constructor(private readonly tx: Tx) {}

  /** The first first. */
  async ofMeeting(meetingId: string): Promise<SentShares[]> {
    const sendings = await this.tx.read.find(Summons, { where: { meetingId }, order: { sequence: 'ASC' } });
    const mails = await this.tx.read.find(SummonsMail, {
      where: { summonsId: In(sendings.map(({ id }) => id)), state: 'SENT' },
      order: { name: 'ASC', id: 'ASC' },
    });
    return sendings.map(({ id, kind, sentAt }) => ({
      kind,
      sentAt,
      shares: [
        { at: sentAt.toISOString(), how: 'PORTAL', to: 'Alla med en plats i samverkan' },
        ...mails
          .filter(({ summonsId }) => summonsId === id)
          .map(({ name, email, sentAt: at }) => ({
            at: (at ?? sentAt).toISOString(),
            how: 'MAIL',
            to: name,
            ...(email !== null && { email }),
          })),
      ],
    }));
  }
}
