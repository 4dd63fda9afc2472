import type { HeadField, ItemForm, MinutesForm } from './minutes-form.js';
import { keptActions, keptAttendees } from './minutes-form.js';

/** Names of the fields as elements of the page. */
export const headId = (field: HeadField): string => `mote-${field}`;
export const partId = (key: number, field: string): string => `del-${key}-${field}`;
export const ATTENDEES_ID = 'deltagare';
export const ITEMS_ID = 'punkter';

/** The item that has to be open for a field to be seen. */
export function itemOfField(form: MinutesForm, id: string): number | undefined {
  const key = Number(/^del-(\d+)-/.exec(id)?.[1]);
  return form.items.find((item) => partsOf(item).some((part) => part.key === key))?.key;
}

const partsOf = (item: ItemForm) => [item, ...item.decisions, ...item.actions, ...item.suggested, ...item.attachments];

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly line: number;
}

/** The field that a warning is about; undefined when it is about the text alone. */
export function fieldOfWarning(form: MinutesForm, { code, line, message }: Warning): string | undefined {
  switch (code) {
    case 'NO_DATE':
      return headId('date');
    case 'NO_TIME':
      return headId('startsAt');
    case 'NO_ITEMS':
      return ITEMS_ID;
    case 'NO_ATTENDEES':
      return ATTENDEES_ID;
    case 'TEXT_CUT':
    case 'ALREADY_IMPORTED':
      return undefined;
    case 'ITEM_NUMBER_GAP':
    case 'ITEM_NUMBER_REPEATED':
    case 'ITEM_NUMBER_MISSING':
    case 'ITEM_CONTINUED_OUT_OF_ORDER': {
      const item = itemAt(form, line);
      return item && partId(item.key, 'number');
    }
    case 'NAME_FOLDED': {
      const person = form.attendees.find(({ name }) => name !== '' && message.includes(`”${name}”`));
      return person ? partId(person.key, 'name') : fieldOfLine(form, line, 'assignee');
    }
    default:
      return fieldOfLine(form, line, code.startsWith('ASSIGNEE') ? 'assignee' : 'text');
  }
}

/** The field that has come out of a line: a part of its own, or the item that it stands in. */
export function fieldOfLine(form: MinutesForm, line: number, inAction = 'text'): string | undefined {
  const attendee = form.attendees.find((one) => one.line === line);
  if (attendee) return partId(attendee.key, 'name');
  const item = itemAt(form, line);
  if (!item) return undefined;
  const action = item.actions.find((one) => one.line === line);
  if (action) return partId(action.key, inAction);
  const suggested = item.suggested.find((one) => one.line === line);
  if (suggested) return partId(suggested.key, 'suggested');
  const text = [...item.decisions, ...item.attachments].find((one) => one.line === line);
  if (text) return partId(text.key, 'text');
  return partId(item.key, item.from === line ? 'title' : 'notes');
}

const itemAt = ({ items }: MinutesForm, line: number): ItemForm | undefined =>
  items.find(({ from, to }) => from !== null && to !== null && from <= line && line <= to);

/** The field that the server speaks of: "checked.items.3.title". Its numbers count what was sent. */
export function fieldOfPath(form: MinutesForm, path: string): string | undefined {
  const [, , list, index, name = ''] = /^(checked\.)?(attendees|items|assignees)\.(\d+)(?:\.(\w+))?/.exec(path) ?? [];
  if (list === 'attendees') {
    const attendee = keptAttendees(form)[Number(index)];
    return attendee && partId(attendee.key, name || 'name');
  }
  if (list === 'assignees') {
    const action = form.items.flatMap(keptActions).filter(({ assignee }) => assignee.trim() !== '')[Number(index)];
    return action && partId(action.key, 'assignee');
  }
  if (list === 'items') {
    const item = form.items[Number(index)];
    const first = name === 'decisions' || name === 'attachments' ? item?.[name][0] : undefined;
    return item && (first ? partId(first.key, 'text') : partId(item.key, name || 'title'));
  }
  const head = (['title', 'date', 'startsAt', 'endsAt', 'place'] as const).find((field) => path === `checked.${field}`);
  if (head) return headId(head);
  return path === 'checked.items' ? ITEMS_ID : path === 'checked.attendees' ? ATTENDEES_ID : undefined;
}
