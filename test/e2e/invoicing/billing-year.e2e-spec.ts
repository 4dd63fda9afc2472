import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { FIX, SAVE } from '../cost-sharing/operations.js';

const YEAR = `query ($year: Int!) { billingYear(body: "treparten", year: $year) {
  allocation settled issuing approvalRequired seller { code } vat { component budget outcomeRequired }
  settlement { rows { organisation { code } difference handling } }
  balance { organisation { code } on component amount balance }
} }`;
const PREVIEW = `query ($input: IssueInvoicesInput!) {
  previewInvoices(input: $input) { invoices { buyer { code } } missing { organisation { code } isSeller lacks } }
}`;
const dates = { issuedOn: '2015-03-02', dueOn: '2015-04-01' };

/** What the host's page of a cost year shows besides its parts. */
describe('the billing of a year', () => {
  let portal: Portal;
  let norsjo: Client;
  let mala: Client;
  let allocation: string;
  const yearOf = async () => (await norsjo.data(YEAR, { year: 2015 })).billingYear;

  beforeAll(async () => {
    portal = await startPortal();
    portal.setNow('2016-03-01T10:00:00Z');
    norsjo = await portal.as('ekonomi@norsjo.example');
    mala = await portal.as('kommunchef@mala.example');
    await norsjo.data(SAVE, {
      input: {
        body: 'treparten',
        name: 'Budget 2015',
        validFrom: '2015-01-01',
        validTo: '2015-12-31',
        components: [
          { name: 'Drift', basis: 'POOL', pool: '900.00', vatCategory: 'O', key: { kind: 'EQUAL' } },
          { name: 'Avgift', basis: 'RATE', rate: '10', vatCategory: 'O', key: { kind: 'EQUAL' } },
        ],
      },
    });
    const { fixAllocation } = await norsjo.data(FIX, { input: { body: 'treparten', year: 2015 } });
    allocation = fixAllocation.allocation.id;
  });
  afterAll(() => portal.stop());

  it('tells its components, and where the host issues', async () => {
    expect(await yearOf()).toMatchObject({
      issuing: 'PORTAL',
      approvalRequired: false,
      seller: { code: '2417' },
      vat: [
        { component: 'Drift', budget: '900.00', outcomeRequired: true },
        { component: 'Avgift', budget: '30.00', outcomeRequired: false },
      ],
      settlement: null,
      balance: [],
    });
    expect(await mala.refusal(YEAR, { year: 2015 })).toBe('FORBIDDEN');
    expect(await portal.client().refusal(YEAR, { year: 2015 })).toBe('UNAUTHENTICATED');
  });

  it('says in the preview whose details are missing, as issuing would', async () => {
    const input = { allocation, part: { index: 1, of: 1 }, ...dates };
    const missing = async () => (await norsjo.data(PREVIEW, { input })).previewInvoices.missing;
    expect(await missing()).toEqual([]);
    const { billingSettings, sellerSettings } = await norsjo.data(
      `{ billingSettings(body: "treparten") { partners { version organisation { code } buyerReference } }
         sellerSettings(organisation: "2417") { version issuing prefix giroKind giro ocrLevel approvalRequired interest } }`,
    );
    const partner = billingSettings.partners.find(({ organisation }: any) => organisation.code === '2422');
    const savePartner = (version: number, buyerReference: string) =>
      norsjo.data('mutation ($input: BillingPartnerInput!) { saveBillingPartner(input: $input) { version } }', {
        input: { body: 'treparten', organisation: '2422', version, buyerReference },
      });
    const saveSeller = (version: number, giro: string) =>
      norsjo.data('mutation ($input: SellerSettingsInput!) { saveSellerSettings(input: $input) { version } }', {
        input: { organisation: '2417', ...sellerSettings, version, giro },
      });
    await savePartner(partner.version, '');
    await saveSeller(sellerSettings.version, '');
    expect(await missing()).toEqual([
      { organisation: { code: '2417' }, isSeller: true, lacks: ['bankgiro eller plusgiro'] },
      { organisation: { code: '2422' }, isSeller: false, lacks: ['er referens eller ordernummer'] },
    ]);
    await savePartner(partner.version + 1, partner.buyerReference);
    await saveSeller(sellerSettings.version + 1, sellerSettings.giro);
    expect(await missing()).toEqual([]);
  });

  it('keeps the settlement and the balance that it carries over, until that is paid out', async () => {
    const { billingSettings } = await norsjo.data(
      '{ billingSettings(body: "treparten") { terms { version rhythm timing paymentDays surplus deficit } } }',
    );
    await norsjo.data('mutation ($input: BillingTermsInput!) { saveBillingTerms(input: $input) { version } }', {
      input: { body: 'treparten', ...billingSettings.terms, surplus: 'CARRIED_OVER' },
    });
    await norsjo.data('mutation ($input: IssueInvoicesInput!) { issueInvoices(input: $input) { run { id } } }', {
      input: { allocation, part: { index: 1, of: 1 }, ...dates },
    });
    const settle = { allocation, outcome: [{ component: 'Drift', amount: '600.00' }], issuedOn: '2016-03-01' };
    await norsjo.data('mutation ($input: SettleAllocationInput!) { settleAllocation(input: $input) { run { id } } }', {
      input: { ...settle, dueOn: '2016-03-31' },
    });
    const entry = (code: string, amount: string, balance: string, on = '2016-03-01') => ({
      organisation: { code },
      on,
      component: 'Drift',
      amount,
      balance,
    });
    const held = [entry('2418', '100.00', '100.00'), entry('2422', '100.00', '200.00')];
    const settled = await yearOf();
    expect(settled).toMatchObject({ settled: true, balance: held });
    expect(settled.settlement.rows.map((row: any) => [row.organisation.code, row.difference, row.handling])).toEqual([
      ['2417', '-100.00', 'INTERNAL'],
      ['2418', '-100.00', 'CARRIED_OVER'],
      ['2422', '-100.00', 'CARRIED_OVER'],
    ]);
    await norsjo.data('mutation ($input: ReleaseBalanceInput!) { releaseBalance(input: $input) { run { id } } }', {
      input: { body: 'treparten', year: 2015, issuedOn: '2016-06-01', dueOn: '2016-07-01' },
    });
    expect((await yearOf()).balance).toEqual([
      ...held,
      entry('2418', '-100.00', '100.00', '2016-06-01'),
      entry('2422', '-100.00', '0.00', '2016-06-01'),
    ]);
  });

  it('takes an invoice for credited once every krona without VAT is, though VAT was rounded twice', async () => {
    await norsjo.data(SAVE, {
      input: {
        body: 'treparten',
        name: 'Budget 2014',
        validFrom: '2014-01-01',
        validTo: '2014-12-31',
        components: [
          { name: 'Porto', basis: 'POOL', pool: '0.06', vatCategory: 'S', vatPercent: '25', key: { kind: 'EQUAL' } },
        ],
      },
    });
    const { fixAllocation } = await norsjo.data(FIX, { input: { body: 'treparten', year: 2014 } });
    const { issueInvoices } = await norsjo.data(
      'mutation ($input: IssueInvoicesInput!) { issueInvoices(input: $input) { invoices { id totalAmount } } }',
      { input: { allocation: fixAllocation.allocation.id, part: { index: 1, of: 1 }, ...dates } },
    );
    const [{ id, totalAmount }] = issueInvoices.invoices;
    expect(totalAmount).toBe('0.03');
    const statusAfterCredit = async () => {
      await norsjo.data('mutation ($input: CreditInvoiceInput!) { creditInvoice(input: $input) { run { id } } }', {
        input: { invoice: id, reason: 'Prov', lines: [{ component: 'Porto', amount: '0.01' }], ...dates },
      });
      const { invoice, invoices } = await norsjo.data(
        `query ($id: ID!) {
          invoice(id: $id) { status creditedAmount }
          invoices(filter: { body: "treparten", year: 2014, status: CREDITED }) { nodes { id } }
        }`,
        { id },
      );
      return [invoice.status, invoice.creditedAmount, invoices.nodes.length];
    };
    expect(await statusAfterCredit()).toEqual(['ISSUED', '0.01', 0]);
    expect(await statusAfterCredit()).toEqual(['CREDITED', '0.02', 1]);
  });

  it('says who may credit an invoice, and lists by the side that one stands on', async () => {
    const list = (client: Client, side: string) =>
      client
        .data(
          `{ invoices(filter: { body: "treparten", year: 2015, side: ${side} }) { nodes { kind viewerMayCredit } totalCount } }`,
        )
        .then(({ invoices }) => [invoices.totalCount, new Set(invoices.nodes.map((one: any) => one.viewerMayCredit))]);
    expect(await list(norsjo, 'SELLER')).toEqual([4, new Set([true])]);
    expect(await list(norsjo, 'BUYER')).toEqual([0, new Set()]);
    expect(await list(mala, 'BUYER')).toEqual([2, new Set([false])]);
    expect(await list(mala, 'SELLER')).toEqual([0, new Set()]);
  });
});
