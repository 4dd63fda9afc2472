export interface Kept {
  /** null when there is nothing, or the browser keeps nothing. */
  readonly read: <T>(key: string) => T | null;
  /** null = no longer. */
  readonly write: (key: string, value: unknown) => void;
}

/** What is kept in this browser until it is set to null. */
export const keptUnder = (prefix: string): Kept => ({
  read<T>(key: string): T | null {
    try {
      return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as T | null;
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      if (value === null) localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, JSON.stringify(value));
    } catch {
      // The browser refuses to keep anything: the page itself still does.
    }
  },
});
