import type { Actor } from '@domain/access/actor.js';
import { mayRecordReceived } from '@domain/meetings/approval-policy.js';
import { badMeeting } from '@domain/meetings/errors.js';
import { type AppealKind, type LegalForce, legalForce } from '@domain/meetings/legal-force.js';
import { noNoticeNeeded } from '@domain/meetings/notice.js';
import { hasUnseen, oneLine } from '@domain/shared/name.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { AgendaItem } from '../agenda.entity.js';
import { ApprovedItem, MinutesApproval, WHOLE } from '../approval/approval.entity.js';
import { refuse } from '../decided.js';
import { Meeting } from '../meeting.entity.js';
import { factsOf, MeetingsService } from '../meetings.service.js';
import { NoticeBoards, type NoticeFacts } from './boards.service.js';
import { AppealReceived, ItemAppeal } from './notice.entity.js';

export interface AppealWanted {
  readonly approval: string;
  readonly organisation: string;
  readonly receivedOn: LocalDate;
  readonly item?: string | null;
  readonly registrationNumber?: string | null;
}

/** A paragraph of an approval: how it is appealed, and whether it has laga kraft. */
export interface ParagraphForce {
  readonly item: AgendaItem;
  readonly kind: AppealKind;
  readonly force: LegalForce;
  readonly sentence: string;
}

