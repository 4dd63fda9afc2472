import { ok, type Result } from '../shared/result.js';
import { badInvoice, type InvoicingError } from './errors.js';
import { checkDigitOf } from './mod10.js';

export const GIRO_KINDS = ['BANKGIRO', 'PLUSGIRO'] as const;
export type GiroKind = (typeof GIRO_KINDS)[number];

const RULES = {
  BANKGIRO: { name: 'Bankgironumret', pattern: /^\d{3,4}-?\d{4}$/, length: '7–8 siffror', example: '5402-9681' },
  PLUSGIRO: { name: 'Plusgironumret', pattern: /^\d{1,7}-?\d$/, length: '2–8 siffror', example: '28 65 43-4' },
} as const;

/**
 * A giro number as typed (with or without hyphen and spaces) → its digits alone. No rule of the e-invoice looks at the check digit,
 * so it is refused here, where it is entered.
 */
export function checkGiro(kind: GiroKind, text: string, field: string): Result<string, InvoicingError> {
  const { name, pattern, length, example } = RULES[kind];
  const compact = text.replace(/[\s\u00a0]/g, '');
  if (compact === '') return badInvoice(field, `${name} saknas.`);
  if (!pattern.test(compact)) return badInvoice(field, `${name} ska ha ${length}, till exempel ${example}.`);
  const digits = compact.replace('-', '');
  const expected = checkDigitOf(digits.slice(0, -1));
  return expected === Number(digits.slice(-1))
    ? ok(digits)
    : badInvoice(field, `${name} ${text.trim()} har fel kontrollsiffra (modulus 10): är någon siffra felskriven?`);
}

/** `54029681` → `5402-9681`; plusgiro `2865434` → `286543-4` in pairs: `28 65 43-4`. */
export function readableGiro(kind: GiroKind, digits: string): string {
  if (kind === 'BANKGIRO') return `${digits.slice(0, -4)}-${digits.slice(-4)}`;
  const pairs = digits.slice(0, -1).replace(/\B(?=(\d{2})+$)/g, '\u00a0');
  return `${pairs}-${digits.slice(-1)}`;
}
