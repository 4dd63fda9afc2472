import { EVERYBODY_INSIDE } from '@domain/records/sharing.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import { In } from 'typeorm';
import { type Meeting, Summons } from '../meetings/index.js';
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

  /** By meeting, the first first. */
  async of(meetings: readonly Meeting[]): Promise<ReadonlyMap<string, SentShares[]>> {
    const where = { meetingId: In(meetings.map(({ id }) => id)) };
    const sendings = await this.tx.read.find(Summons, { where, order: { sequence: 'ASC' } });
    const mails = await this.tx.read.find(SummonsMail, {
      where: { summonsId: In(sendings.map(({ id }) => id)), state: 'SENT' },
      order: { name: 'ASC', id: 'ASC' },
    });
    const mailsOf = groupBy(mails, ({ summonsId }) => summonsId);
    const sent = sendings.map(({ id, meetingId, kind, sentAt }) => ({
      meetingId,
      kind,
      sentAt,
      shares: [
        readable(sentAt),
        ...(mailsOf.get(id) ?? []).map(({ name, email, sentAt: at }) => ({
          at: (at ?? sentAt).toISOString(),
          how: 'MAIL',
          to: name,
          ...(email !== null && { email }),
        })),
      ],
    }));
    const ofMeeting = groupBy(sent, ({ meetingId }) => meetingId);
    return new Map(meetings.map((meeting) => [meeting.id, withImported(meeting, ofMeeting.get(meeting.id) ?? [])]));
  }
}

const readable = (at: Date): Share => ({ at: at.toISOString(), how: 'PORTAL', to: EVERYBODY_INSIDE });

/** Minutes that were imported went out by being there. */
function withImported({ minutesSentAt }: Meeting, sent: readonly SentShares[]): SentShares[] {
  if (minutesSentAt === null || sent.some(({ kind, sentAt }) => kind === 'MINUTES' && sentAt <= minutesSentAt)) {
    return [...sent];
  }
  const imported: SentShares = { kind: 'MINUTES', sentAt: minutesSentAt, shares: [readable(minutesSentAt)] };
  return [imported, ...sent].sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime());
}
