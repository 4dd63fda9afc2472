import type { MemberShare } from '../cost-sharing/index.js';
import { groupBy } from '../shared/group-by.js';
import { err, ok, type Result } from '../shared/result.js';
import { amountOfPart, partsOverlap } from './billing-parts.js';
import { checkSellers, draftsFor, fullyCredited, withVat, type Due } from './drafts.js';
import type { InvoicingError } from './errors.js';
import { billedText } from './invoice-lines.js';
import type { BillingPart, InvoiceDraft, Posting } from './kinds.js';
import type { VatDecisions } from './vat.js';

export interface BillingRequest {
  readonly year: number;
  /** Code of the host on the first day of the cost year: the seller, who does not bill itself. */
  readonly host: string;
  readonly shares: readonly MemberShare[];
  readonly vat: VatDecisions;
  /** Everything posted for the body and cost year so far, also on an earlier allocation of it. */
  readonly ledger: readonly Posting[];
  /** Checked by `checkPart`. */
  readonly part: BillingPart;
  readonly settled: boolean;
  /** A final allocation of the year has taken its place. */
  readonly superseded: boolean;
}

export interface Billing {
  /** By buyer, in the order of the shares. */
  readonly drafts: readonly InvoiceDraft[];
  /** The host's own part, as rows without a document. */
  readonly internal: readonly Posting[];
}

/**
 * Invoices for a part of the year's fixed shares. Months that a member has been billed for are refused; only an invoice that was
 * credited in full is billed again, and then alone, when the same part is run once more.
 */
export function billPart(request: BillingRequest): Result<Billing, InvoicingError> {
  const { year, host, shares, part, ledger } = request;
  if (request.settled) return err({ code: 'ALREADY_SETTLED', field: 'allocation' });
  if (request.superseded) return err({ code: 'ALLOCATION_SUPERSEDED', field: 'allocation', year });
  const sellers = checkSellers(ledger, host);
  if (!sellers.ok) return sellers;
  const dues = shares.flatMap((share) => duesOf(share, year, part));
  const blocking = overlapping(ledger, part);
  const blocked = new Set(blocking.map(keyOf));
  const already = err({ code: 'ALREADY_INVOICED', field: 'part', part } as const);
  const others = dues.filter(({ code }) => code !== host);
  const isOpen = (due: Due) => !blocked.has(keyOf(due));
  const known = new Set(shares.flatMap(({ components }) => components.map(({ name }) => name)));
  const isOtherwiseBilled = blocking.some(
    ({ code, part: billed, component }) =>
      code !== host && (billed!.index !== part.index || billed!.of !== part.of || !known.has(component)),
  );
  if (isOtherwiseBilled) return already;
  const open = others.filter(isOpen);
  if (open.length === 0) return others.length > 0 ? already : err({ code: 'NOTHING_TO_BILL', field: 'part' });

  const taxed = withVat(open, request.vat, ledger);
  if (!taxed.ok) return taxed;
  const drafts = [...groupBy(taxed.value, ({ code }) => code).values()].flatMap((own) => draftsFor(own, { part }));
  const internal = dues
    .filter((due) => due.code === host && isOpen(due))
    .map(({ code, component, amount }): Posting => ({ code, component, amount, part }));
  return ok({ drafts, internal });
}

const duesOf = ({ code, components }: MemberShare, year: number, part: BillingPart): Due[] =>
  components
    .map((share) => ({
      code,
      component: share.name,
      description: billedText(share, year, part),
      amount: amountOfPart(share.amount, part),
    }))
    .filter(({ amount }) => amount !== 0n);

const keyOf = ({ code, component }: { readonly code: string; readonly component: string }): string =>
  `${code}\n${component}`;

/** The parts that have been billed and not been taken back in full. */
export function standingParts(ledger: readonly Posting[]): BillingPart[] {
  const gone = fullyCredited(ledger);
  return ledger.flatMap(({ part, credits, document }) =>
    part && credits === undefined && !(document !== undefined && gone.has(document)) ? [part] : [],
  );
}

/** What has been billed, and not taken back, for months that the part has too. */
function overlapping(ledger: readonly Posting[], part: BillingPart): Posting[] {
  const gone = fullyCredited(ledger);
  return ledger.filter(
    ({ part: billed, credits, document }) =>
      billed && credits === undefined && !(document !== undefined && gone.has(document)) && partsOverlap(billed, part),
  );
}
