import type { ReactNode } from 'react';

/** A table in a box of its own that scrolls sideways, also by keyboard, so that the page never does. */
export function TableBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="table-box" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
