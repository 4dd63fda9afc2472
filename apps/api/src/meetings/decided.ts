import { describeMeetingsError, type MeetingsError } from '@domain/meetings/errors.js';
import type { Result } from '@domain/shared/result.js';
import { PortalError } from '@platform/errors/portal-error.js';

export const refuse = (error: MeetingsError, details?: Readonly<Record<string, unknown>>): PortalError =>
  new PortalError({
    code: error.code,
    field: 'field' in error ? error.field : undefined,
    message: describeMeetingsError(error),
    details,
  });

/** The value of a check, or its refusal thrown, so that nothing is committed. */
export function decided<T>(result: Result<T, MeetingsError>): T {
  if (result.ok) return result.value;
  throw refuse(result.error);
}

/**
 * @param version as read; absent = whatever it says now.
 * @throws CONFLICT with the version in store.
 */
export function checkRead(
  existing: { readonly version: number } | null | undefined,
  version: number | null | undefined,
  what: string,
): void {
  if (existing && version != null && existing.version !== version) {
    throw refuse({ code: 'CONFLICT', what }, { version: existing.version });
  }
}
