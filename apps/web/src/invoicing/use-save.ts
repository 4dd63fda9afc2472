import { useState } from 'react';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { type ApiError, send } from '../api/client.js';
import type { TypedDocumentString } from '../generated/graphql.js';

/** A change of something with a version: done or refused because somebody else was first, the page is read anew. */
export function useSave<T, V>(document: TypedDocumentString<T, V>): UseMutationResult<T, ApiError, V> {
  const queries = useQueryClient();
  return useMutation<T, ApiError, V>({
    mutationFn: (variables) => send(document, variables),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => {
      if (error.code === 'CONFLICT') void queries.invalidateQueries();
    },
  });
}

/** The version that a form was opened on; after somebody else was first, the one in store, for the next try. */
export function useReadVersion(inStore: number, error: ApiError | null): number {
  const [opened] = useState(inStore);
  return error?.code === 'CONFLICT' ? inStore : opened;
}
