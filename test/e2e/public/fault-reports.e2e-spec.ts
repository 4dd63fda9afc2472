import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { FaultReport } from '../../../apps/api/src/public/entities.js';
import type { Client, Portal } from '../../support/portal.js';
import { newAccount, PHRASE, startBare, Visitor } from '../identity/accounts.js';

const REPORT = 'mutation ($input: ReportFaultInput!) { reportFault(input: $input) { done } }';
const LIST = `query ($first: Int! = 50, $after: String) {
  faultReports(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { page description email } }
}`;

let portal: Portal;
let admin: Client;
let addresses = 0;
/** Somebody at an address that nobody has used. */
const stranger = () => new Visitor(portal.url, { 'x-forwarded-for': `10.1.0.${++addresses}` });
const input = { page: '/samverkan', description: 'Tabellen läses inte upp.' };

beforeAll(async () => {
  ({ portal, admin } = await startBare());
});
afterAll(() => portal.stop());

describe('reportFault', () => {
  it('needs no sign-in, and the admin reads it, newest first', async () => {
    expect((await stranger().data(REPORT, { input })).reportFault).toEqual({ done: true });
    const more = { page: ' Mitt ', description: ' Kontrasten ', email: ' eva@prov.example ' };
    await stranger().data(REPORT, { input: more });
    const { faultReports } = await admin.data(LIST, { first: 1 });
    expect(faultReports.nodes).toEqual([{ page: 'Mitt', description: 'Kontrasten', email: 'eva@prov.example' }]);
    expect([faultReports.totalCount, faultReports.pageInfo.hasNextPage]).toEqual([2, true]);
    const next = await admin.data(LIST, { first: 1, after: faultReports.pageInfo.endCursor });
    expect(next.faultReports.nodes).toEqual([{ ...input, email: null }]);
  });

  it.each([
    ['page', { page: ' ' }],
    ['page', { page: 'x'.repeat(201) }],
    ['description', { description: '' }],
    ['description', { description: 'x'.repeat(4001) }],
    ['email', { email: 'ingen adress' }],
    ['email', { email: `${'x'.repeat(250)}@prov.example` }],
  ])('should name %s when it is at fault (%#)', async (field, fault) => {
    const { data, errors } = await stranger().send(REPORT, { input: { ...input, ...fault } });
    expect([data?.reportFault, errors![0]!.extensions]).toEqual([null, { code: 'BAD_USER_INPUT', field }]);
  });

  it('takes five an hour from an address, also of a burst, and then again', async () => {
    const client = stranger();
    const codes = await Promise.all(Array.from({ length: 7 }, () => client.refusal(REPORT, { input })));
    expect(codes.sort()).toEqual(['RATE_LIMITED', 'RATE_LIMITED', 'none', 'none', 'none', 'none', 'none']);
    expect(await stranger().refusal(REPORT, { input })).toBe('none');
    portal.setNow(new Date(Date.now() + 3_600_000).toISOString());
    expect(await client.refusal(REPORT, { input })).toBe('none');
    portal.setNow(undefined);
  });

  it('counts each alias of one request', async () => {
    const fields = Array.from({ length: 6 }, (_, index) => `r${index}: reportFault(input: $input) { done }`);
    const { data, errors } = await stranger().send(`mutation ($input: ReportFaultInput!) { ${fields.join(' ')} }`, {
      input,
    });
    expect([data.r4, data.r5]).toEqual([{ done: true }, null]);
    expect(errors).toHaveLength(1);
  });

  it('forgets the address when the hour is over', async () => {
    await stranger().data(REPORT, { input });
    portal.setNow(new Date(Date.now() + 2 * 3_600_000).toISOString());
    await stranger().data(REPORT, { input });
    portal.setNow(undefined);
    const rows = await portal.app.get(Tx).read.find(FaultReport);
    expect(rows.filter(({ addressKey }) => addressKey !== null)).toHaveLength(1);
  });
});

describe('faultReports', () => {
  it('should require authorization', async () => {
    expect(await portal.client().refusal(LIST)).toBe('UNAUTHENTICATED');
    const { email } = await newAccount(admin);
    expect(await (await portal.client().signIn(email, PHRASE)).refusal(LIST)).toBe('FORBIDDEN');
  });
});
