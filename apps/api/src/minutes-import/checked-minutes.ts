import type { AttendeeRole, ItemRange } from '@domain/meetings/attendance.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import type { MinutesDraft } from '@formats/minutes-text/index.js';
import type { MinutesDraftInput } from './minutes-draft.types.js';

/** Minutes as they are to be saved: checked by a person, or taken as they were recognised. */
export interface CheckedMinutes {
  readonly title: string;
  readonly date: LocalDate;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly place: string;
  readonly attendees: readonly CheckedAttendee[];
  readonly items: readonly CheckedItem[];
}

export interface CheckedAttendee {
  readonly name: string;
  readonly role: AttendeeRole;
  readonly title: string;
  readonly party: string;
  /** Name as in the register; '' = none. */
  readonly organisation: string;
  readonly items: readonly ItemRange[];
}

export interface CheckedItem {
  readonly number: string;
  readonly title: string;
  readonly registrationNumber: string;
  readonly presenters: readonly string[];
  readonly timeSlot: string;
  readonly background: string;
  readonly proposal: string;
  readonly notes: string;
  readonly decisions: readonly string[];
  readonly actions: readonly CheckedAction[];
  readonly attachments: readonly string[];
  readonly dispatchTo: readonly string[];
  /** codes */
  readonly notConcerned: readonly string[];
}

export interface CheckedAction {
  readonly text: string;
  readonly dueOn: LocalDate | null;
  /** '' = nobody yet. */
  readonly assignee: string;
  /** code */
  readonly organisation: string | null;
}

/** Where minutes give no time of day; said in a warning. */
export const ASSUMED_TIME = '09:00';

/**
 * Recognised minutes as they stand. Suggestions are left out: a task is entered only where the text says so or a person does.
 *
 * @param codes of the members, by name.
 */
export const asRecognised = (
  draft: MinutesDraft,
  date: LocalDate,
  codes: ReadonlyMap<string, string>,
): CheckedMinutes => ({
  ...draft,
  date,
  startsAt: draft.startsAt ?? ASSUMED_TIME,
  items: draft.items.map((item) => ({
    ...item,
    decisions: item.decisions.map(({ text }) => text),
    actions: item.actions.map(({ text, dueOn, assignee }) => ({ text, dueOn, assignee, organisation: null })),
    attachments: item.attachments.map(({ name }) => name),
    notConcerned: item.notConcerned.flatMap((name) => codes.get(name) ?? []),
  })),
});

export const asChecked = ({
  title,
  date,
  startsAt,
  endsAt,
  place,
  attendees,
  items,
}: MinutesDraftInput): CheckedMinutes => ({
  title: title.trim(),
  date,
  startsAt: startsAt ?? ASSUMED_TIME,
  endsAt: endsAt ?? null,
  place: place?.trim() ?? '',
  attendees: (attendees ?? []).map((attendee) => ({
    name: attendee.name.trim(),
    role: attendee.role ?? 'MEMBER',
    title: attendee.title?.trim() ?? '',
    party: attendee.party?.trim() ?? '',
    organisation: attendee.organisation?.trim() ?? '',
    items: attendee.items ?? [],
  })),
  items: items.map((item) => ({
    number: item.number.trim(),
    title: item.title.trim(),
    registrationNumber: item.registrationNumber?.trim() ?? '',
    presenters: item.presenters ?? [],
    timeSlot: item.timeSlot?.trim() ?? '',
    background: item.background ?? '',
    proposal: item.proposal ?? '',
    notes: item.notes ?? '',
    decisions: item.decisions ?? [],
    actions: (item.actions ?? []).map(({ text, dueOn, assignee, organisation }) => ({
      text,
      dueOn: dueOn ?? null,
      assignee: assignee?.trim() ?? '',
      organisation: organisation ?? null,
    })),
    attachments: item.attachments ?? [],
    dispatchTo: item.dispatchTo ?? [],
    notConcerned: item.notConcerned ?? [],
  })),
});
