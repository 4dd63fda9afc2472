import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { withRoles } from './funding.js';
import {
  CREDIT,
  dates,
  fixed,
  ISSUE,
  ore,
  pool,
  REPORT_NUMBER,
  SAVE_SELLER,
  SELLER,
  SETTLE,
  TAXED,
} from './operations.js';

const CHARGES = 'charges { charged notYetBilled deviation }';
const REPORT = `query ($body: String!, $year: Int!) { ruleReport(body: $body, year: $year) {
  year basis viewerSeesAll share ${CHARGES} body { slug }
  rows { organisation { code } share ${CHARGES} components { name share rule explanation ${CHARGES} } } } }`;
const body = 'treparten';
const [HOST, MALA, SORSELE] = ['2417', '2418', '2422'];

describe('what is charged against the rule', () => {
  let portal: Portal;
  let host: Client;
  let chief: Client;
  let admin: Client;
  const report = async (client: Client, year: number) => (await client.data(REPORT, { body, year })).ruleReport;
  const rowOf = (of: any, code: string) => of.rows.find((row: any) => row.organisation.code === code);
  const plain = (text: string) => text.replace(/\u00a0/g, ' ');
  const issue = async (allocation: string, year: number, more: object = {}) =>
    (await host.data(ISSUE, { input: { allocation, ...dates(year), ...more } })).issueInvoices;

  beforeAll(async () => {
    portal = await startPortal();
    admin = await portal.as('admin@portal.example');
    host = await portal.as('ekonomi@norsjo.example');
    chief = await portal.as('kommunchef@mala.example');
  });
  afterAll(() => portal.stop());

  describe('who', () => {
    const people: Record<string, Client> = {};
    beforeAll(async () => {
      const allocation = await fixed(host, 2016);
      await issue(allocation, 2016, { part: { index: 1, of: 4 } });
      Object.assign(people, {
        nobody: portal.client(),
        admin,
        outsider: await portal.as('ekonomi@ludvika.example'),
        secretary: await portal.as('namndsekreterare@norsjo.example'),
        auditor: await withRoles(portal, admin, 'revisor@exempel.example', [{ role: 'AUDITOR', body }]),
        representative: await withRoles(portal, admin, 'ombud@exempel.example', [
          { role: 'REPRESENTATIVE', organisation: MALA },
        ]),
        chief,
        payer: await withRoles(portal, admin, 'ekonom@exempel.example', [{ role: 'FINANCE', organisation: SORSELE }]),
        hostChief: await withRoles(portal, admin, 'chef@exempel.example', [
          { role: 'CHIEF_EXECUTIVE', organisation: HOST },
        ]),
        host,
      });
    });

    it('reads it: everybody with a place in the body, and nobody else', async () => {
      const refusals: Record<string, string> = {};
      for (const [who, client] of Object.entries(people))
        refusals[who] = await client.refusal(REPORT, { body, year: 2016 });
      expect(refusals).toEqual({
        nobody: 'UNAUTHENTICATED',
        admin: 'NOT_FOUND',
        outsider: 'NOT_FOUND',
        secretary: 'none',
        auditor: 'none',
        representative: 'none',
        chief: 'none',
        payer: 'none',
        hostChief: 'none',
        host: 'none',
      });
      expect(await chief.refusal(REPORT, { body: 'finns-inte', year: 2016 })).toBe('NOT_FOUND');
      expect(await chief.refusal(REPORT, { body, year: 2151 })).toBe('BAD_USER_INPUT');
      expect(await report(chief, 1999)).toBeNull();
    });

    it('sees what is charged: FINANCE and CHIEF_EXECUTIVE of a member their own, FINANCE of the host all', async () => {
      const seen: Record<string, unknown> = {};
      const shares = new Set<string>();
      for (const who of ['secretary', 'auditor', 'representative', 'chief', 'payer', 'hostChief', 'host']) {
        const of = await report(people[who]!, 2016);
        seen[who] = [
          of.rows.flatMap((row: any) => (row.charges ? [row.organisation.code] : [])).join(),
          of.viewerSeesAll,
          of.charges !== null,
        ];
        for (const row of of.rows) {
          for (const component of row.components) {
            expect([component.charges === null, component.explanation === null]).toEqual([
              row.charges === null,
              row.charges === null,
            ]);
          }
        }
        shares.add(JSON.stringify([of.share, of.rows.map((row: any) => [row.organisation.code, row.share])]));
      }
      expect(seen).toEqual({
        secretary: ['', false, false],
        auditor: ['', false, false],
        representative: ['', false, false],
        chief: [MALA, false, false],
        payer: [SORSELE, false, false],
        hostChief: [HOST, false, false],
        host: [[HOST, MALA, SORSELE].join(), true, true],
      });
      expect(shares.size).toBe(1);
    });

    it('takes it along: the same rows, under the same policy', async () => {
      const path = `/exports/reports/rule/${body}/2016`;
      const status = async (who: string) => (await people[who]!.fetch(`${path}.csv`)).status;
      expect([await status('nobody'), await status('admin'), await status('outsider')]).toEqual([401, 404, 404]);
      const table = async (client: Client): Promise<Record<string, string>[]> =>
        parse(await (await client.fetch(`${path}.csv`)).text(), { bom: true, delimiter: ';', columns: true });
      const charged = async (client: Client) =>
        (await table(client)).map((row) => [row['Medlem'], row['Debiterat (kr)'] !== '']);
      expect(await charged(host)).toEqual([
        ['Malå', true],
        ['Norsjö', true],
        ['Sorsele', true],
        ['Summa', true],
      ]);
      expect(await charged(chief)).toEqual([
        ['Malå', true],
        ['Norsjö', false],
        ['Sorsele', false],
        ['Summa', false],
      ]);
      const text = await (await people['auditor']!.fetch(`${path}.csv`)).text();
      expect(text).not.toContain('debiterat');
      const workbook = await host.fetch(`${path}.xlsx`);
      expect(await readSheet(Buffer.from(await workbook.arrayBuffer()))).toHaveLength(5);
      expect((await host.fetch(`/exports/reports/rule/${body}/1999.csv`)).status).toBe(404);
      expect((await host.fetch(`${path}.pdf`)).status).toBe(404);
    });
  });

  it('is no deviation where the rest waits, and one where a part was credited', async () => {
    const allocation = await fixed(host, 2015, [
      pool('Insamling', '1000000.03', TAXED),
      pool('Kansli', '90000.00', TAXED),
    ]);
    const { invoices } = await issue(allocation, 2015, { part: { index: 1, of: 4 } });
    const before = await report(host, 2015);
    expect([before.basis, before.body.slug, before.charges.deviation]).toEqual(['PRELIMINARY', body, '0.00']);
    expect(ore(before.charges.charged) + ore(before.charges.notYetBilled)).toBe(ore(before.share));
    expect(rowOf(before, MALA).components.map(({ name }: any) => name)).toEqual(['Insamling', 'Kansli']);
    expect(rowOf(before, MALA).components[0].rule).toMatch(/invånare \(SCB.* 2014-12-31\)/);
    const invoice = invoices.find(({ buyer }: any) => buyer.code === MALA);
    const lines = [{ component: 'Kansli', amount: '100.00' }];
    await host.data(CREDIT, { input: { invoice: invoice.id, reason: 'Fel', lines, ...dates(2015) } });
    const row = rowOf(await report(host, 2015), MALA);
    expect([row.charges.deviation, row.components.map(({ charges }: any) => charges.deviation)]).toEqual([
      '-100.00',
      ['0.00', '-100.00'],
    ]);
    expect(plain(row.components[1].explanation)).toContain('Avvikelse: 100,00 kr för lite.');
  });

  it('is measured against the outcome once settled, which tells nobody of others’ invoices', async () => {
    const allocation = await fixed(host, 2014);
    await issue(allocation, 2014);
    const outcome = [{ component: 'Insamling', amount: '871340.55' }];
    await host.data(SETTLE, { input: { allocation, outcome, ...dates(2015) } });
    const all = await report(host, 2014);
    expect([all.basis, all.share, all.charges]).toEqual([
      'SETTLED',
      '871340.55',
      { charged: '871340.55', notYetBilled: '0.00', deviation: '0.00' },
    ]);
    const own = await report(chief, 2014);
    expect(rowOf(own, MALA)).toEqual(rowOf(all, MALA));
    expect(rowOf(own, SORSELE).share).toBe(rowOf(all, SORSELE).share);
    expect(rowOf(own, SORSELE).components).toEqual([
      expect.objectContaining({ rule: null, explanation: null, charges: null }),
    ]);
    expect(rowOf(own, MALA).components[0].rule).toContain('tidigare fakturerat');
  });

  it('counts for a member what has been issued to it, and for the host what is on its way', async () => {
    const { sellerSettings } = await host.data(SELLER, { organisation: HOST });
    await host.data(SAVE_SELLER, { input: { ...sellerSettings, organisation: HOST, issuing: 'BASIS' } });
    const allocation = await fixed(host, 2013);
    const { invoices } = await issue(allocation, 2013);
    const chargedBy = async (client: Client) => rowOf(await report(client, 2013), MALA).charges.charged;
    const share = rowOf(await report(host, 2013), MALA).share;
    expect([await chargedBy(chief), await chargedBy(host)]).toEqual(['0.00', share]);
    const basis = invoices.find(({ buyer }: any) => buyer.code === MALA);
    await host.data(REPORT_NUMBER, { input: { invoice: basis.id, number: 'F 77' } });
    expect([await chargedBy(chief), await chargedBy(host)]).toEqual([share, share]);
  });
});
