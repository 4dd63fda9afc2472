import { NBSP, MINUS, groupDigits } from './swedish-number.js';

/** Money in öre (1/100 krona). Never a float. */
export type Ore = bigint;

const PATTERN = /^(-?)(\d{1,15})\.(\d{2})$/;

/** `"102150.00"` → 10215000n; exactly two decimals, at most 15 digits of kronor. Undefined when the text is no such sum. */
export function parseKronor(text: string): Ore | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const ore = BigInt(match[2]! + match[3]!);
  return match[1] ? -ore : ore;
}

/** 10215000n → `"102150.00"`, the form that programs exchange. */
export function formatKronor(ore: Ore): string {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** 10215000n → `102 150,00 kr` as people read it (non-breaking spaces, a real minus). */
export function readableKronor(ore: Ore): string {
  const [kronor, rest] = formatKronor(ore < 0n ? -ore : ore).split('.') as [string, string];
  return `${ore < 0n ? MINUS : ''}${groupDigits(kronor)},${rest}${NBSP}kr`;
}
