import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DATA_SOURCES } from '@platform/platform.module.js';
import type { DataSources } from '@platform/tx/data-sources.js';
import type { Logger } from 'typeorm';
import { type Client, type Portal, startPortal } from '../../support/portal.js';

const BODY = `query ($slug: String!, $on: Date!) {
  body(slug: $slug) {
    slug name kind parent { slug }
    host(on: $on) { code name }
    members(on: $on) { organisation { code name } validFrom validTo }
    memberCount(on: $on)
  }
}`;
const BODIES = `query ($filter: BodyFilter, $first: Int, $after: String) {
  bodies(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { slug name kind }
  }
}`;

describe('reading bodies', () => {
  let portal: Portal;
  let mala: Client;

  beforeAll(async () => {
    portal = await startPortal();
    mala = await portal.as('kommunchef@mala.example');
  });
  afterEach(() => portal.setNow(undefined));
  afterAll(() => portal.stop());

  const body = async (slug: string, on: string) => (await mala.data(BODY, { slug, on })).body;
  const slugs = async (filter: object) =>
    (await mala.data(BODIES, { filter })).bodies.nodes.map(({ slug }: { slug: string }) => slug);

  it('should require signing in', async () => {
    expect(await portal.client().refusal(BODY, { slug: 'treparten', on: '2025-01-01' })).toBe('UNAUTHENTICATED');
    expect(await portal.client().refusal(BODIES)).toBe('UNAUTHENTICATED');
  });

  it('gives a joint committee with host and members in Swedish order', async () => {
    expect(await body('treparten', '2025-01-01')).toEqual({
      slug: 'treparten',
      name: 'Trepartens renhållningsnämnd',
      kind: 'JOINT_COMMITTEE',
      parent: null,
      host: { code: '2417', name: 'Norsjö' },
      members: [
        { organisation: { code: '2418', name: 'Malå' }, validFrom: '2000-01-01', validTo: null },
        { organisation: { code: '2417', name: 'Norsjö' }, validFrom: '2000-01-01', validTo: null },
        { organisation: { code: '2422', name: 'Sorsele' }, validFrom: '2000-01-01', validTo: null },
      ],
      memberCount: 3,
    });
  });

  it('gives nothing for an unknown slug, and takes the case seriously', async () => {
    expect(await body('finns-inte', '2025-01-01')).toBeNull();
    expect(await body('Treparten', '2025-01-01')).toBeNull();
  });

  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 'Vännäs'],
    ['2024-12-31', 'Vännäs'],
    ['2025-01-01', 'Örnsköldsvik'],
    ['2030-12-31', 'Vindeln'],
    ['2031-01-01', undefined],
  ])('on %s the host of Umeåregionen is %s', async (on, host) => {
    expect((await body('umearegionen', on)).host?.name).toBe(host);
    expect((await body('kommunchefsgruppen', on)).host?.name).toBe(host);
  });

  it.each([
    ['1999-12-31', 0],
    ['2000-01-01', 6],
    ['2012-12-31', 6],
    ['2013-01-01', 7],
  ])('on %s Umeåregionen has %d members', async (on, count) => {
    const { members, memberCount } = await body('umearegionen', on);
    expect([members.length, memberCount]).toEqual([count, count]);
  });

  it('asks about today unless a day is given, null or not', async () => {
    portal.setNow('2028-06-01T10:00:00Z');
    const client = await portal.as('kommunchef@mala.example');
    const query =
      '{ body(slug: "urr") { now: host { name } none: host(on: null) { name } then: host(on: "2024-06-01") { name } } }';
    expect((await client.data(query)).body).toEqual({
      now: { name: 'Robertsfors' },
      none: { name: 'Robertsfors' },
      then: { name: 'Vännäs' },
    });
    // By then the others' sessions have ended.
    portal.setNow(undefined);
    mala = await portal.as('kommunchef@mala.example');
  });

  it('knows who prepares for whom', async () => {
    const query =
      '{ body(slug: "umearegionen") { children { slug children { slug children { slug parent { slug } } } } } }';
    expect((await mala.data(query)).body.children).toEqual([
      { slug: 'nis', children: [] },
      {
        slug: 'urr',
        children: [{ slug: 'b-urr', children: [{ slug: 'kommunchefsgruppen', parent: { slug: 'b-urr' } }] }],
      },
      { slug: 'overformyndare', children: [] },
    ]);
  });

  it('lists all in Swedish alphabetical order, page by page', async () => {
    const names: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const { bodies }: any = await mala.data(BODIES, { first: 4, after });
      names.push(...bodies.nodes.map(({ name }: { name: string }) => name));
      expect(bodies.totalCount).toBe(19);
      after = bodies.pageInfo.endCursor;
      if (!bodies.pageInfo.hasNextPage) break;
    }
    expect(names).toHaveLength(19);
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
    expect(names.at(-1)).toBe('Överförmyndarnämnden (ÖFUR)');
  });

  it('refuses a page that is no page', async () => {
    expect(await mala.refusal(BODIES, { first: 0 })).toBe('BAD_USER_INPUT');
    expect(await mala.refusal(BODIES, { first: 301 })).toBe('BAD_USER_INPUT');
    expect(await mala.refusal(BODIES, { after: 'nonsens' })).toBe('BAD_USER_INPUT');
  });

  it('filters by member on a day, by form and by name', async () => {
    expect(await slugs({ memberCode: '2418' })).toEqual([
      'ai-pa-jobbet',
      'e-tjanster',
      'miljo-bygg',
      'plast',
      'region-10',
      'treparten',
    ]);
    expect(await slugs({ memberCode: '2284', on: '2012-12-31' })).toEqual([]);
    expect(await slugs({ memberCode: '2284', on: '2013-01-01' })).toContain('umearegionen');
    expect(await slugs({ memberCode: '2418', kind: 'JOINT_COMMITTEE' })).toEqual(['miljo-bygg', 'treparten']);
    expect(await slugs({ search: 'ÖVERFÖR' })).toEqual(['overformyndare']);
    expect(await slugs({ search: 'nämnd', memberCode: '2422' })).toEqual(['treparten']);
    expect(await slugs({ memberCode: '9999' })).toEqual([]);
  });

  it('leads from an organisation and from a role to the body', async () => {
    const kansli = await portal.as('kansli@region10.example');
    expect(
      (await kansli.data('{ viewer { roles { role body { slug } organisation { code } } } }')).viewer.roles,
    ).toEqual([{ role: 'SECRETARIAT', body: { slug: 'region-10' }, organisation: null }]);
    const query =
      '{ organisation(code: "2284") { before: bodies(on: "2012-12-31") { slug } now: bodies(on: "2020-01-01") { slug } } }';
    const { organisation } = await kansli.data(query);
    expect(organisation.before).toEqual([]);
    expect(organisation.now.map(({ slug }: { slug: string }) => slug)).toEqual([
      'b-urr',
      'kommunchefsgruppen',
      'umearegionen',
      'urr',
      'overformyndare',
    ]);
  });

  it('shows who sits there, the chair first, and addresses only to those who belong', async () => {
    const query =
      '{ body(slug: "treparten") { chair { person { name } } seats { role organisation { code } person { name email } } } }';
    const inside = (await mala.data(query)).body;
    expect(inside.seats.map(({ role }: { role: string }) => role)).toEqual([
      'CHAIR',
      ...Array<string>(3).fill('ORDINARY'),
      ...Array<string>(3).fill('SUBSTITUTE'),
    ]);
    expect(inside.chair.person.name).toBe(inside.seats[0].person.name);
    expect(inside.seats.every(({ person }: any) => person.email.endsWith('.example'))).toBe(true);
    for (const outsider of ['kommunchef@vannas.example', 'admin@portal.example']) {
      const { seats } = (await (await portal.as(outsider)).data(query)).body;
      expect(seats.map(({ person }: any) => person.email)).toEqual(Array(7).fill(null));
      expect(seats[0].person.name).toBe(inside.seats[0].person.name);
    }
  });

  it('tells when an agreement ends', async () => {
    const query = `{ body(slug: "sba") { agreements { title validTo noticeMonths coveredByKl937
      endsForAllNotices(on: "2024-01-01") none: endsForAllNotices(on: "1999-01-01")
      early: lastDayIfNoticeGiven(on: "2022-02-28") late: lastDayIfNoticeGiven(on: "2025-06-01") } } }`;
    expect((await mala.data(query)).body.agreements).toEqual([
      {
        title: 'Avtal om Stockholm Business Alliance 2021–2025',
        validTo: '2025-12-31',
        noticeMonths: 12,
        coveredByKl937: true,
        endsForAllNotices: 13,
        none: null,
        early: '2023-02-28',
        late: '2025-12-31',
      },
    ]);
  });

  it('keeps the log to the admin and the auditor', async () => {
    const query = '{ body(slug: "vbu") { events(first: 5) { totalCount nodes { kind subjectId actorName } } } }';
    expect((await mala.data(query)).body.events).toBeNull();
    const admin = await portal.as('admin@portal.example');
    expect((await admin.data(query)).body.events).toEqual({
      totalCount: 1,
      nodes: [{ kind: 'bodies.body-added', subjectId: 'vbu', actorName: null }],
    });
  });

  it('reads fifty bodies with host and number of members in three statements', async () => {
    const { reader } = portal.app.get<DataSources>(DATA_SOURCES);
    const statements: string[] = [];
    const quiet = reader.logger;
    const listen = { logQuery: (sql: string) => statements.push(sql) } as unknown as Logger;
    reader.logger = new Proxy(listen, { get: (target, key) => Reflect.get(target, key) ?? (() => undefined) });
    try {
      await mala.data('{ bodies(first: 50) { nodes { slug name kind memberCount host { name } } } }');
    } finally {
      reader.logger = quiet;
    }
    const own = statements.filter((sql) => /FROM [`"](body|membership|hosting|organisation)[`"]/.test(sql));
    expect(own).toHaveLength(3);
    // The rest is who asks: the session and the roles.
    expect(statements.length).toBeLessThanOrEqual(own.length + 2);
  });
});
