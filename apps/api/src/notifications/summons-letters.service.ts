import { mailSubject } from '@domain/meetings/mail-rules.js';
import type { SummonsKind } from '@domain/meetings/kinds.js';
import { minutesWord } from '@domain/meetings/words.js';
import { dayInWords, timeInWords } from '@domain/shared/swedish-time.js';
import { type Invitation, writeInvitation } from '@formats/ical/index.js';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { PortalError } from '@platform/errors/portal-error.js';
import type { MailAddress, OutgoingMail } from '@platform/mail/mailer.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { type Body, BodiesService } from '../bodies/index.js';
import { MeetingPapers, type Paper } from '../exports/index.js';
import { Account } from '../identity/index.js';
import { Meeting, Summons, SummonsItem } from '../meetings/index.js';
import { type Letter, letterHtml, letterText } from './letter.js';
import type { MailKind } from './mail-kind.js';
import { isReplaced } from './replaced.js';
import { SummonsMail } from './summons-mail.entity.js';

/** Bytes. Many mail servers take no more than 10 MB, and the encoding adds a third. */
const LARGEST_PAPER = 7_000_000;

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
export class SummonsLetters implements MailKind<SummonsMail, SummonsPost> {
  readonly table = SummonsMail;

  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly papers: MeetingPapers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  sendingOf({ summonsId }: SummonsMail): string {
    return summonsId;
  }

  isReplaced(em: EntityManager, summonsId: string): Promise<boolean> {
    return isReplaced(em, summonsId);
  }

  async post(summonsId: string): Promise<SummonsPost> {
    const { read } = this.tx;
    const summons = await read.findOneByOrFail(Summons, { id: summonsId });
    const { kind, title, startsAt, endsAt, place } = summons;
    const meeting = await read.findOneByOrFail(Meeting, { id: summons.meetingId });
    const body = (await this.bodies.byIds([meeting.bodyId])).get(meeting.bodyId)!;
    const sender = await read.findOneByOrFail(Account, { id: summons.sentById });
    const told = await read.findBy(SummonsItem, { summonsId });
    const paper = kind === 'CANCELLATION' ? null : await this.paperOf(summons);
    const minutes = minutesWord(body.kind);
    const link = `${this.config.portalUrl}/moten/${meeting.id}`;
    const letter: Letter = {
      kind,
      title,
      bodyName: body.name,
      when: timeInWords(startsAt, endsAt),
      place,
      sender: sender.name,
      message: summons.message,
      changes: JSON.parse(summons.changes) as string[],
      items: kind === 'MINUTES' ? [] : told.sort(byNumber),
      link,
      minutes,
      paper: kind === 'CANCELLATION' ? 'NONE' : paper === null ? 'TOO_LARGE' : 'ATTACHED',
    };
    return {
      subject: mailSubject(kind, title, dayInWords(startsAt), minutes),
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
      attachments: paper === null ? [] : [paper],
    };
  }

  /** Null when it is too large for a mail. */
  private async paperOf({ meetingId, kind }: Summons): Promise<Paper | null> {
    try {
      const paper = await this.papers.asSent(meetingId, kind === 'MINUTES' ? 'minutes' : 'summons');
      return paper.bytes.length <= LARGEST_PAPER ? paper : null;
    } catch (error) {
      // Refused for the size of the attachments; a fault is for the caller.
      if (error instanceof PortalError) return null;
      throw error;
    }
  }

  /** Under the meeting's id, so that a change replaces what stands in the calendar and a cancellation takes it away. */
  private invitation(summons: Summons, meeting: Meeting, body: Body, link: string): SummonsPost['invitation'] {
    const method = METHOD[summons.kind];
    if (method === null) return null;
    const { sequence, title, startsAt, endsAt, place, message, sentAt } = summons;
    return {
      uid: meeting.id,
      sequence,
      method,
      startsAt,
      endsAt,
      summary: `${title} (${body.name})`,
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

const byNumber = (a: { readonly number: string }, b: { readonly number: string }): number =>
  a.number.localeCompare(b.number, 'sv', { numeric: true });
