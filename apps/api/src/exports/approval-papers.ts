import type { Actor } from '@domain/access/actor.js';
import { appealLabel, appealSentence } from '@domain/meetings/appeal-words.js';
import { NOTICE_STATE_WORDS, noticeState } from '@domain/meetings/notice.js';
import { nameFault } from '@domain/shared/name.js';
import { sayDay } from '@domain/shared/swedish-day.js';
import type { DocumentItem, MeetingDocument } from '@formats/meeting-document/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import {
  ApprovalsService,
  type MinutesApproval,
  MeetingsService,
  NoticeBoards,
  type NoticeFacts,
} from '../meetings/index.js';
import { OrganisationsService } from '../organisations/index.js';
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
    private readonly clock: Clock,
  ) {}

  async forApproval(meetingId: string): Promise<Uint8Array> {
    const { meeting, document } = await this.papers.minutesToApprove(meetingId);
    return this.writer.write(document, meeting.startsAt, []);
  }

  /** Bevis om anslag: the days up and down on each board. Whether a decision has laga kraft is another thing. */
  async proof(actor: Actor, approvalId: string): Promise<Paper> {
    const approval = (await this.approvals.byIds([approvalId])).get(approvalId);
    if (!approval) throw notFound('Justeringen');
    await this.readable(actor, approval.meetingId);
    const facts = (await this.boards.of([approval])).get(approvalId)!;
    if (facts.period === null) throw badInput('id', 'Inget anslag behövs, så det finns inget att visa.');
    const { meeting, document } = await this.papers.minutesToApprove(approval.meetingId);
    const sheet: MeetingDocument = {
      ...document,
      heading: 'Bevis om anslag',
      attendees: [],
      signatures: [],
      items: await this.proofItems(facts),
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
    const { meeting, document } = await this.papers.minutesToApprove(item.meetingId);
    const all = (await this.meetings.itemsOf([item.meetingId])).get(item.meetingId) ?? [];
    const own = document.items[all.findIndex(({ id }) => id === item.id)]!;
    const sheet: MeetingDocument = {
      ...document,
      heading: 'Protokollsutdrag',
      items: [
        { ...own, decisions: [decision.text], actions: [] },
        { ...blank('Justering'), records: approvedAs(approval) },
      ],
      signatures: [{ role: 'Utdraget bestyrks', name: by }],
    };
    const bytes = await this.writer.write(sheet, this.clock.now(), []);
    return { name: `Protokollsutdrag ${meeting.title} ${own.number}.pdf`.replace('/', '-'), mediaType: PDF, bytes };
  }

  private async proofItems({ approval, boards, period }: NoticeFacts): Promise<DocumentItem[]> {
    const names = await this.organisations.byIds(boards.map(({ organisationId }) => organisationId));
    const nameOf = (id: string) => names.get(id)?.name ?? '';
    return [
      { ...blank('Justering'), records: approvedAs(approval) },
      ...boards.map(({ organisationId, postings }) => ({
        ...blank(`Anslagstavlan hos ${nameOf(organisationId)}`),
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
        ...blank('Överklagandetid'),
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

const approvedAs = ({ approvedOn, approvers }: MinutesApproval): DocumentItem['records'] => [
  { label: 'Justerat', text: `${sayDay(approvedOn)} av ${approvers.map(({ name }) => name).join(', ')}` },
];

const blank = (title: string): DocumentItem => ({
  number: '',
  depth: 0,
  title,
  registrationNumber: '',
  presenters: [],
  timeSlot: '',
  notConcerned: [],
  background: '',
  proposal: '',
  notes: '',
  records: [],
  decisions: [],
  actions: [],
  attachments: [],
  dispatchTo: [],
});
