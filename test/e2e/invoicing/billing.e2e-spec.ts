import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import {
  BILLING_YEAR,
  CREDIT,
  dates,
  DECIDE_VAT,
  fixed,
  INVOICE_BY_ID,
  ISSUE,
  ore,
  pool,
  PREVIEW_INVOICES,
  PREVIEW_SETTLEMENT,
  RELEASE,
  SAVE_TERMS,
  SETTLE,
  TAXED,
} from './operations.js';

describe('billing a fixed year', () => {
  let portal: Portal;
  let norsjo: Client;
  const issue = async (input: Record<string, unknown>) => (await norsjo.data(ISSUE, { input })).issueInvoices;
  const refusal = async (query: string, input: Record<string, unknown>) => {
    const error = (await norsjo.send(query, { input })).errors?.[0];
    return [error?.extensions.code ?? 'none', error?.extensions['field']];
  };
  const sumOf = (invoices: any[], buyer: string) =>
    invoices
      .filter((invoice) => invoice.buyer.code === buyer)
      .reduce((sum, { kind, netAmount }) => (kind === 'INVOICE' ? sum + ore(netAmount) : sum - ore(netAmount)), 0n);

  beforeAll(async () => {
    portal = await startPortal();
    norsjo = await portal.as('ekonomi@norsjo.example');
  });
  afterAll(() => portal.stop());

  it('adds up to the shares over the parts, and leaves the host’s own share internal', async () => {
    const allocation = await fixed(norsjo, 2010);
    const invoices = [];
    for (let index = 1; index <= 4; index++) {
      invoices.push(...(await issue({ allocation, part: { index, of: 4 }, ...dates(2010) })).invoices);
    }
    const { billingYear } = await norsjo.data(BILLING_YEAR, { body: 'treparten', year: 2010 });
    for (const { organisation, share, billed } of billingYear.members) {
      expect([organisation.code, billed]).toEqual([organisation.code, share]);
      if (organisation.code !== '2417') expect(sumOf(invoices, organisation.code)).toBe(ore(share));
    }
    expect(invoices.every(({ seller, buyer }) => seller.code === '2417' && buyer.code !== '2417')).toBe(true);
    expect(billingYear.parts.map(({ billed }: any) => billed)).toEqual([true, true, true, true]);
    expect(billingYear.runs.nodes).toHaveLength(4);
  });

  it('names key, figure, date and source on each line, and the buyer’s reference', async () => {
    const allocation = await fixed(norsjo, 2011);
    const [invoice] = (await issue({ allocation, ...dates(2011) })).invoices;
    expect(invoice.lines[0].description).toMatch(/invånare \(SCB.* 2010-12-31\)/);
    expect(invoice.buyerReference).toBe('ZZ2418');
    expect(invoice.documents.map(({ kind }: any) => kind)).toEqual(['PDF', 'PEPPOL']);
    expect(ore(invoice.netAmount) + ore(invoice.vatAmount)).toBe(ore(invoice.totalAmount));
  });

  it('bills a part once, also when two press the button at once', async () => {
    const allocation = await fixed(norsjo, 2012);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => norsjo.send(ISSUE, { input: { allocation, ...dates(2012) } })),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'none').sort();
    expect(codes).toEqual([...Array(5).fill('ALREADY_INVOICED'), 'none']);
    expect(await refusal(ISSUE, { allocation, part: { index: 2, of: 12 }, ...dates(2012) })).toEqual([
      'ALREADY_INVOICED',
      'part',
    ]);
  });

  it('makes two invoices where something lies outside VAT, and refuses what nobody has decided on', async () => {
    const allocation = await fixed(norsjo, 2013, [
      pool('Insamling', '600000.00', TAXED),
      pool('Tillsyn', '90000.01', { vatCategory: 'O' }),
      pool('Rådgivning', '30000.00'),
    ]);
    const { errors } = await norsjo.send(ISSUE, { input: { allocation, ...dates(2013) } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VAT_UNDECIDED', components: ['Rådgivning'] });
    const decide = (more: object) => refusal(DECIDE_VAT, { allocation, component: 'Rådgivning', ...more });
    expect(await decide({ category: 'S', percent: '24' })).toEqual(['BAD_USER_INPUT', 'percent']);
    expect(await decide({ category: 'E' })).toEqual(['BAD_USER_INPUT', 'reason']);
    expect(await refusal(DECIDE_VAT, { allocation, component: 'Tillsyn', category: 'O' })).toEqual([
      'BAD_USER_INPUT',
      'component',
    ]);
    expect(await decide({ category: 'E', reason: 'Utbildning, ML 10 kap. 14 §' })).toEqual(['none', undefined]);
    const { invoices } = await issue({ allocation, ...dates(2013) });
    expect(
      invoices.map(({ buyer, lines }: any) => [buyer.code, lines.map((l: any) => l.vatCategory).join('')]),
    ).toEqual([
      ['2418', 'SE'],
      ['2418', 'O'],
      ['2422', 'SE'],
      ['2422', 'O'],
    ]);
    expect(await decide({ category: 'O' })).toEqual(['CONFLICT', undefined]);
  });

  it('previews what it then issues', async () => {
    const allocation = await fixed(norsjo, 2014);
    const input = { allocation, part: { index: 1, of: 2 }, ...dates(2014) };
    const { previewInvoices } = await norsjo.data(PREVIEW_INVOICES, { input });
    const { invoices } = await issue(input);
    const shown = ({ buyer, netAmount, vatAmount, totalAmount }: any) => [
      buyer.code,
      netAmount,
      vatAmount,
      totalAmount,
    ];
    expect(previewInvoices.invoices.map(shown)).toEqual(invoices.map(shown));
  });

  it.each([
    ['BAD_USER_INPUT', 'dueOn', { issuedOn: '2015-03-01', dueOn: '2015-02-28' }],
    ['BAD_USER_INPUT', 'part.of', { part: { index: 1, of: 5 }, ...dates(2015) }],
    ['BAD_USER_INPUT', 'part.index', { part: { index: 5, of: 4 }, ...dates(2015) }],
  ])('refuses with %s at %s', async (code, field, more) => {
    const { billingYear } = await norsjo.data(BILLING_YEAR, { body: 'miljo-bygg', year: 2026 });
    expect(await refusal(ISSUE, { allocation: billingYear.allocation, ...more })).toEqual([code, field]);
  });

  it('credits a part and then the rest, and bills again what was credited in full', async () => {
    const allocation = await fixed(norsjo, 2017);
    const { invoices } = await issue({ allocation, ...dates(2017) });
    const [mala] = invoices;
    const credit = (more: object) => ({ invoice: mala.id, reason: 'Fel kärl räknade', ...dates(2017), ...more });
    const lines = (amount: string) => [{ component: 'Insamling', amount }];
    expect(await refusal(CREDIT, credit({ reason: ' ' }))).toEqual(['BAD_USER_INPUT', 'reason']);
    expect(await refusal(CREDIT, credit({ lines: lines('99999999.00') }))).toEqual([
      'BAD_USER_INPUT',
      'lines[0].amount',
    ]);
    const [part] = (await norsjo.data(CREDIT, { input: credit({ lines: lines('1000.01') }) })).creditInvoice.invoices;
    expect([part.kind, part.netAmount, part.originals[0].number]).toEqual(['CREDIT_NOTE', '1000.01', mala.number]);
    const [rest] = (await norsjo.data(CREDIT, { input: credit({}) })).creditInvoice.invoices;
    expect(ore(part.netAmount) + ore(rest.netAmount)).toBe(ore(mala.netAmount));
    expect(await refusal(CREDIT, credit({}))).toEqual(['ALREADY_CREDITED', 'invoice']);
    const { invoice } = await norsjo.data(INVOICE_BY_ID, { id: mala.id });
    expect([invoice.status, invoice.credits.length]).toEqual(['CREDITED', 2]);
    const again = (await issue({ allocation, ...dates(2017) })).invoices;
    expect(again.map(({ buyer, netAmount }: any) => [buyer.code, netAmount])).toEqual([['2418', mala.netAmount]]);
  });

  it('settles once: the difference of each member, as credit note, and nothing more', async () => {
    const allocation = await fixed(norsjo, 2018);
    const billed = (await issue({ allocation, part: { index: 1, of: 2 }, ...dates(2018) })).invoices;
    const input = { allocation, outcome: [{ component: 'Insamling', amount: '400000.00' }], ...dates(2019) };
    const { previewSettlement } = await norsjo.data(PREVIEW_SETTLEMENT, { input });
    const { settlement, invoices } = (await norsjo.data(SETTLE, { input })).settleAllocation;
    expect(previewSettlement.settlement.rows.map(({ difference }: any) => difference)).toEqual(
      settlement.rows.map(({ difference }: any) => difference),
    );
    for (const { organisation, outcome } of settlement.rows) {
      if (organisation.code === '2417') continue;
      expect(sumOf([...billed, ...invoices], organisation.code)).toBe(ore(outcome));
    }
    expect(settlement.rows.reduce((sum: bigint, { outcome }: any) => sum + ore(outcome), 0n)).toBe(40000000n);
    expect(settlement.rows.map(({ handling }: any) => handling)).toEqual(['INTERNAL', 'BILLED', 'BILLED']);
    expect(await refusal(SETTLE, input)).toEqual(['ALREADY_SETTLED', 'allocation']);
    expect((await refusal(ISSUE, { allocation, part: { index: 2, of: 2 }, ...dates(2018) }))[0]).toBe(
      'ALREADY_SETTLED',
    );
    const { billingYear } = await norsjo.data(BILLING_YEAR, { body: 'treparten', year: 2018 });
    expect(billingYear.settled).toBe(true);
  });

  it('names what a settlement lacks', async () => {
    const allocation = await fixed(norsjo, 2019);
    const { errors } = await norsjo.send(SETTLE, { input: { allocation, outcome: [], ...dates(2020) } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'OUTCOME_MISSING', components: ['Insamling'] });
  });

  it('carries a surplus over where the agreement says so, and pays it out once', async () => {
    const terms = { body: 'treparten', rhythm: 'YEARLY', timing: 'IN_ADVANCE', paymentDays: 30, deficit: 'INVOICED' };
    await norsjo.data(SAVE_TERMS, { input: { ...terms, version: 1, surplus: 'CARRIED_OVER' } });
    const allocation = await fixed(norsjo, 2020);
    const billed = (await issue({ allocation, ...dates(2020) })).invoices;
    const input = { allocation, outcome: [{ component: 'Insamling', amount: '900000.00' }], ...dates(2021) };
    const { settlement, invoices } = (await norsjo.data(SETTLE, { input })).settleAllocation;
    expect(invoices).toEqual([]);
    expect(settlement.rows.map(({ handling }: any) => handling)).toEqual(['INTERNAL', 'CARRIED_OVER', 'CARRIED_OVER']);
    const release = { body: 'treparten', year: 2020, ...dates(2021) };
    const paid = (await norsjo.data(RELEASE, { input: release })).releaseBalance.invoices;
    for (const { organisation, outcome } of settlement.rows) {
      if (organisation.code === '2417') continue;
      expect(sumOf([...billed, ...paid], organisation.code)).toBe(ore(outcome));
    }
    expect((await refusal(RELEASE, release))[0]).toBe('NOTHING_TO_BILL');
    await norsjo.data(SAVE_TERMS, { input: { ...terms, version: 2, surplus: 'REPAID' } });
  });
});
