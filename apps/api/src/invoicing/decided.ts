import { describeInvoicingError, type InvoicingError } from '@domain/invoicing/index.js';
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
  return Object.fromEntries(Object.entries(details).filter(([key]) => SHOWN.has(key)));
}

const SHOWN: ReadonlySet<string> = new Set(['components', 'lacks', 'buyers', 'missing', 'part', 'number']);
