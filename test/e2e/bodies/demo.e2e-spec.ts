import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { DemoService } from '../../../apps/api/src/demo/index.js';
import { AccountsService } from '../../../apps/api/src/identity/index.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';

const ROLES: Record<string, string[]> = {
  'admin@portal.example': ['ADMIN'],
  'kansli@umearegionen.example': [
    'SECRETARIAT b-urr',
    'SECRETARIAT kommunchefsgruppen',
    'SECRETARIAT umearegionen',
    'SECRETARIAT urr',
  ],
  'kommunchef@vannas.example': ['CHIEF_EXECUTIVE 2460'],
  'kansli@region10.example': ['SECRETARIAT region-10'],
  'namndsekreterare@norsjo.example': ['SECRETARIAT miljo-bygg', 'SECRETARIAT treparten'],
  'ekonomi@norsjo.example': ['FINANCE 2417'],
  'kommunchef@mala.example': ['CHIEF_EXECUTIVE 2418'],
  'ekonomi@ludvika.example': ['FINANCE 2085'],
  'ekonomi@skelleftea.example': ['FINANCE 2482'],
  'ekonomi@stockholm.example': ['FINANCE 0180'],
};

describe('demo data', () => {
  let portal: Portal;
  let client: Client;
  const counts = async () => {
    const tx = portal.app.get(Tx);
    return Promise.all(
      ['body', 'account', 'membership', 'person', 'event'].map((table) =>
        tx.read.query(`SELECT COUNT(*) AS n FROM ${table}`),
      ),
    );
  };

  beforeAll(async () => {
    portal = await startPortal();
    client = await portal.as('admin@portal.example');
  });
  afterAll(() => portal.stop());

  it.each(Object.entries(ROLES))('%s holds %j', async (email, roles) => {
    const { viewer } = await (
      await portal.as(email)
    ).data('{ viewer { roles { role body { slug } organisation { code } } } }');
    const held = viewer.roles.map(({ role, body, organisation }: any) =>
      [role, body?.slug, organisation?.code].filter(Boolean).join(' '),
    );
    expect(held.sort()).toEqual(roles);
  });

  it.each([
    ['treparten', '2417', 3],
    ['miljo-bygg', '2417', 2],
    ['uhc', '2085', 7],
    ['it-center', '2085', 2],
    ['it-kapacitet', '2480', 3],
    ['overformyndare', '2480', 7],
    ['e-tjanster', '2482', 13],
    ['sba', '0180', 18],
    ['handelsplats', '2417', 2],
    ['ai-pa-jobbet', '5564646874', 5],
    ['plast', '24', 18],
    ['nis', '2401', 5],
    ['umearegionen', '2284', 7],
    ['kommunchefsgruppen', '2284', 7],
    ['b-urr', '2284', 7],
    ['urr', '2284', 7],
    ['region-10', undefined, 10],
    ['vbu', undefined, 2],
    ['dala-mitt', undefined, 5],
  ])('%s has host %s among %d members in 2025', async (slug, host, count) => {
    const { body } = await client.data(
      'query ($slug: String!) { body(slug: $slug) { description host(on: "2025-06-01") { code } members(on: "2025-06-01") { organisation { code } } } }',
      { slug },
    );
    expect([body.host?.code, body.members.length]).toEqual([host, count]);
    expect(body.description).not.toBe('');
    if (host) expect(body.members.map(({ organisation }: any) => organisation.code)).toContain(host);
  });

  it('gives every member of a joint committee an ordinary member and a substitute (KL 9:24)', async () => {
    const { bodies } = await client.data(
      '{ bodies(filter: { kind: JOINT_COMMITTEE }) { nodes { chair { id } members { organisation { code } } seats { role organisation { code } } } } }',
    );
    expect(bodies.nodes).toHaveLength(6);
    for (const { chair, members, seats } of bodies.nodes) {
      expect(chair).not.toBeNull();
      const codes = members.map(({ organisation }: any) => organisation.code).sort();
      for (const wanted of ['ORDINARY', 'SUBSTITUTE']) {
        const held = seats.filter(({ role }: any) => role === wanted).map(({ organisation }: any) => organisation.code);
        expect(held.sort()).toEqual(codes);
      }
    }
  });

  it('is loaded once', async () => {
    const before = await counts();
    await portal.app.get(DemoService).load();
    expect(await counts()).toEqual(before);
  });

  it('leaves a database in use alone', async () => {
    const other = await startPortal({ demo: false });
    try {
      await other.app.get(AccountsService).createAdmin({
        name: 'Ada Exempel',
        email: 'ada@portal.example',
        password: 'ett riktigt långt lösenord',
      });
      await other.app.get(DemoService).load();
      const ada = await other.client().signIn('ada@portal.example', 'ett riktigt långt lösenord');
      expect((await ada.data('{ bodies { totalCount } }')).bodies.totalCount).toBe(0);
    } finally {
      await other.stop();
    }
  });
});
