import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { poolModel, PREVIEW, SAVE } from './operations.js';

const PASSWORD = 'ett-långt-lösenord-2026';

/** Umeåregionen has a new host every year: Vännäs 2024, Örnsköldsvik 2025, Bjurholm 2026. */
describe('a body whose host changes', () => {
  let portal: Portal;
  let admin: Client;
  const finance: Record<string, Client> = {};
  const model = (more: Record<string, unknown>) =>
    poolModel('umearegionen', '700.00', {
      components: [{ name: 'Drift', basis: 'POOL', pool: '700.00', key: { kind: 'EQUAL' } }],
      ...more,
    });
  const save = (code: string, more: Record<string, unknown>) => finance[code]!.send(SAVE, { input: model(more) });
  const refusal = async (code: string, more: Record<string, unknown>) =>
    (await save(code, more)).errors?.[0]?.extensions.code ?? 'none';

  beforeAll(async () => {
    portal = await startPortal();
    portal.setNow('2026-11-22T12:00:00Z');
    admin = await portal.as('admin@portal.example');
    for (const code of ['2460', '2403']) {
      const email = `ekonomi-${code}@kommun.example`;
      const { createAccount } = await admin.data(
        'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
        { input: { name: `Ekonom ${code}`, email, password: PASSWORD } },
      );
      const { organisation } = await admin.data('query ($code: String!) { organisation(code: $code) { id } }', {
        code,
      });
      await admin.data('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }', {
        input: { account: createAccount.account.id, role: 'FINANCE', organisation: organisation.id },
      });
      finance[code] = await portal.client().signIn(email, PASSWORD);
    }
  });
  afterAll(() => portal.stop());

  it('lets the host of the current year decide over a model that still runs, not the host of its first day', async () => {
    expect(await refusal('2460', { validFrom: '2024-01-01' })).toBe('FORBIDDEN');
    expect(await refusal('2403', { validFrom: '2024-01-01' })).toBe('none');
  });

  it('lets a former host keep to its own years', async () => {
    expect(await refusal('2460', { validFrom: '2023-01-01', validTo: '2023-12-31' })).toBe('FORBIDDEN');
    expect(await refusal('2403', { validFrom: '2023-01-01', validTo: '2023-12-31' })).toBe('FORBIDDEN');
  });

  it('lets the present host end a model that an earlier one left open, and begin its own', async () => {
    const { body } = await finance['2403']!.data(
      '{ body(slug: "umearegionen") { costModels { nodes { id version } } } }',
    );
    const [left] = body.costModels.nodes;
    expect(await refusal('2403', { ...left, validFrom: '2024-01-01', validTo: '2025-12-31' })).toBe('none');
    expect(await refusal('2403', { validFrom: '2026-01-01', validTo: '2026-12-31' })).toBe('none');
  });

  it('hides everything from a host that has left', async () => {
    const { body } = await admin.data(
      '{ body(slug: "umearegionen") { memberships { id organisation { code } validFrom } } }',
    );
    const own = body.memberships.find((membership: any) => membership.organisation.code === '2460');
    await admin.data(
      'mutation ($input: SaveMembershipInput!) { saveMembership(input: $input) { membership { id } } }',
      {
        input: {
          id: own.id,
          body: 'umearegionen',
          organisation: '2460',
          validFrom: own.validFrom,
          validTo: '2025-12-31',
        },
      },
    );
    expect(await refusal('2460', { validFrom: '2024-01-01', validTo: '2024-12-31' })).toBe('NOT_FOUND');
  });

  it.each([
    [
      'components',
      {
        components: Array.from({ length: 101 }, (_, i) => ({
          name: `K${i}`,
          basis: 'POOL',
          pool: '1.00',
          key: { kind: 'EQUAL' },
        })),
      },
    ],
    [
      'components[0].key.parts',
      {
        components: [
          {
            name: 'K',
            basis: 'POOL',
            pool: '1.00',
            key: { kind: 'BLEND', parts: Array.from({ length: 11 }, () => ({ weight: '1', key: { kind: 'EQUAL' } })) },
          },
        ],
      },
    ],
  ])('refuses %s beyond what an agreement could hold', async (field, more) => {
    const { errors } = await finance['2403']!.send(PREVIEW, {
      input: { body: 'umearegionen', year: 2026, model: model(more) },
    });
    expect([errors?.[0]?.extensions.code, errors?.[0]?.extensions['field']]).toEqual(['BAD_USER_INPUT', field]);
  });

  it('refuses more what-if members than there are municipalities and regions', async () => {
    const members = Array.from({ length: 401 }, (_, i) => String(1000 + i));
    expect(
      await finance['2403']!.refusal(PREVIEW, {
        input: { body: 'umearegionen', year: 2026, model: model({}), members },
      }),
    ).toBe('BAD_USER_INPUT');
  });
});
