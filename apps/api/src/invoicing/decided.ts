import { describeInvoicingError, type InvoicingError } from '@domain/invoicing/index.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import type { Result } from '@domain/shared/result.js';
import { PortalError } from '@platform/errors/portal-error.js';

export const refuse = (error: InvoicingError): PortalError => {
  const { code, field, ...details } = error;
  return new PortalError({ code, field, message: describeInvoicingError(error), details: detailsOf(details) });
};

/** The value of a decision, or its refusal thrown, so that nothing is committed. */
export function decided<T>(result: Result<T, InvoicingError>): T {
  if (result.ok) return result.value;
  throw refuse(result.error);
}

/** What a program needs to point at the fault. Sums are for people. */
function detailsOf(details: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return plain(Object.fromEntries(Object.entries(details).filter(([key]) => SHOWN.has(key)))) as Record<
    string,
    unknown
  >;
}

/** JSON has no bigint; the only ones here are percents. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? formatDecimal(inner) : inner)));

const SHOWN: ReadonlySet<string> = new Set([
  'components',
  'lacks',
  'buyers',
  'missing',
  'part',
  'number',
  'halfYears',
  'sellers',
]);
