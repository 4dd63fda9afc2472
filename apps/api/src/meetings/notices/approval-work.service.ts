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
import { type Body, BodiesService, Person } from '../../bodies/index.js';
import { Account } from '../../identity/index.js';
import { ApprovalBundle, BundleSignature, MeetingApprover, MinutesApproval } from '../approval/approval.entity.js';
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

/** How long what waits is shown: nobody gets to it any more after that. */
const DAYS_BACK = 400;
/** What was older than this when it was put into the portal has come in from elsewhere, and is no work of today. */
const DAYS_FRESH = 60;
const MOST = 50;

/** What waits to be approved, posted and taken down: for the secretariat, the approvers and each member's registrator. */
@Injectable()
export class ApprovalWorkService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
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
      where: {
        bodyId: In(kept),
        status: In(['HELD', 'MINUTES_SENT']),
        startsAt: MoreThanOrEqual(stockholmInstant(this.since(), '00:00')),
      },
    });
    return found.flatMap(({ id, bodyId, startsAt, createdAt }) => {
      const metOn = inStockholm(startsAt).day;
      const dueOn = approveBy(places.get(bodyId)!.kind, metOn);
      return dueOn === null || !isFresh(metOn, createdAt)
        ? []
        : [{ kind: 'APPROVE' as const, meetingId: id, organisationId: null, dueOn }];
    });
  }

  private async toSign(actor: Actor, places: ReadonlyMap<string, Body>): Promise<ApprovalWork[]> {
    const query = this.tx.read
      .createQueryBuilder(Meeting, 'm')
      .innerJoin(ApprovalBundle, 'b', 'b.meetingId = m.id AND b.state = :open', { open: 'OPEN' })
      .innerJoin(MeetingApprover, 'r', 'r.meetingId = m.id')
      .innerJoin(Person, 'p', 'p.id = r.personId')
      .innerJoin(Account, 'c', 'c.id = :account AND c.emailKey = LOWER(p.email)', { account: actor.id })
      .where('m.bodyId IN (:...ids)', { ids: [...places.keys()] });
    const signed = query
      .subQuery()
      .select('1')
      .from(BundleSignature, 's')
      .where('s.bundleId = b.id AND s.approverId = r.id')
      .getQuery();
    const found = await query.andWhere(`NOT EXISTS ${signed}`).getMany();
    return found.map(({ id, bodyId, startsAt }) => {
      const dueOn = approveBy(places.get(bodyId)!.kind, inStockholm(startsAt).day);
      return { kind: 'SIGN', meetingId: id, organisationId: null, dueOn };
    });
  }

  private async toPost(actor: Actor, places: ReadonlyMap<string, Body>): Promise<ApprovalWork[]> {
    const found = await this.tx.read
      .createQueryBuilder(MinutesApproval, 'a')
      .innerJoin(Meeting, 'm', 'm.id = a.meetingId')
      .where('m.bodyId IN (:...ids)', { ids: [...places.keys()] })
      .andWhere('a.approvedOn >= :since', { since: this.since() })
      .orderBy({ 'a.approvedOn': 'ASC', 'a.id': 'ASC' })
      .getMany();
    const approvals = found.filter(({ approvedOn, recordedAt }) => isFresh(approvedOn, recordedAt));
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

  private since(): LocalDate {
    return addDays(this.clock.today(), -DAYS_BACK)!;
  }
}

const isFresh = (on: LocalDate, recordedAt: Date): boolean => on >= addDays(inStockholm(recordedAt).day, -DAYS_FRESH)!;
