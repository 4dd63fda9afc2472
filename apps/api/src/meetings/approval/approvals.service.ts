import type { Actor } from '@domain/access/actor.js';
import type { ApprovalWay } from '@domain/meetings/approval.js';
import { checkApproval } from '@domain/meetings/approval.js';
import { badMeeting } from '@domain/meetings/errors.js';
import { hasBegun, step } from '@domain/meetings/states.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { type FileWithBytes, FilesService } from '@platform/files/files.service.js';
import type { StoredFile } from '@platform/files/stored-file.entity.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../../events/index.js';
import { type AgendaItem, MeetingAttachment } from '../agenda.entity.js';
import { decided, refuse } from '../decided.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { DecisionDispatch } from '../dispatch/dispatch.entity.js';
import { AppealReceived, NoticePosting } from '../notices/notice.entity.js';
import { NoticeBoards } from '../notices/boards.service.js';
import { SummonsService } from '../summons.service.js';
import {
  ApprovalBundle,
  type ApprovedBy,
  ApprovedItem,
  MinutesApproval,
  MinutesCorrection,
  WHOLE,
} from './approval.entity.js';
import { SectionsService } from './sections.service.js';
import { withSubItems } from './sub-items.js';
import { refuseLocked } from './text-lock.js';

export interface ApprovalChange {
  readonly meeting: string;
  readonly approvedOn: LocalDate;
  readonly approvers: readonly string[];
  readonly way?: ApprovalWay | null;
  readonly file?: string | null;
  /** Ids of paragraphs approved at once; absent = the minutes as a whole. */
  readonly items?: readonly string[] | null;
}

export interface Settled {
  readonly approvedOn: LocalDate;
  readonly way: ApprovalWay;
  readonly approvers: readonly ApprovedBy[];
  readonly fileId?: string | null;
  readonly bundleHash?: string | null;
  readonly paperHash?: string | null;
  readonly itemIds: readonly string[] | null;
}

/** Why an approval of the meeting stands, as the beginning of a Swedish sentence; null = for all that it knows, it may go. */
export type WithdrawalHold = (em: EntityManager, meetingId: string) => Promise<string | null>;

