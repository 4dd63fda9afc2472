import { useEffect, useState } from 'react';
import { actions as texts } from '../locales/sv/actions.js';
import { Modal } from '../ui/Modal.js';
import { type Action, sentenceOf, type Wanted } from './action.js';
import { ActionFacts } from './ActionFacts.js';

const t = texts.conflict;

/** Somebody else was first: what is in store, what was wanted, and the choice between them. */
export function ConflictDialog({
  now,
  wanted,
  insist,
  close,
}: {
  /** null = it is gone, or no longer to be seen. */
  readonly now: Action | null;
  readonly wanted: Wanted;
  readonly insist: (now: Action) => void;
  readonly close: () => void;
}) {
  // The dialog goes away with its question: the focus returns to where the change was made.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener as HTMLElement | null)?.focus(), [opener]);
  return (
    <Modal open title={t.title} onClose={close}>
      {now ? (
        <>
          <p>{t.lead}</p>
          <ActionFacts action={now} />
          <p>
            <strong>{t.wanted}</strong> {sentenceOf(wanted)}
          </p>
        </>
      ) : (
        <p>{t.gone}</p>
      )}
      <div className="row">
        {now && (
          <button type="button" className="button primary" onClick={() => insist(now)}>
            {t.change}
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          {t.keep}
        </button>
      </div>
    </Modal>
  );
}
