import { Link } from '@tanstack/react-router';
import type { MeetingActionFragment } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { readableDay } from '../ui/format.js';

const t = texts.actions;

/** Actions in short: what, who, when, how far. */
export function ActionList({ actions }: { readonly actions: readonly MeetingActionFragment[] }) {
  return (
    <ul className="plain stack tight">
      {actions.map(({ id, text, state, dueOn, overdue, assignee }) => (
        <li key={id}>
          <Link to="/atgarder/$id" params={{ id }}>
            {text}
          </Link>
          <span className="small muted under">
            {assignee?.name ?? t.nobody}
            {assignee?.organisation && `, ${assignee.organisation.name}`} ·{' '}
            {dueOn ? t.due(readableDay(dueOn)) : t.noDue} ·{' '}
            {overdue ? <strong className="overdue">{t.overdue}</strong> : t.states[state]}
          </span>
        </li>
      ))}
    </ul>
  );
}
