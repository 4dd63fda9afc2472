import { type Invitation, writeInvitation } from '@formats/ical/index.js';
import { mailSubject } from '@domain/meetings/mail-rules.js';
import type { SummonsKind } from '@domain/meetings/states.js';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import type { MailAddress, OutgoingMail } from '@platform/mail/mailer.js';
import { Tx } from '@platform/tx/tx.js';
import { type Body, BodiesService } from '../bodies/index.js';
import { Account } from '../identity/index.js';
import { Meeting, Summons, SummonsItem } from '../meetings/index.js';
import { type Letter, letterHtml, letterText } from './letter.js';
import type { SummonsMail } from './summons-mail.entity.js';
import { LARGEST_PAPER, type Paper, SUMMONS_PAPERS, type SummonsPapers } from './summons-papers.js';
import { dayInWords, timeInWords } from './when.js';

/** All that the mails of one sending have in common. */
export interface SummonsPost {
  readonly subject: string;
  readonly letter: Letter;
  readonly replyTo: MailAddress;
  /** For the calendar; null for minutes. */
  readonly invitation: Omit<Invitation, 'attendees' | 'organiser'> | null;
  readonly paper: Paper | null;
}

/** Writes the mails about meetings. */
@Injectable()
export class SummonsLetters {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    @Inject(CONFIG) private readonly config: Config,
    @Optional() @Inject(SUMMONS_PAPERS) private readonly papers?: SummonsPapers,
  ) {}

  async post(summonsId: string): Promise<SummonsPost> {
    const { read } = this.tx;
    const summons = await read.findOneByOrFail(Summons, { id: summonsId });
    const meeting = await read.findOneByOrFail(Meeting, { id: summons.meetingId });
    const body = (await this.bodies.byIds([meeting.bodyId])).get(meeting.bodyId)!;
    const sender = await read.findOneByOrFail(Account, { id: summons.sentById });
    const told = await read.findBy(SummonsItem, { summonsId });
    const made = await this.paperOf(summons);
    const paper = made && made.bytes.length <= LARGEST_PAPER ? made : null;
    const { kind, startsAt, endsAt, place } = summons;
    const minutes = minutesName(body);
    const link = `${this.config.portalUrl}/moten/${meeting.id}`;
    const letter: Letter = {
      kind,
      title: meeting.title,
      bodyName: body.name,
      when: timeInWords(startsAt, endsAt),
      place,
      sender: sender.name,
      message: summons.message,
      changes: JSON.parse(summons.changes) as string[],
      items: kind === 'MINUTES' ? [] : told.sort(byNumber),
      link,
      minutes,
      paper: made === null ? 'NONE' : paper ? 'ATTACHED' : 'TOO_LARGE',
    };
    return {
      subject: mailSubject(kind, meeting.title, dayInWords(startsAt), minutes),
      letter,
      replyTo: { name: sender.name, email: sender.email },
      invitation: this.invitation(summons, meeting, body, link),
      paper,
    };
  }

  /** @param organiser the portal: an invitation counts when it comes from its organiser. Answers in words go to the sender. */
  mailTo({ id, name, email, optional }: SummonsMail, post: SummonsPost, organiser: MailAddress): OutgoingMail {
    const { subject, letter, replyTo, invitation, paper } = post;
    const recipient = { name, email: email! };
    return {
      id,
      to: recipient,
      replyTo,
      subject,
      text: letterText(letter, { name, optional }),
      html: letterHtml(letter, { name, optional }),
      ...(invitation && {
        invitation: {
          method: invitation.method,
          content: writeInvitation({ ...invitation, organiser, attendees: [{ ...recipient, optional }] }),
        },
      }),
      attachments: paper === null ? [] : [{ ...paper, mediaType: 'application/pdf' }],
    };
  }

  private async paperOf({ meetingId, kind }: Summons): Promise<Paper | null> {
    if (!this.papers || kind === 'CANCELLATION') return null;
    return kind === 'MINUTES' ? this.papers.minutesPdf(meetingId) : this.papers.summonsPdf(meetingId);
  }

  /** Under the meeting's id, so that a change replaces what stands in the calendar and a cancellation takes it away. */
  private invitation(summons: Summons, meeting: Meeting, body: Body, link: string): SummonsPost['invitation'] {
    const method = METHOD[summons.kind];
    if (method === null) return null;
    const { sequence, startsAt, endsAt, place, message, sentAt } = summons;
    return {
      uid: meeting.id,
      sequence,
      method,
      startsAt,
      endsAt,
      summary: `${meeting.title} (${body.name})`,
      location: place,
      description: message,
      url: link,
      stamp: sentAt,
    };
  }
}

const METHOD: Readonly<Record<SummonsKind, 'REQUEST' | 'CANCEL' | null>> = {
  SUMMONS: 'REQUEST',
  CHANGE: 'REQUEST',
  CANCELLATION: 'CANCEL',
  MINUTES: null,
};

/** A gemensam nämnd and a förbund keep protokoll by law. */
const minutesName = ({ kind }: Body): string =>
  kind === 'JOINT_COMMITTEE' || kind === 'FEDERATION' ? 'Protokoll' : 'Anteckningar';

const byNumber = (a: { readonly number: string }, b: { readonly number: string }): number =>
  a.number.localeCompare(b.number, 'sv', { numeric: true });
