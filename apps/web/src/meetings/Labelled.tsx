import type { ReactNode } from 'react';

/** A part of an item under a small heading of its own. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <h4 className="small">{label}</h4>
      {children}
    </div>
  );
}
