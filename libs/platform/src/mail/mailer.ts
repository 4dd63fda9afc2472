import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailConfig } from '../config/mail-config.js';
import { type Delivery, fateOf, type SmtpFault } from './delivery.js';

export interface MailAddress {
  readonly name: string;
  readonly email: string;
}

/** A mail to one person. */
export interface OutgoingMail {
  /** Unique and the same at every attempt: the part of the Message-ID before the @. */
  readonly id: string;
  readonly to: MailAddress;
  readonly replyTo?: MailAddress | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** An iCalendar object with that method, which calendars show with buttons to answer. */
  readonly invitation?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | undefined;
  readonly attachments: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[];
}

export interface MailLimits {
  /** Until the server is reached, and until it greets; milliseconds. */
  readonly reach: number;
  /** Without a sign of the server. */
  readonly silence: number;
  /** For the whole attempt, whatever the server does. */
  readonly total: number;
}

export const MAIL_LIMITS: MailLimits = { reach: 15_000, silence: 30_000, total: 75_000 };

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;
// What could end a header and begin another.
const UNSAFE = /\p{Cc}/u;
const ADDRESS = /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/;

/**
 * Hands mail to a server over SMTP, one connection for each: nodemailer's pool sends again by itself when a connection breaks, and
 * then nobody could say how often a mail may have arrived.
 */
export class Mailer {
  private readonly open = new Set<SMTPConnection>();

  constructor(
    private readonly config: MailConfig,
    private readonly limits: MailLimits = MAIL_LIMITS,
  ) {}

  /** Whom the mail comes from. */
  get from(): MailAddress {
    return this.config.from;
  }

  /** One attempt. Never throws for what server or network do. */
  async send(mail: OutgoingMail): Promise<Delivery> {
    const unusable = headerFault(mail);
    if (unusable !== undefined) return { outcome: 'REFUSED', permanent: true, fault: unusable };
    const message = await this.compose(mail);
    // Read only once the server has asked for the content: that tells whether it can have got the mail.
    const content = Readable.from(message);
    const connection = this.connection();
    try {
      await this.limited(connection, async () => {
        await step((done) => connection.connect(done));
        await this.signIn(connection);
        const envelope = { from: this.config.from.email, to: mail.to.email, size: message.length };
        await step((done) => connection.send(envelope, content, done));
      });
      connection.quit();
      return { outcome: 'ACCEPTED' };
    } catch (error) {
      connection.close();
      return fateOf(error as SmtpFault, content.readableDidRead);
    }
  }

  /** Breaks off what is under way. */
  close(): void {
    for (const connection of this.open) connection.close();
  }

  private connection(): SMTPConnection {
    const { host, port, secure, user } = this.config;
    const { reach, silence } = this.limits;
    const connection = new SMTPConnection({
      host,
      port,
      secure,
      // A password leaves this computer encrypted only; without one, STARTTLS when the server offers it.
      requireTLS: user !== undefined && !LOOPBACK.test(host),
      dnsTimeout: reach,
      connectionTimeout: reach,
      greetingTimeout: reach,
      socketTimeout: silence,
    });
    this.open.add(connection);
    connection.once('end', () => this.open.delete(connection));
    return connection;
  }

  private async signIn(connection: SMTPConnection): Promise<void> {
    const { user, password } = this.config;
    if (user === undefined) return;
    await step((done) => connection.login({ user, pass: password }, done));
  }

  /** Ends with the work, with a fault of the connection, or when the time is out. */
  private async limited(connection: SMTPConnection, work: () => Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const failure = new Promise<never>((_, reject) => {
      connection.on('error', reject);
      connection.once('end', () => reject(new Error('the connection has ended')));
      timer = setTimeout(() => reject(new Error('the time is out')), this.limits.total);
    });
    try {
      await Promise.race([work(), failure]);
    } finally {
      clearTimeout(timer);
    }
  }

  private compose({ id, to, replyTo, invitation, attachments, ...texts }: OutgoingMail): Promise<Buffer> {
    const { from } = this.config;
    const mail = new MailComposer({
      ...texts,
      from: address(from),
      to: address(to),
      ...(replyTo && { replyTo: address(replyTo) }),
      messageId: `<${id}@${from.email.split('@')[1]}>`,
      ...(invitation && { icalEvent: { ...invitation, filename: 'inbjudan.ics' } }),
      attachments: attachments.map(({ name, mediaType, bytes }) => ({
        filename: name,
        contentType: mediaType,
        content: Buffer.from(bytes),
      })),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return mail.compile().build();
  }
}

const address = ({ name, email }: MailAddress) => ({ name, address: email });

/** Why the headers of a mail can't be trusted. */
function headerFault({ id, to, replyTo, subject, attachments }: OutgoingMail): string | undefined {
  const people = replyTo ? [to, replyTo] : [to];
  if (people.some(({ email }) => UNSAFE.test(email) || !ADDRESS.test(email))) {
    return 'E-postadressen går inte att skriva till.';
  }
  const texts = [id, subject, ...people.map(({ name }) => name), ...attachments.map(({ name }) => name)];
  return texts.some((text) => UNSAFE.test(text))
    ? 'Ämne eller namn har tecken som inte får stå i ett mejl.'
    : undefined;
}

/** A step of nodemailer's, which tells by a callback. */
function step(take: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => take((error) => (error ? reject(error) : resolve())));
}
