import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../support/portal.js';
import {
  DECIDE_AGAIN,
  eventsIn,
  GRANTS,
  MEASURE,
  MOVE,
  READ_GRANT,
  REQUEST,
  SAVE_GRANT,
  SPEND,
  type Started,
  startFunding,
  UNMEASURE,
  UNSPEND,
} from './funding.js';

const TRANCHES = [
  { amount: '172400.00' },
  { amount: '154400.00', measure: 'medlemmar', threshold: '55' },
  { amount: '154400.00', measure: 'medlemmar', threshold: '65' },
];

describe('grants to a body', () => {
  let started: Started;
  let secretary: Client;

  beforeAll(async () => {
    started = await startFunding();
    ({ secretary } = started);
  });
  afterAll(() => started.portal.stop());

  const input = (more: object = {}) => ({
    body: 'handelsplats',
    name: 'Stöd till handeln',
    grantor: 'Kommunen',
    amount: '481200.00',
    decidedOn: '2025-01-15',
    ...more,
  });
  const saved = async (more: object = {}) => (await secretary.data(SAVE_GRANT, { input: input(more) })).saveGrant.grant;
  const done = async (mutation: string, variables: object) =>
    (Object.values(await secretary.data(mutation, { input: variables })) as { grant: any }[])[0]!.grant;
  const as = ({ id, version }: { id: string; version: number }) => ({ grant: id, version });
  const measured = (grant: any, value: string, measuredOn = '2026-05-01') =>
    done(MEASURE, { ...as(grant), measure: 'medlemmar', value, measuredOn, proof: `Lista med ${value}` });
  const request = (grant: any, number: number, more: object = {}) => ({
    input: { ...as(grant), tranche: grant.tranches[number - 1].id, requestedOn: '2026-05-20', ...more },
  });

  describe('who may', () => {
    const OPERATIONS = (grant: any): [string, object][] => [
      [SAVE_GRANT, input()],
      [SAVE_GRANT, input({ id: grant.id, version: grant.version })],
      [DECIDE_AGAIN, { ...as(grant), decidedOn: '2025-02-01' }],
      [SPEND, { ...as(grant), spentOn: '2025-02-01', amount: '1.00', note: 'x' }],
      [UNSPEND, { ...as(grant), id: 'x' }],
      [MEASURE, { ...as(grant), measure: 'medlemmar', value: '1', measuredOn: '2026-05-01', proof: 'x' }],
      [UNMEASURE, { ...as(grant), id: 'x' }],
      [REQUEST, request(grant, 1).input],
      [MOVE, { ...as(grant), id: 'x', state: 'PAID', on: '2026-05-20' }],
    ];

    it('keeps strangers out, hides it from those outside, and lets members look only', async () => {
      const grant = await saved({ tranches: TRANCHES });
      const read = { id: grant.id };
      const { portal, mala, chief, admin } = started;
      for (const [mutation, variables] of OPERATIONS(grant)) {
        const codes = [];
        for (const client of [portal.client(), mala, admin, chief]) {
          codes.push(await client.refusal(mutation, { input: variables }));
        }
        expect([mutation.slice(0, 60), codes]).toEqual([
          mutation.slice(0, 60),
          ['UNAUTHENTICATED', 'NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN'],
        ]);
      }
      expect(await portal.client().refusal(READ_GRANT, read)).toBe('UNAUTHENTICATED');
      expect(await mala.refusal(READ_GRANT, read)).toBe('NOT_FOUND');
      expect(await admin.refusal(READ_GRANT, read)).toBe('NOT_FOUND');
      expect((await chief.data(READ_GRANT, read)).grant.version).toBe(grant.version);
      expect((await mala.data(GRANTS, { slug: 'handelsplats' })).body).toEqual({
        viewerMayKeepFunding: false,
        grantReminders: [],
        grants: null,
      });
      const seen = async (client: Client) => (await client.data(GRANTS, { slug: 'handelsplats' })).body;
      expect([(await seen(chief)).viewerMayKeepFunding, (await seen(started.finance)).viewerMayKeepFunding]).toEqual([
        false,
        true,
      ]);
    });

    it('lets FINANCE of the host do what the secretariat does', async () => {
      const { finance } = started;
      const { saveGrant } = await finance.data(SAVE_GRANT, { input: input({ tranches: TRANCHES }) });
      expect(await finance.refusal(REQUEST, request(saveGrant.grant, 1))).toBe('none');
    });
  });

  it('are paid in tranches, each when its condition is shown', async () => {
    let grant = await saved({ tranches: TRANCHES });
    expect(grant).toMatchObject({ version: 1, outstanding: '481200.00', requested: '0.00' });
    expect(grant.tranches.map((one: any) => one.mayBeRequested)).toEqual([true, false, false]);

    grant = await done(REQUEST, request(grant, 1, { registrationNumber: 'N 2026/7' }).input);
    expect(grant.tranches[0].requests).toEqual([
      expect.objectContaining({
        amount: '172400.00',
        state: 'REQUESTED',
        registrationNumber: 'N 2026/7',
        measurement: null,
      }),
    ]);

    const early = await secretary.send(REQUEST, request(grant, 2));
    expect(early.errors?.[0]).toMatchObject({
      message:
        'Delen får rekvireras när minst 55 medlemmar är visat; inget är visat än. Registrera det mätta värdet först.',
      extensions: { code: 'CONDITION_NOT_SHOWN', field: 'tranche' },
    });
    grant = await measured(grant, '54', '2026-04-01');
    expect(await secretary.refusal(REQUEST, request(grant, 2))).toBe('CONDITION_NOT_SHOWN');
    grant = await measured(grant, '57');
    expect(grant.tranches.map((one: any) => one.shownBy?.value ?? null)).toEqual([null, '57', null]);
    expect(await secretary.refusal(REQUEST, request(grant, 2, { requestedOn: '2026-04-30' }))).toBe(
      'CONDITION_NOT_SHOWN',
    );
    grant = await done(REQUEST, request(grant, 2).input);
    expect(grant.tranches[1].requests[0]).toMatchObject({ state: 'REQUESTED', measurement: { value: '57' } });
    expect(await secretary.refusal(REQUEST, request(grant, 2))).toBe('ALREADY_REQUESTED');
    expect(await secretary.refusal(REQUEST, request(grant, 3))).toBe('CONDITION_NOT_SHOWN');

    const [{ id }] = grant.tranches[1].requests;
    const move = (state: string, on: string) => ({ ...as(grant), id, state, on });
    expect(await secretary.refusal(MOVE, { input: move('GRANTED', '2026-05-19') })).toBe('BAD_USER_INPUT');
    grant = await done(MOVE, { ...move('GRANTED', '2026-05-25'), note: 'Beslut § 4' });
    grant = await done(MOVE, move('PAID', '2026-05-28'));
    expect(await secretary.refusal(MOVE, { input: move('REFUSED', '2026-05-29') })).toBe('ILLEGAL_TRANSITION');
    expect(grant.tranches[1].requests[0]).toMatchObject({
      state: 'PAID',
      grantedOn: '2026-05-25',
      paidOn: '2026-05-28',
      nextStates: [],
    });

    grant = await measured(grant, '65', '2026-05-15');
    grant = await done(REQUEST, request(grant, 3).input);
    expect(grant).toMatchObject({ requested: '481200.00', outstanding: '0.00', paid: '154400.00' });
    const kinds = (await eventsIn(started.admin, 'handelsplats'))
      .filter(({ subjectId }) => subjectId === grant.id)
      .map(({ kind }) => kind.replace('invoicing.', ''));
    expect(kinds).toEqual([
      'payment-requested',
      'grant-measured',
      'payment-request-paid',
      'payment-request-granted',
      'payment-requested',
      'grant-measured',
      'grant-measured',
      'payment-requested',
      'grant-added',
    ]);
  });

  it('may be requested again when refused, and never above the grant', async () => {
    let grant = await saved({ tranches: TRANCHES.slice(0, 1) });
    expect(await secretary.refusal(REQUEST, request(grant, 1, { amount: '172400.01' }))).toBe('GRANT_EXCEEDED');
    grant = await done(REQUEST, request(grant, 1, { amount: '100000.00' }).input);
    const [{ id }] = grant.tranches[0].requests;
    grant = await done(MOVE, { ...as(grant), id, state: 'REFUSED', on: '2026-05-22', note: 'Underlag saknas' });
    expect(grant).toMatchObject({ requested: '0.00', tranches: [{ mayBeRequested: true }] });
    grant = await done(REQUEST, request(grant, 1).input);
    expect(grant.tranches[0].requests.map((one: any) => [one.state, one.amount])).toEqual([
      ['REFUSED', '100000.00'],
      ['REQUESTED', '172400.00'],
    ]);
  });

  it('become one request when two press at once', async () => {
    const grant = await saved({ tranches: TRANCHES });
    const press = (client: Client) => client.refusal(REQUEST, request(grant, 1));
    const codes = await Promise.all([
      press(secretary),
      press(started.finance),
      press(secretary),
      press(started.finance),
    ]);
    expect(codes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'none']);
    const { grant: after } = await secretary.data(READ_GRANT, { id: grant.id });
    expect([after.version, after.tranches[0].requests.length]).toEqual([2, 1]);
  });

  it('keep the tranches and the values that requests rest on', async () => {
    let grant = await saved({ tranches: TRANCHES });
    grant = await done(
      SAVE_GRANT,
      input({ id: grant.id, version: 1, tranches: TRANCHES.slice(0, 2), amount: '400000.00' }),
    );
    expect(grant).toMatchObject({ version: 2, amount: '400000.00', tranches: [{ number: 1 }, { number: 2 }] });
    grant = await measured(grant, '60');
    grant = await measured(grant, '70', '2026-05-02');
    grant = await done(REQUEST, request(grant, 2).input);
    const [first, second] = grant.measurements;
    expect(await secretary.refusal(UNMEASURE, { input: { ...as(grant), id: first.id } })).toBe('BAD_USER_INPUT');
    grant = await done(UNMEASURE, { ...as(grant), id: second.id });
    expect(grant.measurements).toHaveLength(1);
    const change = (more: object) => ({ input: input({ id: grant.id, version: grant.version, ...more }) });
    expect(await secretary.refusal(SAVE_GRANT, change({ tranches: TRANCHES }))).toBe('BAD_USER_INPUT');
    expect(await secretary.refusal(SAVE_GRANT, change({ amount: '300000.00' }))).toBe('GRANT_EXCEEDED');
    expect(await secretary.refusal(SAVE_GRANT, change({ version: 1 }))).toBe('CONFLICT');
    expect(await secretary.refusal(SAVE_GRANT, change({ body: 'ai-pa-jobbet' }))).toBe('NOT_FOUND');
    expect(await secretary.refusal(SAVE_GRANT, change({ name: 'Nytt namn', amount: '400000.00' }))).toBe('none');
  });

  it('are spent, and remind from their day while something is left', async () => {
    let grant = await saved({
      name: 'Engångsbidrag',
      amount: '50000.00',
      decidedOn: '2019-03-01',
      remindOn: '2026-06-01',
    });
    const reminders = async (client: Client) =>
      (
        await client.data('{ viewer { grantReminders { id outstanding body { slug } } } }')
      ).viewer.grantReminders.filter((one: any) => one.id === grant.id);
    const onBody = async (client: Client) =>
      (await client.data(GRANTS, { slug: 'handelsplats' })).body.grantReminders.filter(
        ({ name }: { name: string }) => name === 'Engångsbidrag',
      );
    expect(grant.reminds).toBe(true);
    for (const client of [secretary, started.finance, started.chief]) {
      expect(await reminders(client)).toEqual([
        { id: grant.id, outstanding: '50000.00', body: { slug: 'handelsplats' } },
      ]);
      expect(await onBody(client)).toHaveLength(1);
    }
    expect([await reminders(started.mala), await reminders(started.admin)]).toEqual([[], []]);

    expect(await secretary.refusal(DECIDE_AGAIN, { input: { ...as(grant), decidedOn: '2019-03-01' } })).toBe(
      'BAD_USER_INPUT',
    );
    grant = await done(DECIDE_AGAIN, {
      ...as(grant),
      decidedOn: '2020-02-01',
      decision: 'URR § 7',
      remindOn: '2026-06-02',
    });
    expect(grant).toMatchObject({ reminds: false, decisions: [{ decision: null }, { decision: 'URR § 7' }] });
    expect(await reminders(secretary)).toEqual([]);
    started.portal.setNow('2026-06-01T22:30:00Z');
    expect(await reminders(secretary)).toHaveLength(1);

    const spend = (amount: string) => ({ ...as(grant), spentOn: '2026-05-01', amount, note: 'Utbildning' });
    expect(await secretary.refusal(SPEND, { input: spend('50000.01') })).toBe('GRANT_EXCEEDED');
    grant = await done(SPEND, spend('49999.99'));
    expect([grant.outstanding, grant.reminds]).toEqual(['0.01', true]);
    grant = await done(SPEND, spend('0.01'));
    expect([grant.outstanding, grant.reminds, await reminders(secretary)]).toEqual(['0.00', false, []]);
    grant = await done(UNSPEND, { ...as(grant), id: grant.spendings[0].id });
    expect([grant.spent, grant.spendings.length]).toEqual(['0.01', 1]);
    started.portal.setNow('2026-06-01T12:00:00Z');
  });

  it.each([
    ['name', { name: '' }],
    ['amount', { amount: '0.00' }],
    ['decidedOn', { decidedOn: '2026-06-02' }],
    ['tranches[0].measure', { tranches: [{ amount: '1.00', threshold: '1' }] }],
    ['tranches[0].threshold', { tranches: [{ amount: '1.00', measure: 'medlemmar' }] }],
    ['tranches[1].amount', { tranches: [{ amount: '481200.00' }, { amount: '0.01' }] }],
  ])('name %s in %j', async (field, more) => {
    const { errors } = await secretary.send(SAVE_GRANT, { input: input(more) });
    expect(errors?.[0]?.extensions['field']).toBe(field);
  });

  it('come page by page', async () => {
    const page = async (variables: object) =>
      (await secretary.data(GRANTS, { slug: 'handelsplats', ...variables })).body.grants;
    const whole = await page({});
    expect(whole.totalCount).toBe(whole.nodes.length);
    const first = await page({ first: 2 });
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes.slice(0, 4));
    expect(await secretary.refusal(GRANTS, { slug: 'handelsplats', after: 'skräp' })).toBe('BAD_USER_INPUT');
  });

  it('stand in the demo data: Handelsplats in three parts, ÖFUR’s to be reminded of', async () => {
    const { nodes } = (await secretary.data(GRANTS, { slug: 'handelsplats' })).body.grants;
    expect(nodes[0]).toMatchObject({
      amount: '481200.00',
      paid: '172400.00',
      outstanding: '308800.00',
      reminds: false,
    });
    expect(nodes[0].tranches.map((one: any) => [one.amount, one.threshold, one.mayBeRequested])).toEqual([
      ['172400.00', null, false],
      ['154400.00', '55', true],
      ['154400.00', '65', false],
    ]);
    const vannas = await started.portal.as('kommunchef@vannas.example');
    const { viewer } = await vannas.data(
      '{ viewer { grantReminders { amount outstanding body { slug } decisions { decidedOn } } } }',
    );
    expect(viewer.grantReminders).toEqual([
      {
        amount: '50000.00',
        outstanding: '50000.00',
        body: { slug: 'overformyndare' },
        decisions: [{ decidedOn: '2019-03-28' }, { decidedOn: '2020-03-26' }],
      },
    ]);
  });
});
