import type { TypedDocumentString } from '../generated/graphql.js';

/** A refusal by the server, or no answer at all. */
export class ApiError extends Error {
  constructor(
    message: string,
    /** A value of ErrorCode, or OFFLINE when nobody answered. */
    readonly code: string,
    /** Path of the input field that is to blame. */
    readonly field?: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly errors?: readonly { message: string; extensions?: { code?: string; field?: string } }[];
}

/** Sends an operation to the portal. @throws ApiError */
export async function send<T, V>(document: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(
      'Ingen kontakt med portalen. Det du har skrivit finns kvar; försök igen om en stund.',
      'OFFLINE',
    );
  }
  const answer = (await response.json().catch(() => ({}))) as Answer<T>;
  const fault = answer.errors?.[0];
  if (fault) {
    const { code = 'INTERNAL_SERVER_ERROR', field, ...details } = fault.extensions ?? {};
    throw new ApiError(fault.message, code, field, details);
  }
  if (answer.data === undefined) throw new ApiError('Portalen svarade inte som väntat. Försök igen.', 'OFFLINE');
  return answer.data;
}
