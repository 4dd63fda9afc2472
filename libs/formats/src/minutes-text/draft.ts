import type { LocalDate } from '@domain/shared/local-date.js';

/** What could be told from the text of somebody's minutes. Lines count from 1 in the text as it was given. */
export interface MinutesDraft {
  readonly title: string;
  /** The day of the meeting. */
  readonly date: LocalDate | null;
  /** "09:00". */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
  readonly attendees: readonly DraftAttendee[];
  /** As they come in the text; an item under another has a number such as "4.1". */
  readonly items: readonly DraftItem[];
  readonly warnings: readonly DraftWarning[];
}

export type DraftRole = 'CHAIR' | 'SECRETARY' | 'ORGANISER' | 'MEMBER' | 'SUBSTITUTE' | 'OTHER' | 'ABSENT';

export interface DraftAttendee {
  readonly name: string;
  readonly role: DraftRole;
  /** "ekonomichef"; '' when none, or when the role says it all. */
  readonly title: string;
  readonly party: string;
  /** The municipality as written; '' when none. */
  readonly organisation: string;
  /** The items that somebody was there for; none means the whole meeting. */
  readonly items: readonly ItemRange[];
  readonly line: number;
}

export interface ItemRange {
  readonly from: string;
  readonly to: string;
}

export interface DraftItem {
  /** "4.1"; "16" also for "§ 16". */
  readonly number: string;
  /** Diarienummer, as written. */
  readonly registrationNumber: string;
  readonly title: string;
  readonly presenters: readonly string[];
  readonly timeSlot: string;
  readonly background: string;
  readonly proposal: string;
  readonly notes: string;
  readonly decisions: readonly DraftDecision[];
  readonly actions: readonly DraftAction[];
  /** Tasks that stand in decisions or notes: to be suggested, never counted as actions. */
  readonly suggestedActions: readonly DraftAction[];
  readonly attachments: readonly DraftAttachment[];
  readonly dispatchTo: readonly string[];
  /** Members that the item does not concern, as in the option `memberNames`. */
  readonly notConcerned: readonly string[];
  readonly fromLine: number;
  readonly toLine: number;
}

export interface DraftDecision {
  readonly text: string;
  readonly line: number;
}

export interface DraftAttachment {
  readonly name: string;
  readonly line: number;
}

export interface DraftAction {
  readonly text: string;
  readonly dueOn: LocalDate | null;
  /** The person as written; '' when none. */
  readonly assignee: string;
  readonly line: number;
}

export const MINUTES_WARNING_CODES = [
  'NO_DATE',
  'NO_ITEMS',
  'NO_ATTENDEES',
  'ITEM_NUMBER_GAP',
  'ITEM_NUMBER_REPEATED',
  'ITEM_NUMBER_MISSING',
  'ITEM_CONTINUED_OUT_OF_ORDER',
  'DATE_UNCLEAR',
  'DATE_IMPOSSIBLE',
  'ASSIGNEE_MISSING',
  'ASSIGNEE_NOT_PRESENT',
  'NAME_FOLDED',
  'ACTION_SUGGESTED',
  'DECISION_IN_TEXT',
  'LINE_UNPLACED',
  'TEXT_CUT',
] as const;

export type MinutesWarningCode = (typeof MINUTES_WARNING_CODES)[number];

export interface DraftWarning {
  readonly code: MinutesWarningCode;
  /** A Swedish sentence. */
  readonly message: string;
  readonly line: number;
}

export interface ReadMinutesOptions {
  /** The members of the body, "Umeå" or "Umeå kommun": who an item may be said not to concern. */
  readonly memberNames: readonly string[];
  /** Of the meeting, for texts whose day has no year. */
  readonly year?: number;
}

export const warning = (code: MinutesWarningCode, line: number, message: string): DraftWarning => ({
  code,
  message,
  line,
});
