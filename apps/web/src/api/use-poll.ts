import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { type ApiError, send } from './client.js';
import type { TypedDocumentString } from '../generated/graphql.js';

/** The answer to a query, asked anew so many milliseconds later as long as the page is in sight. */
export function usePoll<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  every: number,
): UseQueryResult<T, ApiError> {
  return useQuery<T, ApiError>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => send(document, variables, signal),
    refetchInterval: every,
  });
}
