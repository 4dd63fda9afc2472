import { MOST_AT_ONCE } from '@domain/actions/check-action.js';
import { useEffect, useRef, useState } from 'react';
import { actions as texts } from '../locales/sv/actions.js';
import type { Action } from './action.js';
import { BulkDialog } from './BulkDialog.js';
import type { Selection } from './selection.js';

const t = texts.bulk;

/** How many are marked, and the way to change them together. */
export function BulkChange({ rows, selection }: { readonly rows: readonly Action[]; readonly selection: Selection }) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  // The button that opened the dialog goes with the marks.
  useEffect(() => {
    if (done !== '') status.current?.focus();
  }, [done]);
  const tooMany = rows.length > MOST_AT_ONCE;
  return (
    <>
      <p ref={status} role="status" tabIndex={-1} className={done === '' ? 'hidden' : 'notice good'}>
        {done}
      </p>
      {rows.length > 0 && (
        <div className="bulk-bar no-print">
          <p>
            <strong>{t.selected(rows.length)}</strong>
          </p>
          <button
            type="button"
            className="button primary compact"
            disabled={tooMany}
            onClick={() => {
              setDone('');
              setOpen(true);
            }}
          >
            {t.change}
          </button>
          <button type="button" className="button quiet compact" onClick={selection.clear}>
            {t.clear}
          </button>
          {tooMany && (
            <p className="small" role="status">
              {t.tooMany(MOST_AT_ONCE)}
            </p>
          )}
        </div>
      )}
      {open && (
        <BulkDialog
          rows={rows}
          onClose={(count) => {
            setOpen(false);
            if (count === undefined) return;
            setDone(t.done(count));
            selection.clear();
          }}
        />
      )}
    </>
  );
}
