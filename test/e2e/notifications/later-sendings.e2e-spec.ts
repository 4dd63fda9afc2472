import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { type MailServer, startMailServer } from '../../support/smtp.js';
import {
  CHAIR,
  inMinutes,
  type MailPortal,
  RESEND,
  SECRETARY,
  Secretariat,
  startMailPortal,
  until,
} from './mail-portal.js';

let server: MailServer;
let database: TestDatabase;
let secretariat: Secretariat;
const portals: MailPortal[] = [];
const start = async () => {
  const portal = await startMailPortal({ smtpUrl: server.url, database });
  portals.push(portal);
  return portal;
};
const at = (now: string) => portals.forEach((portal) => portal.setNow(now));
const subjectsToChair = () => server.to(CHAIR).map(({ parsed }) => parsed.subject);
const answerChair = (code: number) =>
  server.answerRecipients((email) => (email === CHAIR ? { code, text: 'no' } : undefined));
/** The chair's mail of the latest sending has been tried. */
const tried = (meeting: { id: string }) =>
  until('an attempt', async () => (await secretariat.deliveries(meeting))[0]?.fault != null);

beforeEach(async () => {
  [server, database] = [await startMailServer(), await freshDatabase()];
  secretariat = new Secretariat(await (await start()).as(SECRETARY));
});
afterEach(async () => {
  for (const portal of portals.splice(0)) await portal.close();
  await database.drop();
  await server.stop();
});

describe('a summons that waits to be tried again', () => {
  it('is never sent after the cancellation', async () => {
    answerChair(451);
    const { meeting } = await secretariat.send(await secretariat.meeting());
    await tried(meeting);
    await secretariat.cancel(meeting);
    await tried(meeting);
    const [, summons] = await secretariat.sendings(meeting);
    expect(summons![0]).toMatchObject({ email: CHAIR, state: 'SUPERSEDED' });
    server.answerRecipients(() => undefined);
    at(inMinutes(2));
    await secretariat.settled(meeting, 'SENT');
    at(inMinutes(11 * 60));
    await sleep(300);
    expect(subjectsToChair()).toEqual(['Inställt: Vårmöte tisdag 14 maj 2030']);
  });

  it('gives way also when it was being sent as the cancellation was queued', async () => {
    const planned = await secretariat.meeting();
    let version = 0;
    let begun = false;
    server.beforeAnswer(async ({ recipients }) => {
      if (begun || !recipients.includes(CHAIR)) return undefined;
      begun = true;
      await until('the answer to who sends it', () => version > 0);
      await secretariat.cancel({ id: planned.id, version });
      await until('the cancellation', () => subjectsToChair().length === 1);
      return { code: 451, text: 'later' };
    });
    await start();
    ({ version } = (await secretariat.send(planned)).meeting);
    const summons = async () => (await secretariat.sendings(planned))[1]?.[0];
    await until('the refusal', async () => (await summons())?.fault != null);
    at(inMinutes(2));
    await until('the next attempt', async () => (await summons())?.state !== 'WAITING');
    await sleep(300);
    expect((await summons())?.state).toBe('SUPERSEDED');
    expect(subjectsToChair()).toEqual(['Inställt: Vårmöte tisdag 14 maj 2030']);
  });

  it('is still sent once the minutes have been, which give way to later minutes', async () => {
    answerChair(451);
    let { meeting } = await secretariat.send(await secretariat.meeting());
    await tried(meeting);
    meeting = await secretariat.hold(meeting);
    for (let count = 0; count < 2; count++) {
      ({ meeting } = await secretariat.send(meeting));
      await tried(meeting);
    }
    const states = (await secretariat.sendings(meeting)).map(([chair]) => chair!.state);
    expect(states).toEqual(['WAITING', 'SUPERSEDED', 'WAITING']);
  });
});

describe('a summons that came to nothing', () => {
  it('is not sent again once something has been sent later, but that is', async () => {
    answerChair(550);
    let { meeting } = await secretariat.send(await secretariat.meeting());
    const [failed] = await secretariat.settled(meeting, 'SENT', 'FAILED');
    meeting = await secretariat.change({ ...meeting, place: 'Rum Granen' });
    ({ meeting } = await secretariat.send(meeting));
    const [latest] = await secretariat.settled(meeting, 'SENT', 'FAILED');
    server.answerRecipients(() => undefined);
    const { errors } = await secretariat.client.send(RESEND, { input: { mail: failed!.id } });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('senare utskick'), extensions: { code: 'CONFLICT' } },
    ]);
    await secretariat.client.data(RESEND, { input: { mail: latest!.id } });
    await secretariat.settled(meeting, 'SENT');
    expect(subjectsToChair()).toEqual(['Ändrad kallelse: Vårmöte tisdag 14 maj 2030']);
  });
});
