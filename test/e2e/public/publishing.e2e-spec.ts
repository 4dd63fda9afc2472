import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approve } from '../meetings/boards.js';
import { SAVE_DECISION } from '../meetings/operations.js';
import type { Client, Portal } from '../../support/portal.js';
import { startPortal } from '../../support/portal.js';
import { GRANT_ROLE, newAccount, PHRASE } from '../identity/accounts.js';
import {
  approved,
  BODY,
  CHECK,
  imported,
  MARK,
  NETWORK,
  OF_MEETING,
  PUBLISH,
  published,
  read,
  TRACE,
  WITHDRAW,
} from './publishing.js';

let portal: Portal;
let secretary: Client;
let member: Client;
let outsider: Client;
/** The same person, where she keeps the notes. */
let notetaker: Client;
let admin: Client;

beforeAll(async () => {
  portal = await startPortal();
  [secretary, member, outsider, admin] = (await Promise.all(
    [
      'namndsekreterare@norsjo.example',
      'kommunchef@mala.example',
      'kansli@umearegionen.example',
      'admin@portal.example',
    ].map((email) => portal.as(email)),
  )) as [Client, Client, Client, Client];
  notetaker = outsider;
});
afterAll(() => portal.stop());

describe('publishing', () => {
  it('is for the secretariat of the body', async () => {
    const { id } = await approved(secretary, 'Behörighetsfrågan');
    const input = { kind: 'MINUTES', subject: id };
    const { digest } = (await secretary.data(CHECK, { input })).publicationCheck;
    const { id: publication, version } = await published(secretary, input);
    const calls: [string, unknown][] = [
      [CHECK, input],
      [PUBLISH, { ...input, digest }],
      [WITHDRAW, { id: publication, version, reason: 'Fel.' }],
    ];
    for (const [operation, of] of calls) {
      expect(await portal.client().refusal(operation, { input: of })).toBe('UNAUTHENTICATED');
      expect(await outsider.refusal(operation, { input: of })).toBe('NOT_FOUND');
      expect(await admin.refusal(operation, { input: of })).toBe('NOT_FOUND');
      expect(await member.refusal(operation, { input: of })).toBe('FORBIDDEN');
    }
    const seen = async (client: Client) => (await client.data(TRACE, { slug: BODY })).body.viewerMayPublish;
    expect([await seen(secretary), await seen(member), await seen(outsider)]).toEqual([true, false, false]);
  });

  it('waits until the minutes are final', async () => {
    const { meetings } = await secretary.data(
      'query ($filter: MeetingFilter!) { meetings(filter: $filter) { nodes { id status agendaItems { id } } } }',
      { filter: { body: BODY, statuses: ['HELD', 'DRAFT'] } },
    );
    expect(meetings.nodes).toHaveLength(2);
    for (const meeting of meetings.nodes) {
      expect(await secretary.refusal(CHECK, { input: { kind: 'MINUTES', subject: meeting.id } })).toBe(
        'NOT_PUBLISHABLE',
      );
      const decision = { kind: 'DECISION', subject: meeting.agendaItems[0].id };
      expect(await secretary.refusal(PUBLISH, { input: { ...decision, digest: 'x' } })).toBe('NOT_PUBLISHABLE');
    }
  });

  it('makes a page that stays as it was published', async () => {
    const { id, agendaItems } = await imported(notetaker, 'Fryspunkten', undefined, NETWORK);
    const subject = { kind: 'MINUTES', subject: id };
    const before = await published(notetaker, subject);
    expect(before.path).toMatch(/^\/offentligt\/samverkan\/umearegionen\/minnesanteckningar-2025-\d\d-\d\d$/);
    expect((await read(portal, before.path)).text).toContain('Nämnden antar Fryspunkten.');
    await notetaker.data(SAVE_DECISION, { input: { item: agendaItems[1]!.id, text: 'Ett beslut som kom efteråt.' } });
    expect((await read(portal, before.path)).text).not.toContain('kom efteråt');
    const after = await published(notetaker, subject);
    expect(after).toMatchObject({ id: before.id, path: before.path, version: 2 });
    expect((await read(portal, before.path)).text).toContain('kom efteråt');
  });

  it('makes a page of one decision', async () => {
    const { id, agendaItems } = await approved(secretary, 'Enskildheten');
    const { path } = await published(secretary, { kind: 'DECISION', subject: agendaItems[1]!.id });
    const { text } = await read(portal, path);
    expect(text).toContain('Nämnden antar Enskildheten.');
    expect(text).not.toContain('Dagordningen godkänns');
    // Nothing was decided there.
    expect(await secretary.refusal(CHECK, { input: { kind: 'DECISION', subject: agendaItems[2]!.id } })).toBe(
      'NOT_PUBLISHABLE',
    );
    expect((await member.data(OF_MEETING, { id })).meeting.publications).toEqual([
      { kind: 'DECISION', subjectId: agendaItems[1]!.id, path, version: 1, withdrawnAt: null },
    ]);
  });

  it('makes a page of a paragraph approved at once, before the minutes are', async () => {
    const { id, agendaItems } = await imported(secretary, 'Brådskan');
    const item = { kind: 'DECISION', subject: agendaItems[1]!.id };
    expect(await secretary.refusal(CHECK, { input: item })).toBe('NOT_PUBLISHABLE');
    await approve(secretary, id, '2025-12-01', { items: [agendaItems[1]!.id] });
    expect((await read(portal, (await published(secretary, item)).path)).text).toContain('Nämnden antar Brådskan.');
    for (const input of [
      { kind: 'MINUTES', subject: id },
      { kind: 'DECISION', subject: agendaItems[0]!.id },
    ])
      expect(await secretary.refusal(CHECK, { input })).toBe('NOT_PUBLISHABLE');
  });

  it('makes a page of an agreement, without the remarks', async () => {
    const { saveAgreement } = await secretary.data(
      'mutation ($input: SaveAgreementInput!) { saveAgreement(input: $input) { agreement { id } } }',
      {
        input: { body: BODY, title: 'Samverkansavtal', validFrom: '2024-01-01', noticeMonths: 12, remarks: 'Internt.' },
      },
    );
    const { path } = await published(secretary, { kind: 'AGREEMENT', subject: saveAgreement.agreement.id });
    const { text } = await read(portal, path);
    expect(path).toBe('/offentligt/samverkan/treparten/avtal-2024-01-01');
    expect(text).toContain('12 månader');
    expect(text).not.toContain('Internt');
  });

  it('happens once when two press the button at once', async () => {
    const { id } = await approved(secretary, 'Samtidigheten');
    const input = { kind: 'MINUTES', subject: id };
    const { digest } = (await secretary.data(CHECK, { input })).publicationCheck;
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => secretary.data(PUBLISH, { input: { ...input, digest } })),
    );
    expect(answers.map(({ publish }) => publish.publication.version)).toEqual([1, 1, 1, 1]);
    expect((await secretary.data(OF_MEETING, { id })).meeting.publications).toHaveLength(1);
  });

  it('is told in the log, without what was said', async () => {
    const { id } = await approved(secretary, 'Loggen');
    const { id: publication, version } = await published(secretary, { kind: 'MINUTES', subject: id });
    await secretary.data(WITHDRAW, { input: { id: publication, version, reason: 'Eva Lind bad om det.' } });
    const { events } = await admin.data(
      'query ($subjectId: String!) { events(subjectId: $subjectId) { nodes { kind data } } }',
      { subjectId: publication },
    );
    expect(events.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['public.withdrawn', 'public.published']);
    expect(JSON.stringify(events.nodes)).not.toContain('Eva');
  });
});

