import { checkText } from '@domain/actions/check-action.js';
import { checkAttendee } from '@domain/meetings/attendance.js';
import { describeMeetingsError } from '@domain/meetings/errors.js';
import { checkItem, MOST_ITEMS, textFault } from '@domain/meetings/item.js';
import { nameFault } from '@domain/shared/name.js';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { parseRanges } from '../item-ranges.js';
import { ATTENDEES_ID, headId, ITEMS_ID, partId } from './fields.js';
import { type ItemForm, keptActions, keptAttendees, linesOf, type MinutesForm } from './minutes-form.js';

const t = texts.faults;
const MOST_ATTENDEES = 300;

/** What has to be put right before saving, by field, in the order of the page. */
export type Faults = ReadonlyMap<string, string>;

export function faultsOf(form: MinutesForm): Faults {
  const faults = new Map<string, string>();
  const tell = (id: string, text: string | undefined) => {
    if (text !== undefined && !faults.has(id)) faults.set(id, text);
  };
  tell(headId('title'), form.title.trim() === '' ? undefined : nameFault(form.title, 200));
  tell(headId('date'), form.date === '' ? t.date : undefined);
  tell(headId('place'), form.place.length > 300 ? t.place : undefined);
  attendeeFaults(form, tell);
  if (form.items.length === 0) tell(ITEMS_ID, t.noItems);
  if (form.items.length > MOST_ITEMS) tell(ITEMS_ID, t.tooManyItems(MOST_ITEMS));
  for (const item of form.items) itemFaults(item, tell);
  return faults;
}

type Tell = (id: string, text: string | undefined) => void;

function attendeeFaults(form: MinutesForm, tell: Tell): void {
  const people = keptAttendees(form);
  const numbers = form.items.map(({ number }) => number.trim());
  if (people.length > MOST_ATTENDEES) tell(ATTENDEES_ID, t.tooManyAttendees(MOST_ATTENDEES));
  for (const attendee of people) {
    const items = parseRanges(attendee.items, numbers);
    if (typeof items === 'string') tell(partId(attendee.key, 'items'), t.range(items));
    const checked = checkAttendee({ ...attendee, items: typeof items === 'string' ? [] : items });
    if (!checked.ok) tell(partId(attendee.key, fieldIn(checked.error, 'name')), describeMeetingsError(checked.error));
  }
}

function itemFaults(item: ItemForm, tell: Tell): void {
  const number = item.number.trim();
  tell(partId(item.key, 'number'), number === '' || number.length > 20 ? t.number : undefined);
  const checked = checkItem({ ...item, presenters: linesOf(item.presenters), dispatchTo: linesOf(item.dispatchTo) });
  if (!checked.ok) tell(partId(item.key, fieldIn(checked.error, 'title')), describeMeetingsError(checked.error));
  for (const { key, text } of item.decisions) tell(partId(key, 'text'), textFault(text));
  for (const { key, text, assignee } of keptActions(item)) {
    const done = checkText(text);
    tell(partId(key, 'text'), done.ok ? undefined : t.action);
    tell(partId(key, 'assignee'), assignee.trim() === '' ? undefined : nameFault(assignee.trim(), 120));
  }
  for (const { key, text } of item.attachments)
    tell(partId(key, 'text'), text.trim().length > 200 ? t.attachment : undefined);
}

const fieldIn = (error: object, otherwise: string): string =>
  'field' in error && typeof error.field === 'string' ? error.field : otherwise;
