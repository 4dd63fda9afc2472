import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Portal, startPortal } from '../../support/portal.js';
import { FIX, poolModel, SAVE } from '../cost-sharing/operations.js';

const BODIES = '{ viewer { bodies { slug } } }';
const CHANGES = `query ($since: DateTime!, $first: Int! = 50, $after: String) {
  recentChanges(since: $since, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id at kind subjectId title body { slug } organisation { code } }
  }
}`;

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe('viewer.bodies', () => {
  const slugs = async (email: string) =>
    (await (await portal.as(email)).data(BODIES)).viewer.bodies.map(({ slug }: { slug: string }) => slug);

  it('should require authorization', async () => {
    expect(await portal.client().refusal(BODIES)).toBe('UNAUTHENTICATED');
  });

  it('are those of the role, or of the organisation today, in Swedish order', async () => {
    expect(await slugs('kansli@umearegionen.example')).toEqual(['b-urr', 'kommunchefsgruppen', 'umearegionen', 'urr']);
    const mala = await slugs('kommunchef@mala.example');
    expect(mala).toEqual(expect.arrayContaining(['treparten', 'miljo-bygg', 'region-10', 'e-tjanster']));
    expect(mala).not.toContain('umearegionen');
    // Hosts belong to it, also where they are no members.
    expect(await slugs('ekonomi@stockholm.example')).toContain('sba');
  });

  it('are none for the admin', async () => {
    expect(await slugs('admin@portal.example')).toEqual([]);
  });
});

describe('recentChanges', () => {
  const since = new Date(Date.now() - 1000).toISOString();
  const changes = async (email: string, variables: Record<string, unknown> = {}) =>
    (await (await portal.as(email)).data(CHANGES, { since, ...variables })).recentChanges;
  let model: string;
  let allocation: string;

  beforeAll(async () => {
    // What the demo data made is as new as the database.
    portal.setNow(new Date(Date.now() + 3_600_000).toISOString());
    const finance = await portal.as('ekonomi@norsjo.example');
    const input = poolModel('treparten', '4200000.01', { validFrom: '2025-01-01', validTo: '2025-12-31' });
    model = (await finance.data(SAVE, { input })).saveCostModel.costModel.id;
    const fix = { input: { body: 'treparten', year: 2025 } };
    allocation = (await finance.data(FIX, fix)).fixAllocation.allocation.id;
  });
  const later = new Date(Date.now() + 1_800_000).toISOString();

  it('should require authorization', async () => {
    expect(await portal.client().refusal(CHANGES, { since })).toBe('UNAUTHENTICATED');
  });

  it('tells members what was saved and fixed, newest first', async () => {
    const { nodes, totalCount } = await changes('kommunchef@mala.example', { since: later });
    expect(nodes).toMatchObject([
      {
        kind: 'cost-sharing.allocation-fixed',
        subjectId: allocation,
        title: '2025',
        body: { slug: 'treparten' },
        organisation: null,
      },
      { kind: 'cost-sharing.model-created', subjectId: model, title: 'Budget', body: { slug: 'treparten' } },
    ]);
    expect(totalCount).toBe(2);
  });

  it('pages', async () => {
    const email = 'kommunchef@mala.example';
    const first = await changes(email, { since: later, first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await changes(email, { since: later, first: 1, after: first.pageInfo.endCursor });
    expect([first, second].map(({ nodes }) => nodes[0].title)).toEqual(['2025', 'Budget']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('leaves out one’s own, other bodies, and all without a body', async () => {
    for (const email of ['ekonomi@norsjo.example', 'kommunchef@vannas.example', 'admin@portal.example']) {
      expect([email, (await changes(email, { since: later })).nodes]).toEqual([email, []]);
    }
  });

  it('tells of new members with the organisation', async () => {
    const admin = await portal.as('admin@portal.example');
    await admin.data(
      'mutation ($input: SaveMembershipInput!) { saveMembership(input: $input) { membership { id } } }',
      {
        input: { body: 'treparten', organisation: '2425', validFrom: '2027-01-01' },
      },
    );
    const { nodes } = await changes('kommunchef@mala.example', { since: later });
    expect(nodes[0]).toMatchObject({ kind: 'bodies.membership-added', organisation: { code: '2425' }, title: '' });
  });
});
