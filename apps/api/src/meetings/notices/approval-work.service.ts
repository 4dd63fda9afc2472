import { type Actor, hasOrganisationRole } from '@domain/access/actor.js';
import { approveBy } from '@domain/meetings/approval.js';
import { noticeState, postBy } from '@domain/meetings/notice.js';
import { keepsMeetings } from '@domain/meetings/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { inStockholm, stockholmInstant } from '@domain/shared/stockholm.js';
import { addDays } from '@domain/shared/swedish-day.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import { In, MoreThanOrEqual } from 'typeorm';
import { type Body, BodiesService } from '../../bodies/index.js';
import { MinutesApproval } from '../approval/approval.entity.js';
import { ApprovalBundle } from '../approval/approval.entity.js';
import { BundlesService } from '../approval/bundles.service.js';
import { Meeting } from '../meeting.entity.js';
import { NoticeBoards } from './boards.service.js';

export const APPROVAL_WORK = ['APPROVE', 'SIGN', 'POST', 'TAKE_DOWN'] as const;
export type ApprovalWorkKind = (typeof APPROVAL_WORK)[number];

export interface ApprovalWork {
  readonly kind: ApprovalWorkKind;
  readonly meetingId: string;
  readonly organisationId: string | null;
  readonly dueOn: LocalDate | null;
}

/** Older minutes have come in from elsewhere, and are no work of today. */
const DAYS_BACK = 60;
const MOST = 50;

/** What waits to be approved, posted and taken down: for the secretariat, the approvers and each member's registrator. */
@Injectable()
export class ApprovalWorkService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly bundles: BundlesService,
    private readonly boards: NoticeBoards,
  ) {}

  /** At most 50, the earliest day first. */
  async of(actor: Actor): Promise<ApprovalWork[]> {
    const places = new Map((await this.bodies.placesOf(actor)).map((body) => [body.id, body]));
    if (places.size === 0) return [];
    const rows = [
      ...(await this.toApprove(actor, places)),
      ...(await this.toSign(actor, places)),
      ...(await this.toPost(actor, places)),
    ];
    return rows.sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9')).slice(0, MOST);
  }

  private async toApprove(actor: Actor, places: ReadonlyMap<string, Body>): Promise<ApprovalWork[]> {
    const kept = [...places.keys()].filter((id) => keepsMeetings(actor, id));
    if (kept.length === 0) return [];
    const found = await this.tx.read.find(Meeting, {
      where: { bodyId: In(kept), status: In(['HELD', 'MINUTES_SENT']), startsAt: MoreThanOrEqual(this.since()) },
      take: MOST,
    });
    return found.flatMap(({ id, bodyId, startsAt }) => {
      const dueOn = approveBy(places.get(bodyId)!.kind, inStockholm(startsAt).day);
      return dueOn === null ? [] : [{ kind: 'APPROVE' as const, meetingId: id, organisationId: null, dueOn }];
    });
  }

  private async toSign(actor: Actor, places: ReadonlyMap<string, Body>): Promise<ApprovalWork[]> {
    const open = await this.tx.read.find(ApprovalBundle, { where: { state: 'OPEN' }, take: MOST });
    if (open.length === 0) return [];
    const meetings = await this.tx.read.findBy(Meeting, { id: In(open.map(({ meetingId }) => meetingId)) });
    const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    const rows: ApprovalWork[] = [];
    for (const bundle of open) {
      const { bodyId, startsAt } = byId.get(bundle.meetingId)!;
      const body = places.get(bodyId);
      if (!body || !(await this.bundles.waitsFor(actor, bundle))) continue;
      const dueOn = approveBy(body.kind, inStockholm(startsAt).day);
      rows.push({ kind: 'SIGN', meetingId: bundle.meetingId, organisationId: null, dueOn });
    }
    return rows;
  }

  private async toPost(actor: Actor, places: ReadonlyMap<string, Body>): Promise<ApprovalWork[]> {
    const since = addDays(this.clock.today(), -DAYS_BACK)!;
    const approvals = await this.tx.read
      .createQueryBuilder(MinutesApproval, 'a')
      .innerJoin(Meeting, 'm', 'm.id = a.meetingId')
      .where('m.bodyId IN (:...ids)', { ids: [...places.keys()] })
      .andWhere('a.approvedOn >= :since', { since })
      .orderBy({ 'a.approvedOn': 'ASC', 'a.id': 'ASC' })
      .limit(MOST)
      .getMany();
    const today = this.clock.today();
    return [...(await this.boards.of(approvals)).values()].flatMap(({ approval, body, boards, period }) => {
      if (period === null) return [];
      return boards.flatMap(({ organisationId, postings, speaksForItself }): ApprovalWork[] => {
        const own = hasOrganisationRole(actor, organisationId, 'REGISTRAR');
        if (!own && (speaksForItself || !keepsMeetings(actor, body.id))) return [];
        const row = { meetingId: approval.meetingId, organisationId };
        const state = noticeState(postings, period);
        if (state === 'TO_POST') return [{ ...row, kind: 'POST', dueOn: postBy(approval.approvedOn) }];
        if (state === 'TAKEN_DOWN_EARLY') return [{ ...row, kind: 'POST', dueOn: today }];
        if (state === 'POSTED' && period.state === 'EXPIRED') return [{ ...row, kind: 'TAKE_DOWN', dueOn: null }];
        return [];
      });
    });
  }

  private since(): Date {
    return stockholmInstant(addDays(this.clock.today(), -DAYS_BACK)!, '00:00');
  }
}