/** Överklaganden: what members have received, and what follows for the decisions. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly meetings: MeetingsService,
    private readonly boards: NoticeBoards,
    private readonly events: EventsService,
  ) {}

  of(approvalId: string): Promise<AppealReceived[]> {
    return this.tx.read.find(AppealReceived, { where: { approvalId }, order: { receivedOn: 'ASC', id: 'ASC' } });
  }

  /** The paragraphs with decisions that an approval covers, in the order of the agenda. */
  async paragraphsOf({ approval, period }: NoticeFacts): Promise<ParagraphForce[]> {
    if (period === null) return [];
    const items = await this.covered(approval);
    const ids = items.map((item) => item.id);
    const kinds = new Map(
      (await this.tx.read.findBy(ItemAppeal, { itemId: In(ids) })).map((row) => [row.itemId, row.kind]),
    );
    const appeals = await this.of(approval.id);
    return items.map((item) => {
      const kind = kinds.get(item.id) ?? 'LEGALITY';
      const own = appeals.filter(({ itemId }) => itemId === null || itemId === item.id);
      return { item, kind, ...legalForce({ kind, period, appeals: own }) };
    });
  }

  /** How a paragraph is appealed. */
  setKind(actor: Actor, { item: id, kind }: { item: string; kind: AppealKind }): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const { meeting, item } = await this.meetings.keepableItem(em, actor, id);
      await em.save(ItemAppeal, { itemId: item.id, kind });
      await this.events.record(em, {
        actor,
        kind: 'meetings.appeal-kind-set',
        subject: { type: 'agenda_item', id },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id, kind },
      });
      return meeting;
    });
  }

  /** An appeal that a member has received; the secretariat may note it, too. The same again changes nothing. */
  record(actor: Actor, wanted: AppealWanted): Promise<MinutesApproval> {
    const registrationNumber = oneLine(wanted.registrationNumber ?? '');
    if (registrationNumber.length > 60) throw badInput('registrationNumber', 'Diarienumret får ha högst 60 tecken.');
    if (hasUnseen(registrationNumber)) throw badInput('registrationNumber', 'Diarienumret har tecken som inte syns.');
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(MinutesApproval, { id: wanted.approval });
      const meeting = found && (await em.findOne(Meeting, { where: { id: found.meetingId }, ...locked(em) }));
      if (!meeting || !(await em.existsBy(MinutesApproval, { id: found.id }))) throw notFound('Justeringen');
      const { organisation: code } = wanted;
      const organisation = (await this.organisations.byCodes([code], em)).get(code);
      const facts = await this.bodies.facts(meeting.bodyId, em);
      allow(mayRecordReceived(actor, facts, factsOf(meeting), organisation?.id ?? ''), 'Justeringen');
      if (!organisation) throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation: code });
      const notice = (await this.boards.of([found], em)).get(found.id)!;
      const needless = noNoticeNeeded(notice.body.kind);
      if (needless !== null) throw badInput('approval', needless);
      if (!notice.receivers.includes(organisation.id)) {
        throw badInput(
          'organisation',
          `${organisation.name} var inte medlem den dag då protokollet justerades, så ett överklagande kommer inte in där.`,
        );
      }
      const itemId = wanted.item ?? null;
      if (itemId !== null) await this.checkCovers(em, found, itemId);
      if (wanted.receivedOn > this.clock.today())
        throw refuse(badMeeting('receivedOn', 'Dagen ligger framåt i tiden.'));
      if (wanted.receivedOn < found.approvedOn) {
        throw refuse(badMeeting('receivedOn', 'Beslutet var inte justerat då. Kontrollera dagen.'));
      }
      const appeal = {
        approvalId: found.id,
        itemId,
        organisationId: organisation.id,
        receivedOn: wanted.receivedOn,
        registrationNumber,
      };
      // Asked under the meeting's lock: who presses twice means one appeal.
      if (await em.existsBy(AppealReceived, { ...appeal, itemId: itemId ?? IsNull() })) return found;
      const row = { ...appeal, id: uuid(), recordedAt: this.clock.now(), recordedById: actor.id };
      await em.insert(AppealReceived, row);
      await this.tell(em, actor, meeting, 'appeal-received', row);
      return found;
    });
  }

  /** Takes away what was noted by mistake; that it was there stays in the log. */
  remove(actor: Actor, id: string): Promise<MinutesApproval> {
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(AppealReceived, { id });
      const approval = found && (await em.findOneBy(MinutesApproval, { id: found.approvalId }));
      const meeting = approval && (await em.findOne(Meeting, { where: { id: approval.meetingId }, ...locked(em) }));
      if (!meeting) throw notFound('Överklagandet');
      const facts = await this.bodies.facts(meeting.bodyId, em);
      allow(mayRecordReceived(actor, facts, factsOf(meeting), found.organisationId), 'Överklagandet');
      const { affected } = await em.delete(AppealReceived, { id });
      if (affected !== 1) throw notFound('Överklagandet');
      await this.tell(em, actor, meeting, 'appeal-removed', found);
      return approval;
    });
  }

  /** In the order of the agenda: a paragraph that was approved at once is covered by that approval alone. */
  private async covered({ id, meetingId, scope }: MinutesApproval, em = this.tx.read): Promise<AgendaItem[]> {
    const items = (await this.meetings.itemsOf([meetingId], em)).get(meetingId) ?? [];
    const ids = items.map((item) => item.id);
    const rows = await em.findBy(ApprovedItem, { itemId: In(ids) });
    const at = new Map(rows.map(({ itemId, approvalId }) => [itemId, approvalId]));
    const decisions = await this.meetings.decisionsOf(ids, em);
    return items.filter(
      (item) => decisions.has(item.id) && (at.has(item.id) ? at.get(item.id) === id : scope === WHOLE),
    );
  }

  /** An appeal on an approval that says nothing of the paragraph would let it get laga kraft. */
  private async checkCovers(em: EntityManager, approval: MinutesApproval, itemId: string): Promise<void> {
    if (!(await em.existsBy(AgendaItem, { id: itemId, meetingId: approval.meetingId }))) throw notFound('Punkten');
    if ((await this.covered(approval, em)).some(({ id }) => id === itemId)) return;
    throw badInput(
      'item',
      'Paragrafen hör inte till den här justeringen eller har inget beslut. Välj den justering som den justerades med.',
    );
  }

  private tell(
    em: EntityManager,
    actor: Actor,
    meeting: Meeting,
    what: string,
    { approvalId, organisationId, itemId, receivedOn }: AppealReceived,
  ): Promise<void> {
    return this.events.record(em, {
      actor,
      kind: `meetings.${what}`,
      subject: { type: 'minutes_approval', id: approvalId },
      bodyId: meeting.bodyId,
      organisationId,
      data: { meeting: meeting.id, item: itemId, receivedOn },
    });
  }
}
