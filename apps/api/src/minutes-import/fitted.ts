import { LONGEST_ACTION_TEXT } from '@domain/actions/check-action.js';
import { MOST_PRESENTERS } from '@domain/meetings/item.js';
import { nameFault } from '@domain/shared/name.js';
import type { CheckedAction, CheckedAttendee, CheckedItem, CheckedMinutes } from './checked-minutes.js';

const LONGEST_TITLE = 300;
const LONGEST_PLACE = 300;
const LONGEST_NAME = 200;
const LONGEST_PERSON = 120;
const MOST_RECEIVERS = 100;
const MOST_RANGES = 20;

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

/**
 * Recognised minutes as the portal takes them, so that one odd line does not stop the import of a whole text: an item without heading
 * is named by its number, and what is cut stands whole among the notes.
 */
export const fitted = (minutes: CheckedMinutes): CheckedMinutes => ({
  ...minutes,
  place: minutes.place.slice(0, LONGEST_PLACE),
  attendees: minutes.attendees.map(fittedAttendee),
  items: minutes.items.map(fittedItem),
});

function fittedItem(item: CheckedItem): CheckedItem {
  const long = [
    ...[item.title].filter((text) => text.length > LONGEST_TITLE),
    ...item.actions.map(({ text }) => text).filter((text) => text.length > LONGEST_ACTION_TEXT),
    ...item.attachments.filter((name) => name.length > LONGEST_NAME),
  ];
  return {
    ...item,
    title: item.title.trim() === '' ? `Punkt ${item.number}` : cut(item.title, LONGEST_TITLE),
    notes: [item.notes, ...long].filter((text) => text !== '').join('\n\n'),
    presenters: item.presenters.map((name) => cut(name, LONGEST_NAME)).slice(0, MOST_PRESENTERS),
    dispatchTo: item.dispatchTo.map((name) => cut(name, LONGEST_NAME)).slice(0, MOST_RECEIVERS),
    attachments: item.attachments.map((name) => cut(name, LONGEST_NAME)),
    actions: item.actions.map(fittedAction),
  };
}

/** Words in the place of a person that are no name stay in the text. */
function fittedAction(action: CheckedAction): CheckedAction {
  const named = action.assignee === '' || nameFault(action.assignee, LONGEST_PERSON) === undefined;
  const text = named ? action.text : `${action.text} (${action.assignee})`;
  return { ...action, text: cut(text, LONGEST_ACTION_TEXT), assignee: named ? action.assignee : '' };
}

const fittedAttendee = (attendee: CheckedAttendee): CheckedAttendee => ({
  ...attendee,
  title: cut(attendee.title, LONGEST_PERSON),
  items: attendee.items.slice(0, MOST_RANGES),
});
