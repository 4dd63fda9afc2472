import { readableKronor, type Ore } from '../shared/ore.js';
import type { LocalDate } from '../shared/local-date.js';
import { ok, type Result } from '../shared/result.js';
import { groupBy } from '../shared/group-by.js';
import { draftsFor, withVat, type Due } from './drafts.js';
import type { InvoicingError } from './errors.js';
import type { InvoiceDraft } from './kinds.js';
import type { SettlementRow } from './settle.js';
import type { VatDecisions } from './vat.js';

/** Money of a member that a body holds from a settlement (positive), or waits for (negative); used up by the opposite entry. */
export interface BalanceEntry {
  readonly on: LocalDate;
  readonly code: string;
  readonly component: string;
  readonly amount: Ore;
}

/** What a settlement carries over, as entries. */
export function carriedOver(rows: readonly SettlementRow[], on: LocalDate): BalanceEntry[] {
  return rows
    .filter(({ handling }) => handling === 'CARRIED_OVER')
    .flatMap(({ code, components }) =>
      components
        .filter(({ difference }) => difference !== 0n)
        .map(({ name, difference }) => ({ on, code, component: name, amount: -difference })),
    );
}

/** The entries by day, each with what the body holds after it. */
export function runningBalance<T extends BalanceEntry>(entries: readonly T[]): (T & { readonly balance: Ore })[] {
  let balance = 0n;
  return entries
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((entry) => ({ ...entry, balance: (balance += entry.amount) }));
}

/**
 * Pays out what is held and charges what is waited for: credit notes and invoices, with the entries that bring the balance of each member
 * to zero.
 */
export function releaseBalance(
  entries: readonly BalanceEntry[],
  vat: VatDecisions,
  on: LocalDate,
): Result<{ readonly drafts: readonly InvoiceDraft[]; readonly entries: readonly BalanceEntry[] }, InvoicingError> {
  const held = [...groupBy(entries, ({ code, component }) => `${code}\n${component}`).values()]
    .map((own) => ({ ...own[0]!, on, amount: own.reduce((sum, { amount }) => sum + amount, 0n) }))
    .filter(({ amount }) => amount !== 0n)
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const dues = held.map(({ code, component, amount }): Due => ({
    code,
    component,
    amount: -amount,
    description: `${component}: överfört från tidigare slutavräkning ${readableKronor(amount)}`,
  }));
  const taxed = withVat(dues, vat);
  if (!taxed.ok) return taxed;
  const drafts = [...groupBy(taxed.value, ({ code }) => code).values()].flatMap((own) => draftsFor(own));
  return ok({ drafts, entries: held.map((entry) => ({ ...entry, amount: -entry.amount })) });
}
