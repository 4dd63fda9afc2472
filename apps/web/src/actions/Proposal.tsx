import { useState } from 'react';
import { useChange } from '../api/hooks.js';
import { TextArea } from '../bodies/form.js';
import { ActionDecideDateDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { readableDay } from '../ui/format.js';
import type { Action } from './action.js';

const t = texts.proposal;

/** Another day that was asked for; the secretariat answers. */
export function Proposal({
  action,
  proposed,
  answered,
}: {
  readonly action: Action;
  readonly proposed: string;
  readonly answered: (what: string) => void;
}) {
  const decide = useChange(ActionDecideDateDocument);
  const [comment, setComment] = useState('');
  const { id, version, dueOn } = action;
  const answer = async (accept: boolean) => {
    // By the promise: with the proposal goes this component, before what was told to it.
    const done = await decide.mutateAsync({ input: { id, version, accept, comment } }).catch(() => null);
    if (done) answered(accept ? t.accepted : t.declined);
  };
  return (
    <section className="notice warn stack tight" aria-labelledby="forslag">
      <h2 id="forslag">{t.title}</h2>
      <p>{t.text(dueOn && readableDay(dueOn), readableDay(proposed))}</p>
      {action.viewerMay.write ? (
        <div className="stack tight no-print">
          <TextArea
            label={t.comment}
            rows={2}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
            fault={decide.error?.field === 'comment' ? decide.error.message : undefined}
          />
          {decide.error && decide.error.field !== 'comment' && (
            <p className="fault-text" role="alert">
              {decide.error.message}
            </p>
          )}
          <div className="row">
            <button
              type="button"
              className="button primary"
              disabled={decide.isPending}
              onClick={() => void answer(true)}
            >
              {t.accept}
            </button>
            <button type="button" className="button" disabled={decide.isPending} onClick={() => void answer(false)}>
              {t.decline}
            </button>
          </div>
        </div>
      ) : (
        <p className="muted">{t.waiting}</p>
      )}
    </section>
  );
}
