import { EVERYBODY_INSIDE, type ShareWay, wayOfDispatch } from '@domain/records/sharing.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import { In } from 'typeorm';
import { DispatchService, type Meeting, MeetingsService, Summons } from '../meetings/index.js';
import { SummonsMail } from '../notifications/index.js';
import type { Share } from './records-package.js';

/** What was sent of a meeting, and to whom it came. */
export interface SentShares {
  readonly kind: Summons['kind'];
  readonly sentAt: Date;
  readonly shares: readonly Share[];
}

/** That a decision was sent to somebody (expediering). */
export interface Dispatched {
  readonly sentOn: LocalDate;
  readonly way: ShareWay;
  readonly recipient: string;
}

/** The register of what was shared with whom: a draft that another authority can read here may have come in there (TF 2:9). */
@Injectable()
export class Shares {
  constructor(
    private readonly tx: Tx,
    private readonly meetings: MeetingsService,
    private readonly dispatches: DispatchService,
  ) {}

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

  /** By item: to whom its decisions were sent. */
  async dispatchedOf(itemIds: readonly string[]): Promise<ReadonlyMap<string, Dispatched[]>> {
    const decisions = await this.meetings.decisionsOf(itemIds);
    const rows = await this.dispatches.of([...decisions.values()].flat().map(({ id }) => id));
    const ofDecision = (id: string): Dispatched[] =>
      (rows.get(id) ?? []).flatMap(({ sentOn, way, recipient }) =>
        sentOn === null || way === null ? [] : { sentOn, way: wayOfDispatch(way), recipient },
      );
    return new Map([...decisions].map(([item, all]) => [item, all.flatMap(({ id }) => ofDecision(id))]));
  }
}

const readable = (at: Date): Share => ({ at: at.toISOString(), how: 'PORTAL', to: EVERYBODY_INSIDE });

/**
 * Minutes that were out as they were imported, or that no sending tells of, went out by being there. The instant of a sending does not
 * say which: a meeting and its sending each have their own reading of the clock.
 */
function withImported({ minutesSentAt, createdAt, sourceHash }: Meeting, sent: readonly SentShares[]): SentShares[] {
  if (minutesSentAt === null) return [...sent];
  const outAtOnce = sourceHash !== null && minutesSentAt.getTime() === createdAt.getTime();
  if (!outAtOnce && sent.some(({ kind }) => kind === 'MINUTES')) return [...sent];
  const imported: SentShares = { kind: 'MINUTES', sentAt: minutesSentAt, shares: [readable(minutesSentAt)] };
  return [imported, ...sent].sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime());
}
