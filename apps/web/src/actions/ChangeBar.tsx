import { useEffect, useState } from 'react';
import { actions as texts } from '../locales/sv/actions.js';

const t = texts.change;
/** Milliseconds that undo is offered, not counting while somebody is at it. */
const OFFERED = 10_000;

/** What was done a moment ago. */
export interface Told {
  readonly text: string;
  readonly undo?: () => void;
  /** It failed: stays until it is closed. */
  readonly bad?: boolean;
}

/** Says what was saved and offers the way back for a while, by the button or Ctrl Z. */
export function ChangeBar({ told, dismiss }: { readonly told: Told | undefined; readonly dismiss: () => void }) {
  const [held, setHeld] = useState(false);
  const { undo, bad } = told ?? {};
  useEffect(() => {
    if (!told || held || bad) return undefined;
    const timer = setTimeout(dismiss, OFFERED);
    return () => clearTimeout(timer);
    // Each thing told has its own time.
  }, [told, held]);
  useEffect(() => {
    if (!undo) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input, textarea, select');
      if (typing || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      dismiss();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
  return (
    <div
      className={told ? 'change-bar shown no-print' : 'change-bar no-print'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p role="status" className={bad ? 'bad' : undefined}>
        {told?.text}
        {undo && <span className="hidden"> {t.undoHelp}</span>}
      </p>
      {undo && (
        <button
          type="button"
          className="button compact"
          onClick={() => {
            setHeld(false);
            dismiss();
            undo();
          }}
        >
          {t.undo} <kbd>Ctrl Z</kbd>
        </button>
      )}
      {told && (
        <button
          type="button"
          className="button quiet compact"
          onClick={() => {
            setHeld(false);
            dismiss();
          }}
        >
          {t.dismiss}
        </button>
      )}
    </div>
  );
}
