import type { MeetingStatus } from '@domain/meetings/kinds.js';
import { isPlanned } from '@domain/meetings/states.js';

/** What the secretariat does next with a meeting. */
export type Step = 'FIRST_ITEM' | 'SUMMON' | 'CHANGE' | 'START' | 'END' | 'MINUTES';

export interface StepFacts {
  readonly status: MeetingStatus;
  /** The day of the meeting. */
  readonly day: string;
  readonly items: number;
  /** The minutes were changed after they were last sent. */
  readonly changedSinceSent: boolean;
  /** How much a changed summons would tell. */
  readonly changes: number;
}

/** The one step that stands out; undefined where there is nothing to do but wait, or nothing more. */
export function nextStep(
  { status, day, items, changes, changedSinceSent }: StepFacts,
  today: string,
): Step | undefined {
  switch (status) {
    case 'DRAFT':
      if (items === 0) return 'FIRST_ITEM';
      return day < today ? 'START' : 'SUMMON';
    case 'SUMMONED':
      if (day <= today) return 'START';
      return changes > 0 ? 'CHANGE' : undefined;
    case 'IN_SESSION':
      return 'END';
    case 'HELD':
      return 'MINUTES';
    case 'MINUTES_SENT':
      return changedSinceSent ? 'MINUTES' : undefined;
    case 'APPROVED':
    case 'CANCELLED':
      return undefined;
  }
}

/** What else may be done, quietly, beside the step that stands out. */
export function otherSteps({ status, items, changes }: StepFacts, next: Step | undefined): readonly Step[] {
  const all: readonly Step[] = [
    ...(status === 'DRAFT' && items > 0 ? (['SUMMON'] as const) : []),
    ...(status === 'SUMMONED' && changes > 0 ? (['CHANGE'] as const) : []),
    ...(isPlanned(status) && items > 0 ? (['START'] as const) : []),
  ];
  return all.filter((step) => step !== next);
}
