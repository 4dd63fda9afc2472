import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Portal } from '../../support/portal.js';
import { CHANGE_PASSWORD, eventsOf, newAccount, PHRASE, SIGN_IN, startBare, VIEWER, Visitor } from './accounts.js';

const NEXT = 'sju sorters kakor';

describe('changePassword', () => {
  let portal: Portal;
  let admin: Client;
  let addresses = 0;
  const visitor = () => new Visitor(portal.url, { 'x-forwarded-for': `192.0.2.${++addresses}` });
  const signIn = async (email: string, password: string) => visitor().refusal(SIGN_IN, { input: { email, password } });

  beforeAll(async () => {
    ({ portal, admin } = await startBare());
  });
  afterAll(() => portal.stop());

  it('should require authorization', async () => {
    expect(await visitor().refusal(CHANGE_PASSWORD, { input: { current: PHRASE, next: NEXT } })).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('should change the password, write an event and end all other sessions', async () => {
    const { id, email } = await newAccount(admin, { name: 'Britta Byter' });
    const [here, elsewhere] = [await visitor().signIn(email, PHRASE), await visitor().signIn(email, PHRASE)];
    await here.data(CHANGE_PASSWORD, { input: { current: PHRASE, next: NEXT } });
    expect(await here.refusal(VIEWER)).toBe('none');
    expect(await elsewhere.refusal(VIEWER)).toBe('UNAUTHENTICATED');
    expect(await admin.refusal(VIEWER)).toBe('none');
    expect(await signIn(email, PHRASE)).toBe('INVALID_CREDENTIALS');
    expect(await signIn(email, NEXT)).toBe('none');
    expect((await eventsOf(admin, id))[0]).toEqual({ kind: 'identity.password-changed', actorName: 'Britta Byter' });
  });

  it.each([
    ['INVALID_CREDENTIALS', 'current', 'inte mitt lösenord', NEXT],
    ['BAD_USER_INPUT', 'next', PHRASE, 'elva tecken'],
    ['BAD_USER_INPUT', 'next', PHRASE, 'aaaaaaaaaaaaaaaa'],
    ['BAD_USER_INPUT', 'next', PHRASE, 'lång fras '.repeat(21)],
  ])('should answer %s for %s and change nothing', async (code, field, current, next) => {
    const { id, email } = await newAccount(admin);
    const client = await visitor().signIn(email, PHRASE);
    const { errors } = await client.send(CHANGE_PASSWORD, { input: { current, next } });
    expect(errors![0]!.extensions).toEqual({ code, field });
    expect(await signIn(email, PHRASE)).toBe('none');
    expect((await eventsOf(admin, id)).map(({ kind }) => kind)).toEqual(['identity.account-created']);
  });

  it('should refuse a password with the own address in it', async () => {
    const { email } = await newAccount(admin);
    const client = await visitor().signIn(email, PHRASE);
    const next = `jag är ${email.split('@')[0]!.toUpperCase()} sa han`;
    expect(await client.refusal(CHANGE_PASSWORD, { input: { current: PHRASE, next } })).toBe('BAD_USER_INPUT');
  });

  it('should let one of two changes at once win', async () => {
    const { id, email } = await newAccount(admin);
    const clients = [await visitor().signIn(email, PHRASE), await visitor().signIn(email, PHRASE)];
    const codes = await Promise.all(
      clients.map((client, i) => client.refusal(CHANGE_PASSWORD, { input: { current: PHRASE, next: `${NEXT} ${i}` } })),
    );
    expect([...codes].sort()).toEqual(['CONFLICT', 'none']);
    expect(await signIn(email, `${NEXT} ${codes.indexOf('none')}`)).toBe('none');
    expect((await eventsOf(admin, id)).map(({ kind }) => kind)).toEqual([
      'identity.password-changed',
      'identity.account-created',
    ]);
  });

  it('should leave nobody signed in who got in by the old password meanwhile', async () => {
    const { email } = await newAccount(admin);
    const here = await visitor().signIn(email, PHRASE);
    const others = Array.from({ length: 20 }, visitor);
    await Promise.all([
      ...others.map((client) => client.send(SIGN_IN, { input: { email, password: PHRASE } })),
      here.data(CHANGE_PASSWORD, { input: { current: PHRASE, next: NEXT } }),
    ]);
    expect(new Set(await Promise.all(others.map((client) => client.refusal(VIEWER))))).toEqual(
      new Set(['UNAUTHENTICATED']),
    );
    expect(await here.refusal(VIEWER)).toBe('none');
  });
});
