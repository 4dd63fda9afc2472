import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { HANG_UP, type MailServer, startMailServer } from '../../support/smtp.js';
import {
  inMinutes,
  mailEnvironment,
  type MailPortal,
  SECRETARY,
  Secretariat,
  startMailPortal,
  until,
} from './mail-portal.js';

const ROOT = join(import.meta.dirname, '../../..');
const COMMAND = ['--import', join(ROOT, 'test/e2e/organisations/from-source.mjs'), 'apps/api/src/main.ts'];
const AN_HOUR = 3_600_000;

let server: MailServer;
let database: TestDatabase;
const portals: MailPortal[] = [];
const start = async (more: Parameters<typeof startMailPortal>[0] = {}) => {
  const portal = await startMailPortal({ smtpUrl: server.url, database, ...more });
  portals.push(portal);
  return portal;
};
const secretariatOf = async (portal: MailPortal) => new Secretariat(await portal.as(SECRETARY));
/** Some turns of the loop on a time when every wait is over, and people are still signed in. */
const turnsMuchLater = async (portal: MailPortal) => {
  portal.setNow(inMinutes(11 * 60));
  await sleep(300);
};
const countByPerson = () => {
  const counts: Record<string, number> = {};
  for (const { recipients } of server.received) counts[recipients.join()] = (counts[recipients.join()] ?? 0) + 1;
  return counts;
};

beforeEach(async () => {
  [server, database] = [await startMailServer(), await freshDatabase()];
});
afterEach(async () => {
  for (const portal of portals.splice(0)) await portal.close();
  await database.drop();
  await server.stop();
});

describe('a portal that is killed between sending and marking', () => {
  let child: ChildProcess | undefined;
  beforeAll(() => (child = undefined));
  afterAll(() => void child?.kill('SIGKILL'));

  it('leaves mails that are sent once more, under the same Message-ID, and then no more', async () => {
    // This one only records the summons.
    const first = await start({ interval: AN_HOUR });
    const meeting = await (await secretariatOf(first)).meeting();
    await (await secretariatOf(first)).send(meeting);
    // It dies when the server has the mail and is about to say so.
    let exited: Promise<unknown> | undefined;
    server.beforeAnswer(async () => {
      exited ??= once(child!, 'exit');
      child!.kill('SIGKILL');
      await exited;
      return undefined;
    });
    child = spawn(process.execPath, [...COMMAND], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        NODE_NO_WARNINGS: '1',
        PORT: '0',
        ...mailEnvironment(database, server.url),
      },
      stdio: 'ignore',
    });
    await until('a mail that is sent and not marked', () => child!.signalCode === 'SIGKILL', 60_000);
    server.beforeAnswer(() => undefined);
    const unmarked = (await (await secretariatOf(first)).deliveries(meeting)).filter(
      ({ state }) => state === 'SENDING',
    );
    expect(unmarked.length).toBeGreaterThan(0);

    // While the claim holds, nobody else takes them.
    const second = await start();
    const secretariat = await secretariatOf(second);
    await until('the others', async () =>
      (await secretariat.deliveries(meeting)).every(
        ({ id, state }) => state === (unmarked.some((each) => each.id === id) ? 'SENDING' : 'SENT'),
      ),
    );
    const before = countByPerson();
    second.setNow(inMinutes(5));
    await until('the claim to end', async () =>
      (await secretariat.deliveries(meeting)).every(({ state }) => state !== 'SENDING'),
    );
    second.setNow(inMinutes(10));
    const deliveries = await secretariat.settled(meeting, 'SENT');
    await turnsMuchLater(second);
    await secretariat.settled(meeting, 'SENT');

    const counts = countByPerson();
    for (const { email } of deliveries) {
      const again = unmarked.some((each) => each.email === email);
      expect([email, counts[email!]]).toEqual([email, (before[email!] ?? 0) + (again ? 1 : 0)]);
      expect([1, 2]).toContain(counts[email!]);
      expect(new Set(server.to(email!).map(({ parsed }) => parsed.messageId)).size).toBe(1);
    }
    expect(Object.values(counts)).toContain(2);
  }, 120_000);
});

describe('a server that takes mails and never says so', () => {
  it('gets each twice, and then people are told that it may have arrived', async () => {
    server.beforeAnswer(() => HANG_UP);
    const portal = await start();
    const secretariat = await secretariatOf(portal);
    const meeting = await secretariat.meeting();
    await secretariat.send(meeting);
    const waits = async (state: string) =>
      until(state, async () => {
        const deliveries = await secretariat.deliveries(meeting);
        return deliveries.length > 0 && deliveries.every((each) => each.state === state && each.fault !== null);
      });
    await waits('WAITING');
    portal.setNow(inMinutes(2));
    await waits('FAILED');
    await turnsMuchLater(portal);
    const deliveries = await secretariat.settled(meeting, 'FAILED');
    for (const { email, fault } of deliveries) {
      expect([email, server.to(email!).length]).toEqual([email, 2]);
      expect(fault).toMatch(/bröts.*kan ha kommit fram/);
    }
  });
});

describe('two portals on one database', () => {
  it('send each mail once', async () => {
    const both = [await start({ interval: 5 }), await start({ interval: 5 })];
    const secretariat = await secretariatOf(both[0]!);
    const meetings = [];
    for (let count = 0; count < 3; count++) {
      const meeting = await secretariat.meeting({ title: `Möte ${count}` });
      await secretariat.send(meeting);
      meetings.push(meeting);
    }
    const all = [];
    for (const meeting of meetings) all.push(...(await secretariat.settled(meeting, 'SENT')));
    expect(server.received).toHaveLength(all.length);
    expect(new Set(server.received.map(({ parsed }) => parsed.messageId)).size).toBe(all.length);
  }, 120_000);
});

describe('a portal that is told to stop', () => {
  it('ends what it has begun, takes no more, and another goes on', async () => {
    let begun = 0;
    server.beforeAnswer(async () => {
      if (++begun === 1) void portals[0]!.close();
      await sleep(300);
      return undefined;
    });
    const portal = await start();
    const secretariat = await secretariatOf(portal);
    const meeting = await secretariat.meeting();
    await secretariat.send(meeting);
    await until('the stop', () => begun > 0);
    await portals.shift()!.close();
    const taken = server.received.length;
    expect(taken).toBe(begun);
    const other = await start();
    const deliveries = await (await secretariatOf(other)).settled(meeting, 'SENT');
    expect(deliveries.length).toBeGreaterThan(taken);
    expect(Object.values(countByPerson())).toEqual(deliveries.map(() => 1));
  });
});
