import type { LocalDate } from '../shared/local-date.js';
import { readableKronor, type Ore } from '../shared/ore.js';
import { signOf } from './drafts.js';
import type { InvoiceKind } from './kinds.js';

export const PAYMENT_STATES = ['UNPAID', 'PARTLY_PAID', 'PAID', 'OVERPAID'] as const;
/** UNPAID: nothing has come in. PAID: nothing is open, also where it was credited. OVERPAID: more has come in than was owed. */
export type PaymentState = (typeof PAYMENT_STATES)[number];

export interface Payment {
  /** Positive from the buyer, negative back to it. */
  readonly amount: Ore;
  readonly paidOn: LocalDate;
}

/** An issued document with what has been paid on it. */
export interface PayableDocument {
  readonly kind: InvoiceKind;
  readonly number: string;
  /** With VAT, never negative: the kind says who pays. */
  readonly total: Ore;
  readonly issuedOn: LocalDate;
  /** Number of the document that this one credits. */
  readonly credits?: string | null;
  readonly payments: readonly Payment[];
}

/** total = paid + setOff + open. All from the buyer's side: what a credit note gives back is negative. */
export interface PaymentStatus {
  readonly state: PaymentState;
  readonly total: Ore;
  readonly paid: Ore;
  /** What a credit and the document that it credits have taken from each other; the two are opposite amounts. */
  readonly setOff: Ore;
  /** What is still to pay; negative is to be paid back. */
  readonly open: Ore;
  /** Swedish sentences on what a careful reader would ask about. */
  readonly remarks: readonly string[];
}

/**
 * What has been paid and what is open, by number. Payments count first; then a credit note takes from what is left of the invoice that it
 * credits, so that an unpaid invoice credited in full needs no money either way, and one that was paid leaves the credit note open.
 * Credits come in the order of issue. The sum of what is open is the sum of the totals less all payments.
 */
export function paymentStatuses(documents: readonly PayableDocument[]): ReadonlyMap<string, PaymentStatus> {
  const open = new Map(documents.map((document) => [document.number, totalOf(document) - paidOn(document)]));
  const setOff = new Map<string, Ore>();
  const crediting = documents
    .filter(({ credits }) => credits != null && open.has(credits))
    .toSorted((a, b) => compare(a.issuedOn, b.issuedOn) || compare(a.number, b.number));
  for (const { number, credits } of crediting) {
    const taken = commonPart(open.get(credits!)!, open.get(number)!);
    for (const [of, amount] of [
      [credits!, taken],
      [number, -taken],
    ] as const) {
      // prettier-ignore
      open.set(of, open.get(of)! - amount);
      setOff.set(of, (setOff.get(of) ?? 0n) + amount);
    }
  }
  return new Map(
    documents.map((document): [string, PaymentStatus] => {
      const { number } = document;
      const left = open.get(number)!;
      const status = { total: totalOf(document), paid: paidOn(document), setOff: setOff.get(number) ?? 0n, open: left };
      return [number, { state: stateOf(document, status), ...status, remarks: remarksOn(document) }];
    }),
  );
}

const totalOf = (document: PayableDocument): Ore => signOf(document) * document.total;
const paidOn = ({ payments }: PayableDocument): Ore => payments.reduce((sum, { amount }) => sum + amount, 0n);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How much of the first the second, of opposite sign, takes away; 0 where both point the same way. */
function commonPart(first: Ore, second: Ore): Ore {
  if (first > 0n && second < 0n) return first < -second ? first : -second;
  if (first < 0n && second > 0n) return -first < second ? first : -second;
  return 0n;
}

function stateOf(document: PayableDocument, { open, paid }: Pick<PaymentStatus, 'open' | 'paid'>): PaymentState {
  const sign = signOf(document);
  if (open === 0n) return 'PAID';
  if (sign * open < 0n) return 'OVERPAID';
  return sign * paid > 0n ? 'PARTLY_PAID' : 'UNPAID';
}

function remarksOn(document: PayableDocument): string[] {
  const { payments, issuedOn, kind } = document;
  const early = payments
    .filter((payment) => payment.paidOn < issuedOn)
    .map(
      ({ amount, paidOn: day }) =>
        `${readableKronor(amount)} den ${day} kom före fakturadagen ${issuedOn}: hör betalningen till en annan faktura?`,
    );
  const back = payments
    .filter(({ amount }) => signOf(document) * amount < 0n)
    .map(({ amount, paidOn: day }) =>
      kind === 'INVOICE'
        ? `${readableKronor(-amount)} betalades tillbaka den ${day}.`
        : `${readableKronor(amount)} kom in på en kreditfaktura den ${day}.`,
    );
  const paid = signOf(document) * paidOn(document);
  return [...early, ...back, ...(paid < 0n ? ['Mer har betalats tillbaka än vad som kom in.'] : [])];
}

/** `Betalt 100,00 kr av 250,00 kr, kvar att betala 150,00 kr.` */
export function describePaymentStatus({ state, total, paid, setOff, open }: PaymentStatus): string {
  const isCredit = total < 0n;
  const shown = (amount: Ore) => readableKronor(isCredit ? -amount : amount);
  const word = isCredit ? 'Återbetalt' : 'Betalt';
  const of = `${word} ${shown(paid)} av ${shown(total)}`;
  const credited = setOff === 0n ? '' : isCredit ? `, avräknat mot fakturan ${shown(setOff)}` : `, krediterat ${shown(setOff)}`; // prettier-ignore
  switch (state) {
    case 'PAID':
      return `${of}${credited}: inget är kvar.`;
    case 'OVERPAID':
      return `${of}${credited}: ${shown(-open)} för mycket.`;
    case 'UNPAID':
    case 'PARTLY_PAID':
      return `${of}${credited}, kvar att ${isCredit ? 'återbetala' : 'betala'} ${shown(open)}.`;
  }
}
