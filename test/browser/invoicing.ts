import { expect, type Page } from '@playwright/test';
import { send } from './support.js';

export interface YearWanted {
  readonly body: string;
  readonly year: number;
  readonly components: readonly Record<string, unknown>[];
}

export const component = (name: string, pool: string, more: Record<string, unknown> = {}) => ({
  name,
  basis: 'POOL',
  pool,
  key: { kind: 'EQUAL' },
  ...more,
});

export const TAXED = { vatCategory: 'S', vatPercent: '25' };
export const OUTSIDE = { vatCategory: 'O' };

/** Fixes a year by a model of its own, as the FINANCE that the page is signed in as; gives the allocation's id. Once per year. */
export async function fixedYear(page: Page, { body, year, components }: YearWanted): Promise<string> {
  const found = await send<{ body: { costAllocations: { nodes: { id: string; year: number }[] } } }>(
    page,
    'query ($body: String!) { body(slug: $body) { costAllocations(first: 100) { nodes { id year } } } }',
    { body },
  );
  const fixed = found.body.costAllocations.nodes.find((one) => one.year === year);
  if (fixed) return fixed.id;
  await send(page, 'mutation ($input: CostModelInput!) { saveCostModel(input: $input) { costModel { id } } }', {
    input: { body, name: `Modell ${year}`, validFrom: `${year}-01-01`, validTo: `${year}-12-31`, components },
  });
  const { fixAllocation } = await send<{ fixAllocation: { allocation: { id: string } } }>(
    page,
    'mutation ($input: FixAllocationInput!) { fixAllocation(input: $input) { allocation { id } } }',
    { input: { body, year } },
  );
  return fixAllocation.allocation.id;
}

/** Bills a part of the year, and gives the ids of its run and invoices. */
export async function billed(
  page: Page,
  allocation: string,
  part: { readonly index: number; readonly of: number } = { index: 1, of: 1 },
): Promise<{ run: string; invoices: { id: string; number: string; buyer: { code: string } }[] }> {
  const { issueInvoices } = await send<{
    issueInvoices: { run: { id: string }; invoices: { id: string; number: string; buyer: { code: string } }[] };
  }>(
    page,
    `mutation ($input: IssueInvoicesInput!) {
      issueInvoices(input: $input) { run { id } invoices { id number buyer { code } } }
    }`,
    { input: { allocation, part, issuedOn: '2026-11-23', dueOn: '2026-12-23' } },
  );
  return { run: issueInvoices.run.id, invoices: issueInvoices.invoices };
}

/** The latest invoice that the person of the page issues, of a body. */
export async function latestInvoice(page: Page, body: string): Promise<string> {
  const { invoices } = await send<{ invoices: { nodes: { id: string }[] } }>(
    page,
    'query ($body: String) { invoices(filter: { body: $body }, first: 1) { nodes { id } } }',
    { body },
  );
  expect(invoices.nodes).toHaveLength(1);
  return invoices.nodes[0]!.id;
}
