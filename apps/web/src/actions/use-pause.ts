import { useEffect, useState } from 'react';

const PAUSE = 250;

/** A field whose choice follows what is typed after a pause; a link or "back" changes the field. */
export function usePause(
  chosen: string | undefined,
  choose: (next: string | undefined) => void,
): readonly [string, (typed: string) => void] {
  const current = chosen ?? '';
  const [typed, setTyped] = useState(current);
  useEffect(() => setTyped((before) => (before.trim() === current ? before : current)), [current]);
  useEffect(() => {
    if (typed.trim() === current) return undefined;
    const timer = setTimeout(() => choose(typed.trim() || undefined), PAUSE);
    return () => clearTimeout(timer);
    // Only what is typed starts the pause.
  }, [typed]);
  return [typed, setTyped];
}
