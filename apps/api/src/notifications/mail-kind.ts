import type { MailAddress, OutgoingMail } from '@platform/mail/mailer.js';
import type { EntityManager } from 'typeorm';
import type { QueuedMail } from './queued-mail.js';

/**
 * A kind of mail.
 *
 * @typeParam M the mails.
 * @typeParam P what all mails of one sending have in common.
 */
export interface MailKind<M extends QueuedMail, P> {
  readonly table: new () => M;
  /** Id of the sending that a mail belongs to. */
  sendingOf(mail: M): string;
  post(sendingId: string): Promise<P>;
  mailTo(mail: M, post: P, organiser: MailAddress): OutgoingMail;
  /** Whether something that stands in its place has been sent since. */
  isReplaced(em: EntityManager, sendingId: string): Promise<boolean>;
}
