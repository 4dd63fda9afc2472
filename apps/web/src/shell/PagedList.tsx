import type { ReactNode } from 'react';
import { common } from '../locales/sv/common.js';
import { Fault, Loading } from '../ui/states.js';
import type { usePaged } from './paged.js';

/** A list read page by page, with its loading and error states and the way to more. */
export function PagedList({
  of: list,
  children,
}: {
  readonly of: Omit<ReturnType<typeof usePaged>, 'rows' | 'first'> & { readonly rows: readonly unknown[] | undefined };
  readonly children: ReactNode;
}) {
  return (
    <>
      {list.error && <Fault error={list.error} retry={list.retry} />}
      {list.rows === undefined ? !list.error && <Loading /> : children}
      {list.more && (
        <p className="no-print">
          <button type="button" className="button" disabled={list.loadingMore} onClick={list.more}>
            {common.more}
          </button>
        </p>
      )}
    </>
  );
}
