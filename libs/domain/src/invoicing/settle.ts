import type { Allocation, AllocationCase, ComponentShare } from '../cost-sharing/index.js';
import { groupBy } from '../shared/group-by.js';
import type { Ore } from '../shared/ore.js';
import { err, ok, type Result } from '../shared/result.js';
import { checkSellers, draftsFor, standingOn, withVat, type Due } from './drafts.js';
import type { InvoicingError } from './errors.js';
import { settledText } from './invoice-lines.js';
import type { InvoiceDraft, Posting } from './kinds.js';
import { splitOutcome, type ComponentOutcome, type OutcomeShares } from './outcome.js';
import type { VatDecisions } from './vat.js';

export const SURPLUS_TERMS = ['REPAID', 'CARRIED_OVER', 'KEPT'] as const;
export const DEFICIT_TERMS = ['INVOICED', 'CARRIED_OVER'] as const;

/** What the agreement says of a member that was billed too much, or too little. */
export interface SettlementTerms {
  readonly surplus: (typeof SURPLUS_TERMS)[number];
  readonly deficit: (typeof DEFICIT_TERMS)[number];
}

export interface SettlementRequest {
  readonly allocation: AllocationCase;
  /** Its fixed result. */
  readonly fixed: Allocation;
  /** Code of the host on the first day of the cost year. */
  readonly host: string;
  readonly vat: VatDecisions;
  /** Everything posted for the body and cost year so far, also on an earlier allocation of it. */
  readonly ledger: readonly Posting[];
  readonly outcome: readonly ComponentOutcome[];
  readonly terms: SettlementTerms;
  readonly settled: boolean;
  /** A final allocation of the year has taken its place. */
  readonly superseded: boolean;
}

/** BILLED: by invoice or credit note. INTERNAL: the host's own rows. EVEN: nothing differs. */
export type SettlementHandling = 'BILLED' | 'INTERNAL' | 'CARRIED_OVER' | 'KEPT' | 'EVEN';

export interface Difference {
  /** What was charged before, credits counted, without VAT. */
  readonly billed: Ore;
  readonly outcome: Ore;
  /** outcome − billed: positive is still to pay. */
  readonly difference: Ore;
}

export interface SettlementRow extends Difference {
  readonly code: string;
  readonly handling: SettlementHandling;
  /** One entry for every kostnadspost, in the order of the rules; last those that only the ledger knows. */
  readonly components: readonly (Difference & { readonly name: string; readonly description: string })[];
}

export interface Settlement {
  /** Sorted by code. */
  readonly rows: readonly SettlementRow[];
  readonly drafts: readonly InvoiceDraft[];
  /** The host's own difference, as rows without a document. */
  readonly internal: readonly Posting[];
}

/**
 * Slutavräkning: each member's share of the outcome, less what it has been charged, becomes an invoice or a credit note, or is
 * carried over or kept as the agreement says. VAT follows the documents. Nothing issued changes.
 */
export function settleAllocation(request: SettlementRequest): Result<Settlement, InvoicingError> {
  if (request.settled) return err({ code: 'ALREADY_SETTLED', field: 'allocation' });
  const { year } = request.allocation.facts;
  if (request.superseded) return err({ code: 'ALLOCATION_SUPERSEDED', field: 'allocation', year });
  const sellers = checkSellers(request.ledger, request.host);
  if (!sellers.ok) return sellers;
  const split = splitOutcome(request.allocation, request.fixed, request.outcome);
  if (!split.ok) return split;
  const rows = rowsOf(request, split.value);
  const waits = withVat(rows.filter(({ handling }) => handling === 'CARRIED_OVER').flatMap(duesOf), request.vat, request.ledger); // prettier-ignore
  if (!waits.ok) return waits;
  const dues = rows.filter(({ handling }) => handling === 'BILLED').flatMap(duesOf);
  const taxed = withVat(dues, request.vat, request.ledger);
  if (!taxed.ok) return taxed;
  const standing = groupBy(standingOn(request.ledger), ({ code }) => code);
  const drafts = [...groupBy(taxed.value, ({ code }) => code)].flatMap(([code, own]) =>
    draftsFor(own, { refersTo: (components) => documentsOn(standing.get(code) ?? [], components) }),
  );
  const internal = rows
    .filter(({ handling }) => handling === 'INTERNAL')
    .flatMap(duesOf)
    .map(({ code, component, amount }): Posting => ({ code, component, amount }));
  return ok({ rows, drafts, internal });
}

/** Members and kostnadsposter of the allocation, and those that were billed for the year without standing in it. */
function rowsOf({ allocation, fixed, ledger, host, terms }: SettlementRequest, split: OutcomeShares): SettlementRow[] {
  const charged = chargedOf(ledger);
  const codes = new Set([...fixed.shares.map(({ code }) => code), ...charged.keys()]);
  return [...codes].sort().map((code) => {
    const own = charged.get(code) ?? new Map<string, Ore>();
    const components = [...new Set([...split.keys(), ...own.keys()])].map((name) => {
      const share = split.get(name)?.get(code) ?? outsideAllocation(name);
      const billed = own.get(name) ?? 0n;
      const description = settledText(share, billed, allocation.facts.year);
      return { name, billed, outcome: share.amount, difference: share.amount - billed, description };
    });
    const sumOf = (field: keyof Difference) => components.reduce((sum, one) => sum + one[field], 0n);
    const whole = { billed: sumOf('billed'), outcome: sumOf('outcome'), difference: sumOf('difference') };
    const isEven = components.every(({ difference }) => difference === 0n);
    const handling = isEven ? 'EVEN' : code === host ? 'INTERNAL' : handlingOf(whole.difference, terms);
    return { code, ...whole, handling, components };
  });
}

const outsideAllocation = (name: string): Pick<ComponentShare, 'name' | 'amount' | 'explanation'> => ({
  name,
  amount: 0n,
  explanation: 'Ingår inte i den fastställda fördelningen.',
});

/** Kostnadsposter that even out in the sum are still put right, by a document over zero. */
function handlingOf(difference: Ore, { surplus, deficit }: SettlementTerms): SettlementHandling {
  if (difference === 0n) return 'BILLED';
  const term = difference < 0n ? surplus : deficit;
  return term === 'REPAID' || term === 'INVOICED' ? 'BILLED' : term;
}

const duesOf = ({ code, components }: SettlementRow): Due[] =>
  components
    .filter(({ difference }) => difference !== 0n)
    .map(({ name, difference, description }) => ({ code, component: name, description, amount: difference }));

/** What stands in the ledger, by member and then by kostnadspost. */
function chargedOf(ledger: readonly Posting[]): ReadonlyMap<string, ReadonlyMap<string, Ore>> {
  const charged = new Map<string, Map<string, Ore>>();
  for (const { code, component, amount } of ledger) {
    const own = charged.get(code) ?? new Map<string, Ore>();
    own.set(component, (own.get(component) ?? 0n) + amount);
    charged.set(code, own);
  }
  return charged;
}

const documentsOn = (postings: readonly Posting[], components: ReadonlySet<string>): string[] => [
  ...new Set(postings.filter(({ component }) => components.has(component)).map(({ document }) => document!)),
];
