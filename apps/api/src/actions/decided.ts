import { MOST_AT_ONCE } from '@domain/actions/check-action.js';
import { type ActionsError, describeActionsError } from '@domain/actions/errors.js';
import type { Result } from '@domain/shared/result.js';
import { badInput, PortalError } from '@platform/errors/portal-error.js';

export const refuse = (error: ActionsError): PortalError =>
  new PortalError({
    code: error.code,
    field: 'field' in error ? error.field : undefined,
    message: describeActionsError(error),
    details: error.code === 'CONFLICT' ? { actions: error.actionIds } : undefined,
  });

/** The value of a decision, or its refusal thrown, so that nothing is committed. */
export function decided<T>(result: Result<T, ActionsError>): T {
  if (result.ok) return result.value;
  throw refuse(result.error);
}

/** Refuses none, and more than are done at once. */
export function checkCount(field: string, count: number, what: string): void {
  if (count < 1 || count > MOST_AT_ONCE) throw badInput(field, `Ange 1–${MOST_AT_ONCE} ${what}.`);
}
