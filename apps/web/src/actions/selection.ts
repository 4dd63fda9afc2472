import { useState } from 'react';

/** Rows that are marked, by id. */
export interface Selection {
  readonly has: (id: string) => boolean;
  readonly set: (ids: readonly string[], marked: boolean) => void;
  readonly clear: () => void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (id) => ids.has(id),
    set: (which, marked) =>
      setIds((before) => {
        const rest = [...before].filter((id) => !which.includes(id));
        return new Set(marked ? [...rest, ...which] : rest);
      }),
    clear: () => setIds(new Set()),
  };
}
