import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { Body, Hosting } from '../../../apps/api/src/bodies/index.js';
import { Organisation } from '../../../apps/api/src/organisations/index.js';
import { FIX, SAVE } from '../cost-sharing/operations.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { Billing, BUYER, CREDIT, type IssuedInvoice, ISSUE, SETTLE, taxed } from './issuing.js';
import { financeOf, REPORT_NUMBER, SAVE_SELLER, SELLER } from './operations.js';

const READ = `query ($id: ID!) {
  invoice(id: $id) { status creditedAmount openAmount credits { id reference netAmount } originals { id } }
}`;

describe('billing when something has changed since', () => {
  let portal: Portal;
  let norsjo: Client;
  let mala: Client;
  let billing: Billing;
  const whole = { index: 1, of: 1 };
  const codeOf = async (query: string, input: object, client = norsjo) =>
    (await client.send(query, { input })).errors?.[0]?.extensions;
  const days = (issuedOn: string, dueOn = issuedOn) => ({ issuedOn, dueOn });
  const read = async (id: string, client = norsjo) => (await client.data(READ, { id })).invoice;
  const issueAs = async (issuing: 'BASIS' | 'PORTAL') => {
    const { sellerSettings } = await norsjo.data(SELLER, { organisation: '2417' });
    await norsjo.data(SAVE_SELLER, { input: { ...sellerSettings, organisation: '2417', issuing } });
  };
  /** Fixes the year preliminarily by the first components and finally by the others. */
  const fixTwice = async (year: number, first: readonly object[], then: readonly object[]) => {
    const model = { body: 'treparten', name: `Budget ${year}`, validFrom: `${year}-01-01`, validTo: `${year}-12-31` };
    const { id, version } = (await norsjo.data(SAVE, { input: { ...model, components: first } })).saveCostModel.costModel; // prettier-ignore
    const fix = async (status: string) =>
      (await norsjo.data(FIX, { input: { body: 'treparten', year, status } })).fixAllocation.allocation.id as string;
    const preliminary = await fix('PRELIMINARY');
    return {
      preliminary,
      final: async () => {
        await norsjo.data(SAVE, { input: { ...model, id, version, components: then } });
        return fix('FINAL');
      },
    };
  };

  beforeAll(async () => {
    portal = await startPortal();
    [norsjo, mala] = [await portal.as('ekonomi@norsjo.example'), await portal.as(BUYER)];
    billing = new Billing(norsjo);
  });
  afterAll(() => portal.stop());

  it('settles what only the preliminary allocation had, with the VAT that it was billed with', async () => {
    const both = [taxed('Insamling', '90000.00'), taxed('Z', '1000.00')];
    const { preliminary, final } = await fixTwice(2003, both, [taxed('Insamling', '90000.00')]);
    await billing.issue(preliminary, 2003);
    const { invoices } = await billing.settle(await final(), 2003, [{ component: 'Insamling', amount: '90000.00' }]);
    expect(
      invoices.map(({ kind, lines, netAmount, vatAmount }) => [
        kind,
        lines[0]!.component,
        Number(vatAmount) / Number(netAmount),
      ]),
    ).toEqual([
      // prettier-ignore
      ['CREDIT_NOTE', 'Z', expect.closeTo(0.25, 3)],
      ['CREDIT_NOTE', 'Z', expect.closeTo(0.25, 3)],
    ]);
  });

  it('refuses a final allocation with another VAT code until what was billed is credited', async () => {
    const outside = { ...taxed('Insamling', '90000.00'), vatCategory: 'O', vatPercent: undefined };
    const { preliminary, final } = await fixTwice(2004, [taxed('Insamling', '90000.00')], [outside]);
    const done = await billing.issue(preliminary, 2004, { part: { index: 1, of: 2 } });
    const allocation = await final();
    const outcome = [{ component: 'Insamling', amount: '80000.00' }];
    const changed = { code: 'VAT_CHANGED', components: ['Insamling'] };
    expect(await codeOf(SETTLE, { allocation, outcome, ...days('2005-01-31') })).toMatchObject(changed);
    expect(await codeOf(ISSUE, { allocation, part: { index: 2, of: 2 }, ...days('2004-07-31') })).toMatchObject(changed); // prettier-ignore
    for (const invoice of done.invoices) await billing.credit(invoice, 2004);
    const anew = await billing.issue(allocation, 2004, { part: { index: 1, of: 2 } });
    expect(anew.invoices.map(({ vatAmount }) => vatAmount)).toEqual(['0.00', '0.00']);
  });

  it('issues nothing on a day that cannot be', async () => {
    const allocation = await billing.fix(2005, [taxed('Insamling', '90000.00')]);
    const field = async (query: string, input: object) => (await codeOf(query, input))?.['field'];
    expect(await field(ISSUE, { allocation, ...days('2099-01-01') })).toBe('issuedOn');
    const { invoices } = await billing.issue(allocation, 2005);
    const credit = { invoice: invoices[0]!.id, reason: 'Fel' };
    expect(await field(CREDIT, { ...credit, ...days('2005-02-28') })).toBe('issuedOn');
    const settle = { allocation, outcome: [{ component: 'Insamling', amount: '80000.00' }] };
    expect(await field(SETTLE, { ...settle, ...days('2005-02-28') })).toBe('issuedOn');
    expect(await field(SETTLE, { ...settle, ...days('2004-12-31') })).toBe('issuedOn');
    expect(await field(SETTLE, { ...settle, ...days('2006-01-31') })).toBeUndefined();
  });

  it('keeps the basis of a credit from the buyer, and the claim as it is, until its number has come', async () => {
    const allocation = await billing.fix(2006, [taxed('Insamling', '90000.00')]);
    const invoice = (await billing.issue(allocation, 2006)).invoices.find(({ buyer }) => buyer.code === '2418')!;
    await issueAs('BASIS');
    const [basis] = (await billing.credit(invoice, 2006)).invoices;
    const claim = { status: 'ISSUED', creditedAmount: '0.00', openAmount: invoice.totalAmount };
    expect(await read(invoice.id, mala)).toEqual({ ...claim, credits: [], originals: [] });
    expect(await read(invoice.id)).toMatchObject({ ...claim, credits: [{ id: basis!.id }] });
    const list = async (status: string) =>
      (await norsjo.data('query ($filter: InvoiceFilter) { invoices(filter: $filter, first: 5) { nodes { id } } }', { filter: { body: 'treparten', year: 2006, buyer: '2418', status } })).invoices.nodes; // prettier-ignore
    expect([await list('ISSUED'), await list('CREDITED')]).toEqual([[{ id: invoice.id }], []]);
    await norsjo.data(REPORT_NUMBER, { input: { invoice: basis!.id, number: 'K 1' } });
    const credited = { status: 'CREDITED', creditedAmount: invoice.totalAmount, openAmount: '0.00' };
    expect(await read(invoice.id, mala)).toMatchObject({ ...credited, credits: [{ id: basis!.id }] });
    expect(await list('CREDITED')).toEqual([{ id: invoice.id }]);
    await issueAs('PORTAL');
  });

  it('credits by the seller of the document when the register has another host; that one waits until all is credited', async () => {
    const allocation = await billing.fix(2007, [taxed('Insamling', '90000.00')]);
    const { invoices } = await billing.issue(allocation, 2007, { part: whole });
    const ofMala = await financeOf(portal, '2418', 'ekonomi@mala.example');
    const tx = portal.app.get(Tx);
    const { id: bodyId } = await tx.read.findOneByOrFail(Body, { slug: 'treparten' });
    const hostedBy = async (code: string) => {
      const { id: organisationId } = await tx.read.findOneByOrFail(Organisation, { code });
      await tx.run((em) => em.update(Hosting, { bodyId }, { organisationId }));
    };
    await hostedBy('2418');
    const settle = { allocation, outcome: [{ component: 'Insamling', amount: '80000.00' }], ...days('2008-03-02') };
    expect(await codeOf(SETTLE, settle, ofMala)).toMatchObject({ code: 'OTHER_SELLER', sellers: ['Norsjö'] });
    expect(await codeOf(CREDIT, { invoice: invoices[1]!.id, reason: 'Fel', ...days('2008-01-02') }, ofMala)).toMatchObject({ code: 'NOT_FOUND' }); // prettier-ignore
    const credits: IssuedInvoice[] = [];
    for (const invoice of invoices) credits.push(...(await billing.credit(invoice, 2008)).invoices);
    expect(credits.map(({ number, originals }) => [number, originals[0]!.number])).toEqual([
      ['2417-2008-0001', invoices[0]!.number],
      ['2417-2008-0002', invoices[1]!.number],
    ]);
    const { invoices: settled } = (await ofMala.data(SETTLE, { input: settle })).settleAllocation;
    // The host of before pays its share like the others.
    expect(settled.map(({ buyer }: IssuedInvoice) => buyer.code)).toEqual(['2417', '2422']);
    await hostedBy('2417');
  });
});
