import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { poolModel, SAVE as SAVE_MODEL, FIX } from '../cost-sharing/operations.js';
import { withRoles } from './funding.js';

const DECISION = `id year version validFrom validTo replaced decidedOn instance paragraph codingString authorisingOfficer
  substitute registrationNumber savedBy body { slug } organisation { code }`;
const SAVE = `mutation ($input: SavePayerDecisionInput!) { savePayerDecision(input: $input) { decision { ${DECISION} } } }`;
const LIST = `query ($organisation: String!, $filter: PayerDecisionFilter, $first: Int! = 50, $after: String) {
  payerDecisions(organisation: $organisation, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${DECISION} } } }`;
const CODINGS = `query ($slug: String!, $year: Int!, $on: Date, $first: Int! = 50, $after: String) { body(slug: $slug) {
  payerCodings(year: $year, on: $on, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { codingString organisation { code } } } } }`;
const FORECAST = `query ($organisation: String!, $year: Int!) { payerForecast(organisation: $organisation, year: $year) {
  year organisation { code } total previousTotal change complete
  rows { body { slug name } amount source allocationId previous previousSource change reasonCode reason remarks } } }`;

describe('the payer’s side', () => {
  let portal: Portal;
  let admin: Client;
  let finance: Client;
  let chief: Client;
  let host: Client;

  beforeAll(async () => {
    portal = await startPortal();
    portal.setNow('2026-06-01T12:00:00Z');
    admin = await portal.as('admin@portal.example');
    finance = await withRoles(portal, admin, 'ekonom-mala@exempel.example', [
      { role: 'FINANCE', organisation: '2418' },
    ]);
    chief = await portal.as('kommunchef@mala.example');
    host = await portal.as('ekonomi@norsjo.example');
  });
  afterAll(() => portal.stop());

  const input = (more: object = {}) => ({
    organisation: '2418',
    body: 'treparten',
    year: 2027,
    validFrom: '2027-01-01',
    decidedOn: '2026-05-20',
    instance: 'Kommunstyrelsen',
    paragraph: 'KS § 12',
    codingString: 'kst 1150, P2499, ansvar 310',
    authorisingOfficer: 'Maja Exempel',
    substitute: 'Mats Exempel',
    registrationNumber: 'KS 2026/12',
    ...more,
  });
  const saved = async (more: object = {}) =>
    (await finance.data(SAVE, { input: input(more) })).savePayerDecision.decision;
  const listed = async (client: Client, filter: object = {}, more: object = {}) =>
    (await client.data(LIST, { organisation: '2418', filter, ...more })).payerDecisions;

  describe('decisions', () => {
    it('should be the organisation’s own: FINANCE writes, CHIEF_EXECUTIVE reads, to others there are none', async () => {
      const representative = await withRoles(portal, admin, 'ombud-mala2@exempel.example', [
        { role: 'REPRESENTATIVE', organisation: '2418' },
      ]);
      const secretariat = await portal.as('namndsekreterare@norsjo.example');
      const [writes, reads, forecasts] = [[], [], []] as [string[], string[], string[]];
      for (const client of [portal.client(), admin, host, secretariat, representative, chief]) {
        writes.push(await client.refusal(SAVE, { input: input() }));
        reads.push(await client.refusal(LIST, { organisation: '2418' }));
        forecasts.push(await client.refusal(FORECAST, { organisation: '2418', year: 2027 }));
      }
      const outside = ['UNAUTHENTICATED', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'];
      expect(writes).toEqual([...outside, 'FORBIDDEN']);
      expect(reads).toEqual([...outside, 'none']);
      expect(forecasts).toEqual([...outside, 'none']);
    });

    it('are kept: a change is a new row, and the one before ends', async () => {
      const first = await saved();
      expect(first).toMatchObject({
        version: 1,
        validTo: null,
        replaced: false,
        savedBy: 'Prov Exempel',
        body: { slug: 'treparten' },
      });
      const typo = await saved({ version: 1, paragraph: 'KS § 21' });
      expect(typo.version).toBe(2);
      const later = await saved({
        version: 2,
        validFrom: '2027-07-01',
        authorisingOfficer: 'Milla Exempel',
        substitute: null,
      });
      expect(later).toMatchObject({ version: 3, substitute: null });
      const filter = { year: 2027, body: 'treparten' };
      expect((await listed(chief, filter)).nodes.map((one: any) => one.version)).toEqual([3]);
      const history = await listed(chief, { ...filter, history: true });
      expect(
        history.nodes.map((one: any) => [one.version, one.paragraph, one.validFrom, one.validTo, one.replaced]),
      ).toEqual([
        [3, 'KS § 12', '2027-07-01', null, false],
        [2, 'KS § 21', '2027-01-01', '2027-06-30', false],
        [1, 'KS § 12', '2027-01-01', null, true],
      ]);
      expect(await finance.refusal(SAVE, { input: input({ version: 3 }) })).toBe('BAD_USER_INPUT');
      expect(await finance.refusal(SAVE, { input: input({ version: 2, validFrom: '2027-08-01' }) })).toBe('CONFLICT');
    });

    it('are one when two write at once', async () => {
      const press = () => finance.refusal(SAVE, { input: input({ year: 2025, validFrom: '2025-01-01' }) });
      expect((await Promise.all([press(), press(), press()])).sort()).toEqual(['CONFLICT', 'CONFLICT', 'none']);
      expect((await listed(chief, { year: 2025, history: true })).totalCount).toBe(1);
    });

    it.each([
      ['body', { body: 'uhc' }],
      ['year', { year: 2151, validFrom: '2150-01-01', body: 'uhc' }],
      ['codingString', { year: 2028, validFrom: '2028-01-01', codingString: '' }],
      ['substitute', { year: 2028, validFrom: '2028-01-01', substitute: 'Maja Exempel' }],
    ])('name %s in %j', async (field, more) => {
      const { errors } = await finance.send(SAVE, { input: input(more) });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: field === 'year' ? 'body' : field,
      });
    });

    it('come page by page, the latest year first', async () => {
      const whole = await listed(chief, { history: true });
      expect(whole.totalCount).toBe(whole.nodes.length);
      const years = whole.nodes.map((one: any) => one.year);
      expect(years).toEqual([...years].sort((a, b) => b - a));
      const first = await listed(chief, { history: true }, { first: 3 });
      const second = await listed(chief, { history: true }, { first: 3, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes.slice(0, 6));
    });

    it('leave no trace in the body’s log, nor any name in the log', async () => {
      const { body } = await admin.data('{ body(slug: "treparten") { events(first: 50) { nodes { kind } } } }');
      expect(body.events.nodes.map((one: any) => one.kind)).not.toContain('invoicing.payer-decision-saved');
      const { events } = await admin.data('{ events(first: 50) { nodes { kind data } } }');
      const own = events.nodes.filter((one: any) => one.kind === 'invoicing.payer-decision-saved');
      expect(own.length).toBeGreaterThan(3);
      expect(JSON.stringify(own)).not.toMatch(/Exempel|1150/);
    });

    it('show their coding strings to FINANCE of the host, and nobody else', async () => {
      const of = async (client: Client, more: object = {}) =>
        (await client.data(CODINGS, { slug: 'miljo-bygg', year: 2026, ...more })).body.payerCodings;
      expect((await of(host)).nodes).toEqual([
        { codingString: 'kst 2600, ansvar 260', organisation: { code: '2418' } },
      ]);
      expect((await of(host, { on: '2025-12-31' })).nodes).toEqual([]);
      const { nodes } = (await host.data(CODINGS, { slug: 'treparten', year: 2027, on: '2027-08-01' })).body
        .payerCodings;
      expect(nodes).toHaveLength(1);
      for (const client of [chief, finance, admin, await portal.as('namndsekreterare@norsjo.example')]) {
        expect(await of(client)).toBeNull();
      }
      expect(await portal.client().refusal(CODINGS, { slug: 'miljo-bygg', year: 2026 })).toBe('UNAUTHENTICATED');
    });
  });

  describe('what it will pay', () => {
    const forecast = async (year: number, client = chief, organisation = '2418') =>
      (await client.data(FORECAST, { organisation, year })).payerForecast;
    const rowOf = (of: any, slug: string) => of.rows.find((one: any) => one.body.slug === slug);

    it('is what is fixed, and otherwise computed on the latest figures', async () => {
      const of = await forecast(2027);
      expect(of).toMatchObject({ year: 2027, organisation: { code: '2418' } });
      const row = rowOf(of, 'e-tjanster');
      // 25 kr per inhabitant: fixed for 2026 on 31 December 2025 or the latest day before.
      const { organisation } = await chief.data(
        '{ organisation(code: "2418") { population(on: "2026-06-01") { inhabitants referenceDate } } }',
      );
      const latest = organisation.population;
      expect(row).toMatchObject({
        source: 'PREVIEW',
        amount: `${latest.inhabitants * 25}.00`,
        previousSource: 'PRELIMINARY',
        allocationId: null,
        reason: null,
        remarks: [`Invånare den ${latest.referenceDate}: siffrorna för 2026-12-31 finns inte än.`],
      });
      expect(Number(row.change)).toBeCloseTo(Number(row.amount) - Number(row.previous), 2);
      const of2026 = rowOf(await forecast(2026), 'e-tjanster');
      expect(of2026).toMatchObject({ source: 'PRELIMINARY', amount: row.previous, allocationId: expect.any(String) });
    });

    it('says why where it can’t be computed, and sums the rest', async () => {
      const of = await forecast(2027);
      expect(rowOf(of, 'region-10')).toMatchObject({
        source: 'UNKNOWN',
        amount: null,
        change: null,
        reasonCode: 'COST_MODEL_MISSING',
        reason: 'Ingen kostnadsmodell gäller hela 2027. Värdens ekonom lägger upp den.',
      });
      const ore = (kronor: string | null) => BigInt((kronor ?? '0.00').replace('.', ''));
      const sum = (values: (string | null)[]) => values.reduce((total, value) => total + ore(value), 0n);
      expect(ore(of.total)).toBe(sum(of.rows.map((one: any) => one.amount)));
      expect(ore(of.previousTotal)).toBe(sum(of.rows.map((one: any) => one.previous)));
      expect(ore(of.change)).toBe(sum(of.rows.map((one: any) => one.change)));
      expect(of.complete).toBe(false);
      const names = of.rows.map((one: any) => one.body.name);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'sv')));
    });

    it('uses the quantities of the latest year, and says so; without any it says what is missing', async () => {
      const ludvika = await portal.as('ekonomi@ludvika.example');
      const of = async (slug: string, year = 2027) => rowOf(await forecast(year, ludvika, '2085'), slug);
      expect(await of('it-center')).toMatchObject({
        source: 'PREVIEW',
        amount: '25725175.00',
        change: '0.00',
        remarks: ['Mängderna är de som 2026 fastställdes på.'],
      });
      const key = { kind: 'USAGE', measure: 'kärl' };
      const components = [{ name: 'Insamling', basis: 'POOL', pool: '300.00', key }];
      await host.data(SAVE_MODEL, {
        input: poolModel('treparten', '300.00', { validFrom: '2030-01-01', validTo: '2031-12-31', components }),
      });
      const missing = rowOf(await forecast(2030), 'treparten');
      expect(missing).toMatchObject({ source: 'UNKNOWN', reasonCode: 'USAGE_MISSING' });
      expect(missing.reason).toContain('kärl');
      const usage = ['2417', '2418', '2422'].map((code) => ({ code, measure: 'kärl', value: '10' }));
      await host.data(FIX, { input: { body: 'treparten', year: 2030, usage } });
      expect(rowOf(await forecast(2031), 'treparten')).toMatchObject({
        amount: '100.00',
        source: 'PREVIEW',
        previous: '100.00',
        previousSource: 'PRELIMINARY',
      });
    });

    it('counts nothing for a year when it was no member', async () => {
      const member = { body: 'plast', organisation: '0180', validFrom: '2027-01-01' };
      await admin.data(
        'mutation ($input: SaveMembershipInput!) { saveMembership(input: $input) { membership { id } } }',
        { input: member },
      );
      const stockholm = await portal.as('ekonomi@stockholm.example');
      const row = rowOf(await forecast(2027, stockholm, '0180'), 'plast');
      expect(row).toMatchObject({ source: 'UNKNOWN', previous: '0.00', previousSource: 'NOT_MEMBER' });
    });

    it('asks the database as often for many bodies as for few', async () => {
      const reader = portal.app.get(Tx).read.connection;
      const asked = async (client: Client, organisation: string) => {
        const log: string[] = [];
        const { logger } = reader;
        reader.logger = { ...logger, logQuery: (query: string) => void log.push(query) } as never;
        try {
          await forecast(2027, client, organisation);
        } finally {
          reader.logger = logger;
        }
        return log.length;
      };
      const norsjo = (await host.data(FORECAST, { organisation: '2417', year: 2027 })).payerForecast.rows.length;
      const stockholm = await portal.as('ekonomi@stockholm.example');
      const few = await asked(stockholm, '0180');
      const many = await asked(host, '2417');
      expect(norsjo).toBeGreaterThan(5);
      expect(few).toBeGreaterThan(5);
      expect(many).toBeLessThanOrEqual(few + 3);
    });

    it('refuses a year that can’t be', async () => {
      expect(await chief.refusal(FORECAST, { organisation: '2418', year: 1900 })).toBe('BAD_USER_INPUT');
      expect(await chief.refusal(FORECAST, { organisation: '9999', year: 2027 })).toBe('NOT_FOUND');
    });

    it('comes as a table too, for the same people', async () => {
      const response = await chief.fetch('/exports/forecasts/2418/2027.csv');
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-disposition': expect.stringContaining('filename="att-betala-2418-2027.csv"'),
        'cache-control': 'no-store',
      });
      const rows = parse(await response.text(), {
        bom: true,
        delimiter: ';',
        record_delimiter: '\r\n',
        columns: true,
      }) as Record<string, string>[];
      const of = await forecast(2027);
      expect(rows.map((row) => row['Samverkan'])).toEqual([
        ...of.rows.map((one: any) => one.body.name),
        'Summa av det som är känt',
      ]);
      expect(rows.at(-1)!['2027 (kr, utan moms)']).toBe(of.total.replace('.', ','));
      const workbook = await readSheet(
        Buffer.from(await (await chief.fetch('/exports/forecasts/2418/2027.xlsx')).arrayBuffer()),
      );
      expect(workbook).toHaveLength(rows.length + 1);
      const status = async (client: Client, path: string) => (await client.fetch(`/exports/forecasts/${path}`)).status;
      expect([
        await status(portal.client(), '2418/2027.csv'),
        await status(host, '2418/2027.csv'),
        await status(chief, '2418/hej.csv'),
        await status(chief, '2418/2027.pdf'),
      ]).toEqual([401, 404, 400, 404]);
    });
  });
});
