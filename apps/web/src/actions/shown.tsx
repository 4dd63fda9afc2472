import { actions as texts } from '../locales/sv/actions.js';
import { readableDay } from '../ui/format.js';
import type { Action, Picked } from './action.js';

/** The day as text, red and with a word when it has passed. */
export function Due({
  action: { dueOn, overdue },
  long = false,
}: {
  readonly action: Action;
  readonly long?: boolean;
}) {
  if (dueOn === null) return <span className="muted">{texts.noDay}</span>;
  return (
    <span className={overdue ? 'due late' : 'due'}>
      <time dateTime={dueOn}>{long ? readableDay(dueOn) : dueOn}</time>
      {overdue && <span className="late-word"> {texts.overdue}</span>}
    </span>
  );
}

/** The same as a name of a control. */
export const dueText = ({ dueOn, overdue }: Action, long: boolean): string =>
  [dueOn === null ? texts.noDay : long ? readableDay(dueOn) : dueOn, overdue && texts.overdue]
    .filter(Boolean)
    .join(' ');

export function Who({ person }: { readonly person: Picked | Action['assignee'] }) {
  if (person === null) return <span className="muted">{texts.nobody}</span>;
  return (
    <span>
      {person.name}
      {person.organisation && <span className="muted">, {person.organisation.name}</span>}
    </span>
  );
}

export const whoText = (person: Picked | Action['assignee']): string =>
  person === null ? texts.nobody : [person.name, person.organisation?.name].filter(Boolean).join(', ');
