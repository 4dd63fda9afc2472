import { type BodiesError, describeBodiesError } from '@domain/bodies/errors.js';
import type { Result } from '@domain/shared/result.js';
import { PortalError } from '@platform/errors/portal-error.js';

export const refuse = (error: BodiesError): PortalError =>
  new PortalError({ code: error.code, field: error.field, message: describeBodiesError(error) });

/** The value of a check, or its refusal thrown, so that nothing is committed. */
export function decided<T>(result: Result<T, BodiesError>): T {
  if (result.ok) return result.value;
  throw refuse(result.error);
}
