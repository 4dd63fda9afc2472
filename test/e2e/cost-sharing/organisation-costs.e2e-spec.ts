import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { FIX, poolModel, SAVE } from './operations.js';

const MALA = '2418';
const SHARES = `query ($code: String!, $first: Int! = 50, $after: String) {
  organisation(code: $code) {
    costShares(first: $first, after: $after) {
      nodes { allocationId body { slug name } year status amount perInhabitant superseded }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}`;
const ALLOCATION = `query ($id: ID!) { costAllocation(id: $id) { year shares { organisation { code } amount perInhabitant } } }`;

interface Share {
  readonly allocationId: string;
  readonly body: { readonly slug: string };
  readonly year: number;
  readonly status: string;
  readonly amount: string;
  readonly perInhabitant: string | null;
  readonly superseded: boolean;
}

describe('an organisation’s shared cost over the years', () => {
  let portal: Portal;
  let mala: Client;
  const read = async (client: Client, variables: Record<string, unknown> = {}) =>
    (await client.data(SHARES, { code: MALA, ...variables })).organisation.costShares;
  const shares = async (client: Client): Promise<Share[]> => (await read(client)).nodes;
  const bodiesOf = (nodes: readonly Share[]) => [...new Set(nodes.map(({ body }) => body.slug))].sort();

  beforeAll(async () => {
    portal = await startPortal();
    mala = await portal.as('kommunchef@mala.example');
  });
  afterAll(() => portal.stop());

  it('lists the shares of all its bodies, the latest year first', async () => {
    const nodes = await shares(mala);
    expect(bodiesOf(nodes)).toEqual(['e-tjanster', 'miljo-bygg']);
    const years = nodes.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(nodes.find(({ body, year }) => body.slug === 'e-tjanster' && year === 2018)).toMatchObject({
      status: 'FINAL',
      perInhabitant: '25.00',
      superseded: false,
    });
  });

  it('says the same as the fixed allocation', async () => {
    for (const { allocationId, year, amount, perInhabitant } of (await shares(mala)).slice(0, 3)) {
      const { costAllocation } = await mala.data(ALLOCATION, { id: allocationId });
      expect(costAllocation.year).toBe(year);
      expect(costAllocation.shares).toContainEqual({ organisation: { code: MALA }, amount, perInhabitant });
    }
  });

  it('gives it page by page, and how many there are', async () => {
    const whole = await read(mala);
    expect(whole.totalCount).toBe(whole.nodes.length);
    const pages: Share[] = [];
    let after: string | null = null;
    do {
      const page: any = await read(mala, { first: 3, after });
      pages.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(pages).toEqual(whole.nodes);
    expect(await mala.refusal(SHARES, { code: MALA, first: 0 })).toBe('BAD_USER_INPUT');
    expect(await mala.refusal(SHARES, { code: MALA, after: 'skräp' })).toBe('BAD_USER_INPUT');
  });

  it('marks a preliminary share that a final one has taken the place of', async () => {
    const finance = await portal.as('ekonomi@norsjo.example');
    const input = { validFrom: '2031-01-01', validTo: '2031-12-31' };
    const fixed = { kind: 'EQUAL' };
    await finance.data(SAVE, {
      input: poolModel('treparten', '900.00', {
        ...input,
        components: [{ name: 'Drift', basis: 'POOL', pool: '900.00', key: fixed }],
      }),
    });
    const of2031 = async () => (await shares(mala)).filter(({ year }) => year === 2031);
    await finance.data(FIX, { input: { body: 'treparten', year: 2031, status: 'PRELIMINARY' } });
    expect(await of2031()).toMatchObject([
      { status: 'PRELIMINARY', amount: '300.00', perInhabitant: null, superseded: false },
    ]);
    await finance.data(FIX, { input: { body: 'treparten', year: 2031, status: 'FINAL' } });
    expect(await of2031()).toMatchObject([
      { status: 'FINAL', amount: '300.00', superseded: false },
      { status: 'PRELIMINARY', amount: '300.00', superseded: true },
    ]);
  });

  it('should leave out bodies where one has no place', async () => {
    // FINANCE of the host of e-tjanster; no part in miljo-bygg
    expect(bodiesOf(await shares(await portal.as('ekonomi@skelleftea.example')))).toEqual(['e-tjanster']);
    expect(bodiesOf(await shares(await portal.as('namndsekreterare@norsjo.example')))).not.toContain('e-tjanster');
    for (const email of ['kommunchef@vannas.example', 'admin@portal.example']) {
      expect(await read(await portal.as(email))).toEqual({
        nodes: [],
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: 0,
      });
    }
  });

  it('should require that one is signed in', async () => {
    expect(await portal.client().refusal(SHARES, { code: MALA })).toBe('UNAUTHENTICATED');
  });
});
