import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { inhabitants, poolModel, SAVE } from './operations.js';

const LIST = `query ($first: Int!, $after: String) {
  body(slug: "treparten") { costModels(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name validFrom version } } }
}`;

describe('saveCostModel', () => {
  let portal: Portal;
  let finance: Client;
  const save = async (input: Record<string, unknown>, client = finance) =>
    (await client.data(SAVE, { input })).saveCostModel.costModel;
  const refusal = (input: Record<string, unknown>, client = finance) => client.refusal(SAVE, { input });
  const model = (year: number, more: Record<string, unknown> = {}) =>
    poolModel('treparten', '1000.00', { validFrom: `${year}-01-01`, validTo: `${year}-12-31`, ...more });

  beforeAll(async () => {
    portal = await startPortal();
    finance = await portal.as('ekonomi@norsjo.example');
  });
  afterAll(() => portal.stop());

  it('saves a model, and its rules come back as they were', async () => {
    expect(await save(model(2001))).toEqual({
      id: expect.any(String),
      version: 1,
      name: 'Budget',
      validFrom: '2001-01-01',
      validTo: '2001-12-31',
      rounding: 'ORE',
      components: [{ name: 'Drift', basis: 'POOL', pool: '1000.00', key: { kind: 'INHABITANTS' } }],
    });
  });

  it('should require authorization', async () => {
    expect(await refusal(model(2002), portal.client())).toBe('UNAUTHENTICATED');
    expect(await refusal(model(2002), await portal.as('kommunchef@mala.example'))).toBe('FORBIDDEN');
    expect(await refusal(model(2002), await portal.as('namndsekreterare@norsjo.example'))).toBe('FORBIDDEN');
    expect(await refusal(model(2002), await portal.as('ekonomi@skelleftea.example'))).toBe('NOT_FOUND');
    expect(await refusal(model(2002), await portal.as('admin@portal.example'))).toBe('NOT_FOUND');
    expect(await refusal({ ...model(2002), body: 'finns-inte' })).toBe('NOT_FOUND');
    expect(await refusal({ ...model(2002), body: 'uhc' })).toBe('NOT_FOUND');
  });

  it('makes a new version of a changed model and tells the one who read the old', async () => {
    const { id, version } = await save(model(2003));
    const changed = await save({ ...model(2003), id, version, name: 'Budget, höjd' });
    expect([changed.id, changed.version, changed.name]).toEqual([id, 2, 'Budget, höjd']);
    expect(await refusal({ ...model(2003), id, version, name: 'Budget, sänkt' })).toBe('CONFLICT');
    expect(await refusal({ ...model(2003), id, name: 'utan version' })).toBe('CONFLICT');
  });

  it('lets one of two simultaneous changes through', async () => {
    const { id, version } = await save(model(2004));
    const codes = await Promise.all(['a', 'b', 'c'].map((name) => refusal({ ...model(2004), id, version, name })));
    expect(codes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'none']);
  });

  it('refuses overlapping periods, also of two saved at once', async () => {
    expect(await refusal(model(2001))).toBe('COST_MODEL_OVERLAP');
    expect(await refusal(model(2001, { validTo: undefined }))).toBe('COST_MODEL_OVERLAP');
    expect(await refusal(model(2000, { validTo: '2001-01-01' }))).toBe('COST_MODEL_OVERLAP');
    const codes = await Promise.all([refusal(model(2005)), refusal(model(2005)), refusal(model(2005))]);
    expect(codes.sort()).toEqual(['COST_MODEL_OVERLAP', 'COST_MODEL_OVERLAP', 'none']);
  });

  it('refuses a model of another body under its own name', async () => {
    const ludvika = await portal.as('ekonomi@ludvika.example');
    const { id, version } = await save(
      { ...poolModel('uhc', '1.00'), validFrom: '1990-01-01', validTo: '1990-12-31' },
      ludvika,
    ).catch(() => ({ id: 'none', version: 1 }));
    expect(await refusal({ ...model(2006), id, version })).toBe('NOT_FOUND');
  });

  const withComponent = (component: Record<string, unknown>) =>
    model(2030, { components: [{ name: 'Drift', basis: 'POOL', ...component }] });
  it.each([
    [
      'REFERENCE_DATE_UNSET',
      'components[0].key.referenceDate',
      withComponent({ pool: '1.00', key: { kind: 'INHABITANTS' } }),
    ],
    ['BAD_USER_INPUT', 'components[0].pool', withComponent({ key: inhabitants })],
    ['BAD_USER_INPUT', 'components[0].key', withComponent({ pool: '1.00' })],
    [
      'SHARES_INVALID',
      undefined,
      withComponent({ pool: '1.00', key: { kind: 'SHARES', shares: [{ code: '2417', share: '0' }] } }),
    ],
    [
      'SHARES_INVALID',
      undefined,
      withComponent({ pool: '1.00', key: { kind: 'SHARES', shares: [{ code: '2417', share: '-1' }] } }),
    ],
    ['RATE_PRECISION', 'components[0].rate', withComponent({ basis: 'RATE', rate: '1.1234567', key: inhabitants })],
    [
      'KEY_UNSUITABLE',
      undefined,
      withComponent({ basis: 'RATE', rate: '1', key: { kind: 'SHARES', shares: [{ code: '2417', share: '1' }] } }),
    ],
    [
      'LIMITS_IMPOSSIBLE',
      undefined,
      withComponent({ pool: '1.00', key: inhabitants, minimum: '5.00', maximum: '1.00' }),
    ],
    [
      'ORGANISATION_UNKNOWN',
      'components[0].exempt[0]',
      withComponent({ pool: '1.00', key: inhabitants, exempt: ['9999'] }),
    ],
    ['BAD_USER_INPUT', 'components', model(2030, { components: [] })],
    ['BAD_USER_INPUT', 'name', model(2030, { name: ' ' })],
    ['BAD_USER_INPUT', 'validTo', model(2030, { validTo: '2029-12-31' })],
  ])('refuses with %s, naming %s, and writes nothing', async (code, field, input) => {
    const { errors } = await finance.send(SAVE, { input });
    expect(errors?.[0]?.extensions.code).toBe(code);
    if (field) expect(errors?.[0]?.extensions['field']).toBe(field);
    expect(errors?.[0]?.message).toMatch(/^[A-ZÅÄÖ0-9].*[.!]$/);
    const { body } = await finance.data(LIST, { first: 50 });
    expect(body.costModels.nodes.map((node: any) => node.validFrom)).not.toContain('2030-01-01');
  });

  it('pages the models, the latest first, and hides them from outsiders', async () => {
    const all = (await finance.data(LIST, { first: 50 })).body.costModels;
    const first = (await finance.data(LIST, { first: 2 })).body.costModels;
    const next = (await finance.data(LIST, { first: 50, after: first.pageInfo.endCursor })).body.costModels;
    expect([...first.nodes, ...next.nodes]).toEqual(all.nodes);
    expect([first.totalCount, first.pageInfo.hasNextPage, next.pageInfo.hasNextPage]).toEqual([
      all.nodes.length,
      true,
      false,
    ]);
    expect(all.nodes.map((node: any) => node.validFrom)).toEqual(
      all.nodes
        .map((node: any) => node.validFrom)
        .sort()
        .reverse(),
    );
    const outsider = await portal.as('kommunchef@vannas.example');
    expect((await outsider.data(LIST, { first: 50 })).body.costModels).toBeNull();
  });

  it('records who saved what', async () => {
    const { id } = await save(model(2007));
    const admin = await portal.as('admin@portal.example');
    const { events } = await admin.data(
      'query ($id: String!) { events(subjectId: $id) { nodes { kind actorName data } } }',
      { id },
    );
    expect(events.nodes).toEqual([
      {
        kind: 'cost-sharing.model-created',
        actorName: expect.any(String),
        data: expect.stringContaining('2007-01-01'),
      },
    ]);
  });
});
