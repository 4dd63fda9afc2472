import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { Body } from '../../../apps/api/src/bodies/index.js';
import type { Client, Portal } from '../../support/portal.js';
import {
  ADMIN,
  CLOSE_ACCOUNT,
  CREATE_ACCOUNT,
  eventsOf,
  GRANT_ROLE,
  newAccount,
  PHRASE,
  REVOKE_ROLE,
  SIGN_IN,
  startBare,
} from './accounts.js';

const ACCOUNTS =
  'query ($first: Int!, $after: String) { accounts(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name email roles { role } } } }';
const NOBODY = '01890000-0000-7000-8000-000000000000';

let portal: Portal;
let admin: Client;
let norsjo: string;
let board: string;
const extensions = async (query: string, variables: Record<string, unknown>) =>
  (await admin.send(query, variables)).errors?.[0]?.extensions;
const bad = (field: string) => ({ code: 'BAD_USER_INPUT', field });
const grant = (input: Record<string, unknown>) => extensions(GRANT_ROLE, { input });

beforeAll(async () => {
  ({ portal, admin } = await startBare());
  norsjo = (await admin.data('{ organisation(code: "2417") { id } }')).organisation.id;
  board = await makeBody();
});
afterAll(() => portal.stop());

describe('accounts and roles', () => {
  const operations: [string, string, Record<string, unknown>][] = [
    ['accounts', ACCOUNTS, { first: 1 }],
    ['createAccount', CREATE_ACCOUNT, { input: { name: 'Ny', email: 'ny@prov.example', password: PHRASE } }],
    ['closeAccount', CLOSE_ACCOUNT, { account: NOBODY }],
    ['grantRole', GRANT_ROLE, { input: { account: NOBODY, role: 'ADMIN' } }],
    ['revokeRole', REVOKE_ROLE, { role: NOBODY }],
  ];

  it.each(operations)('should require authorization: %s', async (_, query, variables) => {
    expect(await portal.client().refusal(query, variables)).toBe('UNAUTHENTICATED');
    for (const role of [{}, { role: 'FINANCE', organisation: norsjo }, { role: 'SECRETARIAT', body: board }]) {
      const { email } = await newAccount(admin, role);
      const client = await portal.client().signIn(email, PHRASE);
      expect(await client.refusal(query, variables)).toBe('FORBIDDEN');
    }
  });
});

describe('createAccount', () => {
  it('should make an account that can sign in, and tell the log', async () => {
    const input = { name: ' Örjan Ö ', email: ' Orjan@Prov.example ', password: PHRASE };
    const { createAccount } = await admin.data(CREATE_ACCOUNT, { input });
    expect(createAccount.account).toMatchObject({ name: 'Örjan Ö', email: 'Orjan@Prov.example', closedAt: null });
    expect(await portal.client().refusal(SIGN_IN, { input: { email: 'orjan@prov.example', password: PHRASE } })).toBe(
      'none',
    );
    expect(await eventsOf(admin, createAccount.account.id)).toEqual([
      { kind: 'identity.account-created', actorName: 'Ada Admin' },
    ]);
  });

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(121) }],
    ['email', { email: 'ingen adress' }],
    ['email', { email: `${'a.'.repeat(200_000)}@` }],
    ['email', { email: `${'x'.repeat(250)}@prov.example` }],
    ['password', { password: 'för kort' }],
    ['password', { password: 'det här är bra.person på jobbet' }],
  ])('should name %s when it is at fault', async (field, fault) => {
    const input = { name: 'Bra Person', email: 'bra.person@prov.example', password: PHRASE, ...fault };
    expect(await extensions(CREATE_ACCOUNT, { input })).toEqual(bad(field));
  });

  it('should take a name of 120 letters whose sorting form is longer', async () => {
    await expect(newAccount(admin, { name: 'ß'.repeat(120) })).resolves.toBeDefined();
  });

  it('should let an address be used once, in any case, also after closing', async () => {
    const { id, email } = await newAccount(admin);
    const again = { name: 'En till', email: email.toUpperCase(), password: PHRASE };
    expect(await extensions(CREATE_ACCOUNT, { input: again })).toEqual({ code: 'CONFLICT' });
    await admin.data(CLOSE_ACCOUNT, { account: id });
    expect(await extensions(CREATE_ACCOUNT, { input: again })).toEqual({ code: 'CONFLICT' });
  });

  it('should let one of five at once have the address', async () => {
    const input = { name: 'Samtidig', email: 'samtidig@prov.example', password: PHRASE };
    const codes = await Promise.all(Array.from({ length: 5 }, () => admin.refusal(CREATE_ACCOUNT, { input })));
    expect(codes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'none']);
  });
});

