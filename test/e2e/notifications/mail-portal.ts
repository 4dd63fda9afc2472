import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Clock } from '@platform/clock/clock.js';
import { readConfig } from '@platform/config/config.js';
import type { Pace } from '@platform/worker/turns.js';
import { DOCUMENT_PACE } from '../../../apps/api/src/invoicing/index.js';
import { PACE } from '../../../apps/api/src/notifications/index.js';
import { createPortal } from '../../../apps/api/src/portal.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { Client, PASSWORD, type Portal } from '../../support/portal.js';

export const CHAIR = 'kommunchef@bjurholm.example';
export const BODY = 'kommunchefsgruppen';
export const SECRETARY = 'kansli@umearegionen.example';
/** A day with the demo's seats, far enough ahead. */
export const STARTS_AT = '2030-05-14T07:00:00.000Z';
export const PORTAL_ADDRESS = 'portalen@prov.example';
export const MAIL_FROM = `Samverkansportalen <${PORTAL_ADDRESS}>`;

export interface MailPortal extends Portal {
  /** Stops the portal and leaves its database. */
  close(): Promise<void>;
}

export interface MailPortalOptions {
  /** Absent = mail is off. */
  readonly smtpUrl?: string | undefined;
  readonly database?: TestDatabase;
  /** Milliseconds; an hour = it sends nothing during a test. */
  readonly interval?: number;
  readonly now?: string;
}

/** The environment of a portal that sends its mail to a server. */
export const mailEnvironment = (database: TestDatabase, smtpUrl?: string): Record<string, string> => ({
  PORTAL_DATA_DIR: database.dataDir,
  ...(database.databaseUrl !== undefined && { DATABASE_URL: database.databaseUrl }),
  PORTAL_DEMO: 'true',
  PORTAL_DEMO_PASSWORD: PASSWORD,
  PORTAL_URL: 'https://samverkan.prov.example',
  ...(smtpUrl !== undefined && { SMTP_URL: smtpUrl, MAIL_FROM }),
});

