import { useSyncExternalStore } from 'react';

/** Whether the server has said that nobody is signed in. The page underneath stays as it is, with what was typed. */
function flag() {
  let value = false;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next: boolean) => {
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const sessionLost = flag();
export const useSessionLost = (): boolean => useSyncExternalStore(sessionLost.subscribe, sessionLost.get);
