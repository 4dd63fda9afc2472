import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { FIX, SAVE } from '../cost-sharing/operations.js';
import { withRoles } from './funding.js';
import { dates, fixed, ISSUE, pool, SETTLE, TAXED } from './operations.js';

const FAIRNESS = `query ($body: String!, $measure: String) { fairness(body: $body, measure: $measure) {
  body { slug } measures measure inhabitantsYears usageYears
  overall { organisation { code } cost { amount percent } inhabitants { inhabitants percent } usage { value percent } explanation }
  years { year basis withoutInhabitants { code } withoutUsage { code }
    rows { organisation { code } cost { amount percent } inhabitants { inhabitants percent } usage { value percent } } } } }`;
const body = 'treparten';

describe('fairness over the years', () => {
  let portal: Portal;
  let host: Client;
  let admin: Client;
  let chief: Client;
  const read = async (client: Client, of = body, measure: string | null = null) =>
    (await client.data(FAIRNESS, { body: of, measure })).fairness;
  const yearOf = (found: any, year: number) => found.years.find((one: any) => one.year === year);

  beforeAll(async () => {
    portal = await startPortal();
    host = await portal.as('ekonomi@norsjo.example');
    admin = await portal.as('admin@portal.example');
    chief = await portal.as('kommunchef@mala.example');
    await fixed(host, 2015);
    const measured = ['kärl', 'ärenden'].map((measure) => ({
      ...pool(measure, '600.00', TAXED),
      key: { kind: 'USAGE', measure },
    }));
    const days = { validFrom: '2016-01-01', validTo: '2016-12-31' };
    await host.data(SAVE, { input: { body, name: 'Efter mängd', ...days, components: measured } });
    const usage = [
      ['2417', '30'],
      ['2418', '20'],
      ['2422', '10'],
    ].flatMap(([code, value]) => [
      { code, measure: 'kärl', value },
      { code, measure: 'ärenden', value: '1' },
    ]);
    await host.data(FIX, { input: { body, year: 2016, usage } });
  });
  afterAll(() => portal.stop());

  it('is read by everybody with a place in the body, also as tables, and by nobody else', async () => {
    const people: Record<string, Client> = {
      nobody: portal.client(),
      admin,
      outsider: await portal.as('ekonomi@ludvika.example'),
      secretary: await portal.as('namndsekreterare@norsjo.example'),
      auditor: await withRoles(portal, admin, 'revisor@exempel.example', [{ role: 'AUDITOR', body }]),
      chief,
      host,
    };
    const heard: Record<string, unknown> = {};
    for (const [who, client] of Object.entries(people)) {
      heard[who] = [
        await client.refusal(FAIRNESS, { body }),
        (await client.fetch(`/exports/reports/fairness/${body}.csv`)).status,
      ];
    }
    expect(heard).toEqual({
      nobody: ['UNAUTHENTICATED', 401],
      admin: ['NOT_FOUND', 404],
      outsider: ['NOT_FOUND', 404],
      secretary: ['none', 200],
      auditor: ['none', 200],
      chief: ['none', 200],
      host: ['none', 200],
    });
    expect(await chief.refusal(FAIRNESS, { body: 'finns-inte' })).toBe('NOT_FOUND');
  });

  it('gives shares of cost, inhabitants and a measured quantity, per year and over all of them', async () => {
    const found = await read(chief);
    expect([found.body.slug, found.measures, found.measure]).toEqual([body, ['kärl', 'ärenden'], 'kärl']);
    expect(found.years.map(({ year }: any) => year)).toEqual([2015, 2016]);
    expect(found.inhabitantsYears).toEqual([2015, 2016]);
    expect(found.usageYears).toEqual([2016]);
    const [norsjo] = yearOf(found, 2016).rows;
    expect([norsjo.organisation.code, norsjo.cost, norsjo.usage]).toEqual([
      '2417',
      { amount: '500.00', percent: '41.67' },
      { value: '30', percent: '50' },
    ]);
    const all = yearOf(found, 2015).rows.reduce((sum: number, row: any) => sum + row.inhabitants.inhabitants, 0);
    for (const { cost, inhabitants, usage } of yearOf(found, 2015).rows) {
      // A pool split by inhabitants: the two shares are the same.
      expect([cost.percent, usage]).toEqual([inhabitants.percent, null]);
      expect(Number(inhabitants.percent)).toBeCloseTo((100 * inhabitants.inhabitants) / all, 2);
    }
    expect(yearOf(found, 2015).withoutUsage.map(({ code }: any) => code)).toEqual(['2417', '2418', '2422']);
    expect(yearOf(found, 2016).withoutUsage).toEqual([]);
    expect(found.overall.map(({ explanation }: any) => explanation)).toEqual(
      Array(3).fill(expect.stringMatching(/% av kostnaden, .*% av invånarna, .*% av användningen\.$/)),
    );
    const other = await read(chief, body, 'ärenden');
    expect([other.measure, yearOf(other, 2016).rows[0].usage]).toEqual(['ärenden', { value: '1', percent: '33.33' }]);
    expect(await chief.refusal(FAIRNESS, { body, measure: 'kilometer' })).toBe('BAD_USER_INPUT');
  });

  it('counts what the outcome says once the year is settled', async () => {
    const allocation = await fixed(host, 2012);
    expect(yearOf(await read(chief), 2012)).toMatchObject({ basis: 'PRELIMINARY' });
    await host.data(ISSUE, { input: { allocation, ...dates(2012) } });
    const outcome = [{ component: 'Insamling', amount: '900000.00' }];
    await host.data(SETTLE, { input: { allocation, outcome, ...dates(2013) } });
    const { basis, rows } = yearOf(await read(chief), 2012);
    const sum = rows.reduce((total: bigint, row: any) => total + BigInt(row.cost.amount.replace('.', '')), 0n);
    expect([basis, sum]).toEqual(['SETTLED', 900_000_00n]);
  });

  it('shows the final allocation where there are two, and nothing where no year is fixed', async () => {
    const model = {
      body,
      name: 'Ny',
      validFrom: '2011-01-01',
      validTo: '2011-12-31',
      components: [pool('A', '10.00', TAXED)],
    };
    await host.data(SAVE, { input: model });
    await host.data(FIX, { input: { body, year: 2011, status: 'PRELIMINARY' } });
    await host.data(FIX, { input: { body, year: 2011, status: 'FINAL' } });
    const found = await read(chief);
    expect(found.years.filter(({ year }: any) => year === 2011).map(({ basis }: any) => basis)).toEqual(['FINAL']);
    const empty = await read(await portal.as('kansli@region10.example'), 'region-10');
    expect([empty.years, empty.overall, empty.measures, empty.measure]).toEqual([[], [], [], null]);
  });

  it('comes as a table, also of another quantity', async () => {
    const table = async (path: string): Promise<Record<string, string>[]> =>
      parse(await (await chief.fetch(`/exports/reports/fairness/${path}`)).text(), {
        bom: true,
        delimiter: ';',
        columns: true,
      });
    const rows = await table(`${body}.csv?measure=${encodeURIComponent('ärenden')}`);
    expect(rows.filter((row) => row['År'] === '2016').map((row) => [row['Medlem'], row['ärenden']])).toEqual([
      ['Malå', '1'],
      ['Norsjö', '1'],
      ['Sorsele', '1'],
    ]);
    expect(rows.filter((row) => row['År'] === 'Alla år')).toHaveLength(3);
    const workbook = await chief.fetch(`/exports/reports/fairness/${body}.xlsx`);
    expect(await readSheet(Buffer.from(await workbook.arrayBuffer()))).toHaveLength(rows.length + 1);
    expect((await chief.fetch(`/exports/reports/fairness/${body}.csv?measure=mil`)).status).toBe(400);
  });
});
