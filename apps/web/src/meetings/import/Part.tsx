import type { ReactNode } from 'react';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { useChecking } from './checking.js';
import { type Lines, linesText, useIsLit } from './lit.js';

/** Something that came out of lines of the source, lit together with them. */
export function Part({
  lines,
  whole = false,
  className = '',
  children,
}: {
  readonly lines: Lines | null;
  /** Whether it holds parts of its own. */
  readonly whole?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const isLit = useIsLit(lines, whole);
  return (
    <div
      className={`import-part ${className} ${isLit ? 'is-lit' : ''}`}
      data-lines={lines ? linesText(lines) : undefined}
    >
      {children}
    </div>
  );
}

export const lineOf = (line: number | null): Lines | null => (line === null ? null : { from: line, to: line });

/** Moves to the line in the source. */
export function ShowLine({ line }: { readonly line: number | null }) {
  const { showLine } = useChecking();
  if (line === null) return null;
  return (
    <button
      type="button"
      className="cell-button"
      aria-label={texts.check.showLine(line)}
      onClick={() => showLine(line)}
    >
      {texts.check.line(line)}
    </button>
  );
}
