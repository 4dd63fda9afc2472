import type { LocalDate } from '../shared/local-date.js';
import type { DecidedBy } from './kinds.js';

/** Who meets on set days. */
export const MEETING_DECIDERS = ['BOARD', 'ASSEMBLY', 'COMMITTEE'] as const satisfies readonly DecidedBy[];
export type MeetingDecider = (typeof MEETING_DECIDERS)[number];

/** A day on which a board, assembly or committee of a member meets. */
export interface BoardMeetingFacts {
  readonly decider: MeetingDecider;
  /** kommunstyrelsen */
  readonly board: string;
  readonly on: LocalDate;
  /** When its papers must be in; null = not known. */
  readonly papersOn: LocalDate | null;
}

export interface PlanMember {
  readonly organisationId: string;
  readonly name: string;
  /** Who is to decide for it. */
  readonly decider: DecidedBy;
  /** It stands behind the text as it is, so that nothing more is to wait for. */
  readonly decided: boolean;
  readonly meetings: readonly BoardMeetingFacts[];
}

export interface PlanFacts {
  readonly today: LocalDate;
  readonly dueOn: LocalDate;
  /** A later day that the sender has been asked for. */
  readonly extensionAskedTo: LocalDate | null;
  /** Those that join and are not left out. */
  readonly members: readonly PlanMember[];
}

/** Working days; what is customary differs, so these are settings. */
export interface PlanTerms {
  /** From the start until the draft goes out. */
  readonly writing: number;
  /** For the members' comments. */
  readonly comments: number;
  /** From the last comment until the final text. */
  readonly settling: number;
  /** Between papers and board meeting, where the day for papers is not known. */
  readonly papers: number;
}
export const CUSTOMARY: PlanTerms = { writing: 10, comments: 10, settling: 5, papers: 7 };
