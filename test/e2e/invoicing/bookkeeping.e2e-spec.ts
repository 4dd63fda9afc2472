import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import iconv from 'iconv-lite';
import { EventRow } from '../../../apps/api/src/events/index.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { Billing, BUYER, type Done, HOST, STRANGER, taxed } from './issuing.js';

const ACCOUNTING = `accounting {
  series incomeAccount internalAccount counterpartyDimension counterparties { kind receivable counterparty }
  componentAccounts { component account } vatAccounts { percent account } dimensions { number name } objects { dimension code }
} version`;
const READ = `query ($organisation: String!) { accountingSettings(organisation: $organisation) { ${ACCOUNTING} } }`;
const SAVE = `mutation ($input: AccountingSettingsInput!) { saveAccountingSettings(input: $input) { ${ACCOUNTING} } }`;

const EMPTY = {
  series: '',
  incomeAccount: null,
  internalAccount: null,
  counterpartyDimension: null,
  counterparties: [],
  componentAccounts: [],
  vatAccounts: [],
  dimensions: [],
  objects: [],
};
const CHOSEN = {
  ...EMPTY,
  series: 'SAM',
  incomeAccount: '3610',
  internalAccount: '7611',
  counterpartyDimension: 21,
  counterparties: [{ kind: 'MUNICIPALITY', receivable: '1510', counterparty: null }],
  componentAccounts: [{ component: 'Insamling', account: '3611' }],
  vatAccounts: [{ percent: '25', account: '2611' }],
  dimensions: [{ number: 21, name: 'Motpart' }],
  objects: [{ dimension: 1, code: '1150' }],
};
const organisation = '2417';
const { version: programVersion } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the books of a host', () => {
  let portal: Portal;
  let host: Client;
  let mala: Client;
  let billing: Billing;
  let done: Done;
  let address: string;
  const input = (version: number, accounting: object = CHOSEN) => ({ input: { organisation, version, accounting } });
  /** The lines of a SIE file. */
  const sie = async (path: string) => {
    const response = await host.fetch(path);
    expect([path, response.status]).toEqual([path, 200]);
    return iconv.decode(Buffer.from(await response.arrayBuffer()), 'cp437').split('\r\n');
  };
  const refusal = async (client: Client, path: string) => {
    const response = await client.fetch(path);
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: Record<string, unknown> }[];
    };
    return { status: response.status, message: errors[0]!.message, ...errors[0]!.extensions };
  };

  beforeAll(async () => {
    portal = await startPortal();
    portal.setNow('2026-11-20T12:00:00Z');
    [host, mala] = [await portal.as(HOST), await portal.as(BUYER)];
    billing = new Billing(host);
    const allocation = await billing.fix(2016, [taxed('Insamling', '1000000.03'), taxed('Växel – ”ny”', '700.00')]);
    done = await billing.issue(allocation, 2016, { part: { index: 1, of: 4 } });
    address = `/exports/billing-runs/${done.run.id}/bokforing.si`;
  });
  afterAll(() => portal.stop());

  it('have no accounts to begin with, and say which they lack', async () => {
    expect((await host.data(READ, { organisation })).accountingSettings).toEqual({ accounting: EMPTY, version: 0 });
    expect(await refusal(host, address)).toMatchObject({
      status: 400,
      code: 'ACCOUNT_MISSING',
      missing: [
        { kind: 'RECEIVABLE', counterparty: 'MUNICIPALITY' },
        { kind: 'INCOME', component: 'Insamling' },
        { kind: 'INCOME', component: 'Växel – ”ny”' },
        { kind: 'OUTPUT_VAT', percent: '25' },
      ],
      message:
        'Konto saknas för fordran på kommuner, intäkten av Insamling, intäkten av Växel – ”ny” och utgående moms 25 %. Ange det i värdens kontering.',
    });
  });

  it('are chosen by the host’s FINANCE, by version', async () => {
    expect(await portal.client().refusal(SAVE, input(0))).toBe('UNAUTHENTICATED');
    expect(await mala.refusal(READ, { organisation })).toBe('NOT_FOUND');
    expect(await mala.refusal(SAVE, input(0))).toBe('NOT_FOUND');
    expect(
      (await host.send(SAVE, input(0, { ...CHOSEN, incomeAccount: 'tre' }))).errors?.[0]?.extensions,
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'accounting.incomeAccount',
    });
    const saves = await Promise.all([1, 2].map(() => host.send(SAVE, input(0))));
    expect(saves.map(({ errors }) => errors?.[0]?.extensions.code ?? 'saved').sort()).toEqual(['CONFLICT', 'saved']);
    expect((await host.data(READ, { organisation })).accountingSettings).toEqual({ accounting: CHOSEN, version: 1 });
    expect((await host.data(SAVE, input(1))).saveAccountingSettings.version).toBe(2);
    expect(await host.refusal(SAVE, input(1))).toBe('CONFLICT');
    expect(await portal.app.get(Tx).read.countBy(EventRow, { kind: 'invoicing.accounting-saved' })).toBe(2);
  });

  it('get a voucher per document and one for the own share, which balance', async () => {
    const run = await host.data('query ($id: ID!) { billingRun(id: $id) { sie } }', { id: done.run.id });
    expect(run.billingRun.sie).toBe(address);
    const lines = await sie(address);
    expect(lines.slice(0, 8)).toEqual([
      '#FLAGGA 0',
      `#PROGRAM "Samverkansportalen" "${programVersion}"`,
      '#FORMAT PC8',
      '#GEN 20261120',
      '#SIETYP 4',
      expect.stringMatching(/^#ORGNR \d{6}-\d{4}$/),
      '#FNAMN "Norsjö"',
      '#DIM 21 "Motpart"',
    ]);
    const numbers = done.invoices.map(({ number }) => number);
    expect(lines.filter((line) => line.startsWith('#VER'))).toEqual([
      `#VER "SAM" "" 20160301 "Faktura ${numbers[0]} Malå"`,
      `#VER "SAM" "" 20160301 "Faktura ${numbers[1]} Sorsele"`,
      expect.stringMatching(/^#VER "SAM" "" 20160301 "Egen andel .* 2016, del 1 av 4"$/),
    ]);
    const [first] = done.invoices;
    expect(lines).toContain(`  #TRANS 1510 {21 "82"} ${first!.totalAmount} 20160301 "Faktura ${numbers[0]} Malå"`);
    expect(lines).toContain(`  #TRANS 2611 {} -${first!.vatAmount} 20160301 "Utgående moms"`);
    expect(lines).toContain(`  #TRANS 3611 {1 "1150" 21 "82"} -${first!.lines[0]!.amount} 20160301 "Insamling"`);
    expect(lines.some((line) => /#TRANS 3610 .*"Växel - \\"ny\\""/.test(line))).toBe(true);
    // The host's own quarter of 1 000 000,03 kr by inhabitants.
    expect(lines.filter((line) => line.includes('#TRANS 7611')).map((line) => /} (\S+) /.exec(line)![1])).toEqual(
      expect.arrayContaining(['106519.75']),
    );
    expect(balances(lines)).toEqual([0n, 0n, 0n]);
  });

  it('get those of a period, credit notes turned round', async () => {
    const { invoices } = await billing.credit(done.invoices[0]!, 2016);
    const lines = await sie(`/exports/bookkeeping/${organisation}/bokforing.si?from=2016-03-01&to=2016-03-01`);
    expect(lines.filter((line) => line.startsWith('#VER'))).toHaveLength(4);
    const [credit] = invoices;
    expect(lines).toContain(
      `  #TRANS 1510 {21 "82"} -${credit!.totalAmount} 20160301 "Kreditfaktura ${credit!.number} Malå"`,
    );
    expect(balances(lines)).toEqual([0n, 0n, 0n, 0n]);
    const wrong = (query: string) => refusal(host, `/exports/bookkeeping/${organisation}/bokforing.si${query}`);
    expect(await wrong('?from=2016-03-01&to=2016-13-01')).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      field: 'to',
    });
    expect(await wrong('?to=2016-03-01')).toMatchObject({ status: 400, field: 'from' });
    expect(await wrong('?from=2016-03-02&to=2016-03-01')).toMatchObject({ status: 400, field: 'to' });
    expect(await wrong('?from=1999-01-01&to=1999-12-31')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('should require authorization, of the seller', async () => {
    const period = `/exports/bookkeeping/${organisation}/bokforing.si?from=2016-01-01&to=2016-12-31`;
    const stranger = await portal.as(STRANGER);
    const status = async (client: Client, path: string) => (await client.fetch(path)).status;
    expect([await status(portal.client(), address), await status(portal.client(), period)]).toEqual([401, 401]);
    expect([await status(mala, address), await status(mala, period)]).toEqual([403, 404]);
    expect([await status(stranger, address), await status(stranger, period)]).toEqual([404, 404]);
  });

  it('refuse a sign that the file lacks, with its place', async () => {
    const allocation = await billing.fix(2017, [taxed('Łódź', '700.00')]);
    const { run } = await billing.issue(allocation, 2017);
    expect(await refusal(host, `/exports/billing-runs/${run.id}/bokforing.si`)).toMatchObject({
      status: 400,
      code: 'SIE_REFUSED',
      message:
        'Tecknet ”Ł” (tecken 1 i ”Łódź”, texten, rad 2, verifikation 1) kan inte skrivas i en SIE-fil. Byt ut det.',
    });
  });
});

/** The sum of each voucher, in öre. */
function balances(lines: readonly string[]): bigint[] {
  const sums: bigint[] = [];
  for (const line of lines) {
    if (line.startsWith('#VER')) sums.push(0n);
    const [, amount] = /#TRANS \d+ \{.*?\} (-?\d+\.\d\d) /.exec(line) ?? [];
    if (amount !== undefined) sums[sums.length - 1]! += BigInt(amount.replace('.', ''));
  }
  return sums;
}