describe('the check for personal data', () => {
  const SECRET = 'Sökanden Eva Lind, 19121212-1212, nås på 070-123 45 67.';

  it('names what it finds, and waits for somebody to acknowledge it', async () => {
    const { id } = await approved(secretary, 'Ansökan', SECRET);
    const input = { kind: 'MINUTES', subject: id };
    const { digest, findings } = (await secretary.data(CHECK, { input })).publicationCheck;
    const where = '2 Ansökan: Anteckningar';
    expect(findings).toEqual([
      { kind: 'NAME', where, text: 'Sökanden Eva Lind' },
      { kind: 'PERSONAL_NUMBER', where, text: '19121212-1212' },
      { kind: 'PHONE', where, text: '070-123 45 67' },
    ]);
    const { errors } = await secretary.send(PUBLISH, { input: { ...input, digest } });
    expect(errors![0]!.extensions).toEqual({ code: 'PERSONAL_DATA_FOUND', field: 'acknowledged', findings });
    expect((await secretary.data(OF_MEETING, { id })).meeting.publications).toEqual([]);
    await secretary.data(PUBLISH, { input: { ...input, digest, acknowledged: true } });
  });

  it('asks again when the text has changed in between', async () => {
    const { id, agendaItems } = await imported(notetaker, 'Ändringen', SECRET, NETWORK);
    const input = { kind: 'MINUTES', subject: id };
    const { digest } = (await notetaker.data(CHECK, { input })).publicationCheck;
    await notetaker.data(SAVE_DECISION, { input: { item: agendaItems[0]!.id, text: 'Ring 0910-12 34 56.' } });
    expect(await notetaker.refusal(PUBLISH, { input: { ...input, digest, acknowledged: true } })).toBe('CONFLICT');
    expect((await notetaker.data(OF_MEETING, { id })).meeting.publications).toEqual([]);
  });

  it('has nothing to say of what is left out', async () => {
    const { id, agendaItems } = await approved(secretary, 'Utelämnandet', SECRET);
    const input = { kind: 'MINUTES', subject: id, withoutItems: [agendaItems[1]!.id] };
    const { findings, withheld } = (await secretary.data(CHECK, { input })).publicationCheck;
    expect([findings, withheld]).toEqual([[], [expect.stringMatching(/^2: Punkten publiceras inte här/)]]);
    const { text } = await read(portal, (await published(secretary, input)).path);
    expect(text).not.toMatch(/Utelämnandet|Eva Lind|1212/);
    expect(await secretary.refusal(CHECK, { input: { ...input, withoutItems: ['x'] } })).toBe('BAD_USER_INPUT');
  });
});

