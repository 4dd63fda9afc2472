import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './client.js';
import { sessionLost } from './session.js';

const noticeSession = (error: Error): void => {
  if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') sessionLost.set(true);
};

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSession }),
  mutationCache: new MutationCache({ onError: noticeSession }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays a refusal; only silence is worth another try.
      retry: (failures, error) => error instanceof ApiError && error.code === 'OFFLINE' && failures < 2,
    },
    // A change is made now or not at all: one that waits for the network would happen after somebody has cancelled it.
    mutations: { retry: false, networkMode: 'always' },
  },
});
