import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { newAdmin, newPerson } from './accounts.js';

interface Page {
  nodes: { code: string; name: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

const LIST = `query ($first: Int, $after: String, $filter: OrganisationFilter) {
  organisations(first: $first, after: $after, filter: $filter) {
    nodes { code name } pageInfo { hasNextPage endCursor } totalCount } }`;

describe('the register', () => {
  let portal: Portal;
  let reader: Client;

  beforeAll(async () => {
    portal = await startPortal({ demo: false });
    const admin = await newAdmin(portal, 'ada@example.se');
    reader = await newPerson(portal, admin, 'rut@example.se');
  });
  afterAll(() => portal.stop());

  const list = async (variables: Record<string, unknown>): Promise<Page> =>
    (await reader.data<{ organisations: Page }>(LIST, { first: 300, ...variables })).organisations;
  const namesFor = async (search: string) => (await list({ filter: { search } })).nodes.map(({ name }) => name);

  describe('of an empty portal', () => {
    it('has 290 municipalities and 21 regions, and nothing else', async () => {
      const count = async (kind?: string) => (await list({ first: 1, filter: { kind } })).totalCount;
      expect(await count()).toBe(311);
      expect(await count('MUNICIPALITY')).toBe(290);
      expect(await count('REGION')).toBe(21);
    });

    it('knows an organisation by its code, and none by another', async () => {
      const query = `query ($code: String!) { organisation(code: $code) {
        code name kind organisationNumber establishedOn county { code name } } }`;
      expect((await reader.data(query, { code: '2417' })).organisation).toEqual({
        code: '2417',
        name: 'Norsjö',
        kind: 'MUNICIPALITY',
        organisationNumber: '212000-2858',
        establishedOn: null,
        county: { code: '24', name: 'Västerbottens län' },
      });
      expect((await reader.data(query, { code: '24' })).organisation).toMatchObject({
        name: 'Region Västerbotten',
        kind: 'REGION',
        county: { code: '24' },
      });
      expect((await reader.data(query, { code: '0330' })).organisation.establishedOn).toBe('2003-01-01');
      expect((await reader.data(query, { code: ' 2417 ' })).organisation.name).toBe('Norsjö');
      for (const code of ['9999', '', '241', '24170', "2417' OR '1'='1"]) {
        expect((await reader.data(query, { code })).organisation).toBeNull();
      }
    });

    it('tells nobody who is not signed in', async () => {
      const stranger = portal.client();
      expect(await stranger.refusal(LIST, { first: 1 })).toBe('UNAUTHENTICATED');
      expect(await stranger.refusal('{ organisation(code: "2417") { name } }')).toBe('UNAUTHENTICATED');
    });
  });

  describe('figures', () => {
    const population = async (code: string, on: string) =>
      (
        await reader.data(
          'query ($code: String!, $on: Date!) { organisation(code: $code) { population(on: $on) { inhabitants referenceDate series preliminary replacedAt } } }',
          { code, on },
        )
      ).organisation.population;

    it.each([
      ['2017-12-31', 4086, '2017-12-31'],
      ['2017-12-30', 4125, '2016-12-31'],
      ['2018-12-30', 4086, '2017-12-31'],
      ['2199-12-31', 3811, '2025-12-31'],
    ])('on %s Norsjö has %p, counted on %s', async (on, inhabitants, referenceDate) => {
      expect(await population('2417', on)).toEqual({
        inhabitants,
        referenceDate,
        series: 'DECEMBER_31',
        preliminary: false,
        replacedAt: null,
      });
    });

    it('are none before the first, before a municipality was, and for a region', async () => {
      expect((await population('2417', '2000-12-31')).referenceDate).toBe('2000-12-31');
      expect(await population('2417', '2000-12-30')).toBeNull();
      expect(await population('0330', '2000-12-31')).toBeNull();
      expect(await population('24', '2025-12-31')).toBeNull();
    });

    it('of different days in one query are kept apart', async () => {
      const { a, b } = await reader.data(`{
        a: organisation(code: "2417") { early: population(on: "2016-12-31") { inhabitants } late: population(on: "2017-12-31") { inhabitants } }
        b: organisation(code: "2418") { early: population(on: "2016-12-31") { inhabitants } late: population(on: "2017-12-31") { inhabitants } } }`);
      expect([a.early, a.late, b.early, b.late].map(({ inhabitants }) => inhabitants)).toEqual([
        4125, 4086, 3100, 3133,
      ]);
    });

    it('are all in the history, newest first, one per year, with their source', async () => {
      const { organisation } = await reader.data(
        '{ organisation(code: "2417") { populationHistory { inhabitants referenceDate source } november: populationHistory(series: NOVEMBER_1, withReplaced: true) { inhabitants } } }',
      );
      const dates = organisation.populationHistory.map((figure: any) => figure.referenceDate);
      expect(dates).toEqual(Array.from({ length: 26 }, (_, i) => `${2025 - i}-12-31`));
      expect(organisation.populationHistory[0]).toMatchObject({
        inhabitants: 3811,
        source: expect.stringContaining('TAB5557'),
      });
      expect(organisation.november).toEqual([]);
    });

    it('are asked for on a day of the calendar', async () => {
      expect(
        await reader.refusal(
          'query ($on: Date!) { organisation(code: "2417") { population(on: $on) { inhabitants } } }',
          { on: '2025-02-29' },
        ),
      ).toBe('BAD_USER_INPUT');
    });
  });

  describe('the list', () => {
    it('is in Swedish order: å ä ö after z', async () => {
      const { nodes } = await list({ filter: { kind: 'MUNICIPALITY' } });
      const names = nodes.map(({ name }) => name);
      expect(names).toHaveLength(290);
      expect([names[0], names.at(-1)]).toEqual(['Ale', 'Övertorneå']);
      // A hyphen sorts as a space: Upplands-Bro before Upplands Väsby.
      const words = names.map((name) => name.replace('-', ' '));
      expect(words).toEqual([...words].sort(new Intl.Collator('sv').compare));
    });

    it.each([1, 10, 100, 300])('comes in pages of %p without gaps or doubles', async (first) => {
      if (first === 1) {
        const [one, all] = [await list({ first: 1 }), await list({ first: 2 })];
        const two = await list({ first: 1, after: one.pageInfo.endCursor });
        expect([...one.nodes, ...two.nodes]).toEqual(all.nodes);
        return;
      }
      const codes: string[] = [];
      let page: Page;
      let after: string | null = null;
      do {
        page = await list({ first, after });
        expect(page.totalCount).toBe(311);
        codes.push(...page.nodes.map(({ code }) => code));
        after = page.pageInfo.endCursor;
      } while (page.pageInfo.hasNextPage);
      expect(codes).toHaveLength(311);
      expect(new Set(codes).size).toBe(311);
    });

    it('gives 50 when not told, and an empty page after the last', async () => {
      const { organisations } = await reader.data('{ organisations { nodes { code } pageInfo { hasNextPage } } }');
      expect([organisations.nodes.length, organisations.pageInfo.hasNextPage]).toEqual([50, true]);
      const filter = { countyCode: '09' };
      const all = await list({ filter });
      expect(all.pageInfo.hasNextPage).toBe(false);
      expect(await list({ filter, after: all.pageInfo.endCursor })).toEqual({
        nodes: [],
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: 2,
      });
    });

    it('is narrowed by kind and county, which add up', async () => {
      expect((await list({ filter: { countyCode: '24' } })).totalCount).toBe(16);
      expect((await list({ filter: { countyCode: '24', kind: 'REGION' } })).nodes).toEqual([
        { code: '24', name: 'Region Västerbotten' },
      ]);
      expect((await list({ filter: { countyCode: '24', search: 'ö', kind: 'MUNICIPALITY' } })).nodes).toEqual([
        { code: '2417', name: 'Norsjö' },
      ]);
      expect((await list({ filter: { countyCode: '99' } })).totalCount).toBe(0);
    });

    it('is searched in any case, with ö as a letter of its own', async () => {
      const withOe = await namesFor('Ö');
      expect(withOe).toHaveLength(65);
      expect(withOe.every((name) => /ö/i.test(name))).toBe(true);
      expect(await namesFor('norsj')).toEqual(['Norsjö']);
      expect(await namesFor('  NORSJÖ ')).toEqual(['Norsjö']);
      expect(await namesFor('norsjo')).toEqual([]);
      expect(await namesFor('upplands bro')).toEqual(['Upplands-Bro']);
    });

    it('is searched by the beginning of the code', async () => {
      expect((await list({ filter: { search: '2417' } })).nodes).toEqual([{ code: '2417', name: 'Norsjö' }]);
      const { nodes } = await list({ filter: { search: '241' } });
      expect(nodes.map(({ code }) => code)).toEqual(['2418', '2417']);
    });

    it.each(['%', '_', '__', '%%', 'nor_jö', 'nor%ö', '\\', '*', "'", '!'])(
      'takes %p for no wildcard',
      async (search) => {
        expect(await namesFor(search)).toEqual([]);
      },
    );

    it('gives everything for an empty search', async () => {
      expect((await list({ first: 1, filter: { search: ' ' } })).totalCount).toBe(311);
    });

    it.each([0, -1, 301])('refuses %p at a time', async (first) => {
      const { errors } = await reader.send(LIST, { first });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
    });

    it.each(['skräp', '', 'W10', Buffer.from('["a"]').toString('base64url'), Buffer.from('{}').toString('base64url')])(
      'refuses the cursor %p',
      async (after) => {
        const { errors } = await reader.send(LIST, { first: 10, after });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
      },
    );
  });
});
