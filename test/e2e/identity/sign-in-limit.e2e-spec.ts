import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { SignInFailure } from '../../../apps/api/src/identity/account.entity.js';
import type { Client, Portal } from '../../support/portal.js';
import { newAccount, PHRASE, SIGN_IN, startBare, Visitor } from './accounts.js';

describe('the limit on failed sign-ins', () => {
  let portal: Portal;
  let admin: Client;
  let addresses = 0;
  const newAddress = () => `192.0.2.${++addresses}`;
  const attempt = (address: string, email: string, password = 'fel lösenord här') =>
    new Visitor(portal.url, { 'x-forwarded-for': address }).refusal(SIGN_IN, { input: { email, password } });
  const times = <T>(n: number, work: (index: number) => Promise<T>) =>
    Promise.all(Array.from({ length: n }, (_, i) => work(i)));
  const count = (codes: readonly string[]) =>
    Object.fromEntries(
      ['none', 'INVALID_CREDENTIALS', 'RATE_LIMITED'].map((c) => [c, codes.filter((x) => x === c).length]),
    );

  beforeAll(async () => {
    ({ portal, admin } = await startBare());
  });
  afterAll(() => portal.stop());

  it('should refuse even the right password after five failures, for fifteen minutes, for that account and address', async () => {
    const [address, { email }, other] = [newAddress(), await newAccount(admin), await newAccount(admin)];
    const started = Date.now();
    const after = (seconds: number) => portal.setNow(new Date(started + seconds * 1000).toISOString());
    after(0);
    for (let i = 0; i < 5; i++) expect(await attempt(address, email)).toBe('INVALID_CREDENTIALS');
    expect(await attempt(address, email)).toBe('RATE_LIMITED');
    expect(await attempt(address, email, PHRASE)).toBe('RATE_LIMITED');
    expect(await attempt(address, email.toUpperCase(), PHRASE)).toBe('RATE_LIMITED');
    expect(await attempt(address, other.email, PHRASE)).toBe('none');
    expect(await attempt(newAddress(), email, PHRASE)).toBe('none');
    after(15 * 60 - 1);
    expect(await attempt(address, email, PHRASE)).toBe('RATE_LIMITED');
    after(15 * 60);
    expect(await attempt(address, email, PHRASE)).toBe('none');
    portal.setNow(undefined);
  });

  it('should count failures only', async () => {
    const [address, { email }] = [newAddress(), await newAccount(admin)];
    for (let i = 0; i < 4; i++) await attempt(address, email);
    for (let i = 0; i < 6; i++) expect(await attempt(address, email, PHRASE)).toBe('none');
    expect(await attempt(address, email)).toBe('INVALID_CREDENTIALS');
    expect(await attempt(address, email)).toBe('RATE_LIMITED');
  });

  it('should count an unknown account as any other', async () => {
    const address = newAddress();
    for (let i = 0; i < 5; i++) expect(await attempt(address, 'ingen@prov.example')).toBe('INVALID_CREDENTIALS');
    expect(await attempt(address, 'ingen@prov.example')).toBe('RATE_LIMITED');
  });

  it('should count each alias of one request', async () => {
    const [address, { email }] = [newAddress(), await newAccount(admin)];
    const client = new Visitor(portal.url, { 'x-forwarded-for': address });
    const aliases = Array.from(
      { length: 8 },
      (_, i) => `a${i}: signIn(input: { email: $email, password: "fel ${i}" }) { viewer { id } }`,
    );
    const { errors } = await client.send(`mutation ($email: String!) { ${aliases.join(' ')} }`, { email });
    expect(count(errors!.map(({ extensions }) => extensions.code))).toEqual({
      none: 0,
      INVALID_CREDENTIALS: 5,
      RATE_LIMITED: 3,
    });
    expect(await attempt(address, email, PHRASE)).toBe('RATE_LIMITED');
  });

  it('should check five of thirty wrong passwords that come at once', async () => {
    const [address, { email }] = [newAddress(), await newAccount(admin)];
    const codes = await times(30, () => attempt(address, email));
    expect(count(codes)).toEqual({ none: 0, INVALID_CREDENTIALS: 5, RATE_LIMITED: 25 });
  });

  it('should let thirty right passwords in that come at once', async () => {
    const [address, { email }] = [newAddress(), await newAccount(admin)];
    expect(count(await times(30, () => attempt(address, email, PHRASE)))).toEqual({
      none: 30,
      INVALID_CREDENTIALS: 0,
      RATE_LIMITED: 0,
    });
  });

  it('should let nobody in from an address after fifty failures over many accounts', async () => {
    const [address, { email }] = [newAddress(), await newAccount(admin)];
    const codes = await times(60, (i) => attempt(address, `gissning${i}@prov.example`));
    expect(count(codes)).toEqual({ none: 0, INVALID_CREDENTIALS: 50, RATE_LIMITED: 10 });
    expect(await attempt(address, email, PHRASE)).toBe('RATE_LIMITED');
    expect(await attempt(newAddress(), email, PHRASE)).toBe('none');
  });

  it('should keep neither account nor address in clear, and no row longer than it looks back', async () => {
    const [address, { email }] = [newAddress(), await newAccount(admin)];
    await attempt(address, email);
    const rows = await portal.app.get(Tx).read.find(SignInFailure);
    for (const { accountKey, addressKey } of rows) {
      expect(accountKey).toMatch(/^[0-9a-f]{64}$/);
      expect(addressKey).toMatch(/^[0-9a-f]{64}$/);
    }
    portal.setNow('2031-01-01T00:00:00Z');
    await attempt(address, email);
    portal.setNow(undefined);
    expect(await portal.app.get(Tx).read.count(SignInFailure)).toBe(1);
  });
});
