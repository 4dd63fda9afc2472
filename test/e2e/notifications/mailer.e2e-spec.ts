import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { mailConfig } from '@platform/config/mail-config.js';
import { MAIL_LIMITS, Mailer, type OutgoingMail } from '@platform/mail/mailer.js';
import { addressesOf, type MailServer, type MailServerOptions, startMailServer } from '../../support/smtp.js';

const FROM = 'Samverkansportalen <portalen@prov.example>';
const mail = (more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: 'mejl-1',
  to: { name: 'Åsa Ödman', email: 'asa@mottagare.example' },
  subject: 'Kallelse: Gruppmöte – hösten',
  text: 'Hej Åsa!',
  html: '<p>Hej Åsa!</p>',
  attachments: [],
  ...more,
});

const servers: MailServer[] = [];
const serve = async (options?: MailServerOptions) => {
  const server = await startMailServer(options);
  servers.push(server);
  return server;
};
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

const mailerFor = (url: string, limits = MAIL_LIMITS) => new Mailer(mailConfig(url, FROM), limits);
const signedIn = ({ url }: MailServer, user: string, password: string) =>
  mailerFor(url.replace('//', `//${user}:${encodeURIComponent(password)}@`));

describe('what a server takes', () => {
  it('arrives whole, once, from the portal to one person', async () => {
    const server = await serve();
    const invitation = { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } as const;
    const attachments = [{ name: 'Handlingar å.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7') }];
    const replyTo = { name: 'Kansliet', email: 'kansli@prov.example' };
    expect(await mailerFor(server.url).send(mail({ invitation, attachments, replyTo }))).toEqual({
      outcome: 'ACCEPTED',
    });
    expect(server.received).toHaveLength(1);
    const [{ parsed, recipients }] = server.received as [MailServer['received'][number]];
    expect(recipients).toEqual(['asa@mottagare.example']);
    expect(parsed.from?.text).toBe('"Samverkansportalen" <portalen@prov.example>');
    expect([addressesOf(parsed.to), addressesOf(parsed.replyTo)]).toEqual([recipients, ['kansli@prov.example']]);
    expect(parsed).toMatchObject({
      messageId: '<mejl-1@prov.example>',
      subject: 'Kallelse: Gruppmöte – hösten',
      text: expect.stringContaining('Hej Åsa!'),
      html: expect.stringContaining('<p>Hej Åsa!</p>'),
    });
    expect(parsed.attachments.map(({ contentType, filename }) => [contentType, filename])).toEqual(
      expect.arrayContaining([
        ['text/calendar', undefined],
        ['application/pdf', 'Handlingar å.pdf'],
      ]),
    );
  });

  it('needs the right name and password where the server asks for them', async () => {
    const server = await serve({ user: 'portal', password: 'hemligt@ord' });
    expect(await signedIn(server, 'portal', 'hemligt@ord').send(mail())).toEqual({ outcome: 'ACCEPTED' });
    const wrong = await signedIn(server, 'portal', 'fel').send(mail());
    expect(wrong).toMatchObject({ outcome: 'REFUSED', permanent: false, fault: expect.stringContaining('inloggning') });
    expect(server.received).toHaveLength(1);
  });
});

describe('what a server refuses', () => {
  it.each([
    [451, false, 'Mejlservern tar inte emot mejlet just nu.'],
    [550, true, 'Mejlservern tar inte emot mejlet.'],
  ])('%i to the recipient: for good = %s, without the address in the fault', async (code, permanent, words) => {
    const server = await serve();
    server.answerRecipients((email) => ({ code, text: `<${email}> not now` }));
    expect(await mailerFor(server.url).send(mail())).toEqual({
      outcome: 'REFUSED',
      permanent,
      fault: `${words} Den svarade: ${code} … not now`,
    });
  });

  it.each([
    [452, false],
    [554, true],
  ])('%i to the content: for good = %s', async (code, permanent) => {
    const server = await serve();
    server.beforeAnswer(() => ({ code, text: 'no' }));
    expect(await mailerFor(server.url).send(mail())).toMatchObject({ outcome: 'REFUSED', permanent });
  });

  it.each([
    ['subject', { subject: 'Kallelse\r\nBcc: alla@mottagare.example' }],
    ['name', { to: { name: 'Åsa\nBcc: alla@mottagare.example', email: 'asa@mottagare.example' } }],
    ['address', { to: { name: 'Åsa', email: 'asa@mottagare.example>, <alla@mottagare.example' } }],
    ['attachment', { attachments: [{ name: 'a\r\nX: b', mediaType: 'application/pdf', bytes: Buffer.from('x') }] }],
  ])('a %s that would end its header never leaves the portal', async (_, more) => {
    const server = await serve();
    expect(await mailerFor(server.url).send(mail(more))).toMatchObject({ outcome: 'REFUSED', permanent: true });
    expect(server.received).toEqual([]);
  });
});

describe('a server that cannot be trusted or reached', () => {
  it('gets nothing in the clear when its certificate does not hold', async () => {
    const server = await serve({ untrusted: true });
    expect(await mailerFor(server.url).send(mail())).toMatchObject({
      outcome: 'REFUSED',
      permanent: false,
      fault: expect.stringMatching(/\(.*CERT.*\)/),
    });
    expect(server.received).toEqual([]);
  });

  it('is tried again later when nothing answers', async () => {
    const server = await serve();
    await servers.pop()!.stop();
    expect(await mailerFor(server.url).send(mail())).toEqual({
      outcome: 'REFUSED',
      permanent: false,
      fault: 'Mejlservern gick inte att nå (ECONNREFUSED).',
    });
  });

  it('may have taken a mail that it has not answered', async () => {
    const server = await serve();
    server.beforeAnswer(() => sleep(1500, undefined));
    const limits = { ...MAIL_LIMITS, total: 700 };
    expect(await mailerFor(server.url, limits).send(mail())).toMatchObject({ outcome: 'UNKNOWN' });
  });

  it('has not taken it when it never asked for the content', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const limits = { ...MAIL_LIMITS, reach: 300 };
    expect(await mailerFor(`smtp://127.0.0.1:${port}`, limits).send(mail())).toMatchObject({
      outcome: 'REFUSED',
      permanent: false,
    });
    silent.close();
  });
});
