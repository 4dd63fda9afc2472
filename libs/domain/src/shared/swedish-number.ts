export const NBSP = '\u00a0';
export const MINUS = '\u2212';

/** `"4086"` → `4 086`, as Swedish text groups thousands. */
export function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, NBSP);
}

/** A whole number as people read it: −1 234. */
export function readableInteger(value: bigint | number): string {
  const text = value.toString();
  return text.startsWith('-') ? MINUS + groupDigits(text.slice(1)) : groupDigits(text);
}
