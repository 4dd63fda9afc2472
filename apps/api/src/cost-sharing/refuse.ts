import { type CostSharingError, describeCostSharingError } from '@domain/cost-sharing/index.js';
import type { Result } from '@domain/shared/result.js';
import { PortalError } from '@platform/errors/portal-error.js';

/** The value of a decision, or its refusal thrown, so that nothing is committed. */
export function decided<T>(result: Result<T, CostSharingError>): T {
  if (result.ok) return result.value;
  const { code, field, ...rest } = result.error;
  const details = 'missing' in rest ? { missing: rest.missing } : undefined;
  throw new PortalError({ code, field, message: describeCostSharingError(result.error), details });
}
