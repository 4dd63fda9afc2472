import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { withRoles } from './funding.js';
import {
  APPROVE,
  BILLING_SETTINGS,
  CREDIT,
  dates,
  fixed,
  ISSUE,
  SAVE_PARTNER,
  SAVE_SELLER,
  SELLER,
} from './operations.js';

const CODED = 'accountingCost accountingCostSource';
const PREVIEW = `query ($input: IssueInvoicesInput!) { previewInvoices(input: $input) { invoices { buyer { code } ${CODED} } } }`;
const PREVIEW_SETTLEMENT = `query ($input: SettleAllocationInput!) {
  previewSettlement(input: $input) { invoices { buyer { code } ${CODED} } } }`;
const RUN = `query ($id: ID!) { billingRun(id: $id) { drafts { buyer { code } ${CODED} } invoices { buyer { code } accountingCost } } }`;
const DECIDE = `mutation ($input: SavePayerDecisionInput!) { savePayerDecision(input: $input) { decision { version } } }`;

/** Malå (2418) decides, Sorsele (2422) does not; Norsjö (2417) is host. */
describe('whose coding string stands on an invoice', () => {
  let portal: Portal;
  let host: Client;
  let payer: Client;
  let colleague: Client;

  const decide = (year: number, codingString: string, more: object = {}) =>
    payer.data(DECIDE, {
      input: {
        organisation: '2418',
        body: 'treparten',
        year,
        validFrom: `${year}-01-01`,
        decidedOn: `${year - 1}-11-20`,
        instance: 'Kommunstyrelsen',
        paragraph: 'KS § 9',
        codingString,
        authorisingOfficer: 'Maja Exempel',
        ...more,
      },
    });
  const note = async (organisation: string, accountingCost: string) => {
    const { partners } = (await host.data(BILLING_SETTINGS, { body: 'treparten' })).billingSettings;
    const { organisation: _, ...partner } = partners.find((one: any) => one.organisation.code === organisation);
    await host.data(SAVE_PARTNER, { input: { ...partner, body: 'treparten', organisation, accountingCost } });
  };
  const codingsOf = (documents: readonly any[]) =>
    Object.fromEntries(
      documents.map(({ buyer, accountingCost, accountingCostSource }) => [
        buyer.code,
        accountingCostSource === undefined ? accountingCost : [accountingCost, accountingCostSource],
      ]),
    );
  const previewed = async (input: object) => codingsOf((await host.data(PREVIEW, { input })).previewInvoices.invoices);
  const issued = async (run: string) => codingsOf((await host.data(RUN, { id: run })).billingRun.invoices);

  beforeAll(async () => {
    portal = await startPortal();
    portal.setNow('2026-06-01T12:00:00Z');
    const admin = await portal.as('admin@portal.example');
    host = await portal.as('ekonomi@norsjo.example');
    payer = await withRoles(portal, admin, 'ekonom-mala@exempel.example', [{ role: 'FINANCE', organisation: '2418' }]);
    colleague = await withRoles(portal, admin, 'kollega@exempel.example', [{ role: 'FINANCE', organisation: '2417' }]);
  });
  afterAll(() => portal.stop());

  it('is the payer’s own where it has decided, otherwise what the host has noted, and the preview says which', async () => {
    const allocation = await fixed(host, 2016);
    const input = { allocation, part: { index: 1, of: 4 }, ...dates(2016) };
    expect(await previewed(input)).toEqual({ 2418: ['', null], 2422: ['', null] });
    await note('2418', 'noterat av värden');
    await note('2422', 'P-77');
    expect(await previewed(input)).toEqual({ 2418: ['noterat av värden', 'HOST'], 2422: ['P-77', 'HOST'] });
    await decide(2016, 'kst 1150, P2499');
    expect(await previewed(input)).toEqual({ 2418: ['kst 1150, P2499', 'PAYER'], 2422: ['P-77', 'HOST'] });
    const { run, invoices } = (await host.data(ISSUE, { input })).issueInvoices;
    expect(await issued(run.id)).toEqual({ 2418: 'kst 1150, P2499', 2422: 'P-77' });
    const peppol = invoices
      .find(({ buyer }: any) => buyer.code === '2418')
      .documents.find(({ kind }: any) => kind === 'PEPPOL');
    expect(await (await host.fetch(peppol.url)).text()).toContain(
      '<cbc:AccountingCost>kst 1150, P2499</cbc:AccountingCost>',
    );
  });

  it('is that of the year and of the day of issue', async () => {
    const allocation = await fixed(host, 2015);
    const of = (issuedOn: string) => previewed({ allocation, issuedOn, dueOn: '2015-12-31' });
    expect((await of('2015-02-01'))['2418']).toEqual(['noterat av värden', 'HOST']);
    await decide(2015, 'första');
    await decide(2015, 'andra', { validFrom: '2015-07-01', version: 1 });
    expect((await of('2014-12-31'))['2418']).toEqual(['noterat av värden', 'HOST']);
    expect((await of('2015-06-30'))['2418']).toEqual(['första', 'PAYER']);
    expect((await of('2015-07-01'))['2418']).toEqual(['andra', 'PAYER']);
  });

  it('stands on settlements and credits too, and an issued invoice keeps what it had', async () => {
    const allocation = await fixed(host, 2014);
    await decide(2014, 'före');
    const { run, invoices } = (await host.data(ISSUE, { input: { allocation, ...dates(2014) } })).issueInvoices;
    await decide(2014, 'efter', { validFrom: '2014-06-01', version: 1 });
    const outcome = [{ component: 'Insamling', amount: '900000.00' }];
    const settling = { allocation, outcome, issuedOn: '2015-02-01', dueOn: '2015-03-03' };
    const { previewSettlement } = await host.data(PREVIEW_SETTLEMENT, { input: settling });
    expect(codingsOf(previewSettlement.invoices)['2418']).toEqual(['efter', 'PAYER']);
    const [first] = invoices;
    const input = { invoice: first.id, reason: 'Fel', issuedOn: '2014-07-01', dueOn: '2014-07-31' };
    const { creditInvoice } = await host.data(CREDIT, { input });
    expect([first.buyer.code, await issued(creditInvoice.run.id)]).toEqual(['2418', { 2418: 'efter' }]);
    expect((await issued(run.id))['2418']).toBe('före');
  });

  it('is decided when the run is approved, and shown as it is while it waits', async () => {
    const { sellerSettings } = await host.data(SELLER, { organisation: '2417' });
    await host.data(SAVE_SELLER, { input: { ...sellerSettings, organisation: '2417', approvalRequired: true } });
    const allocation = await fixed(host, 2013);
    const { run } = (await host.data(ISSUE, { input: { allocation, ...dates(2013) } })).issueInvoices;
    const waiting = async () => codingsOf((await host.data(RUN, { id: run.id })).billingRun.drafts)['2418'];
    expect(await waiting()).toEqual(['noterat av värden', 'HOST']);
    await decide(2013, 'under tiden');
    expect(await waiting()).toEqual(['under tiden', 'PAYER']);
    await colleague.data(APPROVE, { id: run.id });
    expect((await issued(run.id))['2418']).toBe('under tiden');
    expect((await host.data(RUN, { id: run.id })).billingRun.drafts).toEqual([]);
  });
});
