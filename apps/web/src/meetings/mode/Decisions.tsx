import { type KeyboardEvent, useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { queries } from '../../api/queries.js';
import { ModeRemoveDecisionDocument, ModeSaveDecisionDocument } from '../../generated/graphql.js';
import { common } from '../../locales/sv/common.js';
import { mode } from '../../locales/sv/meeting-mode.js';
import { Confirm } from '../Confirm.js';
import { focusOn } from './fields.js';
import { useKept } from './kept.js';
import { ModalForm } from './ModalForm.js';
import type { Item, Meeting } from './meeting.js';
import { Posts } from './Posts.js';
import type { Writing } from './use-writing.js';

const t = mode.decisions;
type Decision = Item['decisions'][number];

/** What is decided: Enter finishes one, and the field is free for the next. */
export function Decisions({
  meeting,
  item,
  viewer,
  writing,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly viewer: string;
  readonly writing: Writing;
}) {
  const [text, setText] = useKept(`${viewer}.${item.id}.beslut`, '');
  const [changing, change] = useState<Decision | null>(null);
  const [removing, remove] = useState<Decision | null>(null);
  const removal = useChange(ModeRemoveDecisionDocument);
  const posts = writing.posts.filter((post) => post.item === item.id && post.actions === null);
  const finish = (): void => {
    const decision = text.trim();
    if (decision === '') return;
    const post = { item: item.id, text: decision, actions: null, shown: decision, line: decision };
    writing.outbox.post(post, meeting.agendaItems);
    setText('');
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish();
  };
  return (
    <section className="stack tight" aria-labelledby="beslut">
      <h3 id="beslut">{t.title}</h3>
      <ol className="plain stack tight">
        {item.decisions.map((decision, index) => (
          <li key={decision.id} className="mode-card">
            <p className="mode-text">{decision.text}</p>
            <div className="row">
              <button
                type="button"
                className="button quiet compact"
                aria-label={t.changeOne(index + 1)}
                onClick={() => change(decision)}
              >
                {t.change}
              </button>
              <button
                type="button"
                className="button quiet compact"
                aria-label={t.removeOne(index + 1)}
                onClick={() => remove(decision)}
              >
                {t.remove}
              </button>
            </div>
          </li>
        ))}
        <Posts posts={posts} writing={writing} takeBack={setText} />
      </ol>
      <div className="field">
        <label htmlFor="nytt-beslut">{t.label}</label>
        <textarea
          id="nytt-beslut"
          data-field="decision"
          className="input mode-line"
          rows={1}
          value={text}
          aria-describedby="nytt-beslut-hjalp"
          aria-keyshortcuts="b Alt+b"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={press}
        />
        <p id="nytt-beslut-hjalp" className="help">
          {t.help}
        </p>
      </div>
      <div className="row">
        <button type="button" className="button compact" disabled={text.trim() === ''} onClick={finish}>
          {t.save}
        </button>
        {item.proposal !== '' && text === '' && (
          <button
            type="button"
            className="button quiet compact"
            onClick={() => {
              setText(item.proposal);
              focusOn('decision');
            }}
          >
            {mode.item.useProposal}
          </button>
        )}
      </div>
      {changing && <ChangeDecision item={item} decision={changing} onClose={() => change(null)} />}
      {removing && (
        <Confirm
          title={t.removeTitle}
          text={removing.text}
          button={t.remove}
          danger
          error={removal.error}
          pending={removal.isPending}
          onConfirm={() =>
            removal.mutate(
              { id: removing.id, version: removing.version },
              {
                onSuccess: () => remove(null),
                // What stands there now is read; the dialog goes on showing what was to go.
                onError: () => void queries.invalidateQueries(),
              },
            )
          }
          onClose={() => {
            removal.reset();
            remove(null);
          }}
        />
      )}
    </section>
  );
}

function ChangeDecision({
  item,
  decision,
  onClose,
}: {
  readonly item: Item;
  readonly decision: Decision;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState(decision.text);
  const [version, setVersion] = useState(decision.version);
  const save = useChange(ModeSaveDecisionDocument);
  // What stands there now, by the poll; another version than the one that was opened is somebody else's.
  const now = item.decisions.find(({ id }) => id === decision.id);
  const theirs = now && now.version !== version && !save.isPending && !save.isSuccess ? now : null;
  return (
    <ModalForm
      title={t.changeTitle}
      button={theirs ? t.conflictButton : t.save}
      cancel={common.cancel}
      error={theirs ? null : save.error}
      pending={save.isPending}
      onSubmit={() => {
        if (theirs) setVersion(theirs.version);
        const input = { id: decision.id, item: item.id, version: theirs?.version ?? version, text };
        // What the other one saved is read now, to stand beside.
        save.mutate({ input }, { onSuccess: onClose, onError: () => void queries.invalidateQueries() });
      }}
      onClose={onClose}
    >
      {theirs && (
        <div className="notice warn stack tight" role="alert">
          <p>{t.conflict}</p>
          <p className="mode-text">{theirs.text}</p>
        </div>
      )}
      <div className="field">
        <label htmlFor="andra-beslut">{t.text}</label>
        <textarea id="andra-beslut" className="input" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
    </ModalForm>
  );
}
