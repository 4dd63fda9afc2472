import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import {
  APPROVE,
  BILLING_SETTINGS,
  BILLING_YEAR,
  CREDIT,
  dates,
  DECIDE_VAT,
  DISCARD,
  fixed,
  INVOICE_BY_ID,
  INVOICES,
  ISSUE,
  PARTY,
  PREVIEW_INVOICES,
  PREVIEW_SETTLEMENT,
  RELEASE,
  REPORT_NUMBER,
  RUN_BY_ID,
  SAVE_PARTNER,
  SAVE_PARTY,
  SAVE_SELLER,
  SAVE_TERMS,
  SELLER,
  SETTLE,
} from './operations.js';

describe('who may do what with invoices', () => {
  let portal: Portal;
  const people: Record<string, Client> = {};
  let allocation: string;
  let run: string;
  let invoice: { id: string; number: string; documents: { url: string }[] };
  let neighbour: { id: string };

  beforeAll(async () => {
    portal = await startPortal();
    const norsjo = await portal.as('ekonomi@norsjo.example');
    allocation = await fixed(norsjo, 2016);
    const { issueInvoices } = await norsjo.data(ISSUE, {
      input: { allocation, part: { index: 1, of: 4 }, ...dates(2016) },
    });
    run = issueInvoices.run.id;
    [invoice, neighbour] = issueInvoices.invoices;
    Object.assign(people, {
      nobody: portal.client(),
      admin: await portal.as('admin@portal.example'),
      // Another host: no place in the waste committee.
      outsider: await portal.as('ekonomi@ludvika.example'),
      secretary: await portal.as('namndsekreterare@norsjo.example'),
      partner: await portal.as('kommunchef@mala.example'),
      host: norsjo,
    });
  });
  afterAll(() => portal.stop());

  const seller = {
    organisation: '2417',
    version: 1,
    issuing: 'PORTAL',
    prefix: '2417',
    giroKind: 'BANKGIRO',
    giro: '5402-9681',
    ocrLevel: 'CHECK_DIGIT',
    approvalRequired: false,
    interest: false,
  };
  const terms = {
    body: 'treparten',
    version: 9,
    rhythm: 'YEARLY',
    timing: 'IN_ADVANCE',
    paymentDays: 30,
    surplus: 'REPAID',
    deficit: 'INVOICED',
  };
  const party = { organisation: '2417', version: 9, addressLine1: 'Torget 1', postalCode: '935 81', city: 'Norsjö' };
  const part = () => ({ allocation, part: { index: 2, of: 4 }, ...dates(2016) });
  const outcome = () => ({ allocation, outcome: [{ component: 'Insamling', amount: '1.00' }], ...dates(2017) });

  /** What changes a body's billing; last what the right role hears: nothing wrong, or a fault that is not about who asks. */
  it.each<[string, string, () => Record<string, unknown>, string]>([
    ['previewInvoices', PREVIEW_INVOICES, () => ({ input: part() }), 'none'],
    ['previewSettlement', PREVIEW_SETTLEMENT, () => ({ input: outcome() }), 'none'],
    ['billingYear', BILLING_YEAR, () => ({ body: 'treparten', year: 2016 }), 'none'],
    ['billingSettings', BILLING_SETTINGS, () => ({ body: 'treparten' }), 'none'],
    ['billingRun', RUN_BY_ID, () => ({ id: run }), 'none'],
    ['saveBillingTerms', SAVE_TERMS, () => ({ input: terms }), 'CONFLICT'],
    [
      'saveBillingPartner',
      SAVE_PARTNER,
      () => ({ input: { body: 'treparten', organisation: '2418', version: 9 } }),
      'CONFLICT',
    ],
    [
      'decideVat',
      DECIDE_VAT,
      () => ({ input: { allocation, component: 'Insamling', category: 'O' } }),
      'BAD_USER_INPUT',
    ],
    ['approveBillingRun', APPROVE, () => ({ id: run }), 'ILLEGAL_TRANSITION'],
    ['discardBillingRun', DISCARD, () => ({ id: run }), 'ILLEGAL_TRANSITION'],
    ['issueInvoices', ISSUE, () => ({ input: part() }), 'none'],
    ['settleAllocation', SETTLE, () => ({ input: outcome() }), 'none'],
    [
      'releaseBalance',
      RELEASE,
      () => ({ input: { body: 'treparten', year: 2016, ...dates(2017) } }),
      'NOTHING_TO_BILL',
    ],
  ])('%s: the host’s finance officer only', async (_, query, variables, right) => {
    const refusals: Record<string, string> = {};
    for (const [who, client] of Object.entries(people)) {
      if (who !== 'host') refusals[who] = await client.refusal(query, variables());
    }
    expect(refusals).toEqual({
      nobody: 'UNAUTHENTICATED',
      admin: 'NOT_FOUND',
      outsider: 'NOT_FOUND',
      secretary: 'FORBIDDEN',
      partner: 'FORBIDDEN',
    });
    expect(await people['host']!.refusal(query, variables())).toBe(right);
  });

  it.each<[string, string, () => Record<string, unknown>, string]>([
    ['sellerSettings', SELLER, () => ({ organisation: '2417' }), 'none'],
    ['invoiceParty', PARTY, () => ({ organisation: '2417' }), 'none'],
    ['saveSellerSettings', SAVE_SELLER, () => ({ input: seller }), 'none'],
    ['saveInvoiceParty', SAVE_PARTY, () => ({ input: party }), 'CONFLICT'],
    [
      'reportInvoiceNumber',
      REPORT_NUMBER,
      () => ({ input: { invoice: invoice.id, number: 'X1' } }),
      'ILLEGAL_TRANSITION',
    ],
  ])('%s: the organisation’s own finance officer only', async (name, query, variables, right) => {
    expect(await people['nobody']!.refusal(query, variables())).toBe('UNAUTHENTICATED');
    for (const who of ['admin', 'outsider']) expect(await people[who]!.refusal(query, variables())).toBe('NOT_FOUND');
    const inside = name === 'reportInvoiceNumber' ? 'FORBIDDEN' : 'NOT_FOUND';
    expect(await people['secretary']!.refusal(query, variables())).toBe(inside);
    expect(await people['partner']!.refusal(query, variables())).toBe(inside);
    expect(await people['host']!.refusal(query, variables())).toBe(right);
  });

  it('shows an invoice to seller and buyer, and to nobody else', async () => {
    const read = (who: string, id: string) => people[who]!.refusal(INVOICE_BY_ID, { id });
    expect(await read('nobody', invoice.id)).toBe('UNAUTHENTICATED');
    for (const who of ['admin', 'outsider', 'secretary']) expect(await read(who, invoice.id)).toBe('NOT_FOUND');
    expect(await read('partner', invoice.id)).toBe('none');
    expect(await read('partner', neighbour.id)).toBe('NOT_FOUND');
    expect(await read('host', neighbour.id)).toBe('none');
    const credit = { input: { invoice: invoice.id, reason: 'Fel', ...dates(2016) } };
    expect(await people['partner']!.refusal(CREDIT, credit)).toBe('FORBIDDEN');
    expect(await people['outsider']!.refusal(CREDIT, credit)).toBe('NOT_FOUND');
  });

  it('hands out documents to seller and buyer only', async () => {
    for (const { url } of invoice.documents) {
      const status = async (who: string) => (await people[who]!.fetch(url)).status;
      expect(await status('nobody')).toBe(401);
      for (const who of ['admin', 'outsider', 'secretary']) expect(await status(who)).toBe(404);
      expect(await status('partner')).toBe(200);
      expect(await status('host')).toBe(200);
    }
    const [first, second] = await Promise.all(
      [1, 2].map(async () => Buffer.from(await (await people['host']!.fetch(invoice.documents[0]!.url)).arrayBuffer())),
    );
    expect(first!.equals(second!)).toBe(true);
  });

  it('lists what one may see, by pages that meet', async () => {
    const list = async (who: string, variables: object) =>
      (await people[who]!.data(INVOICES, { ...variables })).invoices;
    const own = await list('partner', { filter: { body: 'treparten' } });
    expect(own.nodes.length).toBeGreaterThan(0);
    expect(own.nodes.every((node: any) => node.buyer.code === '2418')).toBe(true);
    const whole = await list('host', { first: 300 });
    expect(whole.totalCount).toBe(whole.nodes.length);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: any = await list('host', { first: 3, after });
      seen.push(...page.nodes.map((node: any) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole.nodes.map((node: any) => node.id));
    for (const who of ['admin', 'secretary']) expect((await list(who, {})).totalCount).toBe(0);
    expect((await list('host', { filter: { buyer: '2418', kind: 'CREDIT_NOTE' } })).nodes).toEqual(
      whole.nodes.filter((node: any) => node.buyer.code === '2418' && node.kind === 'CREDIT_NOTE'),
    );
  });
});
