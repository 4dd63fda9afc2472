import type { Client, Portal } from '../../support/portal.js';
import { FIX, poolModel, SAVE } from '../cost-sharing/operations.js';

const INVOICE = `id kind number reference status issuedOn dueOn paymentReference year part { index of }
  seller { code } buyer { code } netAmount vatAmount totalAmount creditedAmount reason buyerReference
  lines { component description amount vatCategory vatPercent } documents { kind url }
  originals { number } credits { number }`;
const RUN = 'id kind state invoiceCount total preparedBy decidedBy drafts { buyer { code } totalAmount }';

export const ISSUE = `mutation ($input: IssueInvoicesInput!) { issueInvoices(input: $input) { run { ${RUN} } invoices { ${INVOICE} } } }`;
export const SETTLE = `mutation ($input: SettleAllocationInput!) {
  settleAllocation(input: $input) {
    settlement { rows { organisation { code } billed outcome difference handling components { name difference description } } }
    run { ${RUN} } invoices { ${INVOICE} }
  }
}`;
export const CREDIT = `mutation ($input: CreditInvoiceInput!) { creditInvoice(input: $input) { run { ${RUN} } invoices { ${INVOICE} } } }`;
export const RELEASE = `mutation ($input: ReleaseBalanceInput!) { releaseBalance(input: $input) { run { ${RUN} } invoices { ${INVOICE} } } }`;
export const PREVIEW_INVOICES = `query ($input: IssueInvoicesInput!) {
  previewInvoices(input: $input) { invoices { kind buyer { code } lines { description amount } netAmount vatAmount totalAmount } }
}`;
export const PREVIEW_SETTLEMENT = `query ($input: SettleAllocationInput!) {
  previewSettlement(input: $input) {
    invoices { kind buyer { code } totalAmount } settlement { rows { organisation { code } difference handling } }
  }
}`;
export const APPROVE = `mutation ($id: ID!) { approveBillingRun(id: $id) { run { ${RUN} } invoices { ${INVOICE} } } }`;
export const DISCARD = `mutation ($id: ID!) { discardBillingRun(id: $id) { ${RUN} } }`;
export const RUN_BY_ID = `query ($id: ID!) { billingRun(id: $id) { ${RUN} invoices { number } } }`;
export const DECIDE_VAT = `mutation ($input: DecideVatInput!) { decideVat(input: $input) { vat { component category percent reason } } }`;
export const REPORT_NUMBER = `mutation ($input: ReportInvoiceNumberInput!) { reportInvoiceNumber(input: $input) { ${INVOICE} } }`;
export const INVOICE_BY_ID = `query ($id: ID!) { invoice(id: $id) { ${INVOICE} } }`;
export const INVOICES = `query ($filter: InvoiceFilter, $first: Int, $after: String) {
  invoices(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id number issuedOn buyer { code } seller { code } kind }
  }
}`;
export const BILLING_YEAR = `query ($body: String!, $year: Int!) {
  billingYear(body: $body, year: $year) {
    allocation settled vat { component category percent reason } members { organisation { code } share billed }
    parts { part { index of } from to issuedOn dueOn billed } runs { nodes { id state kind } }
  }
}`;
export const SAVE_SELLER = `mutation ($input: SellerSettingsInput!) { saveSellerSettings(input: $input) { version approvalRequired issuing giro } }`;
export const SELLER = `query ($organisation: String!) { sellerSettings(organisation: $organisation) {
  issuing prefix giroKind giro ocrLevel approvalRequired interest version } }`;
export const SAVE_PARTNER = `mutation ($input: BillingPartnerInput!) { saveBillingPartner(input: $input) { version buyerReference } }`;
export const SAVE_TERMS = `mutation ($input: BillingTermsInput!) { saveBillingTerms(input: $input) { version rhythm surplus } }`;
export const BILLING_SETTINGS = `query ($body: String!) { billingSettings(body: $body) {
  terms { rhythm timing paymentDays surplus deficit version }
  partners { organisation { code } buyerReference orderReference accountingCost paymentDays version } } }`;
export const SAVE_PARTY = `mutation ($input: InvoicePartyInput!) { saveInvoiceParty(input: $input) { version postalCode vatNumber } }`;
export const PARTY = `query ($organisation: String!) { invoiceParty(organisation: $organisation) { addressLine1 addressLine2 postalCode city vatNumber gln approvedForFTax version } }`;

export const TAXED = { vatCategory: 'S', vatPercent: '25' };

/** Fixes a year of the waste committee by a pool of its own; gives the allocation's id. */
export async function fixed(
  finance: Client,
  year: number,
  components: readonly Record<string, unknown>[] = [pool('Insamling', '1000000.03', TAXED)],
): Promise<string> {
  const model = poolModel('treparten', '1.00', {
    name: `Budget ${year}`,
    validFrom: `${year}-01-01`,
    validTo: `${year}-12-31`,
    components,
  });
  await finance.data(SAVE, { input: model });
  return (await finance.data(FIX, { input: { body: 'treparten', year } })).fixAllocation.allocation.id;
}

export const pool = (name: string, sum: string, more: Record<string, unknown> = {}) => ({
  name,
  basis: 'POOL',
  pool: sum,
  key: { kind: 'INHABITANTS', referenceDate: { month: 12, day: 31, yearOffset: -1 } },
  ...more,
});

export const dates = (year: number) => ({ issuedOn: `${year}-02-01`, dueOn: `${year}-03-03` });

/** Sums of kronor texts, in öre. */
export const ore = (kronor: string): bigint => BigInt(kronor.replace('.', ''));

/** A finance officer of an organisation beside the demo's. */
export async function financeOf(portal: Portal, code: string, email: string): Promise<Client> {
  const password = 'kaffe med tolv bullar';
  const admin = await portal.as('admin@portal.example');
  const { createAccount } = await admin.data(
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
    { input: { name: `Ekonom ${code}`, email, password } },
  );
  const { organisation } = await admin.data('query ($code: String!) { organisation(code: $code) { id } }', { code });
  await admin.data('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }', {
    input: { account: createAccount.account.id, role: 'FINANCE', organisation: organisation.id },
  });
  return portal.client().signIn(email, password);
}
