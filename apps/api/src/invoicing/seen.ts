import { PortalError } from '@platform/errors/portal-error.js';

/** Null where one may not see it: the body or the organisation itself is open to everyone. */
export async function seen<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PortalError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