describe('closeAccount', () => {
  it('should close it once, and tell the log', async () => {
    const { id } = await newAccount(admin);
    const { closeAccount } = await admin.data(CLOSE_ACCOUNT, { account: id });
    expect(closeAccount.account.closedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect((await eventsOf(admin, id))[0]).toEqual({ kind: 'identity.account-closed', actorName: 'Ada Admin' });
    expect(await extensions(CLOSE_ACCOUNT, { account: id })).toEqual({ code: 'NOT_FOUND' });
    expect(await grant({ account: id, role: 'ADMIN' })).toEqual({ code: 'NOT_FOUND' });
    expect((await eventsOf(admin, id)).length).toBe(2);
  });

  it('should close it once when asked twice at once', async () => {
    const { id } = await newAccount(admin);
    const codes = await Promise.all([1, 2].map(() => admin.refusal(CLOSE_ACCOUNT, { account: id })));
    expect(codes.sort()).toEqual(['NOT_FOUND', 'none']);
  });

  it('should not close one’s own account, nor one that does not exist', async () => {
    const { viewer } = await admin.data('{ viewer { id } }');
    expect(await extensions(CLOSE_ACCOUNT, { account: viewer.id })).toEqual(bad('account'));
    expect(await extensions(CLOSE_ACCOUNT, { account: 'x'.repeat(500) })).toEqual({ code: 'NOT_FOUND' });
  });
});

describe('grantRole', () => {
  it('should give a role once, and tell the log', async () => {
    const { id } = await newAccount(admin);
    const inputs = [
      { account: id, role: 'SECRETARIAT', body: board },
      { account: id, role: 'REGISTRAR', organisation: norsjo },
    ];
    for (const input of [...inputs, ...inputs]) await admin.data(GRANT_ROLE, { input });
    const { grantRole } = await admin.data(GRANT_ROLE, { input: inputs[0] });
    expect(grantRole.account.roles).toMatchObject([
      { role: 'SECRETARIAT', body: { slug: 'provet' }, organisation: null },
      { role: 'REGISTRAR', body: null, organisation: { code: '2417' } },
    ]);
    expect((await eventsOf(admin, id)).map(({ kind }) => kind)).toEqual([
      'identity.role-granted',
      'identity.role-granted',
      'identity.account-created',
    ]);
  });

  it('should give it once when asked several times at once', async () => {
    const { id } = await newAccount(admin);
    const input = { account: id, role: 'AUDITOR', body: board };
    await Promise.all(Array.from({ length: 5 }, () => admin.data(GRANT_ROLE, { input })));
    expect((await admin.data(GRANT_ROLE, { input })).grantRole.account.roles).toHaveLength(1);
  });

  it('should refuse a role in the wrong place', async () => {
    const { id: account } = await newAccount(admin);
    expect(await grant({ account, role: 'SECRETARIAT' })).toEqual(bad('body'));
    expect(await grant({ account, role: 'SECRETARIAT', organisation: norsjo })).toEqual(bad('body'));
    expect(await grant({ account, role: 'SECRETARIAT', body: board, organisation: norsjo })).toEqual(
      bad('organisation'),
    );
    expect(await grant({ account, role: 'FINANCE' })).toEqual(bad('organisation'));
    expect(await grant({ account, role: 'FINANCE', body: board })).toEqual(bad('body'));
    expect(await grant({ account, role: 'ADMIN', body: board })).toEqual(bad('body'));
    expect(await grant({ account, role: 'ADMIN', organisation: norsjo })).toEqual(bad('organisation'));
  });

  it.each([NOBODY, 'x', 'x'.repeat(500), ''])(
    'should not find the account, body or organisation "%s"',
    async (unknown) => {
      const { id: account } = await newAccount(admin);
      const notFound = { code: 'NOT_FOUND' };
      expect(await grant({ account, role: 'AUDITOR', body: unknown })).toEqual(notFound);
      expect(await grant({ account, role: 'FINANCE', organisation: unknown })).toEqual(notFound);
      expect(await grant({ account: unknown, role: 'ADMIN' })).toEqual(notFound);
      expect((await eventsOf(admin, account)).length).toBe(1);
    },
  );
});

describe('revokeRole', () => {
  it('should take a role once, and tell the log', async () => {
    const { id } = await newAccount(admin);
    const { grantRole } = await admin.data(GRANT_ROLE, {
      input: { account: id, role: 'FINANCE', organisation: norsjo },
    });
    const role = grantRole.account.roles[0].id;
    const codes = await Promise.all([1, 2].map(() => admin.refusal(REVOKE_ROLE, { role })));
    expect(codes.sort()).toEqual(['NOT_FOUND', 'none']);
    expect((await eventsOf(admin, id)).map(({ kind }) => kind).slice(0, 2)).toEqual([
      'identity.role-revoked',
      'identity.role-granted',
    ]);
  });

  it('should leave the admin the own role as ADMIN', async () => {
    const { viewer } = await admin.data('{ viewer { roles { id } } }');
    expect(await extensions(REVOKE_ROLE, { role: viewer.roles[0].id })).toEqual(bad('role'));
  });
});

describe('accounts', () => {
  it('should page in Swedish order, with å ä ö last', async () => {
    const names = ['Ö-son', 'Åke', 'zeta', 'Ärla', 'Éva', 'Olle', 'anna', 'Anna'];
    for (const name of names) await newAccount(admin, { name });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { accounts }: any = await admin.data(ACCOUNTS, { first: 3, after });
      expect(accounts.totalCount).toBeGreaterThan(names.length);
      seen.push(...accounts.nodes.map(({ name }: { name: string }) => name));
      after = accounts.pageInfo.hasNextPage ? accounts.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.filter((name) => names.includes(name)).map((name) => name.toLowerCase())).toEqual([
      'anna',
      'anna',
      'éva',
      'olle',
      'zeta',
      'åke',
      'ärla',
      'ö-son',
    ]);
    expect(new Set(seen).size).toBeGreaterThan(names.length);
    expect(
      (await admin.data(ACCOUNTS, { first: 300 })).accounts.nodes.map(({ name }: { name: string }) => name),
    ).toEqual(seen);
  });

  it('should show roles, and never a hash', async () => {
    const { accounts } = await admin.data(ACCOUNTS, { first: 300 });
    expect(accounts.nodes.find(({ email }: { email: string }) => email === ADMIN).roles).toEqual([{ role: 'ADMIN' }]);
    expect(JSON.stringify(accounts)).not.toContain('argon2');
    expect(await admin.refusal('{ accounts { nodes { passwordHash } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 301 }, 'first'],
    [{ first: 1, after: 'inget' }, 'after'],
  ])('should refuse %j', async (variables, field) => {
    expect(await extensions(ACCOUNTS, variables)).toEqual(bad(field));
  });
});

async function makeBody(): Promise<string> {
  const id = '01890000-0000-7000-8000-00000000b0d1';
  const row = { id, slug: 'provet', name: 'Provet', sortKey: 'provet', kind: 'NETWORK', description: '' } as const;
  await portal.app.get(Tx).run((em) => em.insert(Body, row));
  return id;
}
