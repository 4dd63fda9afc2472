import { formatDecimal, parseDecimal, type Micro } from '../shared/decimal.js';
import { parseKronor, type Ore } from '../shared/ore.js';
import { err, ok, type Result } from '../shared/result.js';
import type { CostSharingError } from './errors.js';

/** Members in one model: more than there are municipalities and regions. */
export const MOST_MEMBERS = 400;

export type Checked<T> = Result<T, CostSharingError>;

/** Where in the input a check stands: the field's path and the name of the kostnadspost. */
export interface Spot {
  readonly field: string;
  readonly component: string;
}

export const bad = (field: string, reason: string) => err({ code: 'BAD_USER_INPUT', field, reason } as const);

export const sharesInvalid = ({ field, component }: Spot, reason: string) =>
  err({ code: 'SHARES_INVALID', field, component, reason } as const);

/** Whether somebody filled in the field. An empty list or text holds nothing that could be lost. */
export const isGiven = (value: unknown): boolean =>
  value != null && !(typeof value === 'string' && value.trim() === '') && !(Array.isArray(value) && value.length === 0);

export function checkKronor(text: string | null | undefined, field: string, what: string): Checked<Ore> {
  if (!isGiven(text)) return bad(field, `${what} saknas.`);
  const ore = parseKronor(text!);
  return ore === undefined
    ? bad(field, `${what} ska skrivas i kronor med två decimaler, till exempel 1500.00.`)
    : ok(ore);
}

/** A share or weight: a positive decimal, any scale. */
export function checkPositive(text: string, spot: Spot, what: string): Checked<Micro> {
  const value = parseDecimal(text);
  if (value === undefined) return sharesInvalid(spot, `${what} ”${text}” är inget tal.`);
  if (value === 'PRECISION') return sharesInvalid(spot, `${what} ”${text}” har fler än sex decimaler.`);
  if (value <= 0n) return sharesInvalid(spot, `${what} ska vara större än noll, men är ${formatDecimal(value)}.`);
  return ok(value);
}

/** Codes of organisations, trimmed; blank or repeated ones are refused. */
export function checkCodes(codes: readonly string[], field: string): Checked<readonly string[]> {
  if (codes.length > MOST_MEMBERS) return bad(field, `Högst ${MOST_MEMBERS} organisationer.`);
  const seen = new Set<string>();
  for (const [index, text] of codes.entries()) {
    const code = text.trim();
    if (code === '') return bad(`${field}[${index}]`, 'Organisationens kod saknas.');
    if (seen.has(code)) return bad(`${field}[${index}]`, `${code} står två gånger.`);
    seen.add(code);
  }
  return ok([...seen]);
}
