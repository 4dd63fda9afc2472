import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { create } from 'xmlbuilder2';
import { APPROVE, FORCE, POST, REMOVE } from '../meetings/boards.js';
import type { Client, Portal } from '../../support/portal.js';
import { startPortal } from '../../support/portal.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { sayDay } from '@domain/shared/swedish-day.js';
import { approved, imported, published, read, WITHDRAW } from './publishing.js';

const FEEDS = 'query ($id: ID!) { meeting(id: $id) { approvals { notices { organisation { code } text feedUrl } } } }';
const PORTAL = 'https://samverkan.example.se';
const BOARDS = ['2417', '2418', '2422'] as const;

let portal: Portal;
let secretary: Client;

beforeAll(async () => {
  portal = await startPortal({ env: { PORTAL_URL: PORTAL, PORTAL_DEMO: 'true' } });
  secretary = await portal.as('namndsekreterare@norsjo.example');
});
afterEach(() => portal.setNow(undefined));
afterAll(() => portal.stop());

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: Record<string, string> | Record<string, string>[];
  readonly content: { readonly '#': string };
}

async function feed(code: string): Promise<Entry[]> {
  const { status, text, headers } = await read(portal, `/offentligt/anslag/${code}.atom`);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  const { entry = [] } = (create(text).end({ format: 'object' }) as unknown as { feed: { entry?: Entry | Entry[] } })
    .feed;
  return Array.isArray(entry) ? entry : [entry];
}

/** What the feed says of the notice of minutes from a day. */
const textIn = async (code: string, day: string) =>
  (await feed(code)).map(({ content }) => content['#']).find((text) => text.includes(day));
const onBoard = (input: Record<string, unknown>, operation = POST) => secretary.data(operation, { input });

