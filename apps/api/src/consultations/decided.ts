import { type ConsultationsError, describeConsultationsError } from '@domain/consultations/errors.js';
import type { Result } from '@domain/shared/result.js';
import { PortalError } from '@platform/errors/portal-error.js';

export const refuse = (error: ConsultationsError, details?: Readonly<Record<string, unknown>>): PortalError =>
  new PortalError({
    details,
    code: error.code,
    field: 'field' in error ? error.field : undefined,
    message: describeConsultationsError(error),
  });

/** The value of a decision, or its refusal thrown, so that nothing is committed. */
export function decided<T>(result: Result<T, ConsultationsError>): T {
  if (result.ok) return result.value;
  throw refuse(result.error);
}
