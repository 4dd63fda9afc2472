import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { FIX, poolModel, SAVE } from './operations.js';

const FACTS = `query ($body: String!, $year: Int!, $days: [Date!]!, $members: [String!]) {
  allocationFacts(body: $body, year: $year, days: $days, members: $members) {
    year members { code name days } population { code date series inhabitants source preliminary }
  }
}`;
const MODEL = `query ($id: ID!) { costModel(id: $id) { name version savedBy body { slug } components { pool } } }`;
const MAY = `query ($slug: String!, $on: Date!) { body(slug: $slug) { viewerMayReadCosts viewerMayWriteCosts(on: $on) } }`;
const FIXED = `query ($id: ID!) { costAllocation(id: $id) { fixedBy usage { code measure value } costModel { savedBy body { slug } } } }`;

describe('what a year is worked with', () => {
  let portal: Portal;
  let finance: Client;
  let member: Client;
  let stranger: Client;

  beforeAll(async () => {
    portal = await startPortal();
    finance = await portal.as('ekonomi@norsjo.example');
    member = await portal.as('kommunchef@mala.example');
    stranger = await portal.as('ekonomi@skelleftea.example');
  });
  afterAll(() => portal.stop());

  describe('allocationFacts', () => {
    const year2025 = { body: 'treparten', year: 2025, days: ['2024-12-31'] };
    const facts = async (variables: Record<string, unknown>, client = finance) =>
      (await client.data(FACTS, variables)).allocationFacts;

    it('gives who shares and their figures on the days', async () => {
      const { year, members, population } = await facts(year2025);
      expect(year).toBe(2025);
      expect(members.map(({ code, days }: { code: string; days: number }) => [code, days]).sort()).toEqual([
        ['2417', 365],
        ['2418', 365],
        ['2422', 365],
      ]);
      expect(population).toHaveLength(3);
      expect(population).toContainEqual({
        code: '2417',
        date: '2024-12-31',
        series: 'DECEMBER_31',
        inhabitants: 3968,
        source: expect.stringContaining('SCB'),
        preliminary: false,
      });
    });

    it('gives others in their place, for the whole year', async () => {
      const { members } = await facts({ ...year2025, year: 2024, members: ['2505', '2417'] });
      expect(members.map(({ code, days }: { code: string; days: number }) => [code, days])).toEqual([
        ['2505', 366],
        ['2417', 366],
      ]);
    });

    it('should require authorization', async () => {
      const refusal = (client: Client) => client.refusal(FACTS, year2025);
      expect(await refusal(portal.client())).toBe('UNAUTHENTICATED');
      expect(await refusal(stranger)).toBe('NOT_FOUND');
      expect(await refusal(await portal.as('admin@portal.example'))).toBe('NOT_FOUND');
      expect(await refusal(member)).toBe('none');
    });

    it('refuses what cannot be counted, naming it', async () => {
      expect(await finance.refusal(FACTS, { ...year2025, days: ['2024-06-30'] })).toBe('BAD_USER_INPUT');
      expect(await finance.refusal(FACTS, { ...year2025, year: 1900 })).toBe('BAD_USER_INPUT');
      expect(await finance.refusal(FACTS, { ...year2025, members: ['9999'] })).toBe('ORGANISATION_UNKNOWN');
      expect(await finance.refusal(FACTS, { ...year2025, members: ['2417', '2417'] })).toBe('BAD_USER_INPUT');
      expect(await finance.refusal(FACTS, { ...year2025, body: 'finns-inte' })).toBe('NOT_FOUND');
      const days = Array.from({ length: 41 }, (_, index) => `${1970 + index}-12-31`);
      expect(await finance.refusal(FACTS, { ...year2025, days })).toBe('BAD_USER_INPUT');
    });
  });

  it('says what one may, by the policies that decide it', async () => {
    const may = async (client: Client, slug: string, on = '2025-01-01') => (await client.data(MAY, { slug, on })).body;
    expect(await may(finance, 'treparten')).toEqual({ viewerMayReadCosts: true, viewerMayWriteCosts: true });
    expect(await may(finance, 'treparten', '1990-01-01')).toEqual({
      viewerMayReadCosts: true,
      viewerMayWriteCosts: false,
    });
    expect(await may(member, 'treparten')).toEqual({ viewerMayReadCosts: true, viewerMayWriteCosts: false });
    expect(await may(stranger, 'treparten')).toEqual({ viewerMayReadCosts: false, viewerMayWriteCosts: false });
  });

  it('gives a model by its id to those with a place in the body, and who saved it', async () => {
    const input = poolModel('treparten', '5.00', { validFrom: '2001-01-01', validTo: '2001-12-31' });
    const { id } = (await finance.data(SAVE, { input })).saveCostModel.costModel;
    expect((await member.data(MODEL, { id })).costModel).toEqual({
      name: 'Budget',
      version: 1,
      savedBy: expect.any(String),
      body: { slug: 'treparten' },
      components: [{ pool: '5.00' }],
    });
    expect(await portal.client().refusal(MODEL, { id })).toBe('UNAUTHENTICATED');
    expect(await stranger.refusal(MODEL, { id })).toBe('NOT_FOUND');
    expect(await finance.refusal(MODEL, { id: 'finns-inte' })).toBe('NOT_FOUND');
  });

  it('tells of a fixed year who fixed it and on which quantities', async () => {
    const components = [{ name: 'Tömning', basis: 'POOL', pool: '90.00', key: { kind: 'USAGE', measure: 'kärl' } }];
    const period = { validFrom: '2002-01-01', validTo: '2002-12-31' };
    await finance.data(SAVE, { input: poolModel('treparten', '0.00', { ...period, components }) });
    const usage = ['2417', '2418', '2422'].map((code, index) => ({ code, measure: 'kärl', value: `${index + 1}.5` }));
    const { id } = (await finance.data(FIX, { input: { body: 'treparten', year: 2002, usage } })).fixAllocation
      .allocation;
    expect((await member.data(FIXED, { id })).costAllocation).toEqual({
      fixedBy: expect.any(String),
      usage,
      costModel: { savedBy: expect.any(String), body: { slug: 'treparten' } },
    });
  });
});
