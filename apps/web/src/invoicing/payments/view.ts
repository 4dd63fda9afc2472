import type { PaymentsOpenInvoicesQuery, PaymentsRowFragment } from '../../generated/graphql.js';
import { payments } from '../../locales/sv/payments.js';
import { kronor } from '../../ui/format.js';
import { numberOf, ore } from '../words.js';

export type OpenInvoice = PaymentsOpenInvoicesQuery['invoices']['nodes'][number];
type Row = Pick<PaymentsRowFragment, 'number' | 'ocr' | 'counterparty' | 'amount'>;

/** `1 234,50 kr från Åsele kommun`, to tell rows apart. */
export const sayRow = ({ amount, counterparty }: Row): string =>
  counterparty === '' ? kronor(amount) : `${kronor(amount)} från ${counterparty}`;

/** What the row itself says that it pays. */
export const referencesOf = ({ number, ocr }: Row): string =>
  [number && payments.rows.number(number), ocr && payments.rows.ocr(ocr)].filter(Boolean).join(', ');

/** Invoices that a row may pay: those where just its sum is left, and the others, the next due first. */
export function suggested(
  row: Pick<Row, 'amount'>,
  invoices: readonly OpenInvoice[],
): {
  readonly same: readonly OpenInvoice[];
  readonly others: readonly OpenInvoice[];
} {
  const amount = ore(row.amount);
  const sorted = invoices.toSorted(
    (a, b) => a.dueOn.localeCompare(b.dueOn) || numberOf(a).localeCompare(numberOf(b), 'sv'),
  );
  return {
    same: sorted.filter(({ openAmount }) => ore(openAmount) === amount),
    others: sorted.filter(({ openAmount }) => ore(openAmount) !== amount),
  };
}

export const sayInvoice = (invoice: OpenInvoice): string =>
  payments.match.option(numberOf(invoice), invoice.buyer.name, kronor(invoice.openAmount));
