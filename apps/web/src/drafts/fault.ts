import { ApiError } from '../api/client.js';
import { sessionLost } from '../api/session.js';

/** Answers that another try may change: nobody answered, something broke, too much at once, signed out meanwhile. */
const PASSING = ['OFFLINE', 'INTERNAL_SERVER_ERROR', 'RATE_LIMITED', 'UNAUTHENTICATED'];

/** What became of something that was sent in the background; signing in anew is asked for where that is what is missing. */
export function faultOf(error: unknown): { readonly passing: boolean; readonly error: ApiError | null } {
  if (!(error instanceof ApiError)) return { passing: true, error: null };
  if (error.code === 'UNAUTHENTICATED') sessionLost.set(true);
  return { passing: PASSING.includes(error.code), error };
}

/** Milliseconds until what did not arrive is sent again. */
export const RETRY = 3_000;
