import type { Actor } from '@domain/access/actor.js';
import { hasOrganisationRole } from '@domain/access/actor.js';
import { mayConfirmNotice, mayReportNotice } from '@domain/meetings/approval-policy.js';
import { checkCorrection, checkPosting, checkRemoval, noNoticeNeeded, notABoard } from '@domain/meetings/notice.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { hasUnseen } from '@domain/shared/name.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { locked, Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { MinutesApproval, WHOLE } from '../approval/approval.entity.js';
import { checkRead, decided, refuse } from '../decided.js';
import { Meeting } from '../meeting.entity.js';
import { factsOf } from '../meetings.service.js';
import { type NoticeBoard, NoticeBoards, type NoticeFacts } from './boards.service.js';
import { NoticePosting } from './notice.entity.js';

/** Which board of which approval. Without an approval: that of the minutes as a whole. */
export interface BoardWanted {
  readonly meeting: string;
  readonly organisation: string;
  readonly approval?: string | null;
}

export interface NoticeAnswer {
  readonly facts: NoticeFacts;
  readonly board: NoticeBoard;
}

interface Found extends NoticeAnswer {
  readonly meeting: Meeting;
  readonly own: boolean;
}

/** What happened, for the log. */
interface Done {
  readonly kind: string;
  readonly posting: NoticePosting;
  readonly before?: Record<string, unknown>;
}

type Check = 'report' | 'confirm';

const LONGEST_URL = 500;

/** Anslag: what each member's board does with an approval. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly boards: NoticeBoards,
    private readonly events: EventsService,
  ) {}

  /** Posted, for the first time or again. The same day again changes nothing. */
  post(actor: Actor, wanted: BoardWanted & { postedOn: LocalDate; url?: string | null }): Promise<NoticeAnswer> {
    const url = checkUrl(wanted.url);
    return this.change(actor, wanted, 'report', async (em, { facts, board, own }) => {
      const { approvedOn, id: approvalId } = facts.approval;
      const today = this.clock.today();
      if (decided(checkPosting({ approvedOn, today, postings: board.postings }, wanted.postedOn)) === 'SAME') {
        return this.vouch(em, actor, board.postings.at(-1)!, { own, url });
      }
      const posting = em.create(NoticePosting, {
        id: uuid(),
        approvalId,
        organisationId: board.organisationId,
        sequence: (board.postings.at(-1)?.sequence ?? 0) + 1,
        postedOn: wanted.postedOn,
        removedOn: null,
        url,
        version: 1,
        reportedAt: this.clock.now(),
        changedAt: this.clock.now(),
        reportedById: actor.id,
        ...this.vouched(actor, own),
      });
      await em.insert(NoticePosting, posting);
      return { kind: 'notice-posted', posting };
    });
  }

  /** Taken down. The same day again changes nothing. */
  remove(actor: Actor, wanted: BoardWanted & { removedOn: LocalDate }): Promise<NoticeAnswer> {
    return this.change(actor, wanted, 'report', async (em, { board, own }) => {
      const facts = { today: this.clock.today(), postings: board.postings };
      if (decided(checkRemoval(facts, wanted.removedOn)) === 'SAME') {
        return this.vouch(em, actor, board.postings.at(-1)!, { own, url: '' });
      }
      const posting = { ...board.postings.at(-1)!, removedOn: wanted.removedOn };
      return { kind: 'notice-removed', posting: await this.store(em, actor, posting, own) };
    });
  }

  /** The member's registrator vouches for what was reported, and says where it is. */
  confirm(actor: Actor, wanted: BoardWanted & { url?: string | null }): Promise<NoticeAnswer> {
    const url = checkUrl(wanted.url);
    return this.change(actor, wanted, 'confirm', async (em, { board }) => {
      const last = board.postings.at(-1);
      if (!last) throw badInput('organisation', 'Det finns inget anslag att bekräfta. Anteckna dagen då ni anslog.');
      return this.vouch(em, actor, last, { own: true, url });
    });
  }

  /** What was reported is said again: the member's own word confirms it, and an address that is new is kept. */
  private async vouch(
    em: EntityManager,
    actor: Actor,
    last: NoticePosting,
    { own, url }: { readonly own: boolean; readonly url: string },
  ): Promise<Done | null> {
    const confirms = own && last.confirmedAt === null;
    const posting = { ...last, url: url === '' ? last.url : url };
    if (!confirms && posting.url === last.url) return null;
    return {
      kind: own ? 'notice-confirmed' : 'notice-corrected',
      posting: await this.store(em, actor, posting, own),
    };
  }

  /** Puts the days of a posting right. */
  correct(
    actor: Actor,
    wanted: BoardWanted & {
      posting: string;
      version: number;
      postedOn: LocalDate;
      removedOn?: LocalDate | null;
      url?: string | null;
    },
  ): Promise<NoticeAnswer> {
    return this.change(actor, wanted, 'report', async (em, { facts, board, own }) => {
      const at = board.postings.findIndex(({ id }) => id === wanted.posting);
      const before = board.postings[at];
      if (!before) throw notFound('Anslaget');
      checkRead(before, wanted.version, 'anslaget');
      const days = decided(
        checkCorrection(
          { approvedOn: facts.approval.approvedOn, today: this.clock.today() },
          { postedOn: wanted.postedOn, removedOn: wanted.removedOn ?? null },
          { before: board.postings[at - 1] ?? null, after: board.postings[at + 1] ?? null },
        ),
      );
      const url = wanted.url === undefined ? before.url : checkUrl(wanted.url);
      const posting = await this.store(em, actor, { ...before, ...days, url }, own);
      return { kind: 'notice-corrected', posting, before: { postedOn: before.postedOn, removedOn: before.removedOn } };
    });
  }

  private async change(
    actor: Actor,
    wanted: BoardWanted,
    check: Check,
    work: (em: EntityManager, found: Found) => Promise<Done | null>,
  ): Promise<NoticeAnswer> {
    return this.tx.run(async (em) => {
      const found = await this.load(em, actor, wanted, check);
      const done = await work(em, found);
      if (done === null) return found;
      const { kind, posting, before } = done;
      const { approvalId, organisationId, postedOn, removedOn } = posting;
      await this.events.record(em, {
        actor,
        kind: `meetings.${kind}`,
        subject: { type: 'minutes_approval', id: approvalId },
        bodyId: found.meeting.bodyId,
        organisationId,
        data: {
          meeting: found.meeting.id,
          organisation: organisationId,
          postedOn,
          removedOn,
          ...(before && { before }),
        },
      });
      return this.answer(em, found.facts.approval, organisationId);
    });
  }

  private async load(em: EntityManager, actor: Actor, wanted: BoardWanted, check: Check): Promise<Found> {
    // Whatever is done with the boards of a meeting waits for what is being done with them.
    const meeting = await em.findOne(Meeting, { where: { id: wanted.meeting }, ...locked(em) });
    if (!meeting) throw notFound('Mötet');
    const organisation = (await this.organisations.byCodes([wanted.organisation], em)).get(wanted.organisation);
    const facts = await this.bodies.facts(meeting.bodyId, em);
    const approval = await em.findOneBy(MinutesApproval, {
      meetingId: meeting.id,
      ...(wanted.approval == null ? { scope: WHOLE } : { id: wanted.approval }),
    });
    const organisationId = organisation?.id ?? '';
    const own = hasOrganisationRole(actor, organisationId, 'REGISTRAR');
    const confirmed =
      approval !== null &&
      (await em.findBy(NoticePosting, { approvalId: approval.id, organisationId })).some(isConfirmed);
    const policy = { report: () => mayReportNotice(actor, facts, factsOf(meeting), { organisationId, confirmed }), confirm: () => mayConfirmNotice(actor, facts, factsOf(meeting), organisationId) }; // prettier-ignore
    allow(policy[check](), 'Mötet');
    if (!organisation) {
      throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation: wanted.organisation });
    }
    const needless = noNoticeNeeded((await this.bodies.byIds([meeting.bodyId], em)).get(meeting.bodyId)!.kind);
    if (needless !== null) throw badInput('meeting', needless);
    if (!approval) {
      if (wanted.approval != null) throw notFound('Justeringen');
      throw refuse({ code: 'MINUTES_NOT_APPROVED' });
    }
    return { meeting, own, ...(await this.answer(em, approval, organisationId)) };
  }

  private async answer(em: EntityManager, approval: MinutesApproval, organisationId: string): Promise<NoticeAnswer> {
    const facts = (await this.boards.of([approval], em)).get(approval.id)!;
    const board = facts.boards.find((each) => each.organisationId === organisationId);
    if (!board) {
      const [id] = facts.boards.map((each) => each.organisationId);
      const name = id === undefined ? null : ((await this.organisations.byIds([id], em)).get(id)?.name ?? null);
      throw badInput('organisation', notABoard(facts.body.kind, name));
    }
    return { facts, board };
  }

  /** By compare and set: of two at once the second is told. */
  private async store(em: EntityManager, actor: Actor, posting: NoticePosting, own: boolean): Promise<NoticePosting> {
    const { id, version, postedOn, removedOn, url } = posting;
    const changedAt = this.clock.now();
    const next = { postedOn, removedOn, url, changedAt, version: version + 1, ...(own && this.vouched(actor, own)) };
    const { affected } = await em.update(NoticePosting, { id, version }, next);
    if (affected !== 1) throw refuse({ code: 'CONFLICT', what: 'anslaget' });
    return { ...posting, ...next };
  }

  private vouched(actor: Actor, own: boolean): Pick<NoticePosting, 'confirmedAt' | 'confirmedById'> {
    return own
      ? { confirmedAt: this.clock.now(), confirmedById: actor.id }
      : { confirmedAt: null, confirmedById: null };
  }
}

const isConfirmed = ({ confirmedAt }: NoticePosting): boolean => confirmedAt !== null;

function checkUrl(url: string | null | undefined): string {
  const text = url?.trim() ?? '';
  if (text === '') return '';
  if (text.length > LONGEST_URL || hasUnseen(text) || !/^https:\/\/[^\s<>"@/?#\\]+(?:[/?#][^\s<>"\\]*)?$/i.test(text)) {
    throw badInput(
      'url',
      `Ange anslagets adress på webben: https://…, utan användarnamn, högst ${LONGEST_URL} tecken.`,
    );
  }
  return text;
}
