import { type AppealPeriod, appealPeriod, type BoardDays } from '@domain/meetings/appeal.js';
import { speaksForItself } from '@domain/meetings/approval-policy.js';
import { boardsOf, noNoticeNeeded } from '@domain/meetings/notice.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { groupBy } from '@domain/shared/group-by.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { contains } from '@domain/shared/period.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { BodiesService, type Body, type Membership } from '../../bodies/index.js';
import type { MinutesApproval } from '../approval/approval.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { NoticePosting } from './notice.entity.js';

type Placed = Pick<Membership, 'organisationId' | 'validFrom' | 'validTo'>;

/** A board of an approval, with its postings in order. */
export interface NoticeBoard extends BoardDays {
  readonly postings: readonly NoticePosting[];
  /** The member's registrator has vouched for something there. */
  readonly confirmed: boolean;
  /** The secretariat writes nothing for it. */
  readonly speaksForItself: boolean;
}

/** What an approval has come to on the boards. */
export interface NoticeFacts {
  readonly approval: MinutesApproval;
  readonly body: Body;
  readonly metOn: LocalDate;
  /** Where the minutes are kept: the host on the day of the approval. */
  readonly hostId: string | null;
  readonly boards: readonly NoticeBoard[];
  /** Where an appeal may be received (KL 13:6): at any member on the day of the approval. */
  readonly receivers: readonly string[];
  /** null = no notice is needed. */
  readonly period: AppealPeriod | null;
}

/** The notice boards of approvals, and the time for appeal that they make. Read for many at once. */
@Injectable()
export class NoticeBoards {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly meetings: MeetingsService,
  ) {}

  /** The boards that an approval is recorded with; null = none is known yet, or none is needed. */
  async idsFor(bodyId: string, approvedOn: LocalDate, em: EntityManager): Promise<readonly string[] | null> {
    const body = (await this.bodies.byIds([bodyId], em)).get(bodyId)!;
    const members = (await this.bodies.membershipsOf([bodyId], approvedOn, em)).get(bodyId) ?? [];
    const host = await this.bodies.hostOn(bodyId, approvedOn, em);
    const ids = boardsOf(body.kind, { members: members.map(({ organisationId }) => organisationId), host });
    return ids.length === 0 ? null : ids;
  }

  /** By approval. What the register says later of the day of the approval changes nothing for boards that were recorded. */
  async of(
    approvals: readonly MinutesApproval[],
    em: EntityManager = this.tx.read,
  ): Promise<ReadonlyMap<string, NoticeFacts>> {
    if (approvals.length === 0) return new Map();
    const meetings = await this.meetings.byIds([...new Set(approvals.map(({ meetingId }) => meetingId))], em);
    const bodyIds = [...new Set([...meetings.values()].map(({ bodyId }) => bodyId))];
    const bodies = await this.bodies.byIds(bodyIds, em);
    const memberships = await this.bodies.membershipsOf(bodyIds, undefined, em);
    const hostings = await this.bodies.hostingsOf(bodyIds, em);
    const postings = groupBy(
      await em.find(NoticePosting, {
        where: { approvalId: In(approvals.map(({ id }) => id)) },
        order: { sequence: 'ASC' },
      }),
      ({ approvalId }) => approvalId,
    );
    const today = this.clock.today();
    return new Map(
      approvals.map((approval) => {
        const meeting = meetings.get(approval.meetingId)!;
        const body = bodies.get(meeting.bodyId)!;
        const idsOn = (rows: readonly Placed[] | undefined, on: LocalDate) =>
          (rows ?? [])
            .filter(({ validFrom: from, validTo: to }) => contains({ from, to }, on))
            .map(({ organisationId }) => organisationId);
        const [members, hosts] = [memberships.get(body.id), hostings.get(body.id)];
        const hostId = idsOn(hosts, approval.approvedOn)[0] ?? null;
        const membersThen = idsOn(members, approval.approvedOn);
        const ids = approval.boardIds ?? boardsOf(body.kind, { members: membersThen, host: hostId });
        const places = new Set([...idsOn(members, today), ...idsOn(hosts, today)]);
        const own = postings.get(approval.id) ?? [];
        const boards = ids.map((organisationId): NoticeBoard => {
          const posted = own.filter((each) => each.organisationId === organisationId);
          const confirmed = posted.some(({ confirmedAt }) => confirmedAt !== null);
          const facts = { organisationId, confirmed };
          return { ...facts, postings: posted, speaksForItself: speaksForItself(facts, places) };
        });
        const period = noNoticeNeeded(body.kind) === null ? appealPeriod(boards, today) : null;
        const metOn = inStockholm(meeting.startsAt).day;
        return [
          approval.id,
          {
            approval,
            body,
            metOn,
            hostId,
            boards,
            receivers: body.kind === 'FEDERATION' ? [...membersThen, ...ids] : ids,
            period,
          },
        ];
      }),
    );
  }
}
