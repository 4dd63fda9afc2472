import { LONGEST_ITEM_TEXT } from '@domain/meetings/item.js';
import { useId } from 'react';
import { mode as t } from '../../locales/sv/meeting-mode.js';
import { timeOf } from '../when.js';
import { focusOn } from './fields.js';
import type { Item } from './meeting.js';
import { type Choice, type Draft, fresh, type Theirs } from '../../drafts/draft.js';
import type { Writing } from './use-writing.js';

/** The large field. Its state stands in words beneath, and what somebody else saved meanwhile beside it. */
export function NotesField({ item, writing }: { readonly item: Item; readonly writing: Writing }) {
  const { keeper, drafts } = writing;
  const draft = drafts.get(item.id) ?? fresh({ text: item.notes, version: item.version });
  const bad = draft.phase === 'FAILED' || draft.phase === 'REFUSED' || draft.phase === 'CONFLICT';
  return (
    <div className="stack tight">
      {draft.theirs && (
        <Conflict mine={draft.text} theirs={draft.theirs} settle={(choice) => keeper.settle(item.id, choice)} />
      )}
      <div className="field">
        <label htmlFor="anteckningar">{t.notes.label}</label>
        <textarea
          id="anteckningar"
          data-field="notes"
          className="input mode-notes"
          value={draft.text}
          placeholder={t.notes.placeholder}
          aria-describedby="anteckningar-lage"
          aria-invalid={draft.phase === 'REFUSED' ? true : undefined}
          maxLength={Math.max(LONGEST_ITEM_TEXT, draft.text.length)}
          onChange={(event) => keeper.type(item.id, event.target.value)}
          onBlur={() => keeper.flush()}
        />
        <p id="anteckningar-lage" className={bad ? 'fault' : 'help'} role="status">
          {stateOf(draft)}
        </p>
      </div>
    </div>
  );
}

function stateOf({ phase, savedAt, text, reason }: Draft): string {
  switch (phase) {
    case 'SAVED':
      if (savedAt !== null) return t.notes.saved(timeOf(new Date(savedAt).toISOString()));
      return text === '' ? t.notes.empty : t.notes.savedQuiet;
    case 'WAITING':
    case 'SAVING':
      return t.notes.saving;
    case 'FAILED':
      return t.notes.failed;
    case 'REFUSED':
      return t.notes.refused(reason ?? '');
    case 'CONFLICT':
      return t.notes.conflict;
  }
}

function Conflict({
  mine,
  theirs,
  settle,
}: {
  readonly mine: string;
  readonly theirs: Theirs;
  readonly settle: (choice: Choice) => void;
}) {
  const id = useId();
  const choose = (choice: Choice): void => {
    settle(choice);
    focusOn('notes');
  };
  return (
    <div className="notice bad stack tight" role="alert">
      <p>
        <strong>{t.conflict.title(theirs.by ?? t.conflict.somebody)}</strong>
      </p>
      <p>{t.conflict.lead}</p>
      <div className="mode-cards">
        <section aria-labelledby={`${id}-theirs`}>
          <h3 id={`${id}-theirs`}>{theirs.by ? t.conflict.theirs(theirs.by) : t.conflict.theirsUnknown}</h3>
          <p className="mode-text">{theirs.text === '' ? t.conflict.nothing : theirs.text}</p>
        </section>
        <section aria-labelledby={`${id}-mine`}>
          <h3 id={`${id}-mine`}>{t.conflict.mine}</h3>
          <p className="mode-text">{mine === '' ? t.conflict.nothing : mine}</p>
        </section>
      </div>
      <div className="row">
        <button type="button" className="button" onClick={() => choose('MINE')}>
          {t.conflict.keepMine}
        </button>
        <button type="button" className="button" onClick={() => choose('THEIRS')}>
          {t.conflict.takeTheirs}
        </button>
        <button type="button" className="button" onClick={() => choose('BOTH')}>
          {t.conflict.both}
        </button>
      </div>
    </div>
  );
}
