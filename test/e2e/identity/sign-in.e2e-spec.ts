import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionRow } from '@platform/session/session.entity.js';
import { Tx } from '@platform/tx/tx.js';
import { Account } from '../../../apps/api/src/identity/index.js';
import type { Client, Portal } from '../../support/portal.js';
import {
  ADMIN,
  CLOSE_ACCOUNT,
  newAccount,
  PHRASE,
  REVOKE_ROLE,
  SIGN_IN,
  startAnother,
  startBare,
  VIEWER,
  Visitor,
} from './accounts.js';

let portal: Portal;
let admin: Client;
let addresses = 0;
/** A visitor from an address of its own, so that no test meets the failures of another. */
const visitor = (headers: Record<string, string> = {}) =>
  new Visitor(portal.url, { 'x-forwarded-for': `192.0.2.${++addresses}`, ...headers });
const middleOf = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

beforeAll(async () => {
  ({ portal, admin } = await startBare());
});
afterAll(() => portal.stop());

describe('signing in', () => {
  it('should take the right password, and the address in any case', async () => {
    const client = visitor();
    const { signIn } = await client.data(SIGN_IN, { input: { email: ' ADMIN@Prov.example ', password: PHRASE } });
    expect(signIn.viewer).toMatchObject({ name: 'Ada Admin', email: ADMIN });
    expect((await client.data(VIEWER)).viewer).toMatchObject({ email: ADMIN, roles: [{ role: 'ADMIN' }] });
  });

  it('should answer in one go what the account may see', async () => {
    const { signIn } = await visitor().data(
      'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles { role body { costModels { totalCount } } organisation { bodies { costModels { totalCount } } } } } } }',
      { input: { email: (await newAccount(admin, await memberRole())).email, password: PHRASE } },
    );
    expect(signIn.viewer.roles[0]).toMatchObject({ role: 'FINANCE', organisation: { bodies: [] } });
  });

  it('should answer a wrong password, an unknown account and a closed one alike', async () => {
    const closed = await newAccount(admin);
    await admin.data(CLOSE_ACCOUNT, { account: closed.id });
    const answers = await Promise.all(
      [
        { email: ADMIN, password: 'fel lösenord här' },
        { email: 'ingen@prov.example', password: PHRASE },
        { email: closed.email, password: PHRASE },
        { email: '', password: '' },
      ].map((input) => visitor().send(SIGN_IN, { input })),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]!.errors![0]!.extensions.code).toBe('INVALID_CREDENTIALS');
    expect(answers[0]!.data).toEqual({ signIn: null });
  });

  it('should take as long over an unknown account as over a wrong password', async () => {
    const times: Record<string, number[]> = { [ADMIN]: [], 'ingen@prov.example': [] };
    for (let round = 0; round < 7; round++) {
      for (const email of Object.keys(times)) {
        const started = performance.now();
        await visitor().send(SIGN_IN, { input: { email, password: 'fel lösenord här' } });
        times[email]!.push(performance.now() - started);
      }
    }
    expect(middleOf(times['ingen@prov.example']!) / middleOf(times[ADMIN]!)).toBeGreaterThan(0.25);
  });

  it('should keep the password as argon2id', async () => {
    const { passwordHash } = await portal.app.get(Tx).read.findOneByOrFail(Account, { emailKey: ADMIN });
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('the session', () => {
  it('should survive a restart of the portal', async () => {
    const client = await visitor().signIn(ADMIN, PHRASE);
    const another = await startAnother(portal);
    const afterwards = new Visitor(another.url, { cookie: client.sessionCookie });
    expect((await afterwards.data(VIEWER)).viewer.email).toBe(ADMIN);
    await another.close();
  });

  it('should come as a cookie that scripts and other sites cannot use', async () => {
    const signIn = (headers: Record<string, string>) =>
      visitor(headers).fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: SIGN_IN, variables: { input: { email: ADMIN, password: PHRASE } } }),
      });
    const [cookie] = (await signIn({})).headers.getSetCookie();
    expect(cookie).toMatch(/^portal\.session=.*; Path=\/; .*HttpOnly; SameSite=Lax$/);
    const [secure] = (await signIn({ 'x-forwarded-proto': 'https' })).headers.getSetCookie();
    expect(secure).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('should get a new id at each sign-in, and the old one should die', async () => {
    const client = await visitor().signIn(ADMIN, PHRASE);
    const first = client.sessionCookie;
    await client.signIn(ADMIN, PHRASE);
    expect(client.sessionCookie).not.toBe(first);
    expect(await visitor({ cookie: first }).refusal(VIEWER)).toBe('UNAUTHENTICATED');
    expect(await client.refusal(VIEWER)).toBe('none');
  });

  it('should not take over an id that somebody planted', async () => {
    const ended = await visitor().signIn(ADMIN, PHRASE);
    await ended.data('mutation { signOut { done } }');
    for (const planted of [ended.sessionCookie, 'portal.session=s%3Aplanted.AAAA']) {
      const client = visitor({ cookie: planted });
      await client.signIn(ADMIN, PHRASE);
      expect(client.sessionCookie).not.toBe(planted);
      expect(await client.refusal(VIEWER)).toBe('UNAUTHENTICATED');
    }
  });

  it('should end on the server at sign-out', async () => {
    const client = await visitor().signIn(ADMIN, PHRASE);
    expect(await client.data('mutation { signOut { done } }')).toEqual({ signOut: { done: true } });
    expect(await client.refusal(VIEWER)).toBe('UNAUTHENTICATED');
  });

  it('should not stand in the database in a form that opens it', async () => {
    const client = await visitor().signIn(ADMIN, PHRASE);
    const id = decodeURIComponent(client.sessionCookie.split('=')[1]!).slice(2).split('.')[0]!;
    const rows = await portal.app.get(Tx).read.find(SessionRow);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(id);
  });

  it('should end twelve hours after the last request', async () => {
    const client = visitor();
    const started = Date.now();
    const after = (hours: number) => portal.setNow(new Date(started + hours * 3_600_000).toISOString());
    after(0);
    await client.signIn(ADMIN, PHRASE);
    after(11.9);
    expect(await client.refusal(VIEWER)).toBe('none');
    after(23.8);
    expect(await client.refusal(VIEWER)).toBe('none');
    after(35.81);
    expect(await client.refusal(VIEWER)).toBe('UNAUTHENTICATED');
    portal.setNow(undefined);
  });

  it('should be dead as soon as the account is closed', async () => {
    const account = await newAccount(admin);
    const client = await visitor().signIn(account.email, PHRASE);
    await admin.data(CLOSE_ACCOUNT, { account: account.id });
    expect(await client.refusal(VIEWER)).toBe('UNAUTHENTICATED');
    expect(await portal.app.get(Tx).read.countBy(SessionRow, { accountId: account.id })).toBe(0);
  });

  it('should not outlive a closing that comes while it is made', async () => {
    const account = await newAccount(admin);
    const clients = Array.from({ length: 6 }, () => visitor());
    await Promise.all([
      ...clients.map((client) => client.send(SIGN_IN, { input: { email: account.email, password: PHRASE } })),
      admin.data(CLOSE_ACCOUNT, { account: account.id }),
    ]);
    expect(await Promise.all(clients.map((client) => client.refusal(VIEWER)))).toEqual(
      Array(6).fill('UNAUTHENTICATED'),
    );
    expect(await portal.app.get(Tx).read.countBy(SessionRow, { accountId: account.id })).toBe(0);
  });

  it('should lose a role at once', async () => {
    const account = await newAccount(admin, { role: 'ADMIN' });
    const client = await visitor().signIn(account.email, PHRASE);
    const { viewer } = await client.data(VIEWER);
    await admin.data(REVOKE_ROLE, { role: viewer.roles[0].id });
    expect(await client.refusal('{ accounts { totalCount } }')).toBe('FORBIDDEN');
    expect((await client.data(VIEWER)).viewer.roles).toEqual([]);
  });
});

async function memberRole(): Promise<{ role: string; organisation: string }> {
  const { organisation } = await admin.data('{ organisation(code: "2417") { id } }');
  return { role: 'FINANCE', organisation: organisation.id };
}
