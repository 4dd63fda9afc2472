import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';

const SAVE_BODY = `mutation ($input: SaveBodyInput!) {
  saveBody(input: $input) { body { slug name kind description parent { slug } } }
}`;
const SAVE_MEMBERSHIP = `mutation ($input: SaveMembershipInput!) {
  saveMembership(input: $input) {
    membership { id organisation { code } validFrom validTo }
    body { slug memberCount(on: "2025-06-01") }
  }
}`;
const SAVE_HOSTING = `mutation ($input: SaveHostingInput!) {
  saveHosting(input: $input) { hosting { id organisation { code } validFrom validTo } body { host(on: "2031-06-01") { code } } }
}`;
const LOG = `query ($slug: String!) { body(slug: $slug) { events(first: 1) { nodes { kind subjectType subjectId actorName data } } } }`;

describe('the register of bodies', () => {
  let portal: Portal;
  let admin: Client;
  let kansli: Client;

  beforeAll(async () => {
    portal = await startPortal();
    admin = await portal.as('admin@portal.example');
    kansli = await portal.as('kansli@umearegionen.example');
  });
  afterAll(() => portal.stop());

  const lastEvent = async (slug: string) => (await admin.data(LOG, { slug })).body.events.nodes[0];
  const saveBody = async (input: object) => (await admin.data(SAVE_BODY, { input })).saveBody.body;
  const saveMembership = async (input: object) => (await admin.data(SAVE_MEMBERSHIP, { input })).saveMembership;
  const saveHosting = async (input: object) => (await admin.data(SAVE_HOSTING, { input })).saveHosting;

  describe.each([
    ['saveBody', SAVE_BODY, { slug: 'urr', name: 'Nytt' }],
    ['saveMembership', SAVE_MEMBERSHIP, { body: 'urr', organisation: '2482', validFrom: '2026-01-01' }],
    ['saveHosting', SAVE_HOSTING, { body: 'urr', organisation: '2482', validFrom: '2031-01-01' }],
  ])('%s', (_, mutation, input) => {
    it('should require signing in', async () => {
      expect(await portal.client().refusal(mutation, { input })).toBe('UNAUTHENTICATED');
    });

    it.each([
      'kansli@umearegionen.example',
      'kommunchef@vannas.example',
      'ekonomi@norsjo.example',
      'kansli@region10.example',
    ])('should require ADMIN: %s', async (email) => {
      expect(await (await portal.as(email)).refusal(mutation, { input })).toBe('FORBIDDEN');
    });
  });

  it('adds a body, changes what is given, clears what is null', async () => {
    const added = {
      slug: 'energiradgivning',
      name: 'Energirådgivning',
      kind: 'CONTRACT',
      description: 'Tre delar en tjänst.',
      parent: 'umearegionen',
    };
    expect(await saveBody(added)).toEqual({ ...added, parent: { slug: 'umearegionen' } });
    expect(await lastEvent('energiradgivning')).toMatchObject({
      kind: 'bodies.body-added',
      subjectType: 'body',
      subjectId: 'energiradgivning',
      actorName: 'Ada Exempel',
    });
    expect(await saveBody({ slug: 'energiradgivning', name: 'Energi- och klimatrådgivning' })).toEqual({
      ...added,
      name: 'Energi- och klimatrådgivning',
      parent: { slug: 'umearegionen' },
    });
    expect(await saveBody({ slug: 'energiradgivning', description: null, parent: null })).toMatchObject({
      description: '',
      parent: null,
    });
    const event = await lastEvent('energiradgivning');
    expect(event.kind).toBe('bodies.body-changed');
    expect(JSON.parse(event.data)).toMatchObject({
      before: { description: 'Tre delar en tjänst.' },
      after: { description: '' },
    });
  });

  it.each([
    ['slug', { slug: 'Å', name: 'Å', kind: 'NETWORK' }],
    ['name', { slug: 'namnlos', kind: 'NETWORK' }],
    ['name', { slug: 'namnlos', name: ' ', kind: 'NETWORK' }],
    ['kind', { slug: 'formlos', name: 'Formlös' }],
    ['parent', { slug: 'foraldralos', name: 'Föräldralös', kind: 'NETWORK', parent: 'finns-inte' }],
  ])('refuses a bad %s: %j', async (field, input) => {
    const { errors } = await admin.send(SAVE_BODY, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('refuses a circle of parents, also when two close it at once', async () => {
    expect(await admin.refusal(SAVE_BODY, { input: { slug: 'urr', parent: 'urr' } })).toBe('BAD_USER_INPUT');
    expect(await admin.refusal(SAVE_BODY, { input: { slug: 'umearegionen', parent: 'kommunchefsgruppen' } })).toBe(
      'BAD_USER_INPUT',
    );
    await saveBody({ slug: 'grupp-a', name: 'Grupp A', kind: 'NETWORK' });
    await saveBody({ slug: 'grupp-b', name: 'Grupp B', kind: 'NETWORK' });
    const outcomes = await Promise.all([
      admin.refusal(SAVE_BODY, { input: { slug: 'grupp-a', parent: 'grupp-b' } }),
      admin.refusal(SAVE_BODY, { input: { slug: 'grupp-b', parent: 'grupp-a' } }),
    ]);
    expect(outcomes.sort()).toEqual(['BAD_USER_INPUT', 'none']);
  });

  it('makes an organisation a member and ends it, the day after is free again', async () => {
    const joined = await saveMembership({ body: 'vbu', organisation: '2021', validFrom: '2025-01-01' });
    expect(joined).toEqual({
      membership: { id: expect.any(String), organisation: { code: '2021' }, validFrom: '2025-01-01', validTo: null },
      body: { slug: 'vbu', memberCount: 3 },
    });
    expect(await lastEvent('vbu')).toMatchObject({ kind: 'bodies.membership-added', subjectId: joined.membership.id });
    const { id } = joined.membership;
    expect((await saveMembership({ id, body: 'vbu', validTo: '2025-03-31' })).body.memberCount).toBe(2);
    expect(await lastEvent('vbu')).toMatchObject({ kind: 'bodies.membership-changed', subjectId: id });
    await saveMembership({ body: 'vbu', organisation: '2021', validFrom: '2025-04-01' });
    expect(await admin.refusal(SAVE_MEMBERSHIP, { input: { id, body: 'vbu', validTo: null } })).toBe('CONFLICT');
  });

  it('refuses to make a member what is one, and says since when', async () => {
    const { errors } = await admin.send(SAVE_MEMBERSHIP, {
      input: { body: 'treparten', organisation: '2417', validFrom: '2026-01-01' },
    });
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(errors?.[0]?.message).toContain('från 2000-01-01 och tills vidare');
  });

  it.each([
    ['ORGANISATION_UNKNOWN', { body: 'treparten', organisation: '9999', validFrom: '2026-01-01' }],
    ['BAD_USER_INPUT', { body: 'treparten', organisation: '2482' }],
    ['BAD_USER_INPUT', { body: 'treparten', validFrom: '2026-01-01' }],
    ['BAD_USER_INPUT', { body: 'treparten', organisation: '2482', validFrom: '2026-01-02', validTo: '2026-01-01' }],
    ['BAD_USER_INPUT', { body: 'treparten', organisation: '2482', validFrom: '2026-02-30' }],
    ['NOT_FOUND', { body: 'finns-inte', organisation: '2482', validFrom: '2026-01-01' }],
    ['NOT_FOUND', { id: 'finns-inte', body: 'treparten', validTo: '2026-01-01' }],
  ])('answers %s to %j', async (code, input) => {
    expect(await admin.refusal(SAVE_MEMBERSHIP, { input })).toBe(code);
  });

  it('changes a membership of the body named only, and not whose it is', async () => {
    const { id } = (await saveMembership({ body: 'plast', organisation: '2580', validFrom: '2025-01-01' })).membership;
    expect(await admin.refusal(SAVE_MEMBERSHIP, { input: { id, body: 'treparten', validTo: '2025-12-31' } })).toBe(
      'NOT_FOUND',
    );
    expect(await admin.refusal(SAVE_MEMBERSHIP, { input: { id, body: 'plast', organisation: '2417' } })).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('lets one of two in who add the same member at once', async () => {
    const input = { body: 'it-center', organisation: '2080', validFrom: '2026-01-01' };
    const outcomes = await Promise.all([1, 2, 3].map(() => admin.refusal(SAVE_MEMBERSHIP, { input })));
    expect(outcomes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'none']);
  });

  it('shows what each of two changes in one request made', async () => {
    const { first, second } = await admin.data(`mutation {
      first: saveMembership(input: { body: "nis", organisation: "2480", validFrom: "2025-01-01" }) { body { memberCount(on: "2025-06-01") } }
      second: saveMembership(input: { body: "nis", organisation: "2284", validFrom: "2025-01-01" }) { body { memberCount(on: "2025-06-01") } }
    }`);
    expect([first.body.memberCount, second.body.memberCount]).toEqual([6, 7]);
  });

  it('makes a host from a day; never two on one day', async () => {
    const made = await saveHosting({
      body: 'umearegionen',
      organisation: '2460',
      validFrom: '2031-01-01',
      validTo: '2031-12-31',
    });
    expect(made.body.host).toEqual({ code: '2460' });
    expect(await lastEvent('umearegionen')).toMatchObject({ kind: 'bodies.hosting-added', subjectId: made.hosting.id });
    const { errors } = await admin.send(SAVE_HOSTING, {
      input: { body: 'umearegionen', organisation: '2480', validFrom: '2031-12-31' },
    });
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(errors?.[0]?.message).toContain('Samverkan har redan en värd från 2031-01-01 till och med 2031-12-31.');
    await saveHosting({ body: 'umearegionen', organisation: '2480', validFrom: '2032-01-01' });
    const ended = await saveHosting({ id: made.hosting.id, body: 'umearegionen', validTo: '2031-05-31' });
    expect(ended.body.host).toBeNull();
    expect(await lastEvent('umearegionen')).toMatchObject({ kind: 'bodies.hosting-changed' });
  });

  it('lets one of two become host at once', async () => {
    const become = (organisation: string) =>
      admin.refusal(SAVE_HOSTING, { input: { body: 'region-10', organisation, validFrom: '2026-01-01' } });
    expect((await Promise.all([become('2417'), become('2481')])).sort()).toEqual(['CONFLICT', 'none']);
  });

  it('leaves nothing of a refused change', async () => {
    const log = '{ body(slug: "treparten") { events { totalCount } memberships { validTo } } }';
    const before = await admin.data(log);
    await admin.refusal(SAVE_MEMBERSHIP, {
      input: { body: 'treparten', organisation: '2417', validFrom: '2026-01-01' },
    });
    await kansli.refusal(SAVE_MEMBERSHIP, {
      input: { body: 'treparten', organisation: '2482', validFrom: '2026-01-01' },
    });
    expect(await admin.data(log)).toEqual(before);
  });
});
