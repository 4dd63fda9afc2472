import { useState } from 'react';
import { useViewer } from './viewer.js';

const PREFIX = 'samverkan.utkast.';

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/**
 * Something typed that outlives a reload and a lost session: kept in the browser, for the person signed in, until it is set to null. The name must not
 * change while the component lives (give the component a `key`).
 */
export function useStored<T>(name: string): readonly [T | null, (next: T | null) => void] {
  const key = `${useViewer().data?.viewer.id ?? ''}.${name}`;
  const [value, setValue] = useState<T | null>(() => read<T>(key));
  const set = (next: T | null): void => {
    try {
      if (next === null) localStorage.removeItem(PREFIX + key);
      else localStorage.setItem(PREFIX + key, JSON.stringify(next));
    } catch {
      // The browser refuses to keep anything: the page itself still does.
    }
    setValue(next);
  };
  return [value, set];
}
