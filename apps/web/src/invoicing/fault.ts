import { ApiError } from '../api/client.js';

/** An error for a form: about a field that the form does not have, it is told on top instead. */
export const atFields = (error: ApiError | null, fields: readonly string[]): ApiError | null =>
  error?.field === undefined || fields.includes(error.field) ? error : new ApiError(error.message, error.code);
