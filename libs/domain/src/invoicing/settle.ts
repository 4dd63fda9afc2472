import type { Allocation, AllocationCase } from '../cost-sharing/index.js';
import type { Ore } from '../shared/ore.js';
import { err, ok, type Result } from '../shared/result.js';
import { draftsFor, fullyCredited, withVat, type Due } from './drafts.js';
import type { InvoicingError } from './errors.js';
import { settledText } from './invoice-lines.js';
import type { InvoiceDraft, Posting } from './kinds.js';
import { splitOutcome, type ComponentOutcome } from './outcome.js';
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
  /** Everything posted on the allocation so far. */
  readonly ledger: readonly Posting[];
  readonly outcome: readonly ComponentOutcome[];
  readonly terms: SettlementTerms;
  readonly settled: boolean;
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
  /** One entry for every kostnadspost, in the order of the rules. */
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
  const split = splitOutcome(request.allocation, request.fixed, request.outcome);
  if (!split.ok) return split;
  const charged = chargedOf(request.ledger);
  const rows = request.fixed.shares.map(({ code, components }): SettlementRow => {
    const parts = components.map(({ name }) => {
      const share = split.value.get(name)!.get(code)!;
      const billed = charged.get(`${code}\n${name}`) ?? 0n;
      const description = settledText(share, billed, request.allocation.facts.year);
      return { name, billed, outcome: share.amount, difference: share.amount - billed, description };
    });
    const sumOf = (field: keyof Difference) => parts.reduce((sum, part) => sum + part[field], 0n);
    const whole = { billed: sumOf('billed'), outcome: sumOf('outcome'), difference: sumOf('difference') };
    const isEven = parts.every(({ difference }) => difference === 0n);
    const handling = isEven ? 'EVEN' : code === request.host ? 'INTERNAL' : handlingOf(whole.difference, request.terms);
    return { code, ...whole, handling, components: parts };
  });
  const dues = rows.map((row) => (row.handling === 'BILLED' ? duesOf(row) : []));
  const taxed = withVat(dues.flat(), request.vat);
  if (!taxed.ok) return taxed;
  const drafts = rows.flatMap(({ code }) =>
    draftsFor(
      taxed.value.filter((due) => due.code === code),
      { refersTo: (components) => documentsOn(request.ledger, code, components) },
    ),
  );
  const internal = rows
    .filter(({ handling }) => handling === 'INTERNAL')
    .flatMap(duesOf)
    .map(({ code, component, amount }): Posting => ({ code, component, amount }));
  return ok({ rows, drafts, internal });
}

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

/** What stands in the ledger, by member and kostnadspost. */
function chargedOf(ledger: readonly Posting[]): ReadonlyMap<string, Ore> {
  const charged = new Map<string, Ore>();
  for (const { code, component, amount } of ledger) {
    const key = `${code}\n${component}`;
    charged.set(key, (charged.get(key) ?? 0n) + amount);
  }
  return charged;
}

/** Numbers of the member's documents on these kostnadsposter that still stand, in the order of the ledger. */
function documentsOn(ledger: readonly Posting[], code: string, components: ReadonlySet<string>): string[] {
  const gone = fullyCredited(ledger);
  const numbers = ledger.flatMap(({ document, credits, ...posting }) =>
    posting.code === code && document !== undefined && credits === undefined && components.has(posting.component)
      ? [document]
      : [],
  );
  return [...new Set(numbers)].filter((number) => !gone.has(number));
}
