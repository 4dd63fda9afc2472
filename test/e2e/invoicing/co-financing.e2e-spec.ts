import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../support/portal.js';
import {
  CHOOSE,
  COS,
  DELIVER,
  eventsIn,
  READ_CO,
  SAVE_CO,
  type Started,
  startFunding,
  UNDELIVER,
  withRoles,
} from './funding.js';

const BODY = 'ai-pa-jobbet';

describe('co-financing', () => {
  let started: Started;
  let secretary: Client;
  let mala: Client;

  beforeAll(async () => {
    started = await startFunding();
    ({ secretary, mala } = started);
  });
  afterAll(() => started.portal.stop());

  const input = (more: object = {}) => ({
    body: BODY,
    organisation: '2418',
    name: 'Tid eller pengar',
    amount: '62000.00',
    hours: '151',
    validFrom: '2025-01-01',
    validTo: '2026-12-31',
    ...more,
  });
  const saved = async (more: object = {}) =>
    (await secretary.data(SAVE_CO, { input: input(more) })).saveCoFinancing.coFinancing;
  const done = async (client: Client, mutation: string, variables: object) =>
    (Object.values(await client.data(mutation, { input: variables })) as { coFinancing: any }[])[0]!.coFinancing;
  const as = ({ id, version }: { id: string; version: number }) => ({ id, version });
  const delivery = ({ id, version }: { id: string; version: number }, more: object) => ({
    coFinancing: id,
    version,
    deliveredOn: '2026-05-01',
    ...more,
  });

  it('should let in those who keep it, and the member for its own', async () => {
    const one = await saved();
    const { portal, admin, skelleftea, chief, finance } = started;
    const representative = await withRoles(portal, admin, 'ombud-mala@exempel.example', [
      { role: 'REPRESENTATIVE', organisation: '2418' },
    ]);
    const vannas = await portal.as('kommunchef@vannas.example');
    const choose = { ...as(one), form: 'HOURS', chosenOn: '2026-06-02' };
    const all: [string, object][] = [
      [CHOOSE, choose],
      [DELIVER, delivery(one, { hours: '0' })],
    ];
    for (const [mutation, variables] of all) {
      const codes: string[] = [];
      for (const client of [
        portal.client(),
        vannas,
        admin,
        skelleftea,
        chief,
        finance,
        mala,
        representative,
        secretary,
      ]) {
        codes.push(await client.refusal(mutation, { input: variables }));
      }
      // The last three are let in, and told what is wrong.
      const wrong = mutation === CHOOSE ? 'BAD_USER_INPUT' : 'CHOICE_MISSING';
      expect(codes).toEqual([
        'UNAUTHENTICATED',
        'NOT_FOUND',
        'NOT_FOUND',
        'FORBIDDEN',
        'FORBIDDEN',
        'FORBIDDEN',
        wrong,
        wrong,
        wrong,
      ]);
    }
    const save = { input: input(as(one)) };
    const codes = [];
    for (const client of [portal.client(), vannas, mala, chief]) codes.push(await client.refusal(SAVE_CO, save));
    expect(codes).toEqual(['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN']);
    const read = async (client: Client) => client.refusal(READ_CO, { id: one.id });
    expect([await read(portal.client()), await read(vannas), await read(skelleftea)]).toEqual([
      'UNAUTHENTICATED',
      'NOT_FOUND',
      'none',
    ]);
    expect((await vannas.data(COS, { slug: BODY })).body.coFinancings).toBeNull();
    const may = async (client: Client) => (await client.data(READ_CO, { id: one.id })).coFinancing.viewerMayDeliver;
    expect([await may(mala), await may(skelleftea), await may(secretary)]).toEqual([true, false, true]);
  });

  it('is chosen by the member on a day, then delivered, and shows what remains', async () => {
    let one = await saved();
    expect(one).toMatchObject({ version: 1, chosen: null, form: null, remainingAmount: null, remainingHours: null });
    expect(one.commitment.replace(/\s/g, ' ')).toBe('151 h eller 62 000,00 kr');
    one = await done(mala, CHOOSE, { ...as(one), form: 'HOURS', chosenOn: '2026-02-01' });
    expect(one).toMatchObject({
      chosen: 'HOURS',
      chosenOn: '2026-02-01',
      remainingHours: '151',
      remainingAmount: null,
    });
    one = await done(mala, DELIVER, delivery(one, { hours: '24.5', note: ' Studiecirkel ' }));
    one = await done(secretary, DELIVER, delivery(one, { hours: '100', deliveredOn: '2026-03-01' }));
    expect(one).toMatchObject({
      version: 4,
      deliveredHours: '124.5',
      remainingHours: '26.5',
      deliveries: [
        { hours: '100', deliveredOn: '2026-03-01', note: '' },
        { hours: '24.5', amount: null, note: 'Studiecirkel' },
      ],
    });
    expect(await mala.refusal(DELIVER, { input: delivery(one, { amount: '1.00' }) })).toBe('BAD_USER_INPUT');
    expect(await mala.refusal(CHOOSE, { input: { ...as(one), form: 'CASH', chosenOn: '2026-02-02' } })).toBe(
      'ALREADY_DELIVERED',
    );
    const terms = { ...as(one), hours: null, organisation: '2418' };
    expect(await secretary.refusal(SAVE_CO, { input: input(terms) })).toBe('ALREADY_DELIVERED');
    one = await done(mala, UNDELIVER, { id: one.deliveries[1].id, version: one.version });
    expect(one).toMatchObject({ deliveredHours: '100', remainingHours: '51' });
    expect(await mala.refusal(UNDELIVER, { input: { id: 'finns-inte', version: 1 } })).toBe('NOT_FOUND');
    const kinds = (await eventsIn(started.admin, BODY)).filter(({ subjectId }) => subjectId === one.id);
    expect(kinds.map(({ kind }) => kind.replace('invoicing.co-financing-', ''))).toEqual([
      'delivery-removed',
      'delivered',
      'delivered',
      'chosen',
      'added',
    ]);
    expect(kinds.map(({ data }) => data).join()).not.toMatch(/24|100|Studie/);
  });

  it('counts actual cost up to the cap, also when two deliver at once', async () => {
    let one = await saved({ amount: '273558.00', hours: null, maximum: '300000.00' });
    expect(one).toMatchObject({ form: 'CASH', chosen: null, remainingAmount: '273558.00' });
    one = await done(mala, DELIVER, delivery(one, { amount: '280000.00' }));
    expect(one.remainingAmount).toBe('0.00');
    const { errors } = await mala.send(DELIVER, { input: delivery(one, { amount: '20000.01' }) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CAP_EXCEEDED', field: 'amount' });
    expect(errors?.[0]?.message.replace(/\s/g, ' ')).toContain('Taket är 300 000,00 kr och 20 000,00 kr är kvar');
    const press = (client: Client) => client.refusal(DELIVER, { input: delivery(one, { amount: '20000.00' }) });
    expect((await Promise.all([press(mala), press(secretary), press(mala)])).sort()).toEqual([
      'CONFLICT',
      'CONFLICT',
      'none',
    ]);
    const { coFinancing } = await mala.data(READ_CO, { id: one.id });
    expect([coFinancing.deliveredAmount, coFinancing.version]).toEqual(['300000.00', 3]);
  });

  it('is changed by those who keep it, at the version that was read', async () => {
    const one = await saved();
    const change = (more: object) => ({ input: input({ ...as(one), ...more }) });
    expect(await secretary.refusal(SAVE_CO, change({ version: 2 }))).toBe('CONFLICT');
    expect(await secretary.refusal(SAVE_CO, change({ organisation: '2417' }))).toBe('BAD_USER_INPUT');
    expect(await secretary.refusal(SAVE_CO, change({ body: 'handelsplats' }))).toBe('NOT_FOUND');
    expect(await secretary.refusal(SAVE_CO, { input: input({ organisation: '9999' }) })).toBe('ORGANISATION_UNKNOWN');
    expect(await secretary.refusal(SAVE_CO, { input: input({ hours: '1.0000001' }) })).toBe('BAD_USER_INPUT');
    const { saveCoFinancing } = await secretary.data(SAVE_CO, change({ hours: '160', validTo: null }));
    expect(saveCoFinancing.coFinancing).toMatchObject({ version: 2, hours: '160', validTo: null });
  });

  it('comes page by page, and stands in the demo data', async () => {
    const page = async (variables: object = {}) =>
      (await mala.data(COS, { slug: BODY, ...variables })).body.coFinancings;
    const whole = await page();
    expect(whole.totalCount).toBe(whole.nodes.length);
    const first = await page({ first: 2 });
    expect([...first.nodes, ...(await page({ first: 2, after: first.pageInfo.endCursor })).nodes]).toEqual(
      whole.nodes.slice(0, 4),
    );
    expect(whole.nodes[0]).toMatchObject({
      organisation: { code: '2417' },
      form: 'HOURS',
      deliveredHours: '73.5',
      remainingHours: '77.5',
    });
    expect(whole.nodes.filter((one: any) => one.maximum === '300000.00')[0]).toMatchObject({
      amount: '273558.00',
      form: 'CASH',
    });
  });
});
