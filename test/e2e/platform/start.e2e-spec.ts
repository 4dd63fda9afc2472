import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ConfigError, readConfig } from '@platform/config/config.js';
import { DATA_SOURCES } from '@platform/platform.module.js';
import type { DataSources } from '@platform/tx/data-sources.js';
import { Tx } from '@platform/tx/tx.js';
import { Account, AccountsService } from '../../../apps/api/src/identity/index.js';
import { createPortal } from '../../../apps/api/src/portal.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import type { Portal } from '../../support/portal.js';
import { ADMIN, newAccount, PHRASE, SIGN_IN, startAnother, startBare, VIEWER, Visitor } from '../identity/accounts.js';

describe('in production', () => {
  let database: TestDatabase;
  /** Starts a portal, hands it to `use` and closes it, also when it does not start. */
  async function withPortal(
    env: Record<string, string>,
    use: (app: NestExpressApplication) => Promise<void>,
  ): Promise<void> {
    let made: NestExpressApplication | undefined;
    const config = readConfig({ PORTAL_DATA_DIR: database.dataDir, DATABASE_URL: database.databaseUrl, ...env });
    try {
      await use(await createPortal(config, (app) => (made = app)));
    } finally {
      await made?.close();
    }
  }
  const production = { NODE_ENV: 'production' };

  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('should start without demo accounts, with the register', async () => {
    await withPortal(production, async (app) => {
      const { read } = app.get(Tx);
      expect(await read.count(Account)).toBe(0);
      expect(await read.query('SELECT COUNT(*) AS n FROM organisation')).not.toEqual([{ n: 0 }]);
    });
  });

  it('should refuse to start while a demo account exists, and say what to do', async () => {
    await withPortal({ PORTAL_DEMO: 'false' }, async (app) => {
      await app.get(AccountsService).createAdmin({ name: 'Ada Admin', email: ADMIN, password: PHRASE });
      await app.get(Tx).run((em) => em.update(Account, { emailKey: ADMIN }, { demo: true }));
    });
    const start = withPortal(production, () => Promise.resolve());
    await expect(start).rejects.toThrow(ConfigError);
    await expect(start).rejects.toThrow(/demokonton.*DATABASE_URL/s);
  });
});

describe('two portals on one database', () => {
  let portal: Portal;
  let another: { url: string; close(): Promise<void> };

  beforeAll(async () => {
    ({ portal } = await startBare());
    another = await startAnother(portal);
  });
  afterAll(async () => {
    await another.close();
    await portal.stop();
  });

  it('should share sessions, and their end', async () => {
    const client = await portal.client().signIn(ADMIN, PHRASE);
    const there = new Visitor(another.url, { cookie: client.sessionCookie });
    expect((await there.data(VIEWER)).viewer.email).toBe(ADMIN);
    await client.data('mutation { signOut { done } }');
    expect(await there.refusal(VIEWER)).toBe('UNAUTHENTICATED');
  });

  it('should share accounts and the count of failed sign-ins', async () => {
    const admin = await portal.client().signIn(ADMIN, PHRASE);
    const { email } = await newAccount(admin);
    const headers = { 'x-forwarded-for': '192.0.2.1' };
    const codes: string[] = [];
    for (let i = 0; i < 6; i++) {
      const client = new Visitor(i % 2 ? another.url : portal.url, headers);
      codes.push(await client.refusal(SIGN_IN, { input: { email, password: 'fel lösenord här' } }));
    }
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('INVALID_CREDENTIALS'));
  });
});

describe('a portal that is told to stop', () => {
  it('should answer what it has begun, then close the database and take no more', async () => {
    const { portal } = await startBare();
    const sources = portal.app.get<DataSources>(DATA_SOURCES);
    const client = portal.client();
    const arrived = once(portal.app.getHttpServer(), 'request');
    const begun = client.send(SIGN_IN, { input: { email: ADMIN, password: PHRASE } });
    await arrived;
    await Promise.all([
      portal.stop(),
      expect(begun).resolves.toMatchObject({ data: { signIn: { viewer: { email: ADMIN } } } }),
    ]);
    expect([sources.writer.isInitialized, sources.reader.isInitialized]).toEqual([false, false]);
    await expect(client.send(VIEWER)).rejects.toThrow('fetch failed');
  });
});
