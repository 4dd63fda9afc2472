import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recompute } from '@domain/cost-sharing/index.js';
import { Tx } from '@platform/tx/tx.js';
import { CostAllocationRow, CostAllocationShareRow } from '../../../apps/api/src/cost-sharing/entities.js';
import { PopulationImportService } from '../../../apps/api/src/organisations/index.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { amountsOf, COMPARE, FIX, inhabitants, poolModel, PREVIEW, READ, SAVE } from './operations.js';

const TREPARTEN_2025 = { 2417: '1794508.46', 2418: '1339549.91', 2422: '1065941.64' };

describe('a year’s split', () => {
  let portal: Portal;
  let finance: Client;
  const preview = async (input: Record<string, unknown>, client = finance) =>
    (await client.data(PREVIEW, { input })).previewAllocation;
  const saveModel = (year: number, pool = '4200000.01') =>
    finance.data(SAVE, {
      input: poolModel('treparten', pool, { validFrom: `${year}-01-01`, validTo: `${year}-12-31` }),
    });
  const fix = async (input: Record<string, unknown>, client = finance) =>
    (await client.data(FIX, { input })).fixAllocation.allocation;
  const whatIf = (pool = '4200000.01') => ({ body: 'treparten', year: 2025, model: poolModel('treparten', pool) });

  beforeAll(async () => {
    portal = await startPortal();
    finance = await portal.as('ekonomi@norsjo.example');
    await saveModel(2025);
  });
  afterAll(() => portal.stop());

  describe('previewAllocation', () => {
    it('splits by the body’s own model and members', async () => {
      const allocation = await preview({ body: 'treparten', year: 2025 });
      expect(amountsOf(allocation)).toEqual(TREPARTEN_2025);
      expect([allocation.total, allocation.id, allocation.status, allocation.body.slug]).toEqual([
        '4200000.01',
        null,
        null,
        'treparten',
      ]);
    });

    it('gives the same by a what-if with the same rules, and says why', async () => {
      const allocation = await preview(whatIf());
      expect(amountsOf(allocation)).toEqual(TREPARTEN_2025);
      const [norsjo] = allocation.shares;
      expect(norsjo.components[0].figures[0]).toMatchObject({
        measure: 'invånare',
        referenceDate: '2024-12-31',
        preliminary: false,
      });
      expect(norsjo.components[0].figures[0].source).toContain('SCB');
      expect(norsjo.components[0].explanation).toContain('2024-12-31');
    });

    it('should require a place in the body', async () => {
      const refusal = async (email: string) => (await portal.as(email)).refusal(PREVIEW, { input: whatIf() });
      expect(await portal.client().refusal(PREVIEW, { input: whatIf() })).toBe('UNAUTHENTICATED');
      expect(await refusal('kommunchef@vannas.example')).toBe('NOT_FOUND');
      expect(await refusal('admin@portal.example')).toBe('NOT_FOUND');
      expect(await refusal('kommunchef@mala.example')).toBe('none');
      expect(await refusal('namndsekreterare@norsjo.example')).toBe('none');
    });

    it('weighs a member by its days of membership', async () => {
      const umea = await portal.as('kansli@umearegionen.example');
      const model = poolModel('umearegionen', '700.00', {
        components: [{ name: 'Drift', basis: 'POOL', pool: '700.00', key: { kind: 'EQUAL' } }],
      });
      const before = await preview({ body: 'umearegionen', year: 2012, model }, umea);
      const after = await preview({ body: 'umearegionen', year: 2013, model }, umea);
      expect([before.shares.length, after.shares.length]).toEqual([6, 7]);
    });

    it.each([
      ['COST_MODEL_MISSING', { body: 'treparten', year: 2031 }],
      ['COST_MODEL_MISSING', { ...whatIf(), model: { ...whatIf().model, validFrom: '2025-02-01' } }],
      ['POPULATION_MISSING', { ...whatIf(), year: 2060 }],
      ['NO_MEMBERS', { ...whatIf(), members: [] }],
      ['ORGANISATION_UNKNOWN', { ...whatIf(), members: ['2417', '9999'] }],
      ['BAD_USER_INPUT', { ...whatIf(), members: ['2417', '2417'] }],
      ['BAD_USER_INPUT', { ...whatIf(), year: 1066 }],
      ['BAD_USER_INPUT', { ...whatIf(), model: { ...whatIf().model, body: 'uhc' } }],
      ['NOT_FOUND', { ...whatIf(), body: 'finns-inte' }],
      [
        'USAGE_MISSING',
        {
          ...whatIf(),
          model: poolModel('treparten', '1.00', {
            components: [{ name: 'x', basis: 'POOL', pool: '1.00', key: { kind: 'USAGE', measure: 'kärl' } }],
          }),
        },
      ],
      ['ORGANISATION_UNKNOWN', { ...whatIf(), usage: [{ code: '9999', measure: 'kärl', value: '1' }] }],
    ])('refuses with %s', async (code, input) => {
      expect(await finance.refusal(PREVIEW, { input })).toBe(code);
    });

    it('names which figures are missing', async () => {
      const { errors } = await finance.send(PREVIEW, { input: { ...whatIf(), year: 2060 } });
      expect(errors?.[0]?.extensions['missing']).toContainEqual({ code: '2422', name: 'Sorsele', date: '2059-12-31' });
      expect(errors?.[0]?.message).toContain('Sorsele');
    });
  });

  describe('compareAllocations', () => {
    it('shows what an enlargement changes for each', async () => {
      const base = {
        body: 'miljo-bygg',
        year: 2018,
        members: ['2417', '2418'],
        model: poolModel('miljo-bygg', '3000000.00'),
      };
      const { compareAllocations } = await finance.data(COMPARE, {
        base,
        alternative: { ...base, members: ['2417', '2418', '2422'] },
      });
      const rows = Object.fromEntries(compareAllocations.rows.map((row: any) => [row.organisation.code, row]));
      expect(compareAllocations.baseTotal).toBe('3000000.00');
      expect(rows[2422].base).toBe('0.00');
      const sum = compareAllocations.rows.reduce(
        (total: bigint, row: any) => total + BigInt(row.change.replace('.', '')),
        0n,
      );
      expect(sum).toBe(0n);
      // 4 086 inhabitants in Norsjö on 2017-12-31
      expect(Number(rows[2417].changePerInhabitant)).toBeCloseTo(Number(rows[2417].change) / 4086, 2);
    });

    it('should require a place in both bodies', async () => {
      const base = { body: 'treparten', year: 2025 };
      const alternative = { body: 'uhc', year: 2025, model: poolModel('uhc', '1.00') };
      expect(await finance.refusal(COMPARE, { base, alternative })).toBe('NOT_FOUND');
      expect(await portal.client().refusal(COMPARE, { base, alternative: base })).toBe('UNAUTHENTICATED');
    });
  });

  describe('fixAllocation', () => {
    it('should require FINANCE of the host', async () => {
      const input = { body: 'treparten', year: 2025 };
      expect(await portal.client().refusal(FIX, { input })).toBe('UNAUTHENTICATED');
      expect(await (await portal.as('kommunchef@mala.example')).refusal(FIX, { input })).toBe('FORBIDDEN');
      expect(await (await portal.as('namndsekreterare@norsjo.example')).refusal(FIX, { input })).toBe('FORBIDDEN');
      expect(await (await portal.as('ekonomi@ludvika.example')).refusal(FIX, { input })).toBe('NOT_FOUND');
      expect(await (await portal.as('admin@portal.example')).refusal(FIX, { input })).toBe('NOT_FOUND');
    });

    it('stores every figure, and the stored facts recompute to the stored bytes', async () => {
      const allocation = await fix({ body: 'treparten', year: 2025 });
      expect(amountsOf(allocation)).toEqual(TREPARTEN_2025);
      expect([allocation.status, allocation.year]).toEqual(['PRELIMINARY', 2025]);
      const tx = portal.app.get(Tx);
      const row = await tx.read.findOneByOrFail(CostAllocationRow, { id: allocation.id });
      expect(recompute(row.facts)).toBe(row.result);
      const shares = await tx.read.findBy(CostAllocationShareRow, { allocationId: row.id });
      expect(shares.reduce((sum, { amount }) => sum + amount, 0n)).toBe(row.total);
      const read = (await finance.data(READ, { id: allocation.id })).costAllocation;
      expect(read.shares).toEqual(allocation.shares);
      expect(read.deviations).toEqual([]);
    });

    it('fixes a year once, and nothing preliminary after the final', async () => {
      await saveModel(2020);
      const fixOnce = (status?: string) => finance.refusal(FIX, { input: { body: 'treparten', year: 2020, status } });
      expect((await Promise.all([fixOnce(), fixOnce(), fixOnce()])).sort()).toEqual([
        'ALREADY_FIXED',
        'ALREADY_FIXED',
        'none',
      ]);
      expect(await fixOnce('FINAL')).toBe('none');
      expect(await fixOnce('FINAL')).toBe('ALREADY_FIXED');
      await saveModel(2019);
      expect(await finance.refusal(FIX, { input: { body: 'treparten', year: 2019, status: 'FINAL' } })).toBe('none');
      expect(await finance.refusal(FIX, { input: { body: 'treparten', year: 2019 } })).toBe('ALREADY_FIXED');
    });

    it('refuses to fix another total than the one that was seen', async () => {
      const { saveCostModel } = await saveModel(2015, '300.00');
      const { id, version } = saveCostModel.costModel;
      const input = poolModel('treparten', '900.00', { validFrom: '2015-01-01', validTo: '2015-12-31', id, version });
      await finance.data(SAVE, { input });
      const fixing = (expectedTotal: string) =>
        finance.refusal(FIX, { input: { body: 'treparten', year: 2015, expectedTotal } });
      expect(await fixing('300.00')).toBe('CONFLICT');
      expect(await fixing('900.00')).toBe('none');
    });

    it('leaves nothing behind when it is refused', async () => {
      const count = () => portal.app.get(Tx).read.count(CostAllocationRow);
      const before = await count();
      expect(await finance.refusal(FIX, { input: { body: 'treparten', year: 2031 } })).toBe('COST_MODEL_MISSING');
      expect(await count()).toBe(before);
    });

    it('keeps what is fixed when the model changes', async () => {
      const { saveCostModel } = await saveModel(2018, '300.00');
      const fixed = await fix({ body: 'treparten', year: 2018 });
      const { id, version } = saveCostModel.costModel;
      const input = poolModel('treparten', '600.00', { validFrom: '2018-01-01', validTo: '2018-12-31', id, version });
      await finance.data(SAVE, { input });
      const read = (await finance.data(READ, { id: fixed.id })).costAllocation;
      expect([read.total, read.costModel]).toEqual(['300.00', { id, version: 1, name: 'Budget' }]);
      expect((await preview({ body: 'treparten', year: 2018 })).total).toBe('600.00');
    });

    it('changes nothing fixed when SCB corrects a figure, and shows the deviation', async () => {
      await saveModel(2017);
      const fixed = await fix({ body: 'treparten', year: 2017 });
      const correction = Buffer.from('"region","2016"\r\n"2417 Norsjö",4130\r\n');
      await portal.app
        .get(PopulationImportService)
        .importBytes(null, 'rättelse.csv', correction, { series: 'DECEMBER_31', preliminary: false, dryRun: false });
      const read = (await finance.data(READ, { id: fixed.id })).costAllocation;
      expect(read.deviations).toEqual([
        { organisation: { code: '2417' }, date: '2016-12-31', stored: 4125, current: 4130 },
      ]);
      expect(read.shares).toEqual(fixed.shares);
      expect(amountsOf(await preview({ body: 'treparten', year: 2017 }))).not.toEqual(amountsOf(fixed));
    });

    it('is hidden from outsiders', async () => {
      const { body } = await finance.data(
        '{ body(slug: "treparten") { costAllocations { totalCount nodes { id year } } } }',
      );
      expect(body.costAllocations.totalCount).toBeGreaterThan(2);
      const years = body.costAllocations.nodes.map((node: any) => node.year);
      expect(years).toEqual([...years].sort((a, b) => b - a));
      const outsider = await portal.as('kommunchef@vannas.example');
      expect(await outsider.refusal(READ, { id: body.costAllocations.nodes[0].id })).toBe('NOT_FOUND');
      expect(await outsider.refusal(READ, { id: 'finns-inte' })).toBe('NOT_FOUND');
      expect(
        (await outsider.data('{ body(slug: "treparten") { costAllocations { totalCount } } }')).body.costAllocations,
      ).toBeNull();
      const mala = await portal.as('kommunchef@mala.example');
      expect(await mala.refusal(READ, { id: body.costAllocations.nodes[0].id })).toBe('none');
    });

    it('records who fixed what and when', async () => {
      portal.setNow('2026-02-03T10:00:00Z');
      await saveModel(2026);
      const fresh = await portal.as('ekonomi@norsjo.example');
      const { id } = await fix({ body: 'treparten', year: 2026, status: 'FINAL' }, fresh);
      const admin = await portal.as('admin@portal.example');
      const { events } = await admin.data(
        'query ($id: String!) { events(subjectId: $id) { nodes { at kind actorName data } } }',
        { id },
      );
      portal.setNow(undefined);
      expect(events.nodes).toHaveLength(1);
      expect(events.nodes[0]).toMatchObject({ at: '2026-02-03T10:00:00.000Z', kind: 'cost-sharing.allocation-fixed' });
      expect(JSON.parse(events.nodes[0].data)).toMatchObject({
        year: 2026,
        status: 'FINAL',
        version: 1,
      });
    });
  });

  it('counts the components, bases and keys of domain together', async () => {
    const allocation = await preview({
      body: 'treparten',
      year: 2018,
      usage: [
        { code: '2417', measure: 'kärl', value: '2100' },
        { code: '2418', measure: 'kärl', value: '1500.5' },
        { code: '2422', measure: 'kärl', value: '1400' },
      ],
      model: poolModel('treparten', '0.00', {
        rounding: 'KRONA',
        components: [
          {
            name: 'Blandat',
            basis: 'POOL',
            pool: '100000.00',
            key: {
              kind: 'BLEND',
              parts: [
                { weight: '60', key: inhabitants },
                { weight: '40', key: { kind: 'EQUAL' } },
              ],
            },
          },
          { name: 'Kärl', basis: 'RATE', rate: '2.5', key: { kind: 'USAGE', measure: 'Kärl' }, maximum: '5000.00' },
          {
            name: 'Trappa',
            basis: 'TIERS',
            tiers: [{ upTo: 3000, fee: '100.00' }, { fee: '200.00' }],
            key: inhabitants,
            members: ['2417', '2422'],
          },
          { name: 'Återbäring', basis: 'POOL', pool: '-1000.00', key: { kind: 'EQUAL' }, exempt: ['2418'] },
        ],
      }),
    });
    const byName = (code: string) =>
      Object.fromEntries(
        allocation.shares.find((s: any) => s.organisation.code === code).components.map((c: any) => [c.name, c.amount]),
      );
    expect(byName('2417')).toMatchObject({ Kärl: '5000.00', Trappa: '200.00', Återbäring: '-500.00' });
    expect(byName('2418')).toMatchObject({ Kärl: '3751.00', Trappa: '0.00', Återbäring: '0.00' });
    expect(byName('2422')).toMatchObject({ Kärl: '3500.00', Trappa: '100.00', Återbäring: '-500.00' });
    const blended = allocation.shares.reduce((sum: number, s: any) => sum + Number(s.components[0].amount), 0);
    expect(blended).toBe(100000);
  });
});

