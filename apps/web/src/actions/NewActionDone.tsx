import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../api/hooks.js';
import { ActionsUpdateDocument, type NewActionsMutation } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import type { Action } from './action.js';
import { Due, whoText } from './shown.js';

const t = texts.create;
type Created = NewActionsMutation['createActions'];

/** What was saved, and names that were perhaps meant otherwise. */
export function NewActionDone({ created, another }: { readonly created: Created; readonly another: () => void }) {
  const [rows, setRows] = useState<readonly Action[]>(created.actions);
  return (
    <div className="stack">
      {created.suggestions.map(({ name, suggestion }) => (
        <Suggestion
          key={name}
          name={name}
          suggestion={suggestion}
          action={rows.find(({ assignee }) => assignee?.name === name)}
          changed={(action) => setRows(rows.map((row) => (row.id === action.id ? action : row)))}
        />
      ))}
      <p>{rows[0]?.text}</p>
      <ul className="stack tight" aria-label={t.doneList}>
        {rows.map((action) => (
          <li key={action.id}>
            <Link to="/atgarder/$id" params={{ id: action.id }}>
              {whoText(action.assignee)}
            </Link>{' '}
            <Due action={action} long />
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button primary" onClick={another}>
          {t.another}
        </button>
        <Link to="/atgarder" className="button">
          {t.toList}
        </Link>
      </div>
    </div>
  );
}

/** Nothing is changed by itself: the one who typed the name says who was meant. */
function Suggestion({
  name,
  suggestion,
  action,
  changed,
}: {
  readonly name: string;
  readonly suggestion: string;
  readonly action: Action | undefined;
  readonly changed: (action: Action) => void;
}) {
  const save = useChange(ActionsUpdateDocument);
  const [kept, setKept] = useState(false);
  if (!action || kept) return null;
  const { id, version } = action;
  return (
    <div className="notice warn stack tight" role="alert">
      <p>{t.didYouMean(name, suggestion)}</p>
      {save.error && <p className="fault-text">{save.error.message}</p>}
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={save.isPending}
          onClick={() =>
            save.mutate(
              { input: { id, version, assignee: { name: suggestion } } },
              { onSuccess: ({ updateAction }) => changed(updateAction.action) },
            )
          }
        >
          {t.useSuggestion(suggestion)}
        </button>
        <button type="button" className="button quiet" onClick={() => setKept(true)}>
          {t.keepTyped(name)}
        </button>
      </div>
    </div>
  );
}
