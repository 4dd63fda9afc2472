import { sayDay } from '@domain/shared/swedish-day.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { ModeDeleteActionDocument } from '../../generated/graphql.js';
import { mode } from '../../locales/sv/meeting-mode.js';
import { Confirm } from '../Confirm.js';
import { useKept } from './kept.js';
import type { Item, Meeting } from './meeting.js';
import { Posts } from './Posts.js';
import { QuickAction } from './QuickAction.js';
import type { Writing } from './use-writing.js';

const t = mode.actions;
type Action = Item['actions'][number];

/** Who does what, and when: one line each. */
export function Actions({
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
  const [line, setLine] = useKept(`${viewer}.${item.id}.atgard`, '');
  const [removing, remove] = useState<Action | null>(null);
  const removal = useChange(ModeDeleteActionDocument);
  const posts = writing.posts.filter((post) => post.item === item.id && post.actions !== null);
  return (
    <section className="stack tight" aria-labelledby="atgarder">
      <h3 id="atgarder">{t.title}</h3>
      <ul className="plain stack tight">
        {item.actions.map((action) => (
          <li key={action.id} className="mode-card">
            <p className="mode-text">
              <strong>{action.assignee?.name ?? t.nobody}</strong>
              {' · '}
              {action.dueOn ? t.due(sayDay(action.dueOn as LocalDate)) : t.noDay}
              {' · '}
              {action.text}
            </p>
            <div className="row">
              <button
                type="button"
                className="button quiet compact"
                aria-label={t.removeOne(action.text)}
                onClick={() => remove(action)}
              >
                {mode.decisions.remove}
              </button>
            </div>
          </li>
        ))}
        <Posts posts={posts} writing={writing} takeBack={setLine} />
      </ul>
      <QuickAction
        meeting={meeting}
        line={line}
        setLine={setLine}
        post={(input, shown) => {
          const { text } = input;
          const post = { item: item.id, text, actions: { ...input, agendaItem: item.id }, shown, line };
          writing.outbox.post(post, meeting.agendaItems);
          setLine('');
        }}
      />
      {removing && (
        <Confirm
          title={t.removeTitle}
          text={removing.text}
          button={mode.decisions.remove}
          danger
          error={removal.error}
          pending={removal.isPending}
          onConfirm={() =>
            removal.mutate({ input: { id: removing.id, version: removing.version } }, { onSuccess: () => remove(null) })
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