describe('the notice boards', () => {
  it('show a notice from the first posting until the earliest day for taking down has passed, to every member', async () => {
    const { id } = await imported(secretary, 'Anslagsfrågan');
    const { meeting } = await secretary.data('query ($id: ID!) { meeting(id: $id) { startsAt } }', { id });
    const held = `${Number((meeting.startsAt as string).slice(8, 10))} januari 2025`;
    const nowhere = async () => {
      for (const code of BOARDS) expect(await textIn(code, held)).toBeUndefined();
      for (const page of ['/offentligt/anslag', '/offentligt/anslag/2418', '/offentligt/samverkan/treparten'])
        expect((await read(portal, page)).text).not.toContain(held);
    };
    await nowhere();
    await secretary.data(APPROVE, { input: { meeting: id, approvedOn: '2025-02-25', approvers: ['Anna Exempel'] } });
    // Approved, and on no board: nobody else is to know.
    await nowhere();

    await onBoard({ meeting: id, organisation: '2417', postedOn: '2025-02-26', url: 'https://norsjo.example/anslag' });
    expect(await textIn('2417', held)).toContain('Anslaget på anslagstavlan hos Norsjö: ons 26 februari 2025.');
    for (const code of ['2418', '2422']) {
      const text = await textIn(code, held);
      expect(text).toContain('är justerat tis 25 februari 2025.');
      expect(text).toContain('Protokollet finns hos Norsjö.');
      expect(text).toContain(`${PORTAL}/offentligt/samverkan/treparten`);
      expect(text).not.toMatch(/Anslaget på|\[|\/moten\//);
    }
    // No member of the committee.
    expect(await textIn('2480', held)).toBeUndefined();
    for (const page of ['/offentligt/anslag', '/offentligt/anslag/2418', '/offentligt/samverkan/treparten'])
      expect((await read(portal, page)).text).toContain(held);
    expect((await read(portal, '/offentligt/anslag')).text).not.toMatch(/Anslagsfrågan|Anna Exempel/);

    for (const organisation of ['2418', '2422']) await onBoard({ meeting: id, organisation, postedOn: '2025-02-27' });
    portal.setNow('2025-03-20T12:00:00Z');
    expect(await textIn('2422', held)).toContain('Sista dag att överklaga: tors 20 mars 2025.');
    portal.setNow('2025-03-21T12:00:00Z');
    expect(await textIn('2422', held)).toBeDefined();
    portal.setNow('2025-03-22T12:00:00Z');
    for (const code of BOARDS) expect(await textIn(code, held)).toBeUndefined();
    await nowhere();
    portal.setNow(undefined);
    // Taken down on the last day: it has to be up again.
    await onBoard({ meeting: id, organisation: '2422', removedOn: '2025-03-20' }, REMOVE);
    expect(await textIn('2422', held)).not.toContain('Sista dag');
  });

  it('lead to the minutes while they are published, and else to nothing that is closed', async () => {
    const { id } = await imported(secretary, 'Länken');
    await secretary.data(APPROVE, { input: { meeting: id, approvedOn: '2025-03-03', approvers: ['Anna Exempel'] } });
    await onBoard({ meeting: id, organisation: '2417', postedOn: '2025-03-04' });
    const texts = async () => {
      const { notices } = (await secretary.data(FORCE, { id })).meeting.approvals[0];
      return [
        ...notices.map(({ text }: { text: string }) => text),
        ...(await feed('2418'))
          .map(({ content }) => content['#'])
          .filter((text) => text.includes('tis 4 mars') || text.includes('mån 3 mars')),
      ] as string[];
    };
    expect(await texts()).toHaveLength(4);
    for (const text of await texts())
      expect(text).toMatch(/hos Norsjö\. Mer om [^:]+: https:\S+\/offentligt\/samverkan\/treparten$/);
    const { id: publication, path, version } = await published(secretary, { kind: 'MINUTES', subject: id });
    for (const text of await texts()) expect(text).toMatch(new RegExp(`hos Norsjö och på ${PORTAL}${path}$`));
    const entry = (await feed('2418')).find(({ content }) => content['#'].includes(path))!;
    expect([entry.link].flat().map((link) => link['@href'])).toContain(`${PORTAL}${path}`);
    await secretary.data(WITHDRAW, { input: { id: publication, version, reason: 'Prov.' } });
    for (const text of await texts()) expect(text).not.toContain('protokoll-2025');
    for (const page of [
      '/offentligt/anslag',
      '/offentligt/anslag/2418',
      '/offentligt/anslag/2418.atom',
      '/offentligt/samverkan/treparten',
      '/offentligt/samverkan/treparten/atom.xml',
      '/offentligt/sok?q=länken',
    ])
      expect([page, (await read(portal, page)).text.includes(path)]).toEqual([page, false]);
  });

  it('have feeds whose address stands beside the text, with entries of their own for each member', async () => {
    const { id } = await imported(secretary, 'Flödena');
    await secretary.data(APPROVE, { input: { meeting: id, approvedOn: '2025-03-10', approvers: ['Anna Exempel'] } });
    await onBoard({ meeting: id, organisation: '2417', postedOn: '2025-03-10' });
    const { notices } = (await secretary.data(FEEDS, { id })).meeting.approvals[0];
    expect(notices.map(({ feedUrl }: { feedUrl: string }) => feedUrl).sort()).toEqual(
      BOARDS.map((code) => `${PORTAL}/offentligt/anslag/${code}.atom`),
    );
    const [malå, norsjö] = [await feed('2418'), await feed('2417')];
    const ids = [...malå, ...norsjö].map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((each) => /^urn:uuid:[0-9a-f-]{36}$/.test(each))).toBe(true);
  });

  it('of paragraphs that were approved at once say which', async () => {
    const { id, agendaItems } = await imported(secretary, 'Omedelbarheten');
    const input = { meeting: id, approvedOn: '2025-03-12', approvers: ['Anna Exempel'], items: [agendaItems[1]!.id] };
    const { approval } = (await secretary.data(APPROVE, { input })).approveMinutes;
    await onBoard({ meeting: id, approval: approval.id, organisation: '2417', postedOn: '2025-03-12' });
    expect(await textIn('2418', 'ons 12 mars 2025')).toMatch(
      /§ 2 i protokollet från sammanträdet .* justerades omedelbart ons 12 mars 2025\./,
    );
    const { text } = await read(portal, '/offentligt/anslag');
    expect(text).toMatch(/Omedelbart justerat: § 2 i protokollet/);
    expect(text).not.toContain('Omedelbarheten');
  });

  it('tell websites of every change: the time of the entry never stands still nor goes back', async () => {
    const { id } = await approved(secretary, 'Uppdateringen');
    const times: string[] = [];
    const note = async () => {
      const entry = (await feed('2418')).find(({ content }) => content['#'].includes(held)); // prettier-ignore
      times.push(entry!.updated);
    };
    const { meeting } = await secretary.data('query ($id: ID!) { meeting(id: $id) { startsAt } }', { id });
    const held = sayDay((meeting.startsAt as string).slice(0, 10) as LocalDate);
    await onBoard({ meeting: id, organisation: '2417', postedOn: '2025-12-02' });
    await note();
    await onBoard({ meeting: id, organisation: '2422', postedOn: '2025-12-02' });
    await note();
    const out = await published(secretary, { kind: 'MINUTES', subject: id });
    await note();
    await secretary.data(WITHDRAW, { input: { id: out.id, version: out.version, reason: 'Fel.' } });
    await note();
    await onBoard({ meeting: id, organisation: '2422', removedOn: '2025-12-03' }, REMOVE);
    await note();
    expect([...new Set(times)].sort()).toEqual(times);
  });

  it('have addresses that lead where they say', async () => {
    const { id } = await approved(secretary, 'Adressen');
    const input = { meeting: id, organisation: '2417', postedOn: '2025-12-02' };
    for (const url of ['http://norsjo.example/', 'https://norsjo.example@ond.example/', 'https://u:p@norsjo.example/'])
      expect([url, await secretary.refusal(POST, { input: { ...input, url } })]).toEqual([url, 'BAD_USER_INPUT']);
    await onBoard({ ...input, url: 'https://norsjo.example/anslag?id=1' });
  });
});
