import type { LocalDate } from '../shared/local-date.js';
import { ok, type Result } from '../shared/result.js';
import { checkText } from './check-action.js';
import type { ActionsError } from './errors.js';
import type { ActionState, FollowUpKind } from './kinds.js';
import { isUnfinished, step } from './states.js';

/** Who is to do something, and for whom. */
export interface Assignee {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string | null;
}

/** What an action is now, as far as it can be changed. */
export interface ActionContent {
  readonly text: string;
  readonly state: ActionState;
  readonly dueOn: LocalDate | null;
  readonly proposedDueOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly assignee: Assignee | null;
}

/** null clears, absent keeps. */
export interface ActionChange {
  readonly text?: string | undefined;
  readonly state?: ActionState | undefined;
  readonly dueOn?: LocalDate | null | undefined;
  readonly assignee?: Assignee | null | undefined;
}

/** A line of the history. */
export interface FollowUpLine {
  readonly kind: FollowUpKind;
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Who had it before, of a line about the assignee; null = nobody. */
  readonly former: Assignee | null;
}

export const line = (kind: FollowUpKind, more: Partial<Omit<FollowUpLine, 'kind'>> = {}): FollowUpLine => ({
  kind,
  text: '',
  before: null,
  after: null,
  former: null,
  ...more,
});

export interface Changed {
  readonly content: ActionContent;
  /** One line for each thing that became another; none when nothing did. */
  readonly lines: readonly FollowUpLine[];
}

/**
 * The action after a change, with what its history tells of it.
 *
 * @param today the day on which it is closed, if it is.
 */
export function change(now: ActionContent, wanted: ActionChange, today: LocalDate): Result<Changed, ActionsError> {
  const text = checkText(wanted.text ?? now.text);
  if (!text.ok) return text;
  const state = step(now.state, wanted.state ?? now.state);
  if (!state.ok) return state;
  const dueOn = wanted.dueOn === undefined ? now.dueOn : wanted.dueOn;
  const assignee = wanted.assignee === undefined ? now.assignee : wanted.assignee;
  const finished = !isUnfinished(state.value);
  const lines = [
    ...(text.value === now.text ? [] : [line('TEXT', { text: now.text })]),
    ...(state.value === now.state ? [] : [line('STATE', { before: now.state, after: state.value })]),
    ...(dueOn === now.dueOn ? [] : [line('DUE_ON', { before: now.dueOn, after: dueOn })]),
    ...(isSame(assignee, now.assignee)
      ? []
      : [
          line('ASSIGNEE', {
            before: now.assignee?.name ?? null,
            after: assignee?.name ?? null,
            former: now.assignee,
          }),
        ]),
  ];
  return ok({
    content: {
      text: text.value,
      state: state.value,
      dueOn,
      // Asked for another day than the one that stood, and only while there is something to do.
      proposedDueOn: dueOn === now.dueOn && !finished ? now.proposedDueOn : null,
      closedOn: finished ? (state.value === now.state ? now.closedOn : today) : null,
      assignee,
    },
    lines,
  });
}

const isSame = (a: Assignee | null, b: Assignee | null): boolean =>
  a?.personId === b?.personId && a?.organisationId === b?.organisationId;
