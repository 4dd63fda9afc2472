import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { readSheet } from 'read-excel-file/node';
import { EventRow } from '../../../apps/api/src/events/index.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { Billing, BUYER, type Done, HOST, STRANGER, taxed } from './issuing.js';
import { SAVE_SELLER, SELLER } from './operations.js';

const READ = `query ($organisation: String!) { basisColumns(organisation: $organisation) { version columns { heading field text } } }`;
const SAVE = `mutation ($input: BasisColumnsInput!) { saveBasisColumns(input: $input) { version columns { heading field text } } }`;
const organisation = '2417';
const CHOSEN = [
  { heading: 'Företag', field: null, text: '12' },
  { heading: 'Kundnr', field: 'BUYER_CODE', text: null },
  { heading: 'Text', field: 'COMPONENT', text: null },
  { heading: 'Belopp', field: 'AMOUNT', text: null },
  { heading: 'Moms', field: 'VAT_AMOUNT', text: null },
  { heading: 'Underlag', field: 'REFERENCE', text: null },
];

describe('the basis for a finance system', () => {
  let portal: Portal;
  let host: Client;
  let mala: Client;
  let billing: Billing;
  let done: Done;
  const address = (format: string) => `/exports/billing-runs/${done.run.id}/underlag.${format}`;
  const csv = async () =>
    (await (await host.fetch(address('csv'))).text())
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n');

  beforeAll(async () => {
    portal = await startPortal();
    [host, mala] = [await portal.as(HOST), await portal.as(BUYER)];
    billing = new Billing(host);
    const { version, ...seller } = (await host.data(SELLER, { organisation })).sellerSettings;
    await host.data(SAVE_SELLER, { input: { ...seller, organisation, version, issuing: 'BASIS' } });
    const allocation = await billing.fix(2016, [taxed('Insamling', '1000000.03'), taxed('=Rabatt;', '-700.00')]);
    done = await billing.issue(allocation, 2016, { part: { index: 2, of: 4 } });
  });
  afterAll(() => portal.stop());

  it('is what a run gives whose invoices the finance system issues', async () => {
    const { billingRun } = await host.data('query ($id: ID!) { billingRun(id: $id) { basis documentsTotal zip } }', {
      id: done.run.id,
    });
    expect(billingRun).toEqual({ basis: [address('csv'), address('xlsx')], documentsTotal: 0, zip: null });
    expect(done.invoices.map(({ number }) => number)).toEqual([null, null]);
    const response = await host.fetch(address('csv'));
    expect(response.headers.get('content-disposition')).toContain('underlag-treparten-2016-2016-03-01.csv');
    const rows = await csv();
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^Underlag;Typ;Kundkod;Kund;Organisationsnummer;Er referens;/);
    expect(rows[1]).toMatch(/^U2417-2016-0001;Faktura;2418;Malå;\d{10};ZZ2418;/);
    expect(rows[1]).toContain('2 av 4');
    expect(rows[1]).toContain(done.invoices[0]!.lines[0]!.amount.replace('.', ','));
  });

  it('has the columns that the host chooses, by version', async () => {
    const input = (version: number, columns: object[] = CHOSEN) => ({ input: { organisation, version, columns } });
    const standard = (await host.data(READ, { organisation })).basisColumns;
    expect([standard.version, standard.columns.length]).toEqual([0, 26]);
    expect(await portal.client().refusal(SAVE, input(0))).toBe('UNAUTHENTICATED');
    expect(await mala.refusal(READ, { organisation })).toBe('NOT_FOUND');
    expect(await mala.refusal(SAVE, input(0))).toBe('NOT_FOUND');
    const twice = [CHOSEN[3]!, CHOSEN[3]!];
    expect((await host.send(SAVE, input(0, twice))).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'columns[1].heading',
    });
    expect(await host.refusal(SAVE, input(0, [{ heading: 'X', field: 'toString' }]))).toBe('BAD_USER_INPUT');
    const saves = await Promise.all([1, 2].map(() => host.send(SAVE, input(0))));
    expect(saves.map(({ errors }) => errors?.[0]?.extensions.code ?? 'saved').sort()).toEqual(['CONFLICT', 'saved']);
    expect((await host.data(READ, { organisation })).basisColumns).toEqual({ version: 1, columns: CHOSEN });
    expect(await portal.app.get(Tx).read.countBy(EventRow, { kind: 'invoicing.basis-columns-saved' })).toBe(1);
  });

  it('is the same table as CSV and as a workbook, and adds up to the documents', async () => {
    const rows = await csv();
    const own = done.invoices[0]!;
    expect(rows[0]).toBe('Företag;Kundnr;Text;Belopp;Moms;Underlag');
    expect(rows[2]).toMatch(/^12;2418;"'=Rabatt;";-\d+,\d\d;-\d+,\d\d;U2417-2016-0001$/);
    const workbook = await readSheet(Buffer.from(await (await host.fetch(address('xlsx'))).arrayBuffer()));
    expect(workbook).toHaveLength(rows.length);
    const ofMala = workbook.slice(1).filter((row) => row[1] === '2418') as (string | number)[][];
    const sum = (column: number) =>
      ofMala.reduce((total, row) => total + Math.round(Number(row[column]) * 100), 0) / 100;
    expect([sum(3).toFixed(2), sum(4).toFixed(2)]).toEqual([own.netAmount, own.vatAmount]);
    expect(ofMala[1]![2]).toBe('=Rabatt;');
  });

  it('should require authorization, of the seller', async () => {
    const stranger = await portal.as(STRANGER);
    for (const format of ['csv', 'xlsx']) {
      const clients = [portal.client(), mala, stranger];
      const statuses = await Promise.all(clients.map(async (client) => (await client.fetch(address(format))).status));
      expect(statuses).toEqual([401, 403, 404]);
    }
    expect((await host.fetch(address('pdf'))).status).toBe(404);
  });
});
