import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { PDFParse } from 'pdf-parse';
import { addressesOf, type MailServer, type ReceivedMail, startMailServer } from '../../support/smtp.js';
import {
  CHAIR,
  type Delivery,
  inMinutes,
  type MailPortal,
  PORTAL_ADDRESS,
  RESEND,
  SECRETARY,
  Secretariat,
  startMailPortal,
  STARTS_AT,
  until,
} from './mail-portal.js';

async function textOf(pdf: Buffer): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  try {
    return (await parser.getText()).text;
  } finally {
    await parser.destroy();
  }
}

/** The event of an invitation, as a calendar reads it. */
function eventIn({ parsed }: ReceivedMail) {
  const { content } = parsed.attachments.find(({ contentType }) => contentType === 'text/calendar')!;
  const calendar = new ICAL.Component(ICAL.parse(content.toString()) as unknown as string);
  const event = calendar.getFirstSubcomponent('vevent')!;
  return { method: calendar.getFirstPropertyValue('method'), event, entry: new ICAL.Event(event) };
}

describe('a summons', () => {
  let server: MailServer;
  let portal: MailPortal;
  let secretariat: Secretariat;
  let summoned: { id: string };

  beforeAll(async () => {
    server = await startMailServer();
    portal = await startMailPortal({ smtpUrl: server.url });
    secretariat = new Secretariat(await portal.as(SECRETARY));
    await secretariat.seat('Ellen Exempel', 'ellen@prov.example', 'SUBSTITUTE');
    await secretariat.seat('Adam Adresslös', null, 'CONTACT');
  });
  afterAll(async () => {
    await portal.stop();
    await server.stop();
  });
  afterEach(() => {
    server.answerRecipients(() => undefined);
    server.beforeAnswer(() => undefined);
    portal.setNow(undefined);
  });

  const latestTo = (email: string) => server.to(email).at(-1)!;

  it('reaches each person who sits in the body once, in a mail of their own', async () => {
    const meeting = await secretariat.meeting({ endsAt: '2030-05-14T09:30:00.000Z' });
    await secretariat.send(meeting, 'Fika finns.');
    summoned = meeting;
    const deliveries = await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS');
    // The chair has two seats.
    expect(deliveries).toHaveLength(9);
    expect(deliveries[0]).toMatchObject({ email: CHAIR, state: 'SENT', optional: false, fault: null });
    expect(deliveries.filter(({ optional }) => optional).map(({ name }) => name)).toEqual(['Ellen Exempel']);
    expect(deliveries.filter(({ state }) => state === 'NO_ADDRESS')).toEqual([
      expect.objectContaining({ name: 'Adam Adresslös', email: null, sentAt: null }),
    ]);
    const recipients = server.received.map((mail) => mail.recipients.join());
    expect([...recipients].sort()).toEqual(deliveries.flatMap(({ email }) => email ?? []).sort());
    for (const { parsed, recipients: envelope } of server.received) expect(addressesOf(parsed.to)).toEqual(envelope);
  });

  it('says in words what, when and where, and how to answer', async () => {
    const { parsed } = latestTo(CHAIR);
    expect(parsed.subject).toBe('Kallelse: Vårmöte tisdag 14 maj 2030');
    expect(addressesOf(parsed.from)).toEqual([PORTAL_ADDRESS]);
    expect(addressesOf(parsed.replyTo)).toEqual([SECRETARY]);
    for (const words of [
      'När: tisdag 14 maj 2030 kl. 09.00–11.30',
      'Var: Rum Björken',
      'Fika finns.',
      '- 1 Öppnande\n- 2 Budget & "ram"',
      'https://samverkan.prov.example/moten/',
    ]) {
      expect(parsed.text).toContain(words);
    }
    expect(parsed.html).toContain('<li>2 Budget &amp; &quot;ram&quot;</li>');
    expect(parsed.text).not.toContain('kallas in');
    expect(latestTo('ellen@prov.example').parsed.text).toContain('Du behöver bara komma om du kallas in.');
  });

  it('brings an invitation for the calendar', async () => {
    const { method, event, entry } = eventIn(latestTo('ellen@prov.example'));
    expect([method, entry.sequence, entry.location]).toEqual(['REQUEST', 0, 'Rum Björken']);
    expect(entry.startDate.toJSDate().toISOString()).toBe(STARTS_AT);
    expect(entry.endDate.toJSDate().toISOString()).toBe('2030-05-14T09:30:00.000Z');
    expect(event.getFirstPropertyValue('organizer')).toBe(`mailto:${PORTAL_ADDRESS}`);
    expect(
      entry.attendees.map((attendee) => [
        String(attendee.getFirstValue()).toLowerCase(),
        attendee.getParameter('role'),
      ]),
    ).toEqual([['mailto:ellen@prov.example', 'OPT-PARTICIPANT']]);
  });

  it('brings agenda and attachments as one PDF, and says so', async () => {
    const { parsed } = latestTo(CHAIR);
    const pdf = parsed.attachments.find(({ contentType }) => contentType === 'application/pdf')!;
    expect(pdf.filename).toBe('Kallelse Vårmöte 2030-05-14.pdf');
    expect(await textOf(pdf.content)).toContain('Öppnande');
    expect(parsed.text).toContain('Dagordning och bilagor finns som bifogad PDF.');
  });

  it('is followed by what changed, and by the cancellation, under the same id in the calendar', async () => {
    let meeting = await secretariat.meeting();
    ({ meeting } = await secretariat.send(meeting));
    await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS');
    const first = eventIn(latestTo(CHAIR)).entry;
    meeting = await secretariat.change({ ...meeting, place: 'Rum Granen' });
    ({ meeting } = await secretariat.send(meeting));
    await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS');
    const change = latestTo(CHAIR);
    expect(change.parsed.subject).toBe('Ändrad kallelse: Vårmöte tisdag 14 maj 2030');
    expect(change.parsed.text).toContain('Det här har ändrats\n- Ny plats: Rum Granen.');
    await secretariat.cancel(meeting, 'Vi ses i höst.');
    await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS');
    const cancellation = latestTo(CHAIR);
    expect(cancellation.parsed.subject).toBe('Inställt: Vårmöte tisdag 14 maj 2030');
    expect(cancellation.parsed.text).toContain('Vi ses i höst.');
    const seen = [change, cancellation].map(eventIn);
    expect(seen.map(({ method, entry }) => [method, entry.sequence, entry.uid])).toEqual([
      ['REQUEST', 1, first.uid],
      ['CANCEL', 2, first.uid],
    ]);
  });

  it('is called off as it was sent, also for those who have no seat on the day any more', async () => {
    const id = await secretariat.seatOf('Gun Exempel', 'gun@prov.example');
    let meeting = await secretariat.meeting();
    ({ meeting } = await secretariat.send(meeting));
    await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS');
    await secretariat.endSeat(id, '2028-12-31');
    meeting = await secretariat.change({ ...meeting, place: 'Rum Granen' });
    ({ meeting } = await secretariat.send(meeting));
    await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS');
    expect(latestTo('gun@prov.example').parsed.subject).toMatch(/^Ändrad kallelse/);
    // This was never sent.
    meeting = await secretariat.change({ ...meeting, title: 'Annat', startsAt: '2030-06-20T07:00:00.000Z' });
    await secretariat.endSeat(id, '2026-02-01');
    await secretariat.cancel(meeting);
    const mails = await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS');
    expect(mails.filter(({ email }) => email === 'gun@prov.example')).toHaveLength(1);
    expect(latestTo('gun@prov.example').parsed.subject).toBe('Inställt: Vårmöte tisdag 14 maj 2030');
    expect(eventIn(latestTo(CHAIR)).entry.startDate.toJSDate().toISOString()).toBe(STARTS_AT);
  });

  it('has the minutes follow it, without invitation and agenda', async () => {
    const { meeting } = await secretariat.send(await secretariat.hold(await secretariat.meeting()));
    await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS');
    const { parsed } = latestTo('ellen@prov.example');
    expect(parsed.subject).toBe('Minnesanteckningar från Vårmöte tisdag 14 maj 2030');
    expect(parsed.text).not.toMatch(/Dagordning|kallas in/);
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual(['Minnesanteckningar Vårmöte 2030-05-14.pdf']);
  });

  it('is tried again when the server asks for patience', async () => {
    server.answerRecipients((email) => (email === CHAIR ? { code: 451, text: `${email} later` } : undefined));
    const meeting = await secretariat.meeting();
    await secretariat.send(meeting);
    const before = server.to(CHAIR).length;
    let chair: Delivery | undefined;
    await until('the first attempt', async () => {
      const deliveries = await secretariat.deliveries(meeting);
      chair = deliveries[0];
      return chair?.fault != null && deliveries.filter(({ state }) => state === 'WAITING').length === 1;
    });
    expect(chair).toMatchObject({
      email: CHAIR,
      state: 'WAITING',
      fault: 'Mejlservern tar inte emot mejlet just nu. Den svarade: 451 … later',
    });
    server.answerRecipients(() => undefined);
    portal.setNow(inMinutes(2));
    const [settled] = await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS');
    expect(settled).toMatchObject({ state: 'SENT', fault: null });
    expect(server.to(CHAIR)).toHaveLength(before + 1);
  });

  it('comes to an end where the server refuses, and goes again to a corrected address', async () => {
    server.answerRecipients((email) =>
      email === 'fel@prov.example' ? { code: 550, text: `${email} unknown` } : undefined,
    );
    await secretariat.seat('Frida Felstavad', 'fel@prov.example', 'CONTACT');
    const meeting = await secretariat.meeting();
    await secretariat.send(meeting);
    const failed = (await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS', 'FAILED')).filter(
      ({ state }) => state === 'FAILED',
    );
    expect(failed).toEqual([
      expect.objectContaining({
        name: 'Frida Felstavad',
        fault: 'Mejlservern tar inte emot mejlet. Den svarade: 550 … unknown',
        sentAt: null,
      }),
    ]);
    const input = { mail: failed[0]!.id };
    server.answerRecipients(() => undefined);
    const { delivery } = (await secretariat.client.data(RESEND, { input })).resendSummons;
    expect(delivery).toEqual({ state: 'WAITING', email: 'fel@prov.example', fault: null });
    await secretariat.settled(meeting, 'SENT', 'NO_ADDRESS');
    expect(server.to('fel@prov.example')).toHaveLength(1);
    expect(await secretariat.client.refusal(RESEND, { input })).toBe('CONFLICT');
    const admin = await portal.as('admin@portal.example');
    const { events } = await admin.data('{ events(first: 1) { nodes { kind subjectType data } } }');
    expect(events.nodes[0]).toMatchObject({ kind: 'meetings.summons-resent', subjectType: 'summons' });
    expect(JSON.parse(events.nodes[0].data)).toMatchObject({ mail: input.mail, was: 'FAILED' });
    expect(events.nodes[0].data).not.toContain('@');
  });

  it('is sent again by the secretariat only, and to an address only', async () => {
    const deliveries = await secretariat.deliveries(summoned);
    const input = { mail: deliveries.find(({ state }) => state === 'NO_ADDRESS')!.id };
    expect(await secretariat.client.refusal(RESEND, { input })).toBe('BAD_USER_INPUT');
    expect(await (await portal.as('kommunchef@vannas.example')).refusal(RESEND, { input })).toBe('FORBIDDEN');
    expect(await (await portal.as('kansli@region10.example')).refusal(RESEND, { input })).toBe('NOT_FOUND');
    expect(await secretariat.client.refusal(RESEND, { input: { mail: 'finns-inte' } })).toBe('NOT_FOUND');
  });

  it('shows the secretariat whom it went to, page by page, and members nobody', async () => {
    const deliveries = await secretariat.deliveries(summoned);
    const member = new Secretariat(await portal.as('kommunchef@vannas.example'));
    expect(await member.page(summoned)).toEqual({
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    const first = await secretariat.page(summoned, { first: 4 });
    const rest = await secretariat.page(summoned, { first: 50, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(deliveries);
    expect([first.totalCount, first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([
      deliveries.length,
      true,
      false,
    ]);
  });
});

describe('where mail is off', () => {
  let server: MailServer;
  let portal: MailPortal;

  beforeAll(async () => {
    server = await startMailServer();
    portal = await startMailPortal();
  });
  afterAll(async () => {
    await portal.stop();
    await server.stop();
  });

  it('is told so, and the mail goes once it is on', async () => {
    let secretariat = new Secretariat(await portal.as(SECRETARY));
    const meeting = await secretariat.meeting();
    await secretariat.send(meeting);
    const [delivery] = await secretariat.settled(meeting, 'OFF');
    const input = { mail: delivery!.id };
    expect(await secretariat.client.refusal(RESEND, { input })).toBe('CONFLICT');
    await portal.close();
    portal = await startMailPortal({ smtpUrl: server.url, database: portal.database });
    secretariat = new Secretariat(await portal.as(SECRETARY));
    await secretariat.client.data(RESEND, { input });
    await until('the mail', async () => (await secretariat.deliveries(meeting))[0]!.state === 'SENT');
    expect(server.received.map(({ recipients }) => recipients)).toEqual([[delivery!.email]]);
  });
});
