import { ok, type Result } from '../shared/result.js';
import { badInvoice, type InvoicingError } from './errors.js';
import { checkDigitOf } from './mod10.js';

/** What the seller's agreement with its bank demands of a reference. */
export const OCR_LEVELS = ['CHECK_DIGIT', 'LENGTH_AND_CHECK_DIGIT'] as const;
export type OcrLevel = (typeof OCR_LEVELS)[number];

/** Bankgirot: 2 to 25 digits, control digits included. */
const SHORTEST = 2;
const LONGEST = 25;

/** 123 → 1230, with a length digit 12351: the length counts both control digits, modulo 10. */
function withControl(base: string, level: OcrLevel): string {
  const counted = level === 'LENGTH_AND_CHECK_DIGIT' ? `${base}${(base.length + 2) % 10}` : base;
  return `${counted}${checkDigitOf(counted)}`;
}

/** The reference that a payment of the invoice is known by: the digits of its number, with control digits. */
export function paymentReference(number: string, level: OcrLevel): Result<string, InvoicingError> {
  const base = number.replace(/\D/g, '');
  if (base === '') return badInvoice('number', `Fakturanumret ${number} har inga siffror att göra en OCR-referens av.`);
  const reference = withControl(base, level);
  return reference.length <= LONGEST
    ? ok(reference)
    : badInvoice('number', `OCR-referensen får ha högst ${LONGEST} siffror: ${number} är för långt.`);
}

/** A reference as typed or read from a payment file, spaces allowed → its digits. */
export function checkOcr(text: string, level: OcrLevel, field: string): Result<string, InvoicingError> {
  const digits = text.replace(/[\s\u00a0]/g, '');
  if (!/^\d+$/.test(digits)) return badInvoice(field, 'OCR-referensen ska bestå av siffror.');
  const shortest = level === 'LENGTH_AND_CHECK_DIGIT' ? SHORTEST + 1 : SHORTEST;
  if (digits.length < shortest || digits.length > LONGEST) {
    return badInvoice(field, `OCR-referensen ska ha ${shortest}–${LONGEST} siffror, men har ${digits.length}.`);
  }
  if (checkDigitOf(digits.slice(0, -1)) !== Number(digits.slice(-1))) {
    return badInvoice(
      field,
      `OCR-referensen ${digits} har fel kontrollsiffra (modulus 10): är någon siffra felskriven?`,
    );
  }
  if (level === 'LENGTH_AND_CHECK_DIGIT' && digits.length % 10 !== Number(digits.slice(-2, -1))) {
    return badInvoice(field, `OCR-referensen ${digits} har fel längdsiffra: den är ${digits.length} siffror lång.`);
  }
  return ok(digits);
}
