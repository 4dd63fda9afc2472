import type { LocalDate } from '../shared/local-date.js';
import { parseKronor, type Ore } from '../shared/ore.js';
import { ok, type Result } from '../shared/result.js';
import { hasControlSigns } from '../shared/control-signs.js';
import { signOf } from './drafts.js';
import { badInvoice, type InvoicingError } from './errors.js';
import type { InvoiceKind } from './kinds.js';
import type { Payment } from './payment-state.js';

const LONGEST_REASON = 500;
/** Far above any claim, far below what a column holds. */
const HIGHEST: Ore = 10n ** 14n;

/**
 * A payment that a person enters, without a list from the finance system.
 *
 * @param amount kronor with two decimals, negative when it was paid back.
 * @param known what has been booked on the document: the same sum on the same day is taken for the same payment.
 */
export function checkPaymentByHand(
  { amount: text, paidOn }: { readonly amount: string; readonly paidOn: LocalDate },
  known: readonly Payment[],
  today: LocalDate,
): Result<Payment, InvoicingError> {
  const amount = parseKronor(text);
  if (amount === undefined) return badInvoice('amount', 'Skriv beloppet i kronor, till exempel 1500.00.');
  if (amount === 0n) return badInvoice('amount', 'En betalning på 0 kr är ingen betalning.');
  if (amount > HIGHEST || amount < -HIGHEST)
    return badInvoice('amount', 'Beloppet är för stort för att vara en betalning.');
  if (paidOn > today) return badInvoice('paidOn', 'Dagen har inte varit än: skriv den dag då pengarna kom.');
  return known.some((one) => one.amount === amount && one.paidOn === paidOn)
    ? badInvoice('amount', `Samma belopp är redan bokfört på fakturan den ${paidOn}. Är det ändå två betalningar kommer den andra med när listan ur ekonomisystemet läses in.`) // prettier-ignore
    : ok({ amount, paidOn });
}

/**
 * A row of a list that a person books on an invoice: refused where another list has told of the same money under another name. Within one
 * list two like rows are two payments.
 *
 * @param others what other lists have had booked on the invoice.
 */
export function checkMatch<P extends Payment>(row: P, others: readonly Payment[]): Result<P, InvoicingError> {
  return others.some(({ amount, paidOn }) => amount === row.amount && paidOn === row.paidOn)
    ? badInvoice('invoice', `Samma belopp är redan bokfört på fakturan den ${row.paidOn}, ur en annan lista. Är det samma pengar: lägg raden åt sidan. Är det två betalningar: rätta numret i ekonomisystemet, så kommer den andra med nästa lista.`) // prettier-ignore
    : ok(row);
}

/** Why a row that fits no invoice is put aside. */
export function checkDismissal(text: string, field: string): Result<string, InvoicingError> {
  const reason = text.trim().replace(/\s+/g, ' ');
  if (reason === '') return badInvoice(field, 'Skriv varför raden inte hör hit.');
  if (reason.length > LONGEST_REASON || hasControlSigns(reason)) {
    return badInvoice(field, `Skälet får ha högst ${LONGEST_REASON} tecken, och inga som inte syns.`);
  }
  return ok(reason);
}

/** Whether something rests on a payment: without it more would have been paid back than came in. */
export function isRestedOn(kind: InvoiceKind, payment: Payment, others: readonly Payment[]): boolean {
  const sign = signOf({ kind });
  const left = sign * others.reduce((sum, { amount }) => sum + amount, 0n);
  return left < 0n && sign * payment.amount > 0n;
}
