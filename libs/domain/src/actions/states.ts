import type { LocalDate } from '../shared/local-date.js';
import { err, ok, type Result } from '../shared/result.js';
import type { ActionsError } from './errors.js';
import { type ActionState, UNFINISHED } from './kinds.js';

/** Where an action may go from where it is; what is finished can be taken up again. */
const STEPS: Readonly<Record<ActionState, readonly ActionState[]>> = {
  OPEN: ['IN_PROGRESS', 'DONE', 'CANCELLED'],
  IN_PROGRESS: ['OPEN', 'DONE', 'CANCELLED'],
  DONE: ['OPEN', 'IN_PROGRESS'],
  CANCELLED: ['OPEN', 'IN_PROGRESS'],
};

/** The states that an action may be given now. */
export const nextStates = (from: ActionState): readonly ActionState[] => STEPS[from];

/** The state after a step, or why it can't be taken. To where it is already is no step, and allowed. */
export function step(from: ActionState, to: ActionState): Result<ActionState, ActionsError> {
  return from === to || STEPS[from].includes(to) ? ok(to) : err({ code: 'ILLEGAL_TRANSITION', from, to });
}

export const isUnfinished = (state: ActionState): boolean => (UNFINISHED as readonly ActionState[]).includes(state);

/** Försenad: it should have been done before the day, and is not. */
export const overdue = (
  { state, dueOn }: { readonly state: ActionState; readonly dueOn: LocalDate | null },
  day: LocalDate,
): boolean => isUnfinished(state) && dueOn !== null && dueOn < day;