/** Justering: what is approved, by whom and how. */
@Injectable()
export class ApprovalsService {
  private readonly holds: WithdrawalHold[] = [];

  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly meetings: MeetingsService,
    private readonly summonses: SummonsService,
    private readonly sections: SectionsService,
    private readonly boards: NoticeBoards,
    private readonly files: FilesService,
    private readonly events: EventsService,
  ) {}

  /** Features behind this one in the order say here what of theirs keeps an approval from being taken back. */
  onWithdrawal(hold: WithdrawalHold): void {
    this.holds.push(hold);
  }

  /** By meeting, in the order in which they were recorded. */
  async of(
    meetingIds: readonly string[],
    em: EntityManager = this.tx.read,
  ): Promise<ReadonlyMap<string, MinutesApproval[]>> {
    const found = await em.find(MinutesApproval, {
      where: { meetingId: In([...meetingIds]) },
      order: { approvedOn: 'ASC', id: 'ASC' },
    });
    return groupBy(found, ({ meetingId }) => meetingId);
  }

  async byIds(ids: readonly string[], em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, MinutesApproval>> {
    const found = await em.findBy(MinutesApproval, { id: In([...ids]) });
    return new Map(found.map((approval) => [approval.id, approval]));
  }

  /** By approval: ids of the paragraphs that it approved at once; none for the minutes as a whole. */
  async itemIdsOf(
    approvalIds: readonly string[],
    em: EntityManager = this.tx.read,
  ): Promise<ReadonlyMap<string, string[]>> {
    const found = await em.findBy(ApprovedItem, { approvalId: In([...approvalIds]) });
    const groups = groupBy(found, ({ approvalId }) => approvalId);
    return new Map([...groups].map(([id, rows]) => [id, rows.map(({ itemId }) => itemId)]));
  }

  /** The approval of an item: its own, or that of the minutes as a whole; null = none yet. */
  async ofItem({ id, meetingId }: AgendaItem, em: EntityManager = this.tx.read): Promise<MinutesApproval | null> {
    const own = await em.findOneBy(ApprovedItem, { itemId: id });
    return em.findOneBy(MinutesApproval, own ? { id: own.approvalId } : { meetingId, scope: WHOLE });
  }

  /** For those who may read the minutes. */
  async readable(actor: Actor, id: string): Promise<MinutesApproval> {
    const found = await this.tx.read.findOneBy(MinutesApproval, { id });
    const sight = found && (await this.meetings.sightOf(actor, [found.meetingId])).get(found.meetingId);
    if (!found || !sight?.notes) throw notFound('Justeringen');
    return found;
  }

  /** Where the minutes of an approval are kept; the first to keep them decides. */
  async keepPaper(id: string, paperHash: string): Promise<string> {
    await this.tx.run((em) => em.update(MinutesApproval, { id, paperHash: IsNull() }, { paperHash }));
    return (await this.tx.read.findOneByOrFail(MinutesApproval, { id })).paperHash!;
  }

  /** The scan or signed PDF, for those who may read the minutes. */
  async openFile(actor: Actor, id: string): Promise<FileWithBytes & { readonly name: string }> {
    const found = await this.readable(actor, id);
    if (found.fileId === null) throw notFound('Filen');
    const file = await this.files.read(found.fileId);
    const ending = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' }[file.mediaType] ?? 'bin';
    return { ...file, name: `Justering ${found.approvedOn}.${ending}` };
  }

  /** Records an approval that was given on paper or elsewhere. The same again changes nothing. */
  async approve(actor: Actor, input: ApprovalChange): Promise<{ meeting: Meeting; approval: MinutesApproval }> {
    const file = input.file == null ? null : await this.files.own(actor, input.file);
    const way = input.way ?? (file?.mediaType === 'application/pdf' ? 'SIGNED_PDF' : 'PAPER');
    if (way === 'PORTAL')
      throw badInput('way', 'I portalen justerar justerarna själva. Lämna protokollet för justering.');
    if (way === 'SIGNED_PDF' && file?.mediaType !== 'application/pdf') {
      throw badInput('file', 'Lägg till den signerade filen som PDF.');
    }
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.keepable(em, actor, input.meeting);
      const facts = { metOn: inStockholm(meeting.startsAt).day, today: this.clock.today() };
      const wanted = decided(checkApproval(input, facts));
      const items = (await this.meetings.itemsOf([meeting.id], em)).get(meeting.id) ?? [];
      const itemIds = input.items == null ? null : withSubItems(items, input.items);
      if (itemIds?.length === 0) {
        throw refuse(badMeeting('items', 'Välj vilka paragrafer som är omedelbart justerade.'));
      }
      const before = await this.existing(em, meeting, itemIds);
      if (before) {
        const same = (list: readonly string[]) => [...list].sort().join('\n');
        const names = before.approvers.map(({ name }) => name);
        if (before.approvedOn !== wanted.approvedOn || same(names) !== same(wanted.approvers)) {
          throw refuse({ code: 'CONFLICT', what: 'justeringen, som redan är antecknad,' });
        }
        return { meeting, approval: await this.withFile(em, actor, meeting, before, { file, way }) };
      }
      const approval = await this.settle(em, actor, meeting, {
        approvedOn: wanted.approvedOn,
        way,
        approvers: wanted.approvers.map((name) => ({ name, accountId: null, signedAt: null })),
        fileId: file?.id ?? null,
        itemIds,
      });
      return { meeting, approval };
    });
  }

  /** The scan often comes later: an approval that has no file gets it. */
  private async withFile(
    em: EntityManager,
    actor: Actor,
    meeting: Meeting,
    approval: MinutesApproval,
    { file, way }: { readonly file: StoredFile | null; readonly way: ApprovalWay },
  ): Promise<MinutesApproval> {
    if (file === null || approval.fileId === file.id) return approval;
    if (approval.fileId !== null || approval.way === 'PORTAL') {
      throw badInput('file', 'Justeringen har redan en fil. Den står fast.');
    }
    const added = { fileId: file.id, way };
    await em.update(MinutesApproval, { id: approval.id }, added);
    await this.events.record(em, {
      actor,
      kind: 'meetings.approval-file-added',
      subject: { type: 'minutes_approval', id: approval.id },
      bodyId: meeting.bodyId,
      data: { meeting: meeting.id, way },
    });
    return { ...approval, ...added };
  }

  /** What is approved is numbered, locked and read by the members. */
  async settle(em: EntityManager, actor: Actor, meeting: Meeting, settled: Settled): Promise<MinutesApproval> {
    const { itemIds, ...rest } = settled;
    const items = (await this.meetings.itemsOf([meeting.id], em)).get(meeting.id) ?? [];
    if (itemIds === null) meeting.status = decided(step(meeting.status, 'APPROVED'));
    else await this.checkItems(em, meeting, items, itemIds);
    if (itemIds === null && (await em.existsBy(ApprovalBundle, { meetingId: meeting.id, state: 'OPEN' }))) {
      throw refuse({ code: 'MINUTES_LOCKED', why: 'SUBMITTED' });
    }
    const id = uuid();
    const approval = em.create(MinutesApproval, {
      fileId: null,
      bundleHash: null,
      paperHash: null,
      boardIds: await this.boards.idsFor(meeting.bodyId, rest.approvedOn, em),
      ...rest,
      id,
      meetingId: meeting.id,
      scope: itemIds === null ? WHOLE : id,
      recordedAt: this.clock.now(),
      recordedById: actor.id,
    });
    await em.insert(MinutesApproval, approval);
    await this.sections.number(em, meeting, items);
    if (itemIds === null) {
      meeting.version++;
      await em.save(Meeting, meeting);
      await em.update(MeetingAttachment, { meetingId: meeting.id }, { told: true });
      await this.summonses.publish(em, meeting);
    } else {
      await em.insert(
        ApprovedItem,
        itemIds.map((itemId) => ({ itemId, approvalId: id })),
      );
    }
    await this.events.record(em, {
      actor,
      kind: itemIds === null ? 'meetings.minutes-approved' : 'meetings.items-approved',
      subject: { type: 'minutes_approval', id },
      bodyId: meeting.bodyId,
      data: { meeting: meeting.id, approvedOn: settled.approvedOn, way: settled.way, items: itemIds?.length ?? null },
    });
    return approval;
  }

  /** Takes back an approval that was recorded by mistake. Once a board has posted it, it stands. */
  withdraw(actor: Actor, id: string): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(MinutesApproval, { id });
      if (!found) throw notFound('Justeringen');
      const meeting = await this.meetings.keepable(em, actor, found.meetingId);
      if (found.way === 'PORTAL')
        throw badInput('id', 'Justerarna har skrivit under i portalen, så justeringen står fast.');
      const since = await this.sinceApproval(em, found);
      if (since !== null) throw badInput('id', `${since}, så justeringen står fast. Gör en rättelse i stället.`);
      const { affected } = await em.delete(MinutesApproval, { id });
      if (affected !== 1) throw notFound('Justeringen');
      if (found.scope === WHOLE) {
        meeting.status = meeting.minutesSentAt === null ? 'HELD' : 'MINUTES_SENT';
        meeting.version++;
        await em.save(Meeting, meeting);
      }
      await this.events.record(em, {
        actor,
        kind: 'meetings.approval-withdrawn',
        subject: { type: 'minutes_approval', id },
        bodyId: meeting.bodyId,
        data: { meeting: meeting.id, approvedOn: found.approvedOn },
      });
      return meeting;
    });
  }

  /** What has come to be since the approval, and would stand on nothing without it. */
  private async sinceApproval(em: EntityManager, { id, meetingId, scope }: MinutesApproval): Promise<string | null> {
    if (await em.existsBy(NoticePosting, { approvalId: id })) return 'Justeringen är redan anslagen';
    if (await em.existsBy(AppealReceived, { approvalId: id })) return 'Ett överklagande är antecknat';
    const items = (await this.meetings.itemsOf([meetingId], em)).get(meetingId) ?? [];
    const atOnce = await em.findBy(ApprovedItem, { itemId: In(items.map((item) => item.id)) });
    const own = new Set(atOnce.filter(({ approvalId }) => approvalId === id).map(({ itemId }) => itemId));
    const others = new Set(atOnce.map(({ itemId }) => itemId));
    const covered = items
      .map((item) => item.id)
      .filter((each) => (scope === WHOLE ? !others.has(each) : own.has(each)));
    const corrections = await em.findBy(MinutesCorrection, { meetingId });
    if (corrections.some(({ itemId }) => (itemId === null ? scope === WHOLE : covered.includes(itemId)))) {
      return 'En rättelse är gjord';
    }
    const decisions = [...(await this.meetings.decisionsOf(covered, em)).values()].flat();
    const sent = { decisionId: In(decisions.map((decision) => decision.id)), sentOn: Not(IsNull()) };
    if (await em.existsBy(DecisionDispatch, sent)) return 'Ett beslut är redan skickat';
    for (const hold of this.holds) {
      const why = await hold(em, meetingId);
      if (why !== null) return why;
    }
    return null;
  }

  private async existing(
    em: EntityManager,
    meeting: Meeting,
    itemIds: readonly string[] | null,
  ): Promise<MinutesApproval | null> {
    if (itemIds === null) return em.findOneBy(MinutesApproval, { meetingId: meeting.id, scope: WHOLE });
    const all = (await this.of([meeting.id], em)).get(meeting.id) ?? [];
    const items = await this.itemIdsOf(
      all.map(({ id }) => id),
      em,
    );
    const wanted = [...itemIds].sort().join();
    return all.find(({ id }) => [...(items.get(id) ?? [])].sort().join() === wanted) ?? null;
  }

  private async checkItems(
    em: EntityManager,
    meeting: Meeting,
    items: readonly AgendaItem[],
    itemIds: readonly string[],
  ): Promise<void> {
    const known = new Set(items.map(({ id }) => id));
    if (!itemIds.every((id) => known.has(id))) throw notFound('Punkten');
    if (!hasBegun(meeting.status)) throw refuse({ code: 'ILLEGAL_TRANSITION', from: meeting.status, to: 'APPROVED' });
    for (const id of itemIds) await refuseLocked(em, meeting, id);
  }
}
