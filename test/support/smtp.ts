import type { AddressInfo } from 'node:net';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** The envelope: whom the server was told to bring it to. */
  readonly recipients: readonly string[];
  readonly parsed: ParsedMail;
}

/** What the server says to a mail: nothing = it takes it. */
export type Answer = { readonly code: number; readonly text: string } | undefined;
/** Takes it, and hangs up before it has said so. */
export const HANG_UP = 'HANG_UP';

type Look = (mail: ReceivedMail) => Answer | typeof HANG_UP | Promise<Answer | typeof HANG_UP>;

export interface MailServer {
  readonly url: string;
  /** Every mail that it took, in order. */
  readonly received: readonly ReceivedMail[];
  /** Answers to recipients (RCPT TO) from now on. */
  answerRecipients(answer: (email: string) => Answer): void;
  /** Called with the mail before it is acknowledged; the answer waits for it. */
  beforeAnswer(look: Look): void;
  to(email: string): ReceivedMail[];
  stop(): Promise<void>;
}

export interface MailServerOptions {
  readonly user?: string;
  readonly password?: string;
  /** Offers STARTTLS with a certificate that nobody trusts. */
  readonly untrusted?: boolean;
}

const asError = ({ code, text }: NonNullable<Answer>) => Object.assign(new Error(text), { responseCode: code });

/** A real mail server on a free port. */
export async function startMailServer({
  user,
  password,
  untrusted = false,
}: MailServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let answerTo: (email: string) => Answer = () => undefined;
  let look: Look = () => undefined;
  const server = new SMTPServer({
    logger: false,
    authOptional: user === undefined,
    allowInsecureAuth: true,
    hideSTARTTLS: !untrusted,
    onAuth: (given, _session, done) =>
      given.username === user && given.password === password
        ? done(null, { user: given.username })
        : done(asError({ code: 535, text: 'wrong' })),
    onRcptTo: ({ address }, _session, done) => {
      const answer = answerTo(address);
      done(answer && asError(answer));
    },
    onData: (stream, session, done) => {
      simpleParser(stream)
        .then(async (parsed) => {
          const mail = { recipients: session.envelope.rcptTo.map(({ address }) => address), parsed };
          const answer = await look(mail);
          if (typeof answer === 'object') return done(asError(answer));
          received.push(mail);
          if (answer === undefined) return done();
          for (const { id, close } of connections()) if (id === session.id) close();
        })
        .catch((error: Error) => done(error));
    },
  });
  const connections = () =>
    [...server.connections].map((connection) => ({ id: connection.id, close: () => connection._socket.destroy() }));
  // A client that hangs up is no fault of the server's.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answerRecipients: (answer) => (answerTo = answer),
    beforeAnswer: (given) => (look = given),
    to: (email) => received.filter(({ recipients }) => recipients.includes(email)),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The addresses of a header. */
export const addressesOf = (header: AddressObject | AddressObject[] | undefined): string[] =>
  [header ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
