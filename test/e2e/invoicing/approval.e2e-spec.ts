import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { FIX } from '../cost-sharing/operations.js';
import { ENTER } from './payments.js';
import {
  APPROVE,
  BILLING_SETTINGS,
  BILLING_YEAR,
  dates,
  DISCARD,
  financeOf,
  fixed,
  INVOICE_BY_ID,
  INVOICES,
  ISSUE,
  PARTY,
  REPORT_NUMBER,
  SAVE_PARTNER,
  SAVE_PARTY,
  SAVE_SELLER,
  SELLER,
  SETTLE,
} from './operations.js';

describe('how a host bills', () => {
  let portal: Portal;
  let norsjo: Client;
  let colleague: Client;
  let mala: Client;
  const saveSeller = async (more: object) => {
    const { sellerSettings } = await norsjo.data(SELLER, { organisation: '2417' });
    return norsjo.data(SAVE_SELLER, { input: { ...sellerSettings, organisation: '2417', ...more } });
  };

  beforeAll(async () => {
    portal = await startPortal();
    norsjo = await portal.as('ekonomi@norsjo.example');
    mala = await portal.as('kommunchef@mala.example');
    colleague = await financeOf(portal, '2417', 'kollega@norsjo.example');
  });
  afterAll(() => portal.stop());

  it('waits for somebody else where the host wants approval', async () => {
    const allocation = await fixed(norsjo, 2010);
    await saveSeller({ approvalRequired: true });
    const input = { allocation, part: { index: 1, of: 2 }, ...dates(2010) };
    const { run, invoices } = (await norsjo.data(ISSUE, { input })).issueInvoices;
    expect([run.state, run.drafts.length, invoices]).toEqual(['PREPARED', 2, []]);
    expect(await norsjo.refusal(ISSUE, { input })).toBe('AWAITING_APPROVAL');
    expect((await mala.data(INVOICES, { filter: { body: 'treparten' } })).invoices.totalCount).toBe(0);
    expect(await norsjo.refusal(APPROVE, { id: run.id })).toBe('FORBIDDEN');
    const both = await Promise.all([colleague.send(APPROVE, { id: run.id }), colleague.send(APPROVE, { id: run.id })]);
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'none').sort()).toEqual([
      'ILLEGAL_TRANSITION',
      'none',
    ]);
    const approved = both.find(({ errors }) => !errors)!.data!.approveBillingRun;
    expect(approved.invoices.map(({ number }: any) => number)).toEqual(['2417-2010-0001', '2417-2010-0002']);
    expect(approved.run.decidedBy).toBe('Ekonom 2417');
    expect((await mala.data(INVOICES, { filter: { body: 'treparten' } })).invoices.totalCount).toBe(1);
  });

  it('can put aside what waits: no number is lost, and the part is open again', async () => {
    const { billingYear } = await norsjo.data(BILLING_YEAR, { body: 'treparten', year: 2010 });
    const input = { allocation: billingYear.allocation, part: { index: 2, of: 2 }, ...dates(2010) };
    const { run } = (await norsjo.data(ISSUE, { input })).issueInvoices;
    expect((await norsjo.data(DISCARD, { id: run.id })).discardBillingRun.state).toBe('DISCARDED');
    expect(await colleague.refusal(APPROVE, { id: run.id })).toBe('ILLEGAL_TRANSITION');
    await saveSeller({ approvalRequired: false });
    const { invoices } = (await norsjo.data(ISSUE, { input })).issueInvoices;
    expect(invoices.map(({ number }: any) => number)).toEqual(['2417-2010-0003', '2417-2010-0004']);
  });

  it('bills and settles by the final allocation once there is one, and approves nothing prepared by the preliminary', async () => {
    const preliminary = await fixed(norsjo, 2009);
    await norsjo.data(ISSUE, { input: { allocation: preliminary, part: { index: 1, of: 2 }, ...dates(2009) } });
    const second = { part: { index: 2, of: 2 }, ...dates(2009) };
    const outcome = { outcome: [{ component: 'Insamling', amount: '900000.00' }], ...dates(2010) };
    await saveSeller({ approvalRequired: true });
    const { run } = (await norsjo.data(ISSUE, { input: { allocation: preliminary, ...second } })).issueInvoices;
    const { fixAllocation } = await norsjo.data(FIX, { input: { body: 'treparten', year: 2009, status: 'FINAL' } });
    const final = fixAllocation.allocation.id;
    expect((await colleague.send(APPROVE, { id: run.id })).errors?.[0]).toMatchObject({
      message: expect.stringContaining('läggs åt sidan'),
      extensions: { code: 'ALLOCATION_SUPERSEDED' },
    });
    await norsjo.data(DISCARD, { id: run.id });
    await saveSeller({ approvalRequired: false });
    expect(await norsjo.refusal(ISSUE, { input: { allocation: preliminary, ...second } })).toBe(
      'ALLOCATION_SUPERSEDED',
    );
    expect(await norsjo.refusal(SETTLE, { input: { allocation: preliminary, ...outcome } })).toBe('ALLOCATION_SUPERSEDED'); // prettier-ignore
    expect((await norsjo.data(ISSUE, { input: { allocation: final, ...second } })).issueInvoices.invoices).toHaveLength(
      2,
    );
    const { settlement } = (await norsjo.data(SETTLE, { input: { allocation: final, ...outcome } })).settleAllocation;
    expect(settlement.rows).toHaveLength(3);
  });

  it('sends the basis out and takes the number back', async () => {
    const allocation = await fixed(norsjo, 2011);
    await saveSeller({ issuing: 'BASIS' });
    const { invoices } = (await norsjo.data(ISSUE, { input: { allocation, ...dates(2011) } })).issueInvoices;
    const [basis, other] = invoices;
    expect([basis.status, basis.number, basis.reference, basis.documents]).toEqual([
      'BASIS',
      null,
      'U2417-2011-0001',
      [],
    ]);
    expect(await mala.refusal(INVOICE_BY_ID, { id: basis.id })).toBe('NOT_FOUND');
    const report = (invoice: string, number: string) =>
      norsjo.send(REPORT_NUMBER, { input: { invoice, number, paymentReference: '1230' } });
    expect((await report(basis.id, ' ')).errors?.[0]?.extensions['field']).toBe('number');
    expect((await report(basis.id, 'F 4711')).data.reportInvoiceNumber).toMatchObject({
      status: 'ISSUED',
      number: 'F 4711',
    });
    expect((await report(basis.id, 'F 4712')).errors?.[0]?.extensions.code).toBe('ILLEGAL_TRANSITION');
    expect((await report(other.id, 'F 4711')).errors?.[0]?.extensions['field']).toBe('number');
    expect((await mala.data(INVOICE_BY_ID, { id: basis.id })).invoice.number).toBe('F 4711');
    // Typed wrong it is put right by whoever saw it, while nothing rests on it.
    const correct = (client: Client, corrects: string, number: string, paymentReference = '1230') =>
      client.send(REPORT_NUMBER, { input: { invoice: basis.id, number, paymentReference, corrects } });
    const codeOf = async (answer: ReturnType<typeof correct>) => (await answer).errors?.[0]?.extensions;
    expect(await codeOf(correct(mala, 'F 4711', 'F 4713'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await codeOf(correct(norsjo, 'F 4710', 'F 4713'))).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await codeOf(correct(norsjo, 'F 4711', 'F 4713', '1231'))).toMatchObject({ field: 'paymentReference' });
    const both = await Promise.all(['F 4713', 'F 4714'].map((number) => codeOf(correct(norsjo, 'F 4711', number, ''))));
    expect(both.map((one) => one?.code ?? 'done').sort()).toEqual(['ILLEGAL_TRANSITION', 'done']);
    const { number } = (await mala.data(INVOICE_BY_ID, { id: basis.id })).invoice;
    await norsjo.data(ENTER, { input: { invoice: basis.id, amount: '1.00', paidOn: '2011-03-01' } });
    expect((await correct(norsjo, number, 'F 4715')).errors?.[0]?.message).toContain('Betalningar är bokförda');
    await saveSeller({ issuing: 'PORTAL' });
  });

  it('names what is missing before anything is issued', async () => {
    const allocation = await fixed(norsjo, 2012);
    const { billingSettings } = await norsjo.data(BILLING_SETTINGS, { body: 'treparten' });
    const partner = billingSettings.partners.find((one: any) => one.organisation.code === '2422');
    const savePartner = (version: number, buyerReference: string) =>
      norsjo.data(SAVE_PARTNER, { input: { body: 'treparten', organisation: '2422', version, buyerReference } });
    await savePartner(partner.version, '');
    const input = { allocation, ...dates(2012) };
    const { errors } = await norsjo.send(ISSUE, { input });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BUYER_INCOMPLETE',
      buyers: [{ code: '2422', name: 'Sorsele', lacks: ['er referens eller ordernummer'] }],
    });
    await savePartner(partner.version + 1, partner.buyerReference);
    const { giro } = (await norsjo.data(SELLER, { organisation: '2417' })).sellerSettings;
    await saveSeller({ giro: '' });
    expect(await norsjo.refusal(ISSUE, { input })).toBe('SELLER_INCOMPLETE');
    await saveSeller({ giro });
    expect((await norsjo.data(ISSUE, { input })).issueInvoices.invoices).toHaveLength(2);
  });

  it('refuses numbers that cannot be, with the field, and what somebody else has changed', async () => {
    const field = async (query: string, input: Record<string, unknown>) =>
      (await norsjo.send(query, { input })).errors?.[0]?.extensions['field'];
    const { sellerSettings } = await norsjo.data(SELLER, { organisation: '2417' });
    const seller = { ...sellerSettings, organisation: '2417' };
    expect(await field(SAVE_SELLER, { ...seller, giro: '5402-9682' })).toBe('giro');
    expect(await field(SAVE_SELLER, { ...seller, prefix: 'Å' })).toBe('prefix');
    const { invoiceParty } = await norsjo.data(PARTY, { organisation: '2417' });
    const party = { ...invoiceParty, organisation: '2417' };
    expect(await field(SAVE_PARTY, { ...party, postalCode: '1234' })).toBe('postalCode');
    expect(await field(SAVE_PARTY, { ...party, vatNumber: 'SE212000285901' })).toBe('vatNumber');
    expect(await field(SAVE_PARTY, { ...party, gln: '7300009000013' })).toBe('gln');
    expect(await field(SAVE_PARTY, { ...party, addressLine1: 'x'.repeat(101) })).toBe('addressLine1');
    const both = await Promise.all(
      [1, 2].map(() => norsjo.refusal(SAVE_PARTY, { input: { ...party, city: 'NORSJÖ' } })),
    );
    expect(both.sort()).toEqual(['CONFLICT', 'none']);
  });
});
