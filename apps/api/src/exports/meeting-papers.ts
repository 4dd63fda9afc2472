import type { Actor } from '@domain/access/actor.js';
import type { AttendeeRole, ItemRange } from '@domain/meetings/attendance.js';
import type { RecordPerson } from '@domain/meetings/item.js';
import { isPlanned, minutesAreOut } from '@domain/meetings/states.js';
import {
  ATTENDEE_ROLE_WORDS,
  itemNumber,
  keepsProtocol,
  minutesWord,
  OUTCOME_WORDS,
  RECORD_WORDS,
  recordInWords,
} from '@domain/meetings/words.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { timeInWords } from '@domain/shared/swedish-time.js';
import { writeMeetingDocx } from '@formats/docx/index.js';
import type { Attendee as OnPaper, DocumentItem, MeetingDocument, Signature } from '@formats/meeting-document/index.js';
import { Injectable, NotFoundException } from '@nestjs/common';
import { notFound } from '@platform/errors/portal-error.js';
import { ActionsService, type ActionType } from '../actions/index.js';
import { BodiesService } from '../bodies/index.js';
import {
  agendaAs,
  type AgendaItem,
  ApprovalsService,
  ApproversService,
  type Attendee,
  CorrectionsService,
  type ItemSection,
  type Meeting,
  type MeetingAttachment,
  MeetingsService,
  type MinutesApproval,
  SectionsService,
  type Sight,
  toldExempt,
} from '../meetings/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { approvedOnPaper, blankItem, correctionOnPaper } from './approval-items.js';
import { DOCX, type Paper, PdfPapers } from './pdf-papers.js';

export type PaperKind = 'summons' | 'minutes';

/** What somebody sees of a meeting on paper. */
interface Sheet {
  readonly meeting: Meeting;
  readonly document: MeetingDocument;
  readonly attachments: readonly MeetingAttachment[];
  /** As in the document, in the same order. */
  readonly items: readonly AgendaItem[];
}

