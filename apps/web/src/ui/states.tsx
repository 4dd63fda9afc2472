import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api/client.js';
import { common } from '../locales/sv/common.js';

/** What there is to say while nothing is here yet. */
export function Loading({ what = common.loading }: { readonly what?: string }) {
  return (
    <p className="loading" role="status">
      {what}
    </p>
  );
}

/** What happened, what is safe, and what to do. */
export function Fault({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const code = error instanceof ApiError ? error.code : undefined;
  return (
    <div className="notice bad stack tight" role="alert">
      <p>
        <strong>{code === 'NOT_FOUND' ? common.notFound : common.failed}</strong>
      </p>
      <p>{error.message}</p>
      {retry && code !== 'NOT_FOUND' && (
        <p>
          <button type="button" className="button" onClick={retry}>
            {common.retry}
          </button>
        </p>
      )}
    </div>
  );
}

/** An empty list says what will be here and offers the first step. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** The answer of a query, or its loading and error states. */
export function Answer<T>({
  of,
  children,
}: {
  readonly of: UseQueryResult<T, ApiError>;
  readonly children: (data: T) => ReactNode;
}) {
  if (of.data !== undefined) {
    return (
      <>
        {of.error && <Fault error={of.error} retry={() => void of.refetch()} />}
        {children(of.data)}
      </>
    );
  }
  return of.error ? <Fault error={of.error} retry={() => void of.refetch()} /> : <Loading />;
}