describe('what is marked as secret', () => {
  it('after it was published stays until somebody takes it away, and the secretariat is told', async () => {
    const { id, agendaItems } = await approved(secretary, 'Eftertanken');
    const input = { kind: 'MINUTES', subject: id };
    await published(secretary, input);
    const told = async (client: Client) =>
      (await client.data('query ($id: ID!) { meeting(id: $id) { publications { markedSince } } }', { id })).meeting
        .publications;
    expect(await told(secretary)).toEqual([{ markedSince: false }]);
    await secretary.data(MARK, { input: { item: agendaItems[1]!.id, section: '21:7' } });
    expect(await told(secretary)).toEqual([{ markedSince: true }]);
    expect(await told(member)).toEqual([{ markedSince: false }]);
    const { path } = await published(secretary, input);
    expect(await told(secretary)).toEqual([{ markedSince: false }]);
    expect((await read(portal, path)).text).not.toContain('Eftertanken');
  });

  it('is never published', async () => {
    const { id, agendaItems } = await approved(secretary, 'Hemligheten');
    const item = agendaItems[1]!.id;
    const input = { kind: 'MINUTES', subject: id };
    const { digest } = (await secretary.data(CHECK, { input })).publicationCheck;
    const { meeting } = (await secretary.data(MARK, { input: { item, section: '21:7' } })).saveSecrecyMark;
    expect(meeting.agendaItems[1]).toMatchObject({ secrecySection: 'OSL 21 kap. 7 §' });
    expect(await secretary.refusal(PUBLISH, { input: { ...input, digest } })).toBe('CONFLICT');
    expect(await secretary.refusal(CHECK, { input: { kind: 'DECISION', subject: item } })).toBe('NOT_PUBLISHABLE');
    const { text } = await read(portal, (await published(secretary, input)).path);
    expect(text).toContain('OSL 21 kap. 7 §');
    expect(text).not.toContain('Hemligheten');
  });

  it('is marked by the secretariat, with a section of the law', async () => {
    const { agendaItems } = await approved(secretary, 'Markeringen');
    const item = agendaItems[0]!.id;
    expect(await secretary.refusal(MARK, { input: { item, section: 'hemligt' } })).toBe('BAD_USER_INPUT');
    expect(await secretary.refusal(MARK, { input: { section: '21:7' } })).toBe('BAD_USER_INPUT');
    expect(await portal.client().refusal(MARK, { input: { item, section: '21:7' } })).toBe('UNAUTHENTICATED');
    expect(await member.refusal(MARK, { input: { item, section: '21:7' } })).toBe('FORBIDDEN');
    expect(await outsider.refusal(MARK, { input: { item, section: '21:7' } })).toBe('NOT_FOUND');
    await secretary.data(MARK, { input: { item, section: '21:7' } });
    const { meeting } = (await secretary.data(MARK, { input: { item } })).saveSecrecyMark;
    expect(meeting.agendaItems[0].secrecySection).toBeNull();
  });
});

