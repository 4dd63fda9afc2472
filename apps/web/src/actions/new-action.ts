import type { CreateActionsInput } from '../generated/graphql.js';
import { assigneeInput, type Picked } from './action.js';

/** What stands in the form for a new action. */
export interface NewAction {
  readonly body: string;
  readonly text: string;
  readonly dueOn: string;
  /** Ids; empty = none. */
  readonly meeting: string;
  readonly item: string;
}

export const newActionInput = (
  { body, text, dueOn, item }: NewAction,
  people: readonly Picked[],
): CreateActionsInput => ({
  body,
  text,
  dueOn: dueOn || null,
  agendaItem: item || null,
  assignees: people.map(assigneeInput),
});
