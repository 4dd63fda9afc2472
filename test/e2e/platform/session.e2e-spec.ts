import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@platform/clock/clock.js';
import { SessionRow } from '@platform/session/session.entity.js';
import { SESSION_HOURS, SessionStore } from '@platform/session/session-store.js';
import { closeDatabase, openDatabase } from '@platform/tx/database.js';
import { dataSources, type DataSources } from '@platform/tx/data-sources.js';
import { Tx } from '@platform/tx/tx.js';
import type { SessionData } from 'express-session';
import { schema } from '../../../apps/api/src/data-source.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';

type Callback<T> = (error?: unknown, value?: T) => void;
const done = <T = void>(work: (callback: Callback<T>) => void) =>
  new Promise<T | undefined>((resolve, reject) =>
    work((error, value) => (error ? reject(error as Error) : resolve(value))),
  );

describe('the session store', () => {
  let database: TestDatabase;
  let sources: DataSources;
  let store: SessionStore;
  let tx: Tx;
  let now = new Date('2030-03-01T08:00:00Z');
  const clock = new Clock();
  clock.now = () => now;
  const data = (): SessionData => ({ cookie: { originalMaxAge: null } });
  const find = (id: string) => done<SessionData | null>((callback) => store.get(id, callback));

  beforeAll(async () => {
    database = await freshDatabase();
    sources = dataSources(database, schema);
    await openDatabase(sources);
    tx = new Tx(sources);
    store = new SessionStore(tx, clock);
  });
  afterAll(async () => {
    await closeDatabase(sources);
    await database.drop();
  });

  it('gives back what was saved, and the latest of it', async () => {
    const session = data();
    await done((callback) => store.set('a', session, callback));
    await done((callback) => store.set('a', Object.assign(session, { passport: { user: 'somebody' } }), callback));
    expect(await find('a')).toEqual(session);
    expect(await tx.read.countBy(SessionRow, { accountId: 'somebody' })).toBe(1);
    expect(await find('b')).toBeNull();
  });

  it('does not save anew what was ended in between', async () => {
    const session = data();
    await done((callback) => store.set('ended', session, callback));
    await done((callback) => store.destroy('ended', callback));
    await done((callback) => store.set('ended', session, callback));
    expect(await find('ended')).toBeNull();
  });

  it('moves the end forward at a request, and forgets what has ended', async () => {
    await done((callback) => store.set('used', data(), callback));
    await done((callback) => store.set('left', data(), callback));
    now = new Date(now.getTime() + 60 * 60_000);
    await find('used');
    now = new Date(now.getTime() + (SESSION_HOURS - 1) * 60 * 60_000);
    expect(await find('left')).toBeNull();
    expect(await find('used')).not.toBeNull();
    await done((callback) => store.set('new', data(), callback));
    expect(await find('used')).not.toBeNull();
    expect(await tx.read.count(SessionRow)).toBe(2);
  });
});
