import { ACTION_STATE_WORDS } from '@domain/actions/errors.js';
import type { ActionPageQuery, ActionRowFragment, AssigneeInput, UpdateActionInput } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { readableDay } from '../ui/format.js';

/** An action as lists, boards and its page show it. */
export type Action = ActionRowFragment;
/** With what only its own page shows. */
export type WholeAction = ActionPageQuery['action'];

/** Somebody chosen or typed; id is undefined for a name that is new in the body. */
export interface Picked {
  readonly id: string | undefined;
  readonly name: string;
  readonly organisation: { readonly code: string; readonly name: string } | null;
}

/** One thing of an action that is to become another; null clears it. */
export type Wanted =
  { readonly state: Action['state'] } | { readonly dueOn: string | null } | { readonly assignee: Picked | null };

export const assigneeInput = ({ id, name, organisation }: Picked): AssigneeInput => ({
  id,
  name,
  organisation: organisation?.code,
});

export const inputOf = (wanted: Wanted): Partial<UpdateActionInput> =>
  'assignee' in wanted ? { assignee: wanted.assignee && assigneeInput(wanted.assignee) } : wanted;

/** What undoes a change of an action. */
export const reverseOf = (before: Action, wanted: Wanted): Wanted => {
  if ('state' in wanted) return { state: before.state };
  if ('dueOn' in wanted) return { dueOn: before.dueOn };
  return { assignee: before.assignee };
};

/** "Läget är Klar." */
export function sentenceOf(wanted: Wanted): string {
  const { saved } = texts.change;
  if ('state' in wanted) return saved.state(ACTION_STATE_WORDS[wanted.state]);
  if ('dueOn' in wanted) return saved.dueOn(wanted.dueOn && readableDay(wanted.dueOn));
  return saved.assignee(wanted.assignee && wanted.assignee.name);
}

/** The beginning of a text, to name its controls by. */
export const shortly = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()} …`);
