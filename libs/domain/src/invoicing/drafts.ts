import type { BillingPart, InvoiceDraft, InvoiceLine, Posting } from './kinds.js';
import { separateOutside, totalsOf, vatPercentOf, type VatDecision, type VatDecisions } from './vat.js';
import { err, ok, type Result } from '../shared/result.js';
import type { InvoicingError } from './errors.js';

/** What a member owes (positive) or gets back for a kostnadspost, before VAT. */
export interface Due {
  readonly code: string;
  readonly component: string;
  readonly description: string;
  readonly amount: bigint;
}

/**
 * Refused while a person has not decided on the VAT of something that is due, and where it stands on documents with another code; the
 * names in the order that they come.
 */
export function withVat(
  dues: readonly Due[],
  decisions: VatDecisions,
  ledger: readonly Posting[] = [],
): Result<readonly DueTaxed[], InvoicingError> {
  const undecided = dues.filter(({ component }) => !decisions.has(component)).map(({ component }) => component);
  if (undecided.length > 0) {
    return err({ code: 'VAT_UNDECIDED', field: 'allocation', components: [...new Set(undecided)] });
  }
  const billed = billedVat(ledger);
  const changed = dues.map(({ component }) => component).filter((name) => !isSameVat(decisions.get(name)!, billed.get(name))); // prettier-ignore
  if (changed.length > 0) return err({ code: 'VAT_CHANGED', field: 'allocation', components: [...new Set(changed)] });
  return ok(dues.map((due) => ({ ...due, vat: decisions.get(due.component)! })));
}

/** The reason of an exemption may be put in other words. */
const isSameVat = (decided: VatDecision, billed: VatDecision | undefined): boolean =>
  billed === undefined || (decided.category === billed.category && vatPercentOf(decided) === vatPercentOf(billed));

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
  return draft.lines.map(({ component, amount, vat }) => ({
    code: draft.buyer,
    component,
    amount: signOf(draft) * amount,
    ...(draft.part && { part: draft.part }),
    document,
    ...(credits !== undefined && { credits }),
    vat,
  }));
}

/** The lines of documents that charge and have not been taken back in full. */
export function standingOn(ledger: readonly Posting[]): Posting[] {
  const gone = fullyCredited(ledger);
  return ledger.filter(
    ({ document, credits }) => document !== undefined && credits === undefined && !gone.has(document),
  );
}

/** With what VAT the kostnadsposter of the year stand on documents: a decision stands once something is billed by it. */
export const billedVat = (ledger: readonly Posting[]): VatDecisions =>
  new Map(standingOn(ledger).flatMap(({ component, vat }) => (vat ? [[component, vat] as const] : [])));

/** The decisions of an allocation, and for what only stands on documents the one that it was billed by. */
export const vatInForce = (decisions: VatDecisions, ledger: readonly Posting[]): VatDecisions =>
  new Map([...billedVat(ledger), ...decisions]);

/** Refused while documents of another seller stand: a year is billed and settled by one, and an invoice is credited by its own. */
export function checkSellers(ledger: readonly Posting[], host: string): Result<undefined, InvoicingError> {
  const names = standingOn(ledger).flatMap(({ seller }) => (seller && seller.code !== host ? [seller.name] : []));
  return names.length === 0
    ? ok(undefined)
    : err({ code: 'OTHER_SELLER', field: 'allocation', sellers: [...new Set(names)] });
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