/** A portal in this process that looks for mail to send many times a second. */
export async function startMailPortal(options: MailPortalOptions = {}): Promise<MailPortal> {
  const { smtpUrl, database = await freshDatabase(), interval = 30 } = options;
  let now = options.now === undefined ? undefined : new Date(options.now);
  const app = await createPortal(readConfig(mailEnvironment(database, smtpUrl)), (made) => {
    const clock = made.get(Clock);
    const real = clock.now.bind(clock);
    clock.now = () => now ?? real();
    made.get<Pace>(PACE).intervalMs = interval;
    made.get<Pace>(DOCUMENT_PACE).intervalMs = 3_600_000;
  });
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  return {
    app,
    url,
    database,
    setNow: (instant) => (now = instant === undefined ? undefined : new Date(instant)),
    client: () => new Client(url),
    as: (email) => new Client(url).signIn(email),
    close: () => app.close(),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** Milliseconds from now, as an instant. */
export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

export async function until(what: string, probe: () => Promise<boolean> | boolean, limit = 45_000): Promise<void> {
  const deadline = performance.now() + limit;
  while (!(await probe())) {
    if (performance.now() > deadline) throw new Error(`${what}: not within ${limit / 1000} s`);
    await sleep(25);
  }
}

const SAVE_SEAT = 'mutation ($input: SaveSeatInput!) { saveSeat(input: $input) { seat { id person { id } } } }';
const SAVE_MEETING = 'mutation ($input: SaveMeetingInput!) { saveMeeting(input: $input) { meeting { id version } } }';
const SAVE_ITEM = 'mutation ($input: SaveAgendaItemInput!) { saveAgendaItem(input: $input) { agendaItem { id } } }';
const SEND =
  'mutation ($input: SendSummonsInput!) { sendSummons(input: $input) { summons { id sequence kind } meeting { id version } } }';
const ADVANCE = `mutation ($input: AdvanceMeetingInput!) {
  advanceMeeting(input: $input) { meeting { id version } }
}`;
export const RESEND =
  'mutation ($input: ResendSummonsInput!) { resendSummons(input: $input) { delivery { state email fault } } }';
const DELIVERIES = `query ($id: ID!, $first: Int! = 50, $after: String) {
  meeting(id: $id) { summonses(first: 5) { nodes { deliveries(first: $first, after: $after) {
    nodes { id name email optional state sentAt fault } totalCount pageInfo { hasNextPage endCursor }
  } } } }
}`;

export interface Delivery {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly optional: boolean;
  readonly state: string;
  readonly sentAt: string | null;
  readonly fault: string | null;
}

/** What a secretariat does, in few words. */
export class Secretariat {
  constructor(readonly client: Client) {}

  /** A seat for somebody new in the body. */
  async seat(name: string, email: string | null, role: string): Promise<string> {
    const person = { name, email };
    const input = { body: BODY, person, role, validFrom: '2026-01-01' };
    return (await this.client.data(SAVE_SEAT, { input })).saveSeat.seat.person.id;
  }

  /** An ordinary seat for somebody new; its id, to end it. */
  async seatOf(name: string, email: string): Promise<string> {
    const input = { body: BODY, person: { name, email }, role: 'ORDINARY', validFrom: '2026-01-01' };
    return (await this.client.data(SAVE_SEAT, { input })).saveSeat.seat.id;
  }

  async endSeat(id: string, validTo: string): Promise<void> {
    await this.client.data(SAVE_SEAT, { input: { body: BODY, id, validTo } });
  }

  async meeting(more: object = {}): Promise<{ id: string; version: number }> {
    const input = { body: BODY, title: 'Vårmöte', startsAt: STARTS_AT, place: 'Rum Björken', ...more };
    const { meeting } = (await this.client.data(SAVE_MEETING, { input })).saveMeeting;
    for (const title of ['Öppnande', 'Budget & "ram"']) {
      await this.client.data(SAVE_ITEM, { input: { meeting: meeting.id, title } });
    }
    return meeting;
  }

  async change(input: {
    id: string;
    version: number;
    [field: string]: unknown;
  }): Promise<{ id: string; version: number }> {
    return (await this.client.data(SAVE_MEETING, { input })).saveMeeting.meeting;
  }

  async send(
    { id, version }: { id: string; version: number },
    message?: string,
  ): Promise<{ summons: { id: string; sequence: number; kind: string }; meeting: { id: string; version: number } }> {
    return (await this.client.data(SEND, { input: { meeting: id, version, message } })).sendSummons;
  }

  /** Begins it and ends it. */
  async hold({ id, version }: { id: string; version: number }): Promise<{ id: string; version: number }> {
    let meeting = { id, version };
    for (const to of ['IN_SESSION', 'HELD']) {
      const input = { ...meeting, to };
      ({ meeting } = (await this.client.data(ADVANCE, { input })).advanceMeeting);
    }
    return meeting;
  }

  async cancel({ id, version }: { id: string; version: number }, message?: string): Promise<void> {
    await this.client.data(ADVANCE, { input: { id, version, to: 'CANCELLED', message } });
  }

  /** Of each sending, the latest first. */
  async sendings({ id }: { id: string }): Promise<Delivery[][]> {
    const { nodes } = (await this.client.data(DELIVERIES, { id })).meeting.summonses;
    return nodes.map(({ deliveries }: { deliveries: { nodes: Delivery[] } }) => deliveries.nodes);
  }

  /** Of the latest sending. */
  async deliveries(meeting: { id: string }): Promise<Delivery[]> {
    return (await this.page(meeting)).nodes;
  }

  async page(
    { id }: { id: string },
    page: { first?: number; after?: string } = {},
  ): Promise<{ nodes: Delivery[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } }> {
    return (await this.client.data(DELIVERIES, { id, ...page })).meeting.summonses.nodes[0].deliveries;
  }

  /** Until each mail of the latest sending is in one of the states. */
  async settled(meeting: { id: string }, ...states: string[]): Promise<Delivery[]> {
    let last: Delivery[] = [];
    await until(`mails ${states.join('/')}`, async () => {
      last = await this.deliveries(meeting);
      return last.length > 0 && last.every(({ state }) => states.includes(state));
    });
    return last;
  }
}