/** A meeting on paper: the summons with its attachments, and the minutes. */
@Injectable()
export class MeetingPapers {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly actions: ActionsService,
    private readonly sections: SectionsService,
    private readonly approvals: ApprovalsService,
    private readonly approvers: ApproversService,
    private readonly corrections: CorrectionsService,
    private readonly writer: PdfPapers,
  ) {}

  /** For somebody who may see the meeting; the minutes for somebody who may see its notes. */
  async of(actor: Actor, meetingId: string, kind: PaperKind, format: string): Promise<Paper> {
    const meeting = await this.meetings.meeting(actor, meetingId);
    const sight = (await this.meetings.sightOf(actor, [meetingId])).get(meetingId)!;
    if (kind === 'minutes' && (!sight.notes || isPlanned(meeting.status))) throw notFound('Anteckningarna');
    const sheet = await this.withApproval(await this.sheetOf(meeting, kind, sight, actor));
    if (format === 'docx') return named(sheet, format, DOCX, await writeMeetingDocx(sheet.document, meeting.startsAt));
    if (format !== 'pdf') throw new NotFoundException();
    return this.pdf(sheet);
  }

  /**
   * As it goes out by mail: what the members may see.
   *
   * @param attached false = by itself, for somebody who keeps its attachments beside it.
   */
  async asSent(meetingId: string, kind: PaperKind, attached = true): Promise<Paper> {
    const meeting = (await this.meetings.byIds([meetingId])).get(meetingId);
    if (!meeting) throw notFound('Mötet');
    const sight = { live: kind === 'minutes', untoldPapers: false };
    const sheet = await this.withApproval(await this.sheetOf(meeting, kind, sight));
    return this.pdf(attached ? sheet : { ...sheet, attachments: [] });
  }

  /** The minutes as their approvers read them, without what has come to be since; with a paragraph's number where it has one. */
  async minutesToApprove(meetingId: string): Promise<Omit<Sheet, 'attachments'>> {
    const meeting = (await this.meetings.byIds([meetingId])).get(meetingId);
    if (!meeting) throw notFound('Mötet');
    const sheet = await this.sheetOf(meeting, 'minutes', { live: true, untoldPapers: true });
    return { ...sheet, document: { ...sheet.document, draft: false } };
  }

  /**
   * The minutes as the members see them, with what has been put right, as facts: for a feature that asks itself who may.
   *
   * @param hidden ids of attachments that are not named.
   */
  async minutesOf(
    meeting: Meeting,
    hidden: ReadonlySet<string>,
  ): Promise<Pick<Sheet, 'document' | 'items' | 'meeting'>> {
    return this.withApproval(
      await this.sheetOf(meeting, 'minutes', { live: true, untoldPapers: false }, undefined, hidden),
    );
  }

  /** Minutes with their corrections, and who has approved them; a summons as it is. */
  private async withApproval(sheet: Sheet): Promise<Sheet> {
    const { document, items, meeting } = sheet;
    if (document.kind !== 'MINUTES') return sheet;
    const corrections = (await this.corrections.of([meeting.id])).get(meeting.id) ?? [];
    const of = (itemId: string | null) => corrections.filter((each) => each.itemId === itemId).map(correctionOnPaper);
    const approvals = (await this.approvals.of([meeting.id])).get(meeting.id) ?? [];
    const atOnce = await this.approvals.itemIdsOf(approvals.map(({ id }) => id));
    const numbersOf = ({ id }: MinutesApproval) =>
      items.flatMap((item, at) => (atOnce.get(id)?.includes(item.id) ? [document.items[at]!.number] : []));
    const closing = {
      ...blankItem('Justering'),
      records: approvals.map((each) => approvedOnPaper(each, numbersOf(each))),
      corrections: of(null),
    };
    return {
      ...sheet,
      document: {
        ...document,
        items: [
          ...document.items.map((item, at) => ({ ...item, corrections: of(items[at]!.id) })),
          ...(approvals.length > 0 ? [closing] : []),
        ],
      },
    };
  }

  private async pdf(sheet: Sheet): Promise<Paper> {
    const { document, meeting, attachments } = sheet;
    const bytes = await this.writer.write(document, meeting.startsAt, attachments);
    return named(sheet, 'pdf', 'application/pdf', bytes);
  }

  /** @param actor who sees drafts of actions, too; absent = as the members see it. */
  private async sheetOf(
    stored: Meeting,
    kind: PaperKind,
    { live, untoldPapers }: Pick<Sight, 'live' | 'untoldPapers'>,
    actor?: Actor,
    hidden: ReadonlySet<string> = new Set(),
  ): Promise<Sheet> {
    const minutes = kind === 'minutes';
    const told = live ? undefined : (await this.meetings.toldOf([stored.id])).get(stored.id);
    const meeting: Meeting = { ...stored, ...told };
    const body = (await this.bodies.byIds([meeting.bodyId])).get(meeting.bodyId)!;
    const all = (await this.meetings.itemsOf([meeting.id])).get(meeting.id) ?? [];
    const items = agendaAs(all, live);
    const papers = (await this.meetings.attachmentsOf([meeting.id])).get(meeting.id) ?? [];
    // Those of the meeting as a whole first, then in the order of the agenda.
    const places = new Map<string | null, number>([[null, -1], ...items.map(({ id }, index) => [id, index] as const)]);
    const attachments = papers
      .filter((paper) => (paper.told || untoldPapers) && places.has(paper.itemId) && !hidden.has(paper.id))
      .sort((a, b) => places.get(a.itemId)! - places.get(b.itemId)!);
    const attendees = minutes ? ((await this.meetings.attendeesOf([meeting.id])).get(meeting.id) ?? []) : [];
    const document: MeetingDocument = {
      kind: minutes ? 'MINUTES' : 'SUMMONS',
      heading: minutes ? minutesWord(body.kind) : 'Kallelse',
      bodyName: body.name,
      ...(await this.writer.logoOf(body)),
      meetingTitle: meeting.title,
      when: timeInWords(meeting.startsAt, meeting.endsAt),
      place: meeting.place,
      draft: minutes ? !minutesAreOut(meeting.status) : meeting.status === 'DRAFT',
      attendees: minutes ? await this.attendeesOnPaper(attendees) : [],
      items: await this.itemsOnPaper(items, attachments, minutes, actor, live),
      signatures: minutes && keepsProtocol(body.kind) ? await this.signaturesOf(meeting, attendees) : [],
    };
    // The minutes name the attachments; the summons carries them.
    return { meeting, document, items, attachments: minutes ? [] : attachments };
  }

  private async itemsOnPaper(
    items: readonly AgendaItem[],
    attachments: readonly MeetingAttachment[],
    minutes: boolean,
    actor: Actor | undefined,
    live: boolean,
  ): Promise<DocumentItem[]> {
    const ids = items.map(({ id }) => id);
    const exempt = await this.exemptOnPaper(items, live);
    const none = new Map<string, never[]>();
    const decisions = minutes ? await this.meetings.decisionsOf(ids) : none;
    const records = minutes ? await this.meetings.recordsOf(ids) : none;
    const actions = minutes ? await this.actionsOf(ids, actor) : none;
    const sections = minutes ? await this.sections.of(ids) : new Map<string, ItemSection>();
    return items.map((item) => ({
      number: itemNumber(item.number, sections.get(item.id)?.number),
      depth: depthOf(items, item),
      title: item.title,
      registrationNumber: item.registrationNumber,
      presenters: JSON.parse(item.presenters) as string[],
      timeSlot: item.timeSlot,
      notConcerned: exempt.get(item.id) ?? [],
      background: item.background,
      proposal: item.proposal,
      notes: minutes ? item.notes : '',
      records: (records.get(item.id) ?? []).map(({ kind, text, people }) => ({
        label: RECORD_WORDS[kind],
        text: recordInWords({ kind, text, people: JSON.parse(people) as RecordPerson[] }),
      })),
      decisions: [
        ...(decisions.get(item.id) ?? []).map(({ text }) => text),
        ...(minutes && item.outcome !== null ? [OUTCOME_WORDS[item.outcome]] : []),
      ],
      actions: (actions.get(item.id) ?? []).map(({ text, assignee, dueOn }) => ({
        text,
        assignee: assignee?.name ?? '',
        dueOn: dueOn ?? '',
      })),
      attachments: attachments.filter(({ itemId }) => itemId === item.id).map(({ name }) => name),
      dispatchTo: minutes ? (JSON.parse(item.dispatchTo) as string[]) : [],
      corrections: [],
    }));
  }

  /** Those who keep and lead the meeting, and those chosen to approve; each once. */
  private async signaturesOf({ id }: Meeting, attendees: readonly Attendee[]): Promise<Signature[]> {
    const leading = SIGNERS.flatMap((wanted) =>
      attendees
        .filter(({ role }) => role === wanted)
        .map(({ role, name }) => ({ role: ATTENDEE_ROLE_WORDS[role], name })),
    );
    const approvers = (await this.approvers.of([id])).get(id) ?? [];
    const others = approvers.filter(({ name }) => leading.every((each) => each.name !== name));
    return [...leading, ...others.map(({ name }) => ({ role: 'Justerare', name }))];
  }

  /** By item: the names of the members that it does not concern. */
  private async exemptOnPaper(items: readonly AgendaItem[], live: boolean): Promise<ReadonlyMap<string, string[]>> {
    const now = await this.meetings.exemptOf(items.map(({ id }) => id));
    const told = new Map(items.map((item) => [item.id, live ? undefined : toldExempt(item)]));
    const organisations = await this.organisations.byIds([...told.values()].flatMap((ids) => ids ?? []));
    return new Map(
      items.map(({ id }) => [
        id,
        told.get(id)?.flatMap((each) => organisations.get(each)?.name ?? []) ??
          (now.get(id) ?? []).map(({ name }) => name),
      ]),
    );
  }

  private actionsOf(itemIds: string[], actor: Actor | undefined): Promise<ReadonlyMap<string, ActionType[]>> {
    return actor ? this.actions.ofItems(actor, itemIds) : this.actions.sentOfItems(itemIds);
  }

  private async attendeesOnPaper(attendees: readonly Attendee[]): Promise<OnPaper[]> {
    const ids = attendees.flatMap(({ organisationId }) => organisationId ?? []);
    const organisations = await this.organisations.byIds(ids);
    const names = new Map(attendees.map(({ id, name }) => [id, name]));
    return attendees.map(({ name, role, title, party, organisationId, remote, substitutesForId, items }) => ({
      name: party === '' ? name : `${name} (${party})`,
      role: title || ATTENDEE_ROLE_WORDS[role],
      organisation: organisations.get(organisationId ?? '')?.name ?? '',
      note: [
        title !== '' && role === 'ABSENT' ? ATTENDEE_ROLE_WORDS.ABSENT.toLowerCase() : '',
        substitutesForId === null ? '' : `tjänstgör för ${names.get(substitutesForId)}`,
        remote ? 'på distans' : '',
        ...(JSON.parse(items) as ItemRange[]).map(({ from, to }) =>
          from === to ? `punkt ${from}` : `punkt ${from}–${to}`,
        ),
      ]
        .filter(Boolean)
        .join(', '),
    }));
  }
}

const SIGNERS: readonly AttendeeRole[] = ['SECRETARY', 'CHAIR'];

function depthOf(items: readonly AgendaItem[], item: AgendaItem): number {
  const parent = items.find(({ id }) => id === item.parentId);
  return parent ? depthOf(items, parent) + 1 : 0;
}

const named = ({ meeting, document }: Sheet, format: string, mediaType: string, bytes: Uint8Array): Paper => ({
  name: `${document.heading} ${meeting.title} ${inStockholm(meeting.startsAt).day}.${format}`,
  mediaType,
  bytes,
});
