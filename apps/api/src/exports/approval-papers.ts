import type { Actor } from '@domain/access/actor.js';
import { appealLabel, appealSentence } from '@domain/meetings/appeal-words.js';
import { NOTICE_STATE_WORDS, noticeState } from '@domain/meetings/notice.js';
import { nameFault } from '@domain/shared/name.js';
import { sayDay } from '@domain/shared/swedish-day.js';
import type { DocumentItem, MeetingDocument, Signature } from '@formats/meeting-document/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import {
  type AgendaItem,
  ApprovalsService,
  type MinutesApproval,
  MeetingsService,
  NoticeBoards,
  type NoticeFacts,
  WHOLE,
} from '../meetings/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { approvedOnPaper, blankItem } from './approval-items.js';
import { MeetingPapers } from './meeting-papers.js';
import { type Paper, PdfPapers } from './pdf-papers.js';

const PDF = 'application/pdf';
const LONGEST_NAME = 120;

/** What an approval gives to paper: minutes for its approvers, bevis om anslag, protokollsutdrag. */
@Injectable()
export class ApprovalPapers {
  constructor(
    private readonly papers: MeetingPapers,
    private readonly meetings: MeetingsService,
    private readonly approvals: ApprovalsService,
    private readonly boards: NoticeBoards,
    private readonly organisations: OrganisationsService,
    private readonly writer: PdfPapers,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  /** The minutes as they are laid before their approvers: whole, or the paragraphs to approve at once. */
  async forApproval(meetingId: string, itemIds: readonly string[] | null): Promise<Uint8Array> {
    const { meeting, document, items } = await this.papers.minutesToApprove(meetingId);
    const shown = document.items.filter((_, at) => itemIds?.includes(items[at]!.id) ?? true);
    return this.writer.write({ ...document, items: shown }, meeting.startsAt, []);
  }

  /** The minutes as they were approved, frozen: what has been put right since is not in them. */
  async approved(actor: Actor, approvalId: string): Promise<Paper> {
    const approval = await this.approvals.readable(actor, approvalId);
    const bytes = await this.files.kept(await this.freeze(approval));
    return { name: `Justerat protokoll ${approval.approvedOn}.pdf`, mediaType: PDF, bytes };
  }

  /** Keeps the minutes of an approval as they are; once. The text is locked, so later is as good where it could not be done at once. */
  async freeze(approval: MinutesApproval): Promise<string> {
    if (approval.paperHash !== null) return approval.paperHash;
    const atOnce = (await this.approvals.itemIdsOf([approval.id])).get(approval.id) ?? null;
    const hash = await this.files.keep(await this.forApproval(approval.meetingId, atOnce));
    return this.approvals.keepPaper(approval.id, hash);
  }

  /** Bevis om anslag: the days up and down on each board. Whether a decision has laga kraft is another thing. */
  async proof(actor: Actor, approvalId: string): Promise<Paper> {
    const approval = (await this.approvals.byIds([approvalId])).get(approvalId);
    if (!approval) throw notFound('Justeringen');
    await this.readable(actor, approval.meetingId);
    const facts = (await this.boards.of([approval])).get(approvalId)!;
    if (facts.period === null) throw badInput('id', 'Inget anslag behövs, så det finns inget att visa.');
    const { meeting, document, items } = await this.papers.minutesToApprove(approval.meetingId);
    const sheet: MeetingDocument = {
      ...document,
      heading: 'Bevis om anslag',
      attendees: [],
      signatures: [],
      items: await this.proofItems(facts, await this.numbersOf(approval, document, items)),
    };
    const bytes = await this.writer.write(sheet, this.clock.now(), []);
    return { name: `Bevis om anslag ${meeting.title} ${approval.approvedOn}.pdf`, mediaType: PDF, bytes };
  }

  /**
   * Protokollsutdrag: one decision with its paragraph.
   *
   * @param by who certifies it.
   */
  async extract(actor: Actor, decisionId: string, by: string): Promise<Paper> {
    const fault = nameFault(by, LONGEST_NAME);
    if (fault !== undefined) throw badInput('by', `Ange vem som bestyrker utdraget. ${fault}`);
    const found = await this.meetings.decision(decisionId);
    if (!found) throw notFound('Beslutet');
    const { decision, item } = found;
    await this.readable(actor, item.meetingId);
    const approval = await this.approvals.ofItem(item);
    if (!approval) throw badInput('id', 'Beslutet är inte justerat än, så det finns inget utdrag.');
    const signatures = [{ role: 'Utdraget bestyrks', name: by }];
    return this.extractOf(item, approval, { decisions: [decision.text], actions: [] }, signatures);
  }

  /** Protokollsutdrag of a whole paragraph, certified by nobody: for a feature that asks itself who may, and whether it is out. */
  async paragraph(item: AgendaItem): Promise<Paper> {
    return this.extractOf(item, await this.approvals.ofItem(item), {}, []);
  }

  private async extractOf(
    item: AgendaItem,
    approval: MinutesApproval | null,
    changes: Partial<DocumentItem>,
    signatures: readonly Signature[],
  ): Promise<Paper> {
    const stored = (await this.meetings.byIds([item.meetingId])).get(item.meetingId)!;
    const { meeting, document, items } = await this.papers.minutesOf(stored, new Set());
    const own = document.items[items.findIndex(({ id }) => id === item.id)]!;
    const approved = approval && approvedOnPaper(approval, approval.scope === WHOLE ? [] : [own.number]);
    const sheet: MeetingDocument = {
      ...document,
      heading: 'Protokollsutdrag',
      draft: false,
      items: [
        { ...own, ...changes, depth: 0 },
        ...(approved ? [{ ...blankItem('Justering'), records: [approved] }] : []),
      ],
      signatures,
    };
    const bytes = await this.writer.write(sheet, this.clock.now(), []);
    return { name: `Protokollsutdrag ${meeting.title} ${own.number}.pdf`.replace('/', '-'), mediaType: PDF, bytes };
  }

  /** The paragraphs that an approval approved at once; none for the minutes as a whole. */
  private async numbersOf(
    { id }: MinutesApproval,
    document: MeetingDocument,
    items: readonly AgendaItem[],
  ): Promise<readonly string[]> {
    const ids = (await this.approvals.itemIdsOf([id])).get(id) ?? [];
    return document.items.flatMap(({ number }, at) => (ids.includes(items[at]!.id) ? [number] : []));
  }

  private async proofItems(
    { approval, boards, period }: NoticeFacts,
    numbers: readonly string[],
  ): Promise<DocumentItem[]> {
    const names = await this.organisations.byIds(boards.map(({ organisationId }) => organisationId));
    const nameOf = (id: string) => names.get(id)?.name ?? '';
    return [
      { ...blankItem('Justering'), records: [approvedOnPaper(approval, numbers)] },
      ...boards.map(({ organisationId, postings }) => ({
        ...blankItem(`Anslagstavlan hos ${nameOf(organisationId)}`),
        records: [
          { label: 'Läge', text: NOTICE_STATE_WORDS[noticeState(postings, period!)] },
          ...postings.map(({ postedOn, removedOn, confirmedAt }) => ({
            label: `Anslaget ${sayDay(postedOn)}`,
            text: [
              removedOn === null ? 'Uppe.' : `Nedtaget ${sayDay(removedOn)}.`,
              confirmedAt === null
                ? 'Anmält, inte bekräftat av medlemmens registrator.'
                : 'Bekräftat av medlemmens registrator.',
            ].join(' '),
          })),
        ],
      })),
      {
        ...blankItem('Överklagandetid'),
        records: [
          { label: appealLabel(period!), text: appealSentence(period!, nameOf) },
          {
            label: 'Vad beviset inte säger',
            text: 'Beviset visar när justeringen har varit anslagen. Det visar inte att besluten har fått laga kraft.',
          },
        ],
      },
    ];
  }

  private async readable(actor: Actor, meetingId: string): Promise<void> {
    const sight = (await this.meetings.sightOf(actor, [meetingId])).get(meetingId);
    if (!sight?.notes) throw notFound('Protokollet');
  }
}