describe('taking away', () => {
  it('leaves a trace, and a page that says so; publishing again gives the address back', async () => {
    const { id } = await approved(secretary, 'Borttagningen');
    const input = { kind: 'MINUTES', subject: id };
    const { id: publication, version, path } = await published(secretary, input);
    const away = { id: publication, version, reason: ' Ett namn följde med. ' };
    expect(await secretary.refusal(WITHDRAW, { input: { ...away, reason: ' ' } })).toBe('BAD_USER_INPUT');
    expect(await secretary.refusal(WITHDRAW, { input: { ...away, version: 2 } })).toBe('CONFLICT');
    const { withdrawPublication } = await secretary.data(WITHDRAW, { input: away });
    expect(withdrawPublication.publication).toMatchObject({
      withdrawnAt: expect.any(String),
      versions: [
        {
          number: 1,
          acknowledged: 0,
          withdrawnReason: 'Ett namn följde med.',
          publishedBy: expect.any(String),
          withdrawnBy: expect.any(String),
        },
      ],
    });
    expect(await secretary.refusal(WITHDRAW, { input: away })).toBe('ILLEGAL_TRANSITION');

    const gone = await read(portal, path);
    expect([gone.status, gone.text.includes('Sidan är borttagen')]).toEqual([410, true]);
    expect(gone.text).not.toMatch(/Borttagningen|Ett namn/);
    expect((await read(portal, '/offentligt/sok?q=borttagningen')).text).toContain('Inget publicerat');
    expect((await read(portal, '/offentligt/samverkan/treparten')).text).not.toContain(path);

    const again = await published(secretary, input);
    expect(again).toMatchObject({ path, version: 2 });
    expect((await read(portal, path)).status).toBe(200);
  });

  it('is seen by the secretariat and the auditor only', async () => {
    const { id } = await approved(secretary, 'Spåret');
    const { id: publication, version } = await published(secretary, { kind: 'MINUTES', subject: id });
    const auditor = await newAccount(admin);
    const { body } = await admin.data('query ($slug: String!) { body(slug: $slug) { id } }', { slug: BODY });
    await admin.data(GRANT_ROLE, { input: { account: auditor.id, role: 'AUDITOR', body: body.id } });
    await secretary.data(WITHDRAW, { input: { id: publication, version, reason: 'Spår.' } });
    const trace = async (client: Client) =>
      (await client.data(TRACE, { slug: BODY })).body.publications.nodes.find(
        (one: { id: string }) => one.id === publication,
      );
    const withTrace = expect.objectContaining({ versions: [expect.objectContaining({ withdrawnReason: 'Spår.' })] });
    expect(await trace(secretary)).toEqual(withTrace);
    expect(await trace(await portal.client().signIn(auditor.email, PHRASE))).toEqual(withTrace);
    expect(await trace(member)).toBeUndefined();
    expect(await trace(outsider)).toBeUndefined();
    const { publications } = (await member.data(TRACE, { slug: BODY })).body;
    expect(publications.nodes.length).toBeGreaterThan(0);
    expect(publications.nodes.flatMap((one: { versions: unknown[] }) => one.versions)).toEqual([]);
  });
});
