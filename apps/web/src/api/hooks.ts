import {
  keepPreviousData,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.js';
import { type ApiError, send } from './client.js';

/** The answer to a query; kept while the next page or filter loads. */
export function useData<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<T, ApiError> {
  return useQuery<T, ApiError>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => send(document, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** A change; when it is done, everything that is shown is read anew. */
export function useChange<T, V>(document: TypedDocumentString<T, V>): UseMutationResult<T, ApiError, V> {
  const queries = useQueryClient();
  return useMutation<T, ApiError, V>({
    mutationFn: (variables) => send(document, variables),
    onSuccess: () => queries.invalidateQueries(),
  });
}
