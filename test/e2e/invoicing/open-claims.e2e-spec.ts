import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import {
  CREDIT,
  dates,
  financeOf,
  fixed,
  INVOICES,
  ISSUE,
  ore,
  REPORT_NUMBER,
  SAVE_PARTNER,
  SAVE_SELLER,
  SELLER,
} from './operations.js';
import { ENTER, UNDO } from './payments.js';

const GROSS = `amount counterparty { code } documents(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id number kind year dueOn total open body { slug } } }`;
const CLAIMS = `query ($organisation: String!, $first: Int! = 50, $after: String) { openClaims(organisation: $organisation) {
  organisation { code } receivable payable receivables { ${GROSS} } payables { ${GROSS} }
  mutual { counterparty { code } receivable payable net explanation } } }`;
const [NORSJO, MALA, SKELLEFTEA] = ['2417', '2418', '2482'];

describe('open claims', () => {
  let portal: Portal;
  let norsjo: Client;
  let mala: Client;
  const claims = async (client: Client, organisation: string, more: object = {}) =>
    (await client.data(CLAIMS, { organisation, ...more })).openClaims;
  const side = (of: readonly any[], code: string) => of.find(({ counterparty }) => counterparty.code === code);
  const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total + ore(amount), 0n);
  const issue = async (allocation: string, year: number) =>
    (await norsjo.data(ISSUE, { input: { allocation, ...dates(year) } })).issueInvoices.invoices as any[];

  beforeAll(async () => {
    portal = await startPortal();
    norsjo = await portal.as('ekonomi@norsjo.example');
    mala = await financeOf(portal, MALA, 'ekonom@mala.example');
  });
  afterAll(() => portal.stop());

  it('are for FINANCE of the organisation: to everybody else they do not exist', async () => {
    const people: Record<string, Client> = {
      nobody: portal.client(),
      admin: await portal.as('admin@portal.example'),
      outsider: await portal.as('ekonomi@ludvika.example'),
      counterparty: mala,
      secretary: await portal.as('namndsekreterare@norsjo.example'),
      finance: norsjo,
    };
    const heard: Record<string, unknown> = {};
    for (const [who, client] of Object.entries(people)) {
      heard[who] = [
        await client.refusal(CLAIMS, { organisation: NORSJO }),
        (await client.fetch(`/exports/reports/claims/${NORSJO}.csv`)).status,
      ];
    }
    expect(heard).toEqual({
      nobody: ['UNAUTHENTICATED', 401],
      admin: ['NOT_FOUND', 404],
      outsider: ['NOT_FOUND', 404],
      counterparty: ['NOT_FOUND', 404],
      secretary: ['NOT_FOUND', 404],
      finance: ['none', 200],
    });
    expect(await (await portal.as('kommunchef@mala.example')).refusal(CLAIMS, { organisation: MALA })).toBe(
      'NOT_FOUND',
    );
    expect(await norsjo.refusal(CLAIMS, { organisation: '9999' })).toBe('NOT_FOUND');
  });

  it('are gross per counterparty, over all bodies, in both directions', async () => {
    const found = await claims(norsjo, NORSJO, { first: 100 });
    expect(found.organisation.code).toBe(NORSJO);
    expect(sum(found.receivables.map(({ amount }: any) => amount))).toBe(ore(found.receivable));
    expect(sum(found.payables.map(({ amount }: any) => amount))).toBe(ore(found.payable));
    for (const { amount, documents } of [...found.receivables, ...found.payables]) {
      expect(sum(documents.nodes.map(({ open }: any) => open))).toBe(ore(amount));
      expect(documents.nodes.every(({ open }: any) => ore(open) > 0n)).toBe(true);
      const due = documents.nodes.map(({ dueOn }: any) => dueOn);
      expect(due).toEqual([...due].sort());
    }
    // Norsjö is billed by Skellefteå for e-tjanster and bills Malå for miljo-bygg.
    expect(side(found.payables, SKELLEFTEA).documents.nodes[0].body.slug).toBe('e-tjanster');
    expect(side(found.receivables, MALA).documents.nodes[0].body.slug).toBe('miljo-bygg');
    const other = await claims(mala, MALA);
    expect(side(other.payables, NORSJO).amount).toBe(side(found.receivables, MALA).amount);
  });

  it('change with invoices and credits, and do not know of a basis', async () => {
    const before = ore(side((await claims(norsjo, NORSJO)).receivables, MALA).amount);
    const open = async () => ore(side((await claims(norsjo, NORSJO)).receivables, MALA).amount) - before;
    const invoice = (await issue(await fixed(norsjo, 2016), 2016)).find(({ buyer }) => buyer.code === MALA);
    expect(await open()).toBe(ore(invoice.totalAmount));
    const lines = [{ component: 'Insamling', amount: '100.00' }];
    await norsjo.data(CREDIT, { input: { invoice: invoice.id, reason: 'Fel', lines, ...dates(2016) } });
    expect(await open()).toBe(ore(invoice.totalAmount) - 125_00n);
    await norsjo.data(CREDIT, { input: { invoice: invoice.id, reason: 'Fel', ...dates(2016) } });
    expect(await open()).toBe(0n);

    const { sellerSettings } = await norsjo.data(SELLER, { organisation: NORSJO });
    await norsjo.data(SAVE_SELLER, { input: { ...sellerSettings, organisation: NORSJO, issuing: 'BASIS' } });
    const basis = (await issue(await fixed(norsjo, 2015), 2015)).find(({ buyer }) => buyer.code === MALA);
    expect(await open()).toBe(0n);
    await norsjo.data(REPORT_NUMBER, { input: { invoice: basis.id, number: 'F 1' } });
    expect(await open()).toBe(ore(basis.totalAmount));
  });

  it('sink with what is paid, and rise again when the payment is taken back', async () => {
    const receivable = async () => ore((await claims(norsjo, NORSJO)).receivable);
    const found = side((await claims(norsjo, NORSJO)).receivables, MALA).documents.nodes.at(-1);
    const before = await receivable();
    const payment = { invoice: found.id, amount: '1.25', paidOn: found.dueOn };
    const { enterPayment } = await norsjo.data(ENTER, { input: payment });
    expect(await receivable()).toBe(before - 125n);
    expect(ore(side((await claims(mala, MALA)).payables, NORSJO).amount)).toBe(
      ore(side((await claims(norsjo, NORSJO)).receivables, MALA).amount),
    );
    await norsjo.data(UNDO, { id: enterPayment.invoice.payments[0].id });
    expect(await receivable()).toBe(before);
  });

  it('show who owes each other, and set nothing off', async () => {
    const skelleftea = await portal.as('ekonomi@skelleftea.example');
    const admin = await portal.as('admin@portal.example');
    await admin.data(
      'mutation ($input: SaveMembershipInput!) { saveMembership(input: $input) { membership { id } } }',
      { input: { body: 'treparten', organisation: SKELLEFTEA, validFrom: '2014-01-01', validTo: '2014-12-31' } },
    );
    const partner = { buyerReference: 'ZZ2482', orderReference: '', accountingCost: '', paymentDays: null };
    await norsjo.data(SAVE_PARTNER, { input: { ...partner, body: 'treparten', organisation: SKELLEFTEA, version: 0 } });
    const mine = (await issue(await fixed(norsjo, 2014), 2014)).find(({ buyer }) => buyer.code === SKELLEFTEA);
    await norsjo.data(REPORT_NUMBER, { input: { invoice: mine.id, number: 'F 2' } });
    const found = await claims(norsjo, NORSJO);
    const [receivable, payable] = [side(found.receivables, SKELLEFTEA).amount, side(found.payables, SKELLEFTEA).amount];
    expect(receivable).toBe(mine.totalAmount);
    const mutual = side(found.mutual, SKELLEFTEA);
    expect([mutual.receivable, mutual.payable]).toEqual([receivable, payable]);
    // Malå gets back what its settlement of 2025 gave.
    expect(found.mutual.map(({ counterparty }: any) => counterparty.code)).toEqual([MALA, SKELLEFTEA]);
    expect(ore(mutual.net)).toBe(ore(receivable) - ore(payable));
    expect(mutual.explanation).toContain('om parterna inte kommer överens om att kvitta');
    const theirs = side((await claims(skelleftea, SKELLEFTEA)).mutual, NORSJO);
    expect([theirs.receivable, theirs.payable]).toEqual([payable, receivable]);
    expect(ore(theirs.net)).toBe(-ore(mutual.net));
  });

  it('give their documents page by page', async () => {
    const whole = side((await claims(norsjo, NORSJO, { first: 100 })).receivables, MALA).documents;
    expect(whole.nodes.length).toBeGreaterThan(1);
    expect(whole.totalCount).toBe(whole.nodes.length);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: any = side((await claims(norsjo, NORSJO, { first: 1, after })).receivables, MALA).documents;
      seen.push(...page.nodes.map(({ id }: any) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole.nodes.map(({ id }: any) => id));
    expect(await norsjo.refusal(CLAIMS, { organisation: NORSJO, first: 0 })).toBe('BAD_USER_INPUT');
  });

  it('ask the database as often for many counterparties as for few', async () => {
    const reader = portal.app.get(Tx).read.connection;
    const asked = async (client: Client, organisation: string) => {
      const log: string[] = [];
      const { logger } = reader;
      // What runs beside the request, such as sessions and loops, is not counted.
      const logQuery = (query: string) =>
        void (/\b(invoice|invoice_balance|organisation|body)\b/.test(query) && log.push(query));
      reader.logger = { ...logger, logQuery } as never;
      try {
        await claims(client, organisation);
      } finally {
        reader.logger = logger;
      }
      return log.length;
    };
    const ludvika = await portal.as('ekonomi@ludvika.example');
    const parties = async (client: Client, organisation: string) => {
      const { receivables, payables } = await claims(client, organisation);
      return receivables.length + payables.length;
    };
    expect(await parties(norsjo, NORSJO)).toBeGreaterThan(await parties(ludvika, '2085'));
    expect(await asked(norsjo, NORSJO)).toBe(await asked(ludvika, '2085'));
  });

  it('come as tables, document by document, with the sums of both sides', async () => {
    const found = await claims(norsjo, NORSJO, { first: 100 });
    const path = `/exports/reports/claims/${NORSJO}`;
    const rows: Record<string, string>[] = parse(await (await norsjo.fetch(`${path}.csv`)).text(), {
      bom: true,
      delimiter: ';',
      columns: true,
    });
    const comma = (kronor: string) => kronor.replace('.', ',');
    expect(rows.at(-1)).toMatchObject({
      Sida: 'Summa',
      'Fordran (kr)': comma(found.receivable),
      'Skuld (kr)': comma(found.payable),
    });
    const count = [...found.receivables, ...found.payables].reduce(
      (all, { documents }) => all + documents.totalCount,
      0,
    );
    expect(rows).toHaveLength(count + 1);
    const workbook = await norsjo.fetch(`${path}.xlsx`);
    expect(await readSheet(Buffer.from(await workbook.arrayBuffer()))).toHaveLength(count + 2);
    const { invoices } = await norsjo.data(INVOICES, { filter: { buyer: MALA }, first: 300 });
    const numbers = new Set(invoices.nodes.map(({ number }: any) => number));
    expect(rows.filter((row) => row['Kod'] === MALA).every((row) => numbers.has(row['Nummer']))).toBe(true);
  });
});
