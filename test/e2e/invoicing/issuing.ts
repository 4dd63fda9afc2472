import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../support/portal.js';
import { FIX, inhabitants, SAVE } from '../cost-sharing/operations.js';

/** Finance officer of Norsjö (2417), host of Treparten; the partners are Malå (2418) and Sorsele (2422). */
export const HOST = 'ekonomi@norsjo.example';
/** Chief executive of a partner. */
export const BUYER = 'kommunchef@mala.example';
/** Of a municipality that has nothing to do with it. */
export const STRANGER = 'kommunchef@vannas.example';

export const RUN = 'id kind state invoiceCount documentsReady documentsTotal zip';
export const INVOICE = `id kind number reference netAmount vatAmount totalAmount buyer { code }
  documents { kind url } lines { component amount vatCategory } originals { number }`;
const PAYLOAD = `run { ${RUN} } invoices { ${INVOICE} }`;

export const ISSUE = `mutation ($input: IssueInvoicesInput!) { issueInvoices(input: $input) { ${PAYLOAD} } }`;
export const CREDIT = `mutation ($input: CreditInvoiceInput!) { creditInvoice(input: $input) { ${PAYLOAD} } }`;
export const SETTLE = `mutation ($input: SettleAllocationInput!) { settleAllocation(input: $input) { ${PAYLOAD} } }`;
export const READ_RUN = `query ($id: ID!) { billingRun(id: $id) { ${RUN} invoices { ${INVOICE} } } }`;

export interface IssuedInvoice {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly reference: string;
  readonly netAmount: string;
  readonly vatAmount: string;
  readonly totalAmount: string;
  readonly buyer: { readonly code: string };
  readonly documents: readonly { readonly kind: 'PDF' | 'PEPPOL'; readonly url: string }[];
  readonly lines: readonly { readonly component: string; readonly amount: string; readonly vatCategory: string }[];
  readonly originals: readonly { readonly number: string }[];
}

export interface Run {
  readonly id: string;
  readonly documentsReady: number;
  readonly documentsTotal: number;
  readonly zip: string | null;
}

export interface Done {
  readonly run: Run;
  readonly invoices: readonly IssuedInvoice[];
}

export const urlOf = ({ documents }: IssuedInvoice, form: 'PDF' | 'PEPPOL'): string =>
  documents.find(({ kind }) => kind === form)!.url;

/** A component taxed at 25 %, split by inhabitants. */
export const taxed = (name: string, pool: string, more: Record<string, unknown> = {}) => ({
  name,
  basis: 'POOL',
  pool,
  vatCategory: 'S',
  vatPercent: '25',
  key: inhabitants,
  ...more,
});

/** What a host's finance officer does, in few words. Every year is a cost year of its own. */
export class Billing {
  constructor(
    readonly host: Client,
    readonly body = 'treparten',
  ) {}

  /** Fixes the year with these components; answers the allocation's id. */
  async fix(year: number, components: readonly object[]): Promise<string> {
    const { body } = this;
    const days = { validFrom: `${year}-01-01`, validTo: `${year}-12-31` };
    await this.host.data(SAVE, { input: { body, name: `Budget ${year}`, ...days, components } });
    return (await this.host.data(FIX, { input: { body, year } })).fixAllocation.allocation.id;
  }

  async issue(allocation: string, year: number, more: object = {}): Promise<Done> {
    const input = { allocation, ...datesOf(year), ...more };
    return (await this.host.data(ISSUE, { input })).issueInvoices;
  }

  async credit(invoice: IssuedInvoice, year: number, more: object = {}): Promise<Done> {
    const input = { invoice: invoice.id, reason: 'Fel referens', ...datesOf(year), ...more };
    return (await this.host.data(CREDIT, { input })).creditInvoice;
  }

  async settle(allocation: string, year: number, outcome: readonly object[]): Promise<Done> {
    const input = { allocation, outcome, ...datesOf(year + 1) };
    return (await this.host.data(SETTLE, { input })).settleAllocation;
  }

  async run(id: string): Promise<Run & { readonly invoices: readonly IssuedInvoice[] }> {
    return (await this.host.data(READ_RUN, { id })).billingRun;
  }

  /** The run once all its documents are written. */
  async written(id: string): Promise<Run> {
    for (let waited = 0; waited < 600; waited++) {
      const run = await this.run(id);
      if (run.zip !== null) return run;
      await sleep(50);
    }
    throw new Error('the documents were not written');
  }
}

const datesOf = (year: number) => ({ issuedOn: `${year}-03-01`, dueOn: `${year}-03-31` });
