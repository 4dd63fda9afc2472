import { ok, type Result } from '../shared/result.js';
import { badInvoice, type InvoicingError } from './errors.js';
import { checkOcr } from './ocr.js';

const LONGEST_NUMBER = 40;
const CONTROL = /\p{Cc}/u;

/** What the finance system gave the invoice of a basis. */
export interface ReportedNumber {
  readonly number: string;
  /** OCR; empty where it has none. */
  readonly paymentReference: string;
}

/** As typed. The level of the finance system's own agreement is not known here: every OCR has a check digit. */
export function checkReportedNumber(draft: ReportedNumber): Result<ReportedNumber, InvoicingError> {
  const number = draft.number.trim();
  if (number === '' || number.length > LONGEST_NUMBER || CONTROL.test(number)) {
    return badInvoice('number', `Fakturanumret ska ha 1–${LONGEST_NUMBER} tecken, och inga som inte syns.`);
  }
  const ocr = draft.paymentReference.trim() === '' ? ok('') : checkOcr(draft.paymentReference, 'CHECK_DIGIT', 'paymentReference'); // prettier-ignore
  return ocr.ok ? ok({ number, paymentReference: ocr.value }) : ocr;
}

/** A number typed wrong is put right while nothing rests on it; in Swedish why it is not, with the way out. */
export function whyNumberStays(facts: { readonly paid: boolean; readonly referredTo: boolean }): string | undefined {
  if (facts.paid) {
    return 'Betalningar är bokförda på fakturan. Ta bort dem först, eller kreditera fakturan och ersätt den med en ny.';
  }
  return facts.referredTo
    ? 'Fakturan är krediterad eller avräknad, och det dokumentet hänvisar till numret. Kreditera fakturan och ersätt den med en ny om numret är fel.'
    : undefined;
}
