import type { BodyKind } from '@domain/bodies/kinds.js';
import { type AppealPeriod, appealPeriod, type BoardDays } from '@domain/meetings/appeal.js';
import { boardsOf, noNoticeNeeded } from '@domain/meetings/notice.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { groupBy } from '@domain/shared/group-by.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { contains } from '@domain/shared/period.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { BodiesService, type Body } from '../../bodies/index.js';
import type { MinutesApproval } from '../approval/approval.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { NoticePosting } from './notice.entity.js';

/** A board of an approval, with its postings in order. */
export interface NoticeBoard extends BoardDays {
  readonly postings: readonly NoticePosting[];
}

/** What an approval has come to on the boards. */
export interface NoticeFacts {
  readonly approval: MinutesApproval;
  readonly body: Body;
  readonly metOn: LocalDate;
  /** Where the minutes are kept: the host on the day of the approval. */
  readonly hostId: string | null;
  readonly boards: readonly NoticeBoard[];
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

  /** By approval. */
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
        const on = <T extends { readonly validFrom: string; readonly validTo: string | null }>(rows: T[] | undefined) =>
          (rows ?? []).filter(({ validFrom: from, validTo: to }) =>
            contains({ from, to } as Parameters<typeof contains>[0], approval.approvedOn),
          );
        const hostId = on(hostings.get(body.id))[0]?.organisationId ?? null;
        const ids = boardsOf(body.kind satisfies BodyKind, {
          members: on(memberships.get(body.id)).map(({ organisationId }) => organisationId),
          host: hostId,
        });
        const own = postings.get(approval.id) ?? [];
        const boards = ids.map((organisationId) => ({
          organisationId,
          postings: own.filter((each) => each.organisationId === organisationId),
        }));
        const period = noNoticeNeeded(body.kind) === null ? appealPeriod(boards, today) : null;
        const metOn = inStockholm(meeting.startsAt).day;
        return [approval.id, { approval, body, metOn, hostId, boards, period }];
      }),
    );
  }
}
