import { ApiError } from '../api/client.js';
import { queries } from '../api/queries.js';

/** After a refusal because somebody else was first: what they saved is read, so that the next try is made with it in sight. */
export async function rereadOnConflict(error: unknown): Promise<void> {
  if (error instanceof ApiError && error.code === 'CONFLICT') await queries.invalidateQueries();
}
