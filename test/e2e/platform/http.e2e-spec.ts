import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { log } from '@platform/log/log.js';
import { DATA_SOURCES } from '@platform/platform.module.js';
import { closeDatabase } from '@platform/tx/database.js';
import type { Client, Portal } from '../../support/portal.js';
import { ADMIN, PHRASE, SIGN_IN, startBare, VIEWER, Visitor } from '../identity/accounts.js';

const JSON_TYPE = { 'content-type': 'application/json' };

let portal: Portal;
let admin: Client;

beforeAll(async () => {
  ({ portal, admin } = await startBare({ PORTAL_PROXIES: '0' }));
});
afterAll(() => portal.stop());

describe('a request that another site made a browser send', () => {
  const body = JSON.stringify({ query: 'mutation { signOut { done } }' });

  it.each([
    ['text/plain', body],
    ['application/x-www-form-urlencoded', 'query=mutation{signOut{done}}'],
    [
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${body}\r\n--x--\r\n`,
    ],
  ])('should be refused as %s', async (type, sent) => {
    const response = await admin.fetch('/graphql', { method: 'POST', headers: { 'content-type': type }, body: sent });
    expect(response.status).toBe(400);
    expect(await admin.refusal(VIEWER)).toBe('none');
  });

  it('should be refused as a plain GET, and a GET never changes anything', async () => {
    const get = (query: string, headers = {}) =>
      admin.fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers });
    expect((await get(VIEWER)).status).toBe(400);
    expect((await get(VIEWER, JSON_TYPE)).status).toBe(200);
    expect((await get('mutation { signOut { done } }', JSON_TYPE)).status).toBe(405);
    expect(await admin.refusal(VIEWER)).toBe('none');
  });
});

describe('a query that would cost too much', () => {
  const nested = (field: string, times: number) =>
    `{ bodies { nodes ${`{ ${field} `.repeat(times)} { name } ${'}'.repeat(times)} } }`;
  const message = async (query: string, variables = {}) =>
    (await admin.send(query, variables)).errors?.[0]?.message ?? 'none';

  it('should be refused when it is deeper than 14', async () => {
    expect(await admin.refusal(nested('parent', 11))).toBe('none');
    expect(await message(nested('parent', 12))).toMatch('för djup');
  });

  it.each([
    '{ bodies(first: 300) { nodes { costModels(first: 300) { nodes { name } } } } }',
    'query ($n: Int! = 300) { bodies(first: $n) { nodes { costModels(first: $n) { nodes { name } } } } }',
    '{ ...__all } fragment __all on Query { bodies(first: 300) { nodes { costModels(first: 300) { nodes { name } } } } }',
    '{ bodies { nodes { members { organisation { bodies { members { organisation { bodies { name } } } } } } } } }',
    `{ ${Array.from({ length: 9 }, (_, i) => `a${i}: organisations(first: 300) { nodes { bodies { slug name } } }`).join(' ')} }`,
  ])('should be refused when it asks for too much: %s', async (query) => {
    expect(await message(query)).toMatch('för dyr');
    expect(await admin.refusal(query)).toBe('BAD_USER_INPUT');
  });

  it('should be refused at once when it is long', async () => {
    const query = `{ ${'viewer { id } '.repeat(20_000)} }`;
    const started = performance.now();
    expect(await admin.refusal(query)).toBe('GRAPHQL_PARSE_FAILED');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('should not be mistaken for a page of the portal', async () => {
    const wide =
      '{ organisations(first: 300) { totalCount nodes { id code name kind county { code name } population(on: "2025-01-01") { inhabitants } bodies { slug name kind } } } }';
    expect((await admin.data(wide)).organisations.nodes.length).toBeGreaterThan(280);
    expect(await admin.refusal('{ __schema { types { name fields { name args { name type { name } } } } } }')).toBe(
      'none',
    );
  });

  it('should name a fault in its variables as the client’s', async () => {
    const query = 'query ($slug: String!, $on: Date) { body(slug: $slug) { members(on: $on) { validFrom } } }';
    for (const variables of [{}, { slug: null }, { slug: 'x', on: '2026-02-30' }, { slug: 7 }]) {
      expect(await admin.refusal(query, variables)).toBe('BAD_USER_INPUT');
    }
    expect(await admin.refusal('{ body(slug: "x") { members(on: "igår") { validFrom } } }')).toBe('BAD_USER_INPUT');
  });
});

describe('every answer', () => {
  it('should carry headers that protect, and none that tell', async () => {
    for (const path of ['/graphql', '/health', '/nothing']) {
      const { headers } = await portal.client().fetch(path);
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'self'.*frame-ancestors 'none'|frame-ancestors 'none'.*default-src 'self'/s,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it.each([
    [413, JSON.stringify({ query: 'x'.repeat(4 * 1024 * 1024) })],
    [400, '{"query":'],
    [400, '3'],
    [400, '[{"query":"{viewer{id}}"}]'],
  ])('should be %i without a stack for a body that cannot be used', async (status, body) => {
    const response = await admin.fetch('/graphql', { method: 'POST', headers: JSON_TYPE, body });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/node_modules|\.[jt]s:\d|stack/);
  });

  it('should not believe what a client says its address is', async () => {
    const codes: string[] = [];
    for (let i = 1; i <= 6; i++) {
      const client = new Visitor(portal.url, { 'x-forwarded-for': `192.0.2.${i}`, forwarded: `for=192.0.2.${i}` });
      codes.push(await client.refusal(SIGN_IN, { input: { email: 'ingen@prov.example', password: 'fel' } }));
    }
    expect(codes).toEqual([...Array<string>(5).fill('INVALID_CREDENTIALS'), 'RATE_LIMITED']);
  });
});

describe('the watch', () => {
  it('should say that the process lives, and whether it can serve', async () => {
    const get = async (path: string) => {
      const response = await portal.client().fetch(path);
      return [response.status, ((await response.json()) as { status: string }).status];
    };
    expect(await get('/health')).toEqual([200, 'alive']);
    expect(await get('/ready')).toEqual([200, 'ready']);
    log.level = 'silent';
    await closeDatabase(portal.app.get(DATA_SOURCES));
    expect(await get('/health')).toEqual([200, 'alive']);
    expect(await get('/ready')).toEqual([503, 'not ready']);
  });

  it('should find requests answered without internals when the database is gone', async () => {
    const response = await admin.fetch('/graphql', {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ query: VIEWER }),
    });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/sqlite|mysql|maria|DataSource|typeorm|stack/i);
    const { errors } = await portal.client().send(SIGN_IN, { input: { email: ADMIN, password: PHRASE } });
    expect(errors![0]!.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(errors![0]!.message).toContain(errors![0]!.extensions['reference']);
  });
});
