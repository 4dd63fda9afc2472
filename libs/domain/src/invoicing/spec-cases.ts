// Only for specs: the three of Treparten in 2016 (real figures, SCB) and short ways to write a case.
import type { AllocationCase, CostComponentDraft, Rounding } from '../cost-sharing/index.js';
import { allocated, factsOf, figure, plain, rules } from '../cost-sharing/spec-facts.js';
import { formatKronor } from '../shared/ore.js';
import type { Result } from '../shared/result.js';
import type { BillingRequest } from './bill.js';
import type { InvoiceDraft, InvoiceLine, Posting } from './kinds.js';
import { postingsOf } from './drafts.js';
import type { SettlementRequest } from './settle.js';
import { vatDecisions, type VatDecision } from './vat.js';
import { WHOLE_YEAR } from './billing-parts.js';

export const HOST = '2417';
export const TAXED = { vatCategory: 'S', vatPercent: '25' } as const;

const POPULATION = [
  figure('2417', '2015-12-31', 4176),
  figure('2418', '2015-12-31', 3109),
  figure('2422', '2015-12-31', 2516),
];

export function caseOf(
  components: CostComponentDraft | readonly CostComponentDraft[],
  more: { readonly rounding?: Rounding; readonly members?: Parameters<typeof factsOf>[1] } = {},
): AllocationCase {
  return {
    rules: rules(components, more.rounding),
    facts: factsOf(2016, more.members ?? ['2417', '2418', '2422'], [], POPULATION),
  };
}

export function billing(given: AllocationCase, more: Partial<BillingRequest> = {}): BillingRequest {
  const { shares } = allocated(given.rules, given.facts);
  const vat = vatDecisions(given.rules.components);
  return {
    year: 2016,
    host: HOST,
    shares,
    vat,
    ledger: [],
    part: WHOLE_YEAR,
    settled: false,
    superseded: false,
    ...more,
  };
}

export function settling(
  given: AllocationCase,
  outcome: SettlementRequest['outcome'],
  more: Partial<SettlementRequest> = {},
): SettlementRequest {
  return {
    allocation: given,
    fixed: allocated(given.rules, given.facts),
    host: HOST,
    vat: vatDecisions(given.rules.components),
    ledger: [],
    outcome,
    terms: { surplus: 'REPAID', deficit: 'INVOICED' },
    settled: false,
    superseded: false,
    ...more,
  };
}

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function errorOf<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error('was not refused');
  return result.error;
}

/** The drafts posted under numbers after each other: F1, F2 … */
export const posted = (drafts: readonly InvoiceDraft[], before = 0): Posting[] =>
  drafts.flatMap((draft, index) => postingsOf(draft, `F${before + index + 1}`));

/** `2418 INVOICE 317212.54 + 79303.14` */
export const shown = ({ kind, buyer, totals }: InvoiceDraft): string =>
  `${buyer} ${kind} ${formatKronor(totals.net)} + ${formatKronor(totals.vat)}`;

export const VAT_25: VatDecision = { category: 'S', percent: 25_000_000n };
export const line = (component: string, amount: bigint, vat: VatDecision = VAT_25): InvoiceLine => ({
  component,
  description: `${component} 2016`,
  amount,
  vat,
});

export const texts = ({ lines }: InvoiceDraft): string[] => lines.map(({ description }) => plain(description));
