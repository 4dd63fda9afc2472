import { ApiError } from './client.js';

interface Answer {
  readonly id?: string;
  readonly message?: string;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends a file in; answers the id that operations take. @throws ApiError */
export async function sendFile(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  let response: Response;
  try {
    response = await fetch('/files', { method: 'POST', body });
  } catch {
    throw new ApiError('Ingen kontakt med portalen. Försök igen om en stund.', 'OFFLINE');
  }
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (answer.id !== undefined) return answer.id;
  const fault = answer.errors?.[0];
  if (fault) throw new ApiError(fault.message, fault.extensions?.code ?? 'BAD_REQUEST', 'file');
  if (response.status === 401) throw new ApiError('Logga in igen.', 'UNAUTHENTICATED');
  if (response.status === 413) throw new ApiError('Filen är större än 20 MB.', 'BAD_USER_INPUT', 'file');
  throw new ApiError('Filen gick inte att ta emot. Inget är sparat; försök igen.', 'BAD_REQUEST', 'file');
}
