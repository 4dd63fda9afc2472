import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ApiError, send } from '../api/client.js';
import type { TypedDocumentString } from '../generated/graphql.js';

interface Connection<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A list that is read a page at a time, each after the one before. Other rows stay while those of another choice load. */
export function usePaged<T, V extends { after?: unknown }, N>(
  document: TypedDocumentString<T, V>,
  variables: Omit<V, 'after'>,
  connectionOf: (answer: T) => Connection<N>,
) {
  const query = useInfiniteQuery<T, ApiError, T[], unknown[], string | null>({
    queryKey: ['pages', document.toString(), variables],
    queryFn: ({ pageParam, signal }) => send(document, { ...variables, after: pageParam } as unknown as V, signal),
    initialPageParam: null,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = connectionOf(last).pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    select: ({ pages }) => pages,
    placeholderData: keepPreviousData,
  });
  return {
    error: query.error,
    first: query.data?.[0],
    rows: query.data?.flatMap((page) => connectionOf(page).nodes),
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
  };
}
