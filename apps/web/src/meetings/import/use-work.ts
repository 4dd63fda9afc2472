import { useCallback, useEffect, useRef, useState } from 'react';
import { useViewer } from '../../shell/viewer.js';
import type { Edit } from './edit.js';
import type { Warning } from './fields.js';
import type { MinutesForm } from './minutes-form.js';

/** What was read; it stays as it is while it is checked. */
export interface Source {
  /** Slug. */
  readonly body: string;
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** How far somebody has come with checking it. */
export interface Progress {
  readonly form: MinutesForm;
  /** Which warnings have been looked at, by their place in the list. */
  readonly seen: readonly number[];
  readonly keepAsDraft: boolean;
}

const PREFIX = 'samverkan.import.';
/** Milliseconds without a change before it is written down: a long text takes a while to write. */
const QUIET = 400;

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** False where the browser refuses: no room, or it keeps nothing. */
function write(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export type Work = ReturnType<typeof useWork>;

/** Minutes under way from text to meeting: kept in the browser for the person signed in, over a reload and a lost session. */
export function useWork() {
  const viewer = useViewer().data?.viewer.id ?? '';
  const [sourceKey, progressKey] = [`${viewer}.text`, `${viewer}.granskning`];
  const [source, setSource] = useState(() => read<Source>(sourceKey));
  const [progress, setProgress] = useState(() => read<Progress>(progressKey));
  const [isKept, setKept] = useState(true);
  const unwritten = useRef<Progress | null>(null);

  useEffect(() => {
    if (progress === null) return;
    unwritten.current = progress;
    const timer = setTimeout(() => {
      unwritten.current = null;
      setKept(write(progressKey, progress));
    }, QUIET);
    return () => clearTimeout(timer);
  }, [progress, progressKey]);

  useEffect(() => {
    const flush = () => {
      if (unwritten.current) write(progressKey, unwritten.current);
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [progressKey]);

  const start = (next: Source, form: MinutesForm) => {
    const begun = { form, seen: [], keepAsDraft: false };
    setSource(next);
    setProgress(begun);
    // Half of it is of no use.
    const fits = write(sourceKey, next) && write(progressKey, begun);
    if (!fits) write(sourceKey, null);
    setKept(fits);
  };
  const clear = () => {
    unwritten.current = null;
    write(sourceKey, null);
    write(progressKey, null);
    setSource(null);
    setProgress(null);
  };
  const change = useCallback(
    (edit: Edit) => setProgress((before) => before && { ...before, form: edit(before.form) }),
    [],
  );
  const set = useCallback((part: Partial<Progress>) => setProgress((before) => before && { ...before, ...part }), []);
  return { source, progress, isKept, start, clear, change, set };
}