describe('previewOnwardSplit', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());
  const ONWARD = `query ($input: OnwardSplitInput!) {
    previewOnwardSplit(input: $input) { total rows { unit amount shared direct { name amount } gotRemainder explanation deviation } }
  }`;
  const units = [
    ['Kommunstyrelsen', '44'],
    ['Utbildning', '25'],
    ['Vård', '10'],
    ['Samhällsbyggnad', '21'],
  ].map(([name, share]) => ({ name, share }));

  it('splits a member’s share over its own units to the öre, and shows where a printed table is off', async () => {
    const finance = await portal.as('ekonomi@ludvika.example');
    const { previewOnwardSplit } = await finance.data(ONWARD, {
      input: {
        amount: '10000.01',
        units,
        direct: [{ unit: 'Vård', name: 'Verksamhetssystem', amount: '2100.00' }],
        printedTotals: [{ unit: 'Vård', amount: '2891.00' }],
      },
    });
    const sum = previewOnwardSplit.rows.reduce(
      (total: bigint, row: any) => total + BigInt(row.amount.replace('.', '')),
      0n,
    );
    expect([previewOnwardSplit.total, sum]).toEqual(['10000.01', 1000001n]);
    expect(previewOnwardSplit.rows[2]).toMatchObject({ amount: '2890.00', shared: '790.00', deviation: '1.00' });
  });

  it('should require sign-in, and name what is wrong', async () => {
    expect(await portal.client().refusal(ONWARD, { input: { amount: '1.00', units } })).toBe('UNAUTHENTICATED');
    const finance = await portal.as('ekonomi@ludvika.example');
    expect(await finance.refusal(ONWARD, { input: { amount: '1.00', units: [] } })).toBe('BAD_USER_INPUT');
    expect(await finance.refusal(ONWARD, { input: { amount: '1.00', units: [{ name: 'A', share: '0' }] } })).toBe(
      'SHARES_INVALID',
    );
  });
});
