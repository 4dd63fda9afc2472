import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { EventRow } from '../../../apps/api/src/events/index.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { Billing, BUYER, HOST, type IssuedInvoice, STRANGER, taxed } from './issuing.js';
import { ore, SAVE_SELLER, SELLER } from './operations.js';
import {
  DISMISS,
  ENTER,
  imported,
  INTEREST,
  listOf,
  MATCH,
  MONEY_OF,
  outcomeOf,
  RATES,
  REMOVE_RATE,
  REOPEN,
  SAVE_RATE,
  UNDO,
  UNMATCHED,
} from './payments.js';

const seller = '2417';

describe('payments', () => {
  let portal: Portal;
  let host: Client;
  let mala: Client;
  let stranger: Client;
  let ludvika: Client;
  let admin: Client;
  let billing: Billing;
  /** Of Malå, one per quarter. */
  let own: readonly IssuedInvoice[];
  let ofSorsele: readonly IssuedInvoice[];

  const moneyOf = async ({ id }: { readonly id: string }, client = host) =>
    (await client.data(MONEY_OF, { id })).invoice;
  const waiting = async () => (await host.data(UNMATCHED, { seller })).unmatchedPayments.nodes;
  const enter = (invoice: { readonly id: string }, amount: string, paidOn = '2016-04-01') => ({
    input: { invoice: invoice.id, amount, paidOn },
  });
  /** A row that fits no invoice. */
  const unmatched = async (number: string, amount = '100.00') => {
    await imported(host, listOf({ number, amount, paidOn: '2016-04-01' }));
    return (await waiting()).find((row: { number: string }) => row.number === number);
  };
  const eventsOf = (kind: string) => portal.app.get(Tx).read.countBy(EventRow, { kind: `invoicing.${kind}` });

  beforeAll(async () => {
    portal = await startPortal();
    [host, mala, stranger] = [await portal.as(HOST), await portal.as(BUYER), await portal.as(STRANGER)];
    [ludvika, admin] = [await portal.as('ekonomi@ludvika.example'), await portal.as('admin@portal.example')];
    billing = new Billing(host);
    const allocation = await billing.fix(2016, [taxed('Insamling', '1000000.03')]);
    const all = [];
    for (const index of [1, 2, 3, 4, 5, 6]) all.push(...(await billing.issue(allocation, 2016, { part: { index, of: 6 } })).invoices); // prettier-ignore
    own = all.filter(({ buyer }) => buyer.code === '2418');
    ofSorsele = all.filter(({ buyer }) => buyer.code === '2422');
  });
  afterAll(() => portal.stop());

  describe('by hand', () => {
    it('should require authorization, of the seller', async () => {
      const input = enter(own[0]!, '1.00');
      expect(await portal.client().refusal(ENTER, input)).toBe('UNAUTHENTICATED');
      expect(await mala.refusal(ENTER, input)).toBe('FORBIDDEN');
      for (const client of [stranger, ludvika, admin]) expect(await client.refusal(ENTER, input)).toBe('NOT_FOUND');
      expect((await moneyOf(own[0]!)).payments).toEqual([]);
    });

    it('are entered and taken back, and the invoice says how far it has come, to both sides', async () => {
      const [invoice] = own;
      await host.data(ENTER, enter(invoice!, '1000.50'));
      const half = await moneyOf(invoice!);
      expect(half).toMatchObject({ status: 'PARTLY_PAID', paidAmount: '1000.50', viewerMayRecordPayment: true });
      expect(ore(half.openAmount)).toBe(ore(half.totalAmount) - 1000_50n);
      expect(half.paymentExplanation).toMatch(/^Betalt 1\s000,50\skr av .* kvar att betala/);
      expect(half.payments).toMatchObject([{ amount: '1000.50', byHand: expect.any(String), viewerMayUndo: true }]);
      const seen = await moneyOf(invoice!, mala);
      expect(seen).toMatchObject({ status: 'PARTLY_PAID', openAmount: half.openAmount, viewerMayRecordPayment: false });
      expect(seen.payments).toMatchObject([{ amount: '1000.50', byHand: null, viewerMayUndo: false }]);
      await host.data(ENTER, enter(invoice!, half.openAmount));
      expect((await moneyOf(invoice!)).status).toBe('PAID');
      const { invoice: over } = (await host.data(ENTER, enter(invoice!, '2.00', '2016-04-02'))).enterPayment;
      expect(over).toMatchObject({ status: 'OVERPAID', openAmount: '-2.00' });
      const [, , { id }] = over.payments;
      expect(await portal.client().refusal(UNDO, { id })).toBe('UNAUTHENTICATED');
      expect(await mala.refusal(UNDO, { id })).toBe('FORBIDDEN');
      expect(await ludvika.refusal(UNDO, { id })).toBe('NOT_FOUND');
      const undone = await Promise.all([1, 2].map(() => host.send(UNDO, { id })));
      expect(undone.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['NOT_FOUND', 'done']);
      expect((await moneyOf(invoice!)).status).toBe('PAID');
      expect([await eventsOf('payment-entered'), await eventsOf('payment-undone')]).toEqual([3, 1]);
    });

    it('are refused where they cannot be', async () => {
      const refused = async (amount: string, paidOn?: string) =>
        (await host.send(ENTER, enter(own[1]!, amount, paidOn))).errors?.[0]?.extensions;
      expect(await refused('0.00')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'amount' });
      expect(await refused('1.00', '2099-01-01')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'paidOn' });
      expect(await refused('999999999999999.99')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'amount' });
      // Two people who enter the same payment at once enter it once.
      const both = await Promise.all([1, 2].map(() => host.send(ENTER, enter(own[1]!, '7.00'))));
      expect(both.map(({ errors }) => errors?.[0]?.extensions.field ?? 'done').sort()).toEqual(['amount', 'done']);
    });

    it('are the same money as the row of a list that comes later', async () => {
      const row = { number: own[1]!.number!, amount: '7.00', paidOn: '2016-04-01' };
      expect(outcomeOf(await imported(host, listOf(row)))).toEqual([0, 1, 0]);
      const { payments, paidAmount } = await moneyOf(own[1]!);
      expect([paidAmount, payments.length, payments[0].viewerMayUndo]).toEqual(['7.00', 1, false]);
      // What the finance system lists is put right there.
      expect(await host.refusal(UNDO, { id: payments[0].id })).toBe('ILLEGAL_TRANSITION');
      expect(outcomeOf(await imported(host, listOf(row, { ...row, amount: '8.00' })))).toEqual([1, 1, 0]);
    });

    it('stay as long as something that was paid back rests on them', async () => {
      const { payments } = (await host.data(ENTER, enter(own[2]!, '50.00'))).enterPayment.invoice;
      const { invoice } = (await host.data(ENTER, enter(own[2]!, '-50.00', '2016-05-01'))).enterPayment;
      expect(invoice.paymentRemarks).toEqual([expect.stringContaining('betalades tillbaka')]);
      expect(await host.refusal(UNDO, { id: payments[0].id })).toBe('ILLEGAL_TRANSITION');
      await host.data(UNDO, { id: invoice.payments[1].id });
      await host.data(UNDO, { id: payments[0].id });
      expect((await moneyOf(own[2]!)).status).toBe('ISSUED');
    });
  });

  describe('set off against credit notes', () => {
    it('say of both what is left', async () => {
      const invoice = ofSorsele[0]!;
      await host.data(ENTER, enter(invoice, '100.00'));
      const lines = [{ component: 'Insamling', amount: '1000.00' }];
      const [credit] = (await billing.credit(invoice, 2016, { lines })).invoices;
      const status = await moneyOf(invoice);
      expect(ore(status.openAmount)).toBe(ore(status.totalAmount) - 100_00n - 1250_00n);
      expect(status.status).toBe('PARTLY_PAID');
      expect(await moneyOf(credit!)).toMatchObject({ status: 'PAID', paidAmount: '0.00', openAmount: '0.00' });
      // The rest is credited too: the hundred that came in are to go back, on the note that was left with them.
      const [rest] = (await billing.credit(invoice, 2016)).invoices;
      expect(await moneyOf(invoice)).toMatchObject({ status: 'CREDITED', openAmount: '0.00' });
      expect(await moneyOf(rest!)).toMatchObject({ status: 'ISSUED', openAmount: '-100.00' });
      await host.data(ENTER, enter(rest!, '-100.00', '2016-06-01'));
      expect((await moneyOf(rest!)).status).toBe('PAID');
    });

    it('are the same for lists that choose by them', async () => {
      const LIST = `query ($filter: InvoiceFilter) { invoices(filter: $filter, first: 300) { totalCount nodes { id status openAmount kind dueOn } } }`;
      const find = async (filter: object, client = host) => (await client.data(LIST, { filter })).invoices;
      const all = (await find({ seller })).nodes as { status: string; openAmount: string; kind: string; id: string; dueOn: string }[]; // prettier-ignore
      for (const status of ['BASIS', 'ISSUED', 'PARTLY_PAID', 'PAID', 'OVERPAID', 'CREDITED']) {
        const chosen = await find({ seller, status });
        const expected = all.filter((one) => one.status === status).map(({ id }) => id);
        expect([status, chosen.nodes.map(({ id }: { id: string }) => id), chosen.totalCount]).toEqual([status, expected, expected.length]); // prettier-ignore
      }
      const isOpen = ({ status }: { status: string }) => ['ISSUED', 'PARTLY_PAID'].includes(status);
      const open = await find({ seller, open: true });
      expect(open.nodes.map(({ id }: { id: string }) => id)).toEqual(all.filter(isOpen).map(({ id }) => id));
      expect((await find({ seller, open: false })).totalCount).toBe(all.length - open.totalCount);
      const overdue = await find({ seller, overdueOn: '2016-04-01' });
      expect(overdue.totalCount).toBeGreaterThan(0);
      expect(overdue.nodes.map(({ id }: { id: string }) => id)).toEqual(
        all.filter((one) => isOpen(one) && one.kind === 'INVOICE' && one.dueOn < '2016-04-01').map(({ id }) => id),
      );
      expect((await find({ seller, overdueOn: '2016-03-31' })).totalCount).toBeLessThan(overdue.totalCount);
      const { number, id } = own[3]!;
      expect((await find({ seller, number })).nodes).toMatchObject([{ id }]);
      const ofMala = await find({ side: 'BUYER', open: true }, mala);
      expect(ofMala.nodes.every(isOpen)).toBe(true);
      expect(ofMala.nodes.map((one: { id: string }) => one.id)).toContain(id);
      expect(ofMala.nodes.map((one: { id: string }) => one.id)).not.toContain(own[0]!.id);
    });
  });

  describe('that fit no invoice', () => {
    it('should require authorization, of the seller', async () => {
      const { id } = await unmatched('Q-1');
      const match = { input: { payment: id, invoice: own[4]!.id } };
      const dismiss = { input: { payment: id, reason: 'Hyra' } };
      for (const [query, variables] of [
        [MATCH, match],
        [DISMISS, dismiss],
        [REOPEN, { id }],
      ] as const) {
        // prettier-ignore
        expect(await portal.client().refusal(query, variables)).toBe('UNAUTHENTICATED');
        for (const client of [mala, ludvika, stranger])
          expect(await client.refusal(query, variables)).toBe('NOT_FOUND');
        expect(await host.refusal(query, JSON.parse(JSON.stringify(variables).replaceAll(id, 'x')))).toBe('NOT_FOUND');
      }
    });

    it('are matched by a person, once, and wait again when that was wrong', async () => {
      const { id } = await unmatched('Q-2', '123.45');
      const invoice = own[4]!;
      const input = { payment: id, invoice: invoice.id };
      const { invoices } = await ludvika.data('{ invoices(filter: { body: "uhc" }, first: 1) { nodes { id } } }');
      for (const other of [invoices.nodes[0].id, 'finns-inte']) {
        expect((await host.send(MATCH, { input: { ...input, invoice: other } })).errors?.[0]?.extensions).toMatchObject(
          {
            code: 'BAD_USER_INPUT',
            field: 'invoice',
          },
        );
      }
      const both = await Promise.all([1, 2].map(() => host.send(MATCH, { input })));
      expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['ILLEGAL_TRANSITION', 'done']); // prettier-ignore
      const [done] = both.flatMap(({ data }) => data?.matchUnmatchedPayment ?? []);
      expect(done).toMatchObject({ state: 'MATCHED', decidedBy: expect.any(String), invoice: { id: invoice.id } });
      const { payments, paidAmount } = await moneyOf(invoice);
      expect([paidAmount, payments[0].viewerMayUndo]).toEqual(['123.45', true]);
      // The list again, and a longer one: the row stays known by what it was.
      const row = { number: 'Q-2', amount: '123.45', paidOn: '2016-04-01' };
      expect(outcomeOf(await imported(host, listOf(row, { ...row, number: 'Q-3' })))).toEqual([0, 1, 1]);
      await host.data(UNDO, { id: payments[0].id });
      expect(await moneyOf(invoice)).toMatchObject({ status: 'ISSUED', payments: [] });
      expect(await waiting()).toContainEqual(expect.objectContaining({ id, state: 'WAITING', invoice: null, decidedBy: null })); // prettier-ignore
      await host.data(MATCH, { input });
      expect((await moneyOf(invoice)).paidAmount).toBe('123.45');
      expect([await eventsOf('payment-matched'), await eventsOf('payment-reopened')]).toEqual([2, 1]);
    });

    it('are put aside with a reason, and taken up again', async () => {
      const { id } = await unmatched('Q-4');
      const refusal = await host.send(DISMISS, { input: { payment: id, reason: '  ' } });
      expect(refusal.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
      await host.data(DISMISS, { input: { payment: id, reason: 'Hyra för simhallen' } });
      expect(await host.refusal(DISMISS, { input: { payment: id, reason: 'Hyra' } })).toBe('ILLEGAL_TRANSITION');
      expect(await host.refusal(MATCH, { input: { payment: id, invoice: own[5]!.id } })).toBe('ILLEGAL_TRANSITION');
      const { nodes } = (await host.data(UNMATCHED, { seller, state: 'DISMISSED' })).unmatchedPayments;
      expect(nodes).toMatchObject([{ id, note: 'Hyra för simhallen', decidedBy: expect.any(String) }]);
      expect((await waiting()).map((row: { id: string }) => row.id)).not.toContain(id);
      await host.data(REOPEN, { id });
      expect(await host.refusal(REOPEN, { id })).toBe('ILLEGAL_TRANSITION');
      expect((await waiting()).map((row: { id: string }) => row.id)).toContain(id);
    });

    it('are listed page by page', async () => {
      const page = async (after?: string) =>
        (await host.data(UNMATCHED, { seller, first: 2, after })).unmatchedPayments;
      const first = await page();
      const second = await page(first.pageInfo.endCursor);
      const all = (await waiting()).map((row: { id: string }) => row.id);
      expect([...first.nodes, ...second.nodes].map((row: { id: string }) => row.id)).toEqual(all.slice(0, 4));
      expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([all.length, true]);
    });
  });

  describe('that come late', () => {
    const rate = (from: string, text: string, version = 0) => ({ input: { from, rate: text, version } });

    it('have reference rates that the admin types', async () => {
      expect(await portal.client().refusal(SAVE_RATE, rate('2016-01-01', '-0.5'))).toBe('UNAUTHENTICATED');
      expect(await portal.client().refusal(RATES)).toBe('UNAUTHENTICATED');
      for (const client of [host, mala]) {
        expect(await client.refusal(SAVE_RATE, rate('2016-01-01', '-0.5'))).toBe('FORBIDDEN');
        expect(await client.refusal(REMOVE_RATE, { input: { from: '2016-01-01', version: 1 } })).toBe('FORBIDDEN');
      }
      const fault = async (from: string, text: string) => (await admin.send(SAVE_RATE, rate(from, text))).errors?.[0]?.extensions; // prettier-ignore
      expect(await fault('2016-02-01', '1')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'from' });
      expect(await fault('2016-01-01', '101')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'rate' });
      const both = await Promise.all([1, 2].map(() => admin.send(SAVE_RATE, rate('2016-01-01', '-0.5'))));
      expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
      expect(await admin.refusal(SAVE_RATE, rate('2016-01-01', '1', 7))).toBe('CONFLICT');
      await admin.data(SAVE_RATE, rate('2016-01-01', '-0.25', 1));
      await admin.data(SAVE_RATE, rate('2017-01-01', '3'));
      expect(await admin.refusal(REMOVE_RATE, { input: { from: '2017-01-01', version: 2 } })).toBe('CONFLICT');
      await admin.data(REMOVE_RATE, { input: { from: '2017-01-01', version: 1 } });
      expect((await host.data(RATES)).referenceRates).toEqual({
        totalCount: 1,
        nodes: [{ from: '2016-01-01', rate: '-0.25', version: 2 }],
      });
    });

    it('bear no interest unless the host says so, and then by half-year', async () => {
      const invoice = own[5]!;
      const ask = (through: string, client = host) => client.send(INTEREST, { invoice: invoice.id, through });
      expect((await ask('2016-05-30', portal.client())).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect((await ask('2016-05-30', mala)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await ask('2016-05-30', ludvika)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await ask('2016-05-30')).data.interestOn).toEqual({
        amount: '0.00',
        from: null,
        explanation: 'Värden tar inte ut dröjsmålsränta.',
        segments: [],
      });
      const { version, ...settings } = (await host.data(SELLER, { organisation: seller })).sellerSettings;
      await host.data(SAVE_SELLER, { input: { ...settings, organisation: seller, version, interest: true } });
      await host.data(ENTER, enter(invoice, '1000.00', '2016-04-10'));
      const { interestOn } = (await ask('2016-04-20')).data;
      // Due on 31 March: ten days on the whole, ten on what was left; 7.75 %, 366 days.
      const total = Number(invoice.totalAmount);
      const expected = ((total * 10 + (total - 1000) * 10) * 0.0775) / 366;
      expect(interestOn).toMatchObject({ from: '2016-04-01', amount: expected.toFixed(2) });
      expect(interestOn.segments).toMatchObject([
        { from: '2016-04-01', to: '2016-04-10', days: 10, percent: '7.75', unpaid: invoice.totalAmount },
        { from: '2016-04-11', to: '2016-04-20', days: 10, explanation: expect.stringContaining('referensränta −0,25 + 8') }, // prettier-ignore
      ]);
      expect((await ask('2016-07-01')).errors?.[0]).toMatchObject({
        message: 'Referensräntan saknas för andra halvåret 2016. Ange den som Riksbanken har fastställt.',
        extensions: { code: 'INTEREST_RATE_MISSING', halfYears: ['2016-07-01'] },
      });
      const credit = (await billing.credit(ofSorsele[1]!, 2016)).invoices[0]!;
      expect(await host.refusal(INTEREST, { invoice: credit.id, through: '2016-05-01' })).toBe('BAD_USER_INPUT');
    });
  });
});
