import type { AttendeeRole } from '@domain/meetings/attendance.js';
import type { ImportActionFragment, ImportReadQuery, MinutesDraftInput } from '../../generated/graphql.js';
import { parseRanges, rangesText } from '../item-ranges.js';

type Draft = ImportReadQuery['readMinutes']['draft'];

/** Something that was recognised. Keys are unique in the whole form and stay while things are moved about. */
interface Part {
  readonly key: number;
  /** In the source, from 1; null where somebody has added it. */
  readonly line: number | null;
}

export interface TextForm extends Part {
  readonly text: string;
}

export interface ActionForm extends Part {
  readonly text: string;
  /** Empty = no day. */
  readonly dueOn: string;
  readonly assignee: string;
}

export interface AttendeeForm extends Part {
  readonly name: string;
  readonly role: AttendeeRole;
  readonly title: string;
  readonly party: string;
  readonly organisation: string;
  /** "1–4, 6"; empty = the whole meeting. */
  readonly items: string;
}

export interface ItemForm {
  readonly key: number;
  readonly number: string;
  readonly registrationNumber: string;
  readonly title: string;
  /** One a line. */
  readonly presenters: string;
  readonly timeSlot: string;
  readonly background: string;
  readonly proposal: string;
  readonly notes: string;
  readonly decisions: readonly TextForm[];
  readonly actions: readonly ActionForm[];
  /** Tasks in decisions or notes that nobody has taken up or set aside. */
  readonly suggested: readonly ActionForm[];
  readonly attachments: readonly TextForm[];
  /** One a line. */
  readonly dispatchTo: string;
  /** Codes. */
  readonly notConcerned: readonly string[];
  /** In the source; null where somebody has added it. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Recognised minutes as they are checked and changed: everything text. */
export interface MinutesForm {
  readonly title: string;
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly attendees: readonly AttendeeForm[];
  readonly items: readonly ItemForm[];
  readonly nextKey: number;
}

export type HeadField = 'title' | 'date' | 'startsAt' | 'endsAt' | 'place';

/** What was recognised, to begin with. */
export function formOf(draft: Draft): MinutesForm {
  let nextKey = 1;
  const keyed = <T>(part: T) => ({ ...part, key: nextKey++ });
  const actions = (all: readonly ImportActionFragment[]) =>
    all.map(({ text, dueOn, assignee, line }) => keyed({ text, dueOn: dueOn ?? '', assignee, line }));
  const texts = (all: Draft['items'][number]['decisions']) => all.map(({ text, line }) => keyed({ text, line }));
  const attendees = draft.attendees.map(({ name, role, title, party, organisation, items, line }) =>
    keyed({ name, role, title, party, organisation, line, items: rangesText(items) }),
  );
  const items = draft.items.map((item) =>
    keyed({
      number: item.number,
      registrationNumber: item.registrationNumber,
      title: item.title,
      presenters: item.presenters.join('\n'),
      timeSlot: item.timeSlot,
      background: item.background,
      proposal: item.proposal,
      notes: item.notes,
      decisions: texts(item.decisions),
      actions: actions(item.actions),
      suggested: actions(item.suggestedActions),
      attachments: texts(item.attachments),
      dispatchTo: item.dispatchTo.join('\n'),
      notConcerned: item.notConcerned,
      from: item.fromLine,
      to: item.toLine,
    }),
  );
  return {
    title: draft.title,
    date: draft.date ?? '',
    startsAt: draft.startsAt ?? '',
    endsAt: draft.endsAt ?? '',
    place: draft.place,
    attendees,
    items,
    nextKey,
  };
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isWritten = ({ text }: TextForm): boolean => text.trim() !== '';

/** Rows that somebody added and left empty are not meant. */
export const keptAttendees = ({ attendees }: MinutesForm): readonly AttendeeForm[] =>
  attendees.filter(({ name, title, party, organisation, items }) =>
    `${name}${title}${party}${organisation}${items}`.trim(),
  );
export const keptActions = ({ actions }: ItemForm): readonly ActionForm[] =>
  actions.filter(({ text, dueOn, assignee }) => `${text}${dueOn}${assignee}`.trim());

/** What is saved. The form is without faults. */
export function inputOf(form: MinutesForm): MinutesDraftInput {
  const numbers = form.items.map(({ number }) => number.trim());
  const ranges = (text: string) => {
    const read = parseRanges(text, numbers);
    return typeof read === 'string' ? [] : read;
  };
  return {
    title: form.title,
    date: form.date,
    startsAt: form.startsAt || null,
    endsAt: form.endsAt || null,
    place: form.place,
    attendees: keptAttendees(form).map(({ name, role, title, party, organisation, items }) => ({
      name,
      role,
      title,
      party,
      organisation,
      items: ranges(items),
    })),
    items: form.items.map((item) => ({
      number: item.number,
      title: item.title,
      registrationNumber: item.registrationNumber,
      presenters: linesOf(item.presenters),
      timeSlot: item.timeSlot,
      background: item.background,
      proposal: item.proposal,
      notes: item.notes,
      decisions: item.decisions.filter(isWritten).map(({ text }) => text.trim()),
      actions: keptActions(item).map(({ text, dueOn, assignee }) => ({
        text: text.trim(),
        dueOn: dueOn || null,
        assignee: assignee.trim() || null,
      })),
      attachments: item.attachments.filter(isWritten).map(({ text }) => text.trim()),
      dispatchTo: linesOf(item.dispatchTo),
      notConcerned: [...item.notConcerned],
    })),
  };
}
