import { describeFundingError, type FundingError } from '@domain/invoicing/funding-errors.js';
import { type Micro, parseDecimal } from '@domain/shared/decimal.js';
import { type Ore, parseKronor } from '@domain/shared/ore.js';
import type { Result } from '@domain/shared/result.js';
import { badInput, PortalError } from '@platform/errors/portal-error.js';

export const refuse = (error: FundingError): PortalError =>
  new PortalError({
    code: error.code,
    field: 'field' in error ? error.field : undefined,
    message: describeFundingError(error),
  });

/** The value of a decision, or its refusal thrown, so that nothing is committed. */
export function decided<T>(result: Result<T, FundingError>): T {
  if (result.ok) return result.value;
  throw refuse(result.error);
}

/** A sum as the Kronor scalar has let it through; null and absent = none. */
export const oreOf = (text: string | null | undefined): Ore | null => (text == null ? null : parseKronor(text)!);

/** A decimal as the Decimal scalar has let it through, with no more decimals than can be kept; null and absent = none. */
export function microOf(field: string, text: string | null | undefined): Micro | null {
  if (text == null) return null;
  const value = parseDecimal(text);
  if (typeof value !== 'bigint') throw badInput(field, 'Skriv talet med högst sex decimaler.');
  return value;
}
