import { sayDay } from '@domain/shared/swedish-day.js';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import type { MailAddress, OutgoingMail } from '@platform/mail/mailer.js';
import { Tx } from '@platform/tx/tx.js';
import { BodiesService } from '../bodies/index.js';
import { ConsultationQuestion, Invitations } from '../consultations/index.js';
import { Account } from '../identity/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { type Block, blocksHtml, blocksText, facts, list, paragraph } from './blocks.js';
import { InvitationMail } from './invitation-mail.entity.js';
import type { MailKind } from './mail-kind.js';

/** All that the mails of one invitation have in common. */
export interface InvitationPost {
  readonly subject: string;
  readonly replyTo: MailAddress;
  /** Name of each member asked, by id. */
  readonly members: ReadonlyMap<string, string>;
  readonly blocks: (name: string, member: string) => readonly Block[];
}

/** Writes the mails that ask members what they want with a consultation. */
@Injectable()
export class InvitationLetters implements MailKind<InvitationMail, InvitationPost> {
  readonly table = InvitationMail;

  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly invitations: Invitations,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  sendingOf({ invitationId }: InvitationMail): string {
    return invitationId;
  }

  /** A reminder comes beside the invitation, not in its place. */
  isReplaced(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async post(invitationId: string): Promise<InvitationPost> {
    const { invitation, consultation } = await this.invitations.toSend(invitationId);
    const { id, bodyId, title, sender, dueOn, registrationNumber } = consultation;
    const body = (await this.bodies.byIds([bodyId])).get(bodyId)!;
    const { name, email } = await this.tx.read.findOneByOrFail(Account, { id: invitation.sentById });
    const asked = await this.organisations.byIds(invitation.organisationIds);
    const questions = await this.tx.read.find(ConsultationQuestion, {
      where: { consultationId: id },
      order: { position: 'ASC' },
    });
    const link = `${this.config.portalUrl}/remisser/${id}`;
    return {
      subject: `Remiss att ta ställning till: ${title}`,
      replyTo: { name, email },
      members: new Map([...asked].map(([key, organisation]) => [key, organisation.name])),
      blocks: (recipient, member) => [
        paragraph(`Hej ${recipient}!`),
        paragraph(`${body.name} undrar hur ${member} ställer sig till en remiss. Ansluter ni er till ett gemensamt svar, svarar ni själva eller avstår ni?`), // prettier-ignore
        facts([
          ['Remiss', title],
          ['Från', sender],
          ['Diarienummer', registrationNumber],
          ['Svar senast', sayDay(dueOn)],
          ['Skickat av', `${name}, ${body.name}`],
        ]),
        ...(invitation.message === '' ? [] : [paragraph(invitation.message)]),
        ...(questions.length === 0 ? [] : [list('Frågor', questions.map(({ text }) => text))]), // prettier-ignore
        { kind: 'link', text: 'Remissen i Samverkansportalen', href: link },
        paragraph(`Mejlet kommer från Samverkansportalen. Svara på det så når du ${name}.`),
      ],
    };
  }

  mailTo({ id, name, email, organisationId }: InvitationMail, post: InvitationPost): OutgoingMail {
    const blocks = post.blocks(name, post.members.get(organisationId) ?? '');
    return {
      id,
      to: { name, email: email! },
      replyTo: post.replyTo,
      subject: post.subject,
      text: blocksText(blocks),
      html: blocksHtml(blocks),
      attachments: [],
    };
  }
}
