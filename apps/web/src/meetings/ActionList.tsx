import { groupBy } from '@domain/shared/group-by.js';
import { Link } from '@tanstack/react-router';
import type { MeetingActionFragment } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { readableDay } from '../ui/format.js';

const t = texts.actions;
type Action = MeetingActionFragment;

/** Actions in short: what, who, when, how far. The same text given to several stands once. */
export function ActionList({ actions }: { readonly actions: readonly Action[] }) {
  const texts = groupBy(actions, ({ id, group, dueOn }) => (group ? `${group.id} ${dueOn}` : id));
  return (
    <ul className="plain stack tight">
      {[...texts.values()].map((same) => (
        <li key={same[0]!.id}>{same.length === 1 ? <One action={same[0]!} /> : <Several actions={same} />}</li>
      ))}
    </ul>
  );
}

function One({ action }: { readonly action: Action }) {
  return (
    <>
      <Link to="/atgarder/$id" params={{ id: action.id }}>
        {action.text}
      </Link>
      <span className="small muted under">
        {nameOf(action)}
        {action.assignee?.organisation && `, ${action.assignee.organisation.name}`} · {dueOf(action)} ·{' '}
        <State of={action} />
      </span>
    </>
  );
}

function Several({ actions }: { readonly actions: readonly Action[] }) {
  return (
    <>
      {actions[0]!.text} <span className="small muted">({dueOf(actions[0]!)})</span>
      <ul className="plain small">
        {actions.map((action) => (
          <li key={action.id}>
            <Link to="/atgarder/$id" params={{ id: action.id }}>
              {nameOf(action)}
            </Link>{' '}
            <span className="muted">
              · <State of={action} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const nameOf = ({ assignee }: Action): string => assignee?.name ?? t.nobody;
const dueOf = ({ dueOn }: Action): string => (dueOn ? t.due(readableDay(dueOn)) : t.noDue);

const State = ({ of: { overdue, state } }: { readonly of: Action }) =>
  overdue ? <strong className="overdue">{t.overdue}</strong> : t.states[state];
