import type { BillingPart, InvoiceDraft, InvoiceLine, Posting } from './kinds.js';
import { separateOutside, totalsOf, type VatDecision, type VatDecisions } from './vat.js';
import { err, ok, type Result } from '../shared/result.js';
import type { InvoicingError } from './errors.js';

/** What a member owes (positive) or gets back for a kostnadspost, before VAT. */
export interface Due {
  readonly code: string;
  readonly component: string;
  readonly description: string;
  readonly amount: bigint;
}

/** Refused while a person has not decided on the VAT of something that is due; the names in the order that they come. */
export function withVat(dues: readonly Due[], decisions: VatDecisions): Result<readonly DueTaxed[], InvoicingError> {
  const undecided = dues.filter(({ component }) => !decisions.has(component)).map(({ component }) => component);
  if (undecided.length > 0) {
    return err({ code: 'VAT_UNDECIDED', field: 'allocation', components: [...new Set(undecided)] });
  }
  return ok(dues.map((due) => ({ ...due, vat: decisions.get(due.component)! })));
}

export type DueTaxed = Due & { readonly vat: VatDecision };

/**
 * Documents for what one member owes: one for what is taxed or exempt, one for what lies outside the tax; one whose total is negative
 * becomes a credit note with the signs turned.
 */
export function draftsFor(
  dues: readonly DueTaxed[],
  more: {
    readonly part?: BillingPart;
    readonly refersTo?: (components: ReadonlySet<string>) => readonly string[];
  } = {},
): InvoiceDraft[] {
  return separateOutside(dues).map((group) => {
    const turns = totalsOf(group).total < 0n;
    const lines = group.map(({ component, description, amount, vat }): InvoiceLine => ({
      component,
      description,
      amount: turns ? -amount : amount,
      vat,
    }));
    return {
      kind: turns ? 'CREDIT_NOTE' : 'INVOICE',
      buyer: group[0]!.code,
      ...(more.part && { part: more.part }),
      lines,
      totals: totalsOf(lines),
      refersTo: more.refersTo?.(new Set(lines.map(({ component }) => component))) ?? [],
    };
  });
}

export const signOf = ({ kind }: Pick<InvoiceDraft, 'kind'>): 1n | -1n => (kind === 'INVOICE' ? 1n : -1n);

/** What an issued document adds to the ledger. */
export function postingsOf(
  draft: Pick<InvoiceDraft, 'kind' | 'buyer' | 'part' | 'lines'>,
  document: string,
  credits?: string,
): Posting[] {
  return draft.lines.map(({ component, amount }) => ({
    code: draft.buyer,
    component,
    amount: signOf(draft) * amount,
    ...(draft.part && { part: draft.part }),
    document,
    ...(credits !== undefined && { credits }),
  }));
}

/** Numbers of the documents that have been credited to the last öre of every kostnadspost. */
export function fullyCredited(ledger: readonly Posting[]): ReadonlySet<string> {
  const left = new Map<string, Map<string, bigint>>();
  for (const { document, credits, component, amount } of ledger) {
    const number = credits ?? document;
    if (number === undefined) continue;
    const components = left.get(number) ?? new Map<string, bigint>();
    components.set(component, (components.get(component) ?? 0n) + amount);
    left.set(number, components);
  }
  return new Set(
    [...left].filter(([, components]) => [...components.values()].every((amount) => amount === 0n)).map(([key]) => key),
  );
}
