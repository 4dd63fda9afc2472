import type { Action } from './action.js';

interface Open {
  readonly overdue: boolean;
  readonly assignee: Action['assignee'];
}

/** What lies with somebody. */
export interface Burden {
  readonly key: string;
  /** null = with nobody */
  readonly assignee: Action['assignee'];
  readonly open: number;
  readonly overdue: number;
}

/** With whom open actions lie, those with most first. */
export function burdens(actions: readonly Open[]): Burden[] {
  const found = new Map<string, Burden>();
  for (const { assignee, overdue } of actions) {
    const key = assignee ? `${assignee.id} ${assignee.organisation?.code ?? ''}` : '';
    const before = found.get(key) ?? { key, assignee, open: 0, overdue: 0 };
    found.set(key, { ...before, open: before.open + 1, overdue: before.overdue + (overdue ? 1 : 0) });
  }
  return [...found.values()].sort(
    (a, b) =>
      b.open - a.open || b.overdue - a.overdue || (a.assignee?.name ?? '').localeCompare(b.assignee?.name ?? '', 'sv'),
  );
}
